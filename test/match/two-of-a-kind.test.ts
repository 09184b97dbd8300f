import { expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/index.js'
import { partAddends } from '../../src/match/quantities/addends.js'
import { partAxes } from '../../src/match/quantities/axes.js'
import { partBygone } from '../../src/match/quantities/bygone.js'
import { partTimes } from '../../src/match/quantities/differing-times.js'
import { partFormerMarks } from '../../src/match/quantities/former-marks.js'
import { partGusts } from '../../src/match/quantities/gusts.js'
import { partNamedAges } from '../../src/match/quantities/named-ages.js'
import { partPeoples } from '../../src/match/quantities/peoples.js'
import { buildRecords, type Records } from '../../src/match/quantities/records.js'
import { partZones } from '../../src/match/quantities/zones.js'
import type { Link } from '../../src/match/near/group.js'
import { tokenize } from '../../src/tokenize/index.js'
import type { Kind } from '../../src/types.js'
import { article } from './helpers.js'

type Rule = (story: Records, links: readonly Link[]) => readonly Link[]
const ages: Rule = ({ records, numbering }, links) => partNamedAges(records, links, numbering)
const bygone: Rule = ({ records, numbering }, links) => partBygone(records, links, numbering)
const marks: Rule = ({ records }, links) => partFormerMarks(records, links)
const zones: Rule = ({ records }, links) => partZones(records, links)
const peoples: Rule = ({ records }, links) => partPeoples(records, links)
const addends: Rule = ({ records }, links) => partAddends(records, links)
const times: Rule = ({ records }, links) => partTimes(records, links, () => false)
const revised: Rule = ({ records }, links) => partTimes(records, links, () => true)
const axes: Rule = ({ records }, links) => partAxes(records, links)
const gusts: Rule = ({ records }, links) => partGusts(records, links)

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
  ['Most were children under 10.', 'A boy aged seven has died.'],
  ['Pupils younger than 12 stay at home.', 'Ana Reyes, 13, stayed.'],
  ['“My daughter lived,” said Ana Reyes, 27.', 'The 33-year-old ferry burned.'],
  ['A nurse, Ana Reyes, 24, held on.', 'The captain, Semisi Lolo, 61, is dead.'],
])('ages behind two names, or of two years, are two: %s / %s', (a, b) => {
  expect(weightBy(ages, 'age', [a, b])).toBe(-8)
})

