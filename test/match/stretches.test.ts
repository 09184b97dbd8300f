import { expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/index.js'
import { buildRecords } from '../../src/match/quantities/records.js'
import { partStatements } from '../../src/match/quantities/statements.js'
import { partStretches } from '../../src/match/quantities/stretches.js'
import { tokenize } from '../../src/tokenize/index.js'
import type { Kind } from '../../src/types.js'
import { article } from './helpers.js'

/** What is left of a weight of 1 between the first figures of a kind in two texts, by both rules. */
function weightOf(kind: Kind, texts: readonly [string, string], inOneSlot = false): number | undefined {
  const articles = texts.map((text, i) => article(String(i), text, '2026-03-11'))
  const sentences = articles.flatMap((told) => tokenize(told))
  const figures = articles.flatMap((told) => extractFigures(told, tokenize(told)))
  const { records } = buildRecords(sentences, figures)
  const [a, b] = ['0', '1'].map((id) => figures.findIndex((f) => f.article === id && f.kind === kind))
  const links = [{ a: a ?? -1, b: b ?? -1, weight: 1 }]
  const slot = () => inOneSlot
  return partStretches(records, partStatements(records, links, slot), slot)[0]?.weight
}

test.each<[Kind, string, string]>([
  ['duration', 'In the first two days 255 people died.', 'In the first four days 410 people died.'],
  ['duration', 'Sales fell in the past two weeks.', 'Sales fell in the past three months.'],
  ['duration', 'It drew crowds in its first three days.', 'The fair lasted ten days.'],
  ['duration', 'It began 20 minutes before kick-off.', 'It took 18 minutes.'],
  ['duration', 'It vanished 20 minutes later.', 'It lasted about half an hour.'],
  ['date', 'The levee broke, police said on Sunday.', 'The levee broke, police said on Tuesday.'],
  ['date', 'The fire spread, officials said on Monday.', 'The fire began on Sunday.'],
  ['date', 'The number of homes had fallen to 31,000 by Monday.', 'The storm hit homes on Sunday.'],
])('two stretches or days of saying: %s, %s / %s', (kind, a, b) => {
  expect(weightOf(kind, [a, b])).toBe(-8)
})

test.each<[Kind, string, string]>([
  ['duration', 'In the first two days 255 people died.', 'In its first 48 hours 255 people died.'],
  ['duration', 'The siege lasted two days.', 'The siege lasted three days.'],
  ['duration', 'They sat for 17 hours before agreeing.', 'They took 14 hours.'],
  ['duration', 'It began 18 minutes before kick-off.', 'It took 18 minutes.'],
  ['duration', 'It was sold in nine minutes after a row.', 'It took ten minutes.'],
  ['duration', 'It began 20 minutes before kick-off.', 'It began 18 minutes before kick-off.'],
  ['duration', 'The siege lasted two days.', 'Sales fell in the past three days.'],
  ['date', 'The levee broke, police said on Sunday.', 'The levee broke, police said on Sunday.'],
  ['date', 'The minister resigned, it was announced on Sunday.', 'His resignation was announced on Monday.'],
  ['date', 'The strike is due to end by Monday.', 'The strike ends on Sunday.'],
])('none: %s, %s / %s', (kind, a, b) => {
  expect(weightOf(kind, [a, b])).toBe(1)
})

test.each<[Kind, string, string]>([
  ['duration', 'In the first two days 255 people died.', 'In the first four days 255 people died.'],
  ['date', 'The levee broke, police said on Sunday.', 'The levee broke, police said on Tuesday.'],
])('in one slot of two copies it is a revision: %s, %s / %s', (kind, a, b) => {
  expect(weightOf(kind, [a, b], true)).toBe(1)
})
