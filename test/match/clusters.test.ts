import { describe, expect, test } from 'vitest'
import { copiedSentences } from '../../src/match/copies.js'
import { clustersOf, sentencesOf } from './helpers.js'

const WIRE = [
  'The river Larn burst its banks on Monday night and swept away 14 cars in the town of Oskeby.',
  'Mayor Hedda Brun said the water had reached the first floor of the library.',
  'Trains between Oskeby and the coast were cancelled until further notice.',
  'Schools will stay closed for three days.',
]
const PAPER = [
  'The river Larn burst its banks on Monday night and swept away 15 cars in the town of Oskeby.',
  'A reporter who waded through the market saw shopkeepers carry sacks of flour upstairs.',
  'The water had reached the library and its first floor, said Hedda Brun, the mayor.',
  'Insurers expect a costly winter.',
]

test.each([
  { what: 'one number changed', a: WIRE[0], b: PAPER[0], similarity: 1 },
  {
    what: 'a clause quoted whole',
    a: 'The lid was dropped by the Duchess of Arlen.',
    b: 'As the crowd jeered, the lid was dropped by the Duchess of Arlen, and nobody picked it up again that day.',
    similarity: 1,
  },
  {
    what: 'a word changed',
    a: 'Police detained nine people for taking photographs of ballots.',
    b: 'Police arrested nine people for taking photographs of ballots.',
    similarity: 8 / 9,
  },
])('copy: $what', ({ a = '', b = '', similarity }) => {
  const found = copiedSentences([...sentencesOf('a', a), ...sentencesOf('b', b)])
  expect(found.map((copy) => [copy.a.article, copy.b.article, copy.similarity])).toEqual([
    ['a', 'b', similarity],
  ])
})

test.each([
  { what: 'common turns', a: 'Over 50 people were injured.', b: 'Forty-eight people were hurt.' },
  { what: 'too few words', a: 'He said so.', b: 'He said so.' },
  { what: 'numbers alone', a: '3 - 1, 41, 58, 94', b: '2 - 0, 12, 77, 80' },
  {
    what: 'same subject, other claim',
    a: WIRE[1],
    b: 'Mayor Hedda Brun said the town would not pay for the pumps.',
  },
])('no copy: $what', ({ a = '', b = '' }) => {
  expect(copiedSentences([...sentencesOf('a', a), ...sentencesOf('b', b)])).toEqual([])
})

test('two sentences of one article are no copy of each other', () => {
  const a = 'Police detained nine people for taking photographs.'
  expect(copiedSentences(sentencesOf('a', a, `${a} `, a.replace('nine', 'ten')))).toEqual([])
})

describe('clusters of a story', () => {
  const told = [...sentencesOf('paper', ...PAPER), ...sentencesOf('wire', ...WIRE)]
  const clusters = clustersOf(told)

  test('hold the copy and the paraphrase, and nothing else', () => {
    expect(clusters.map(({ kind, members }) => [kind, members])).toEqual([
      ['copy', [{ article: 'paper', sentence: 0 }, { article: 'wire', sentence: 0 }]],
      ['paraphrase', [{ article: 'paper', sentence: 2 }, { article: 'wire', sentence: 1 }]],
    ]) // prettier-ignore
  })

  test('have similarities within bounds and ids that content alone decides', () => {
    for (const { id, similarity } of clusters) {
      expect(id).toMatch(/^c-[0-9a-f]{8}$/)
      expect(similarity).toBeGreaterThan(0.5)
      expect(similarity).toBeLessThanOrEqual(1)
    }
    const turned = clustersOf([...sentencesOf('wire', ...WIRE), ...sentencesOf('paper', ...PAPER)])
    expect(turned.map(({ id }) => id).sort()).toEqual(clusters.map(({ id }) => id).sort())
  })
})

