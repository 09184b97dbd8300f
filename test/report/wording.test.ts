import { expect, test } from 'vitest'
import { counted, number, valueWords, voices, windowWords } from '../../src/report/wording.js'
import { article, figureAt } from '../helpers/comparison.js'
import type { Figure } from '../../src/types.js'

const said = article('herald', null, ['31 people'])
const figure = (rest: Partial<Figure>): Figure => figureAt(said, '31 people', rest)

test.each([
  { rest: {}, words: '31' },
  { rest: { low: 277, high: null }, words: '≥ 277' },
  { rest: { low: 50, high: null, exclusive: true }, words: '> 50' },
  { rest: { low: null, high: 40 }, words: '≤ 40' },
  { rest: { low: null, high: 40, exclusive: true }, words: '< 40' },
  { rest: { low: 10, high: 15 }, words: '10–15' },
  { rest: { low: 1_200_000, high: 1_200_000, approx: true }, words: 'about 1,200,000' },
  { rest: { low: 24, high: 99, vague: true }, words: 'vague, 24–99' },
  { rest: { low: null, high: null, vague: true }, words: 'no value' },
  { rest: { kind: 'score', low: 3, high: 1 }, words: '3 to 1' },
  { rest: { kind: 'time', low: 14.5, high: 14.5 }, words: '14:30' },
  { rest: { kind: 'time', low: 5 + 14 / 60, high: 5 + 14 / 60 }, words: '5:14' },
  { rest: { kind: 'date', low: null, high: null, date: '2031-03' }, words: '2031-03' },
  { rest: { kind: 'ratio', low: 0.3333, high: 0.3333 }, words: '0.3333' },
] satisfies { rest: Partial<Figure>; words: string }[])('a value in words: $words', ({ rest, words }) => {
  expect(valueWords(figure(rest))).toBe(words)
})

test.each([
  { from: '2031-03-09', to: null, words: 'since 2031-03-09' },
  { from: null, to: '2031-03-11', words: 'until 2031-03-11' },
  { from: '2031-03-09', to: '2031-03-11', words: '2031-03-09 to 2031-03-11' },
  { from: '2031-03-09', to: '2031-03-09', words: 'on 2031-03-09' },
  { from: null, to: null, words: null },
])('a window in words: $words', ({ from, to, words }) => {
  expect(windowWords({ from, to })).toBe(words)
})

test('counts in words', () => {
  expect([counted(1, 'article'), counted(0, 'article'), counted(1200, 'story', 'stories')]).toEqual([
    '1 article',
    '0 articles',
    '1,200 stories',
  ])
  expect([voices(3, 1), voices(2, 2), voices(1, 1)]).toEqual([
    '3 articles, 1 origin',
    '2 articles, 2 origins',
    '1 article',
  ])
})

test.each([
  0,
  -0,
  7,
  -999,
  1000,
  -1234.5,
  61_000,
  1_234_567.891,
  0.000001,
  1e-7,
  0.1 + 0.2,
  2.123_456_7,
  1e20,
  1e21,
  -1e300,
  NaN,
  Infinity,
])('%d is written as Intl writes it', (value) => {
  expect(number(value)).toBe(new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 }).format(value))
})
