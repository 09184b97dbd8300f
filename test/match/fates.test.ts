import { expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/index.js'
import { partFates } from '../../src/match/quantities/fates.js'
import { buildRecords } from '../../src/match/quantities/records.js'
import { tokenize } from '../../src/tokenize/index.js'
import { article } from './helpers.js'

/** What is left of a weight of 1 between the first figures of two texts. */
function weightOf(...texts: readonly [string, string]): number | undefined {
  const articles = texts.map((text, i) => article(String(i), text, '2026-03-01'))
  const sentences = articles.flatMap((told) => tokenize(told))
  const figures = articles.map((told) => extractFigures(told, tokenize(told)))
  const { records } = buildRecords(sentences, figures.flat())
  return partFates(records, [{ a: 0, b: figures[0]?.length ?? 0, weight: 1 }])[0]?.weight
}

test.each([
  ['Twenty people were injured in the crash.', 'Two people were killed in the crash.'],
  ['Nine miners are missing.', 'Nine miners were rescued.'],
  ['Nine miners are being treated in hospital.', 'Nine miners were killed.'],
  ['Police arrested 14 people.', 'At least 14 people died.'],
])('two fates: %s / %s', (a, b) => {
  expect(weightOf(a, b)).toBe(-3)
})

test.each([
  ['Twenty people were killed in the crash.', 'At least 21 died.'],
  ['Twenty people were hurt in the crash.', 'The crash left 21 in hospital.'],
  ['Nine miners are being treated in hospital.', 'Ten miners were rescued.'],
  ['Nine miners are missing.', 'The mine employs 90 miners.'],
  ['A crash killed two people.', 'A crash cost two million euros.'],
])('one fate, or none that excludes another: %s / %s', (a, b) => {
  expect(weightOf(a, b)).toBe(1)
})