test('a repeat follows its first place, and a teaser, a dateline or a menu joins nothing', () => {
  const line = 'The river Larn burst its banks on Monday night and swept away 14 cars.'
  const clusters = clustersOf([
    ...sentencesOf('a', line, 'Nobody was hurt in the port.', line),
    ...sentencesOf('b', { says: line, role: 'headline' }),
    ...sentencesOf('c', { says: line, role: 'teaser' }, { says: `${line} Menu`, role: 'furniture' }),
  ])
  expect(clusters.map(({ kind, members }) => [kind, members])).toEqual([
    ['copy', [{ article: 'a', sentence: 0 }, { article: 'a', sentence: 2 }, { article: 'b', sentence: 0 }]],
  ]) // prettier-ignore
})

test('nothing comes of nothing', () => {
  expect(clustersOf([])).toEqual([])
  expect(clustersOf(sentencesOf('a', ...WIRE))).toEqual([])
})

/** Two reports of one fire, in hardly a word alike. */
const AGENCY = [
  'At least 14 workers died when fire swept through a paint warehouse in the port of Lervik late on Thursday.',
  'Another 37 people were taken to hospital with burns, the fire service said.',
  'It took 120 firefighters nine hours to bring the blaze under control.',
  'The warehouse was built in 1968 and belongs to Norgard Coatings, which employs 210 people.',
  'Norgard shares fell 6.5 percent in early trading on Friday.',
]
const DAILY = [
  'Fourteen people lost their lives in Thursday night’s blaze at a Lervik paint warehouse.',
  'Hospitals are treating 37 others for burns.',
  'Fire crews, 120 strong, needed nine hours to put the flames out.',
  'Ines Tveit, who runs a bakery across the street, said her windows had melted.',
  'The owner, Norgard Coatings, saw its stock drop 6.5 percent on Friday morning.',
]
const PAIRS = [[0, 0], [1, 1], [2, 2], [4, 4]] as const // prettier-ignore

describe('claims told anew', () => {
  const clusters = clustersOf([...sentencesOf('agency', ...AGENCY), ...sentencesOf('daily', ...DAILY)])
  const told = clusters.map(({ members }) => members.map(({ article, sentence }) => `${article} ${sentence}`))

  test.each(PAIRS)('sentence %i of the one is sentence %i of the other', (a, b) => {
    expect(told).toContainEqual([`agency ${a}`, `daily ${b}`])
  })
  test('and nothing else joins', () => {
    expect(told).toHaveLength(PAIRS.length)
    expect(clusters.every(({ kind }) => kind === 'paraphrase')).toBe(true)
  })
})

test.each([
  {
    what: 'one predicate of two towns',
    a: 'Police in Harlow arrested 12 men on Saturday after a fight outside the station.',
    b: 'Police in Denby arrested three women on Tuesday after a theft at the market.',
  },
  {
    what: 'dead and wounded',
    a: 'The blast in the Corva tunnel killed 16 miners.',
    b: 'The blast in the Corva tunnel left the railway closed for two weeks.',
  },
  {
    what: 'one number of two things',
    a: 'Seven of the ferries will be sold next spring.',
    b: 'Seven players of the local club were booked on Sunday.',
  },
])('no paraphrase: $what', ({ a, b }) => {
  const clusters = clustersOf([...sentencesOf('a', a, ...AGENCY), ...sentencesOf('b', ...DAILY, b)])
  const told = clusters.map(({ members }) => members.map(({ article, sentence }) => `${article} ${sentence}`))
  expect(told.sort()).toEqual(PAIRS.map(([x, y]) => [`a ${x + 1}`, `b ${y}`]))
})

test('two claims do not meet through a sentence that makes both', () => {
  const clusters = clustersOf([
    ...sentencesOf('a', 'The flood in Marn killed 31 people, the governor said.'),
    ...sentencesOf(
      'b',
      'The flood in Marn killed 31 people and the repair of the dam will cost $90 million.',
    ),
    ...sentencesOf('c', 'Repair of the Ossel dam will cost $90 million, engineers estimate.'),
  ])
  const joined = clusters.map(({ members }) => members.map(({ article }) => article))
  for (const articles of joined) expect(articles).not.toEqual(expect.arrayContaining(['a', 'c']))
})
