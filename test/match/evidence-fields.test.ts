import { expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/index.js'
import { meetingsAround } from '../../src/match/quantities/around.js'
import { namesElsewhere, nearCue, sentenceCue, wordsElsewhere } from '../../src/match/quantities/cues.js'
import { slip } from '../../src/match/quantities/figure-numbers.js'
import { contentRun, run } from '../../src/match/quantities/phrase.js'
import { buildRecords, type FigureRecord } from '../../src/match/quantities/records.js'
import { tokenize } from '../../src/tokenize/index.js'
import { article } from './helpers.js'

/** The records of a story of articles, by article. */
function recordsOf(...texts: readonly string[]): readonly (readonly FigureRecord[])[] {
  const articles = texts.map((text, i) => article(String(i), text, '2026-03-01'))
  const sentences = articles.flatMap((told) => tokenize(told))
  const figures = articles.flatMap((told) => extractFigures(told, tokenize(told)))
  const { records } = buildRecords(sentences, figures)
  return articles.map(({ id }) => records.filter(({ figure }) => figure.article === id))
}

/** The record of the only figure of a text, or of that which says `said`. */
function recordOf(text: string, said?: string): FigureRecord {
  const record = recordsOf(text)[0]?.find(
    ({ figure: { number } }) => said === undefined || text.slice(number.start, number.end).startsWith(said),
  )
  if (record === undefined) throw new Error(`no figure in ${text}`)
  return record
}

test.each([
  ['Nineteen of the bodies were found upstairs.', 2],
  ['Six of them are in hospital.', 2],
  ['The blast killed many, including 12 civilians.', 1],
  ['The blast killed many, of whom at least 12 were civilians.', 1],
  ['The blast killed 12 civilians.', 0],
  ['Three days of national mourning were declared.', 0],
  ['Two of five judges disagreed.', 0],
])('part of a whole: %s', (text, part) => {
  expect(recordsOf(text)[0]?.[0]?.small.part).toBe(part)
})

test.each([
  ['Another 45 people came.', true],
  ['Twelve more died overnight.', true],
  ['Six others were hurt.', true],
  ['Twelve people died overnight.', false],
  ['More than 45 people came.', false],
])('beyond others: %s', (text, beyond) => {
  expect(recordOf(text).small.beyond).toBe(beyond)
})

test.each([
  ['The share climbed from 31.5 percent to 31.9 percent.', '31.5', true],
  ['The share climbed from 31.5 percent to 31.9 percent.', '31.9', false],
  ['It holds 120 seats instead of 95.', '120', false],
  ['It lost four drones, not the 14 that were claimed.', '14', true],
  ['More than 40 people came.', '40', false],
  ['It is taller than 40 metres.', '40', true],
])('another level: %s %s', (text, said, other) => {
  expect(recordOf(text, said).small.other).toBe(other)
})

test.each([
  ['A girl aged 14 died in hospital.', 2],
  ['A boy of 13 died in hospital.', 1],
  ['The father left his daughter of 13 at school.', 0],
  ['A pupil aged 14 died in hospital.', 0],
])('man or woman: %s', (text, gender) => {
  expect(recordOf(text).small.gender).toBe(gender)
})

test.each([
  ['1742', '1752', 1],
  ['1675', '1575', 1],
  ['37', '73', 2],
  ['1742', '1724', 2],
  ['512', '512', 3],
  ['37', '38', 0],
  ['512', '51', 0],
  ['1742', '1856', 0],
  ['132', '231', 0],
])('a slip of the pen: %s and %s', (a, b, said) => {
  expect(slip(a, b)).toBe(said)
})

test.each([
  ['He declared three days of national mourning.', 'It set two days of national mourning, he said.', 4, 3],
  ['He declared three days of rest.', 'It set two days of national mourning.', 2, 1],
  ['A toll of 12.', 'A toll of 14, they said.', 0, 0],
])('words in a row behind: %s / %s', (a, b, all, content) => {
  const [[x] = [], [y] = []] = recordsOf(a, b)
  if (!x || !y) throw new Error('two figures are wanted')
  expect([run(x.phraseBehind, y.phraseBehind), contentRun(x.phraseBehind, y.phraseBehind)]).toEqual([
    all,
    content,
  ])
})

test('a cue tells the more the fewer figures of either article have it near', () => {
  const [[a, b, c] = [], [d, e] = []] = recordsOf(
    'Uttersand has 37 inhabitants.\n\nTorv has 900 inhabitants.\n\nTorv lost 12 shops.',
    'On Uttersand 73 souls remain.\n\nIn Torv 40 shops remain.',
  )
  if (!a || !b || !c || !d || !e) throw new Error('five figures are wanted')
  expect(nearCue(a, d)).toBe(1)
  expect(sentenceCue(a, d)).toBe(1)
  expect(nearCue(b, e)).toBe(0.5)
  expect(nearCue(c, e)).toBe(1)
  expect(nearCue(a, e)).toBe(0)
})

test('a name near one figure, which the other article has elsewhere, speaks against the pair', () => {
  const [[a] = [], [b, c] = [], [d] = []] = recordsOf(
    'In Uttersand 37 people live.',
    'In Torv 90 people live.\n\nIn Uttersand 40 people live.',
    'Only 12 people live here.',
  )
  if (!a || !b || !c || !d) throw new Error('four figures are wanted')
  expect(namesElsewhere(a, c)).toBe(1)
  expect(namesElsewhere(a, b)).toBe(-2)
  expect(namesElsewhere(a, d)).toBe(0)
  expect(wordsElsewhere(a, b)).toBeGreaterThan(wordsElsewhere(a, c))
})

test('pairs that meet around two figures are counted, never those of their own sentences', () => {
  const [first = [], second = []] = recordsOf(
    'Some 12 ships sank.\n\nSome 40 boats sank.\n\nSome 7 docks burnt.',
    'They lost 12 ships.\n\nThey lost 41 boats.\n\nThey lost 7 docks.',
  )
  const records = [...first, ...second]
  const met = (a: number, b: number, weight: number) => ({ a, b, weight })
  const around = meetingsAround(records, [met(0, 3, 2), met(1, 4, 2), met(2, 5, 0)], 0.5)
  expect(records).toHaveLength(6)
  expect(around(1, 4)).toBe(1)
  expect(around(2, 5)).toBe(2)
  expect(around(0, 1)).toBe(-1)
})
