import { expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/index.js'
import { partAddends } from '../../src/match/quantities/addends.js'
import { partBygone } from '../../src/match/quantities/bygone.js'
import { partNamedAges } from '../../src/match/quantities/named-ages.js'
import { buildRecords, type Records } from '../../src/match/quantities/records.js'
import { partZones } from '../../src/match/quantities/zones.js'
import type { Link } from '../../src/match/near/group.js'
import { tokenize } from '../../src/tokenize/index.js'
import type { Kind } from '../../src/types.js'
import { article } from './helpers.js'

type Rule = (story: Records, links: readonly Link[]) => readonly Link[]
const ages: Rule = ({ records, numbering }, links) => partNamedAges(records, links, numbering)
const bygone: Rule = ({ records, numbering }, links) => partBygone(records, links, numbering)
const zones: Rule = ({ records }, links) => partZones(records, links)
const addends: Rule = ({ records }, links) => partAddends(records, links)

/** What a rule leaves of a weight of 1 between the first figures of a kind in two texts. */
function weightBy(rule: Rule, kind: Kind, texts: readonly [string, string]): number | undefined {
  const articles = texts.map((text, i) => article(String(i), text, '2026-03-11'))
  const sentences = articles.flatMap((told) => tokenize(told))
  const figures = articles.flatMap((told) => extractFigures(told, tokenize(told)))
  const [a, b] = ['0', '1'].map((id) => figures.findIndex((f) => f.article === id && f.kind === kind))
  return rule(buildRecords(sentences, figures), [{ a: a ?? -1, b: b ?? -1, weight: 1 }])[0]?.weight
}

test.each([
  ['Ingrid Falk, 52, confirmed the plan.', '“No,” said the chair, Lars Holmqvist, 49.'],
  ['Idrissa Bane, 23, signed.', 'The striker turns 24 next month.'],
  ['A nurse, Ana Reyes, 24, held on.', 'The captain, Semisi Lolo, 61, is dead.'],
])('ages behind two names, or of two years, are two: %s / %s', (a, b) => {
  expect(weightBy(ages, 'age', [a, b])).toBe(-8)
})

test.each([
  ['Ingrid Falk, 52, confirmed the plan.', 'Ms Falk, 53, confirmed it.'],
  ['Colonel Aleksi Vronta, 52, spoke.', 'A spokesman, Alexy Wronta, 51, spoke.'],
  ['Ingrid Falk, 52, confirmed the plan.', 'The chief executive, 53, confirmed it.'],
  ['Ingrid Falk is 52.', '“No,” said the chair, Lars Holmqvist, 49.'],
  ['B. Narasimhan, 72, of Mysore, spoke.', 'The head of the Growers Forum, 72, spoke.'],
])('spellings, a name of one alone, equal ages are no two: %s / %s', (a, b) => {
  expect(weightBy(ages, 'age', [a, b])).toBe(1)
})

const PROMISED = 'Karsko will pay $40,000 to every family, on top of the $25,000 promised by the state.'
test.each([
  [PROMISED, 'Families would receive $25,000 each.'],
  ['Families get $40,000 in addition to $25,000 from the state.', 'The state pays $25,000.'],
])('what is added up is two: %s / %s', (a, b) => {
  expect(weightBy(addends, 'money', [a, b])).toBe(-8)
})

test.each([
  [PROMISED, 'Families would receive $30,000 each.'],
  [PROMISED, 'Families would receive $40,000 each.'],
  ['Karsko will pay $40,000, up from the $25,000 it offered first.', 'It offers $25,000.'],
  ['Karsko will pay $40,000, not the $25,000 of the papers.', 'It pays $25,000.'],
])('and nothing else: %s / %s', (a, b) => {
  expect(weightBy(addends, 'money', [a, b])).toBe(1)
})

test.each([
  ['In 2013 a blast there killed 31 miners.', 'On Tuesday rescuers said 32 people had been killed.'],
  ['In 2013 a blast there killed 31 miners.', 'Search ends with 32 dead\n\nThe search is over.'],
])('what happened years ago is no count of this week: %s / %s', (a, b) => {
  expect(weightBy(bygone, 'count', [a, b])).toBe(-3)
})

test.each([
  ['In 2013 a blast there killed 31 miners.', 'On Tuesday 31 people were killed.'],
  ['In 2013 a blast there killed 31 miners.', 'A blast in 2013 killed 32.'],
  ['In 2013 a blast there killed 31 miners.', 'They dug on. The blast killed 32 people.'],
  ['In 2025 a blast there killed 31 miners.', 'On Tuesday a man was jailed for killing 32.'],
])('but may be one: %s / %s', (a, b) => {
  expect(weightBy(bygone, 'count', [a, b])).toBe(1)
})

test.each([
  ['The meteor burst at 8:06 a.m. above the city.', 'It burst at 0306 GMT.'],
  ['It burst at 08:06 local time.', 'The meteor burst at 03:06:41 UTC.'],
  ['It struck at 5:12 p.m. EDT.', 'It struck at 2:15 p.m. PDT.'],
])('times by two clocks are no pair: %s / %s', (a, b) => {
  expect(weightBy(zones, 'time', [a, b])).toBe(-8)
})

test.each([
  ['It burst at 0306 GMT.', 'It burst at 03:09 UTC.'],
  ['It burst at 8:06 a.m. above the city.', 'It burst at 8:16 local time.'],
  ['It struck at 5:12 p.m. EDT.', 'It struck at 5:15 p.m. in the capital.'],
  ['Trading opened at 0900 GMT.', 'Trading opened at 9 a.m. in London.'],
])('times by one clock, or one that may be it, may be: %s / %s', (a, b) => {
  expect(weightBy(zones, 'time', [a, b])).toBe(1)
})
