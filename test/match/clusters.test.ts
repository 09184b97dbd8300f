import { describe, expect, test } from 'vitest'
import { clusterClaims } from '../../src/match/clusters.js'
import { copiedSentences } from '../../src/match/copies.js'
import { sentencesOf } from './helpers.js'

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
  const clusters = clusterClaims(told)

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
    const turned = clusterClaims([...sentencesOf('wire', ...WIRE), ...sentencesOf('paper', ...PAPER)])
    expect(turned.map(({ id }) => id).sort()).toEqual(clusters.map(({ id }) => id).sort())
  })
})

test('a repeat follows its first place, and a teaser, a dateline or a menu joins nothing', () => {
  const line = 'The river Larn burst its banks on Monday night and swept away 14 cars.'
  const clusters = clusterClaims([
    ...sentencesOf('a', line, 'Nobody was hurt in the port.', line),
    ...sentencesOf('b', { says: line, role: 'headline' }),
    ...sentencesOf('c', { says: line, role: 'teaser' }, { says: `${line} Menu`, role: 'furniture' }),
  ])
  expect(clusters.map(({ kind, members }) => [kind, members])).toEqual([
    ['copy', [{ article: 'a', sentence: 0 }, { article: 'a', sentence: 2 }, { article: 'b', sentence: 0 }]],
  ]) // prettier-ignore
})

test('nothing comes of nothing', () => {
  expect(clusterClaims([])).toEqual([])
  expect(clusterClaims(sentencesOf('a', ...WIRE))).toEqual([])
})