test.each([
  ['Ingrid Falk, 52, confirmed the plan.', 'Ms Falk, 53, confirmed it.'],
  ['Colonel Aleksi Vronta, 52, spoke.', 'A spokesman, Alexy Wronta, 51, spoke.'],
  ['Ingrid Falk, 52, confirmed the plan.', 'The chief executive, 53, confirmed it.'],
  ['Most were children under 10.', 'Half were children under 12.'],
  ['Most were children under 10.', 'A third were children younger than 10.'],
  ['The ship is 34 years old.', 'The 33-year-old ferry burned.'],
  ['Ana Reyes, 27, held on.', 'The 28-year-old nurse held on.'],
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

test.each<[Kind, string, string, number]>([
  // to come in one article, over in the other
  ['date', 'He will return on Monday, March 16.', 'He left on Tuesday, March 10.', -8],
  ['date', 'The port opens again on 1 May 2026.', 'The port opened again on 9 March 2026.', -8],
  // both to come, both over: days and months are asked for more
  ['date', 'The vote will be on March 16.', 'The vote will be on March 18.', 0],
  ['date', 'It sank on 8 March 2026.', 'It sank on 9 March 2026.', 0],
  ['date', 'It was sold in June 2024.', 'It was sold in July 2024.', 0],
  ['date', 'It was built in 1993.', 'It was built in 1994.', 1],
  ['date', 'It sank on 8 March 2026.', 'It sank in March 2026.', 1],
  ['duration', 'The siege lasted two days.', 'The siege lasted three days.', 0.5],
  ['duration', 'The siege lasted two days.', 'The siege lasted 48 hours.', 1],
  ['count', 'It cost two lives.', 'It cost three lives.', 1],
])('of times that differ more is asked: %s, %s / %s', (kind, a, b, weight) => {
  expect(weightBy(times, kind, [a, b])).toBe(weight)
})

test('what is revised in its slot is one', () => {
  expect(weightBy(revised, 'date', ['It sank on 8 March 2026.', 'It sank on 9 March 2026.'])).toBe(1)
})

test.each([
  ['It had sustained winds of 166 kph.', 'Gusts reached 201 kph.', -8],
  ['Winds blew at 166 kph.', 'It blew at 201 kph in gusts.', -8],
  ['It had sustained winds of 166 kph.', 'Winds of 185 kph felled trees.', 1],
  ['Gusts reached 190 kph.', 'Gusts of up to 201 kph felled trees.', 1],
  ['It had winds gusting to 201 kph.', 'Gusts reached 201 kph.', 1],
  ['The train went at 131 kph.', 'Gusts reached 201 kph.', 1],
])('a gust is no steady wind: %s / %s', (a, b, weight) => {
  expect(weightBy(gusts, 'measure', [a, b])).toBe(weight)
})

test.each([
  ['Up to 45 Orzhani servicemen were killed.', 'More than 60 Kavelian soldiers were killed.'],
  ['The raid killed 45 Kavelians.', 'The raid killed 60 Orzhani soldiers.'],
  ['It sold 12 Dutch jets.', 'It sold 14 Rafales.'],
])('what belongs to two sides is two: %s / %s', (a, b) => {
  expect(weightBy(peoples, 'count', [a, b])).toBe(-2)
})

test.each([
  ['Up to 45 Orzhani servicemen were killed.', 'More than 60 soldiers were killed.'],
  ['Up to 45 Orzhani servicemen were killed.', 'Some 60 Orzhanis were killed.'],
  ['Up to 45 Orzhani servicemen were killed.', 'About 40 soldiers of Orzhan were killed.'],
  ['Some 16 Filipinos were freed.', 'The 16 Pinoys were freed.'],
  ['Eight Skiers Killed in Karsk Avalanche', 'Nine Tourists Killed in Karsk Avalanche'],
])('one name, none, equal values, capitals of a headline are no two: %s / %s', (a, b) => {
  expect(weightBy(peoples, 'count', [a, b])).toBe(1)
})

test.each([
  ['The Lark, nearly 50 metres long, was on its way.', 'The Lark sank in waters 60 metres deep.'],
  ['The crack is 40 metres in length.', 'The crack has a width of about 30 metres.'],
  ['It lay at a depth of some 60 metres.', 'The pit is 90 metres across.'],
  ['The 12-metre-long bus overturned.', 'The bus is 3 metres wide.'],
  ['The wall is 4 metres high.', 'The wall is 9 miles long.'],
])('two sides of a thing are two: %s / %s', (a, b) => {
  expect(weightBy(axes, 'measure', [a, b])).toBe(-8)
})

test.each([
  ['The flood stood 2 metres deep.', 'The flood was 3 metres high.'],
  ['The crater is 40 metres across.', 'The crater has a diameter of 30 metres.'],
  ['The Lark, a 48-metre vessel, sank.', 'The Lark is 50 metres long.'],
  ['The tower is 90 metres tall.', 'The tower reaches a height of 93 metres.'],
  ['The ship sank 12 miles off the coast.', 'The ship sank in waters 60 metres deep.'],
  ['It weighs 90 tonnes and is long overdue.', 'It weighs 80 tonnes, deep down.'],
])('one side, or none told, is no two: %s / %s', (a, b) => {
  expect(weightBy(axes, 'measure', [a, b])).toBe(1)
})

test.each([
  ['It beat the previous high of 45.9C, set in 2013.', 'On Friday it reached 46.8C.', -2],
  ['Previous record: 45.8C.', 'On Friday it reached 46.8C.', -2],
  ['It beat the previous high of 45.9C.', 'The old record was 45.8C.', 1],
  ['It beat the previous high of 45.9C.', 'Nothing since the 45.9C of 2013 was like it.', 1],
  ['It beat the record of 45.9C.', 'On Friday it reached 46.8C.', 1],
  ['The previous mayor set records, and it reached 45.9C.', 'On Friday it reached 46.8C.', 1],
])('a mark that was beaten and one that was not are two: %s / %s', (a, b, weight) => {
  expect(weightBy(marks, 'measure', [a, b])).toBe(weight)
})
