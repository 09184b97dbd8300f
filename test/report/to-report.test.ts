import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toReport, VERSION } from '../../src/report/index.js'
import { flood } from '../helpers/comparison.js'

const report = toReport(flood)

test('the version is the package’s', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(manifest).toMatchObject({ version: VERSION })
})

const figureKeys =
  'source path start end line column text sentence sentenceStart kind unit low high exclusive approx vague step date event partOf attribution asOf window'

test.each([
  {
    of: 'report',
    value: report,
    keys: 'formatVersion tool sources findings clusters overlaps leftOut problems filter check summary',
  },
  { of: 'tool', value: report.tool, keys: 'name version' },
  {
    of: 'source',
    value: report.sources[0],
    keys: 'id path title published publishedBy story origin sentences figures outlet offsetsIn',
  },
  {
    of: 'finding',
    value: report.findings[0],
    keys: 'id fingerprint scope story kind about verdict severity explanation origins values reconciled series outOfDate figures confidence accepted',
  },
  { of: 'explanation', value: report.findings[2]?.explanation, keys: 'kind text' },
  { of: 'value', value: report.findings[0]?.values[0], keys: 'text low high figures origins' },
  {
    of: 'reconciled value',
    value: report.findings[0]?.reconciled,
    keys: 'policy low high corroborated chosen text',
  },
  { of: 'figure', value: report.findings[0]?.figures[0], keys: figureKeys },
  {
    of: 'window',
    value: report.findings.flatMap(({ figures }) => figures).find(({ window }) => window)?.window,
    keys: 'from to',
  },
  { of: 'cluster', value: report.clusters[0], keys: 'id kind similarity sentences' },
  { of: 'sentence', value: report.clusters[0]?.sentences[0], keys: 'source start end line text' },
  { of: 'overlap', value: report.overlaps[0], keys: 'sources share shares original passages' },
  { of: 'left out', value: report.leftOut[0], keys: 'figure reason' },
  { of: 'problem', value: report.problems[0], keys: 'path message' },
  {
    of: 'summary',
    value: report.summary,
    keys: 'sources stories origins sentences figures findings severities',
  },
  { of: 'counts of verdicts', value: report.summary.findings, keys: 'agree compatible conflict' },
  { of: 'counts of severities', value: report.summary.severities, keys: 'error warning note' },
])('the keys of a $of, in the contract’s order', ({ value, keys }) => {
  expect(Object.keys(value ?? {}).join(' ')).toBe(keys)
})

test('a figure says where it stands and what was read', () => {
  expect(report.findings[0]?.figures[0]).toEqual({
    source: 'courier',
    path: 'flood/courier.txt',
    start: 33,
    end: 42,
    line: 2,
    column: 12,
    text: '31 people',
    sentence:
      'A total of 31 people were killed when the Velmora broke its banks above Karsk, police said on Tuesday.',
    sentenceStart: 22,
    kind: 'count',
    unit: 'person',
    low: 31,
    high: 31,
    exclusive: false,
    approx: false,
    vague: false,
    step: 1,
    date: null,
    event: 'kill',
    partOf: null,
    attribution: 'police',
    asOf: '2031-03-11',
    window: null,
  })
})

test('sources by id, findings worst first, clusters and what was left out by place', () => {
  expect(
    report.sources.map(({ id, origin, sentences, figures }) => [id, origin, sentences, figures]),
  ).toEqual([
    ['courier', 'o1', 6, 5],
    ['evening', 'o4', 2, 1],
    ['gazette', 'o2', 4, 4],
    ['herald', 'o1', 7, 8],
    ['tribune', 'o3', 5, 5],
  ])
  expect(report.findings.map(({ id, severity, verdict }) => `${id} ${severity} ${verdict}`)).toEqual([
    'f-deaths00 error conflict',
    'f-villages error conflict',
    'f-missing0 warning conflict',
    'f-moved000 warning conflict',
    'f-damage00 warning conflict',
    'f-rain0000 warning conflict',
    'f-rise0000 note compatible',
    'f-bridges0 note agree',
  ])
  expect(report.clusters.map(({ id }) => id)).toEqual(['c-d00001', 'c-p00001'])
  expect(report.leftOut.map(({ figure, reason }) => `${figure.text}: ${reason}`)).toEqual([
    'six hours: no-partner',
    '5 ways: teaser',
    '40 million euros: currency-differs',
  ])
})

test('the summary counts what there is', () => {
  expect(report.summary).toEqual({
    sources: 5,
    stories: 1,
    origins: 4,
    sentences: 24,
    figures: 23,
    findings: { agree: 1, compatible: 1, conflict: 6 },
    severities: { error: 2, warning: 4, note: 2 },
  })
})

test('nothing compared leaves every array there, empty', () => {
  const nothing = {
    check: null,
    articles: [],
    sentences: [],
    figures: [],
    asMatched: new Map(),
    stories: [],
    origins: [],
    overlaps: [],
    clusters: [],
    findings: [],
    leftOut: [],
    problems: [],
  }
  expect(toReport(nothing)).toEqual({
    formatVersion: '1.0',
    tool: { name: 'claims', version: VERSION },
    sources: [],
    findings: [],
    clusters: [],
    overlaps: [],
    leftOut: [],
    problems: [],
    filter: null,
    check: null,
    summary: {
      sources: 0,
      stories: 0,
      origins: 0,
      sentences: 0,
      figures: 0,
      findings: { agree: 0, compatible: 0, conflict: 0 },
      severities: { error: 0, warning: 0, note: 0 },
    },
  })
})

test('an article of no story is named', () => {
  expect(() => toReport({ ...flood, stories: [] })).toThrow('the comparison has no story for "courier"')
})
