import { expect, test } from 'vitest'
import { compare } from '../../src/index.js'
import { reasonWords } from '../../src/report/wording.js'
import type { ReportFigure, ReportFinding } from '../../src/types.js'

const figure = (source: string, low: number | null, rest: Partial<ReportFigure> = {}): ReportFigure => ({
  source,
  path: `${source}.txt`,
  start: 0,
  end: 2,
  line: 1,
  column: 1,
  text: '31',
  sentence: '31',
  sentenceStart: 0,
  kind: 'count',
  unit: 'person',
  low,
  high: low,
  exclusive: false,
  approx: false,
  vague: false,
  step: 1,
  date: null,
  event: null,
  partOf: null,
  attribution: 'the police',
  asOf: '2031-03-11',
  window: null,
  ...rest,
})

const [template] = compare([
  { id: 'a', text: 'The flood killed 31 people in Karsk.' },
  { id: 'b', text: 'The flood killed 28 people in Karsk.' },
]).findings

/** A conflict of two figures that nothing accounts for. */
function conflictOf(a: ReportFigure, b: ReportFigure): ReportFinding {
  if (template === undefined) throw new Error('no finding to build on')
  const value = { text: '', low: null, high: null, origins: 1 }
  return {
    ...template,
    figures: [a, b],
    values: [
      { ...value, figures: [0] },
      { ...value, figures: [1] },
    ],
  }
}

const herald = figure('herald', 31)
const NOTHING = 'Nothing in the articles accounts for the difference.'

test.each([
  ['one day', {}, 'gazette and herald both cite Police, as of 2031-03-11: one of them misquotes.'],
  [
    'two days, the earlier first',
    { asOf: '2031-03-10' },
    'gazette and herald both cite Police, as of 2031-03-10 and 2031-03-11: one of them misquotes, or the source changed its figure.',
  ],
  [
    'no day',
    { asOf: null },
    'gazette and herald both cite Police: one of them misquotes, or the source said both.',
  ],
  [
    'a bound',
    { low: null, high: 30 },
    'gazette and herald both cite Police, as of 2031-03-11: one of them misquotes.',
  ],
  [
    'another noun',
    { unit: 'villager' },
    'gazette and herald both cite Police, as of 2031-03-11: one of them misquotes.',
  ],
])('two articles cite one source: %s', (_, rest, words) => {
  const gazette = figure('gazette', 28, { attribution: 'Police', ...rest })
  expect(reasonWords(conflictOf(herald, gazette))).toEqual({ kind: null, text: words })
})

test.each([
  ['another source', { attribution: 'the ministry' }],
  ['no source', { attribution: null }],
  ['nobody in particular', { attribution: 'officials' }],
  ['one article', { source: 'herald' }],
  ['a round number', { approx: true }],
  ['a bound that holds', { low: 28, high: null }],
  ['another unit of measure', { kind: 'measure', unit: 'kilometre' }],
] satisfies [string, Partial<ReportFigure>][])('nobody is said to misquote: %s', (_, rest) => {
  const gazette = figure('gazette', 28, rest)
  expect(reasonWords(conflictOf(herald, gazette))).toEqual({ kind: null, text: NOTHING })
})

test('a report says so', () => {
  const report = compare([
    {
      id: 'a',
      published: '2031-03-11',
      text: 'The flood in Karsk killed 31 people, according to the police.',
    },
    {
      id: 'b',
      published: '2031-03-11',
      text: 'The flood in Karsk killed 28 people, according to the police.',
    },
  ])
  expect(report.findings.map((finding) => [finding.severity, reasonWords(finding).text])).toEqual([
    ['error', 'a and b both cite the police, as of 2031-03-11: one of them misquotes.'],
  ])
})
