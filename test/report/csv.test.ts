/** What a spreadsheet makes of the CSV. */
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { reportCsv } from '../../src/report/csv.js'
import { toReport } from '../../src/report/index.js'
import { article, figureAt, finding, flood, floodReport, sentencesOf } from '../helpers/comparison.js'

function rowsOf(comparison: typeof flood): readonly Readonly<Record<string, string>>[] {
  return parse(reportCsv(toReport(comparison)), { bom: true, columns: true, relax_column_count: false })
}

test('a row for each figure of each finding, in the order of the report', () => {
  const rows = rowsOf(flood)
  const report = toReport(flood)
  expect(rows).toHaveLength(report.findings.flatMap(({ figures }) => figures).length)
  expect(rows[0]).toMatchObject({
    finding: 'f-deaths00',
    verdict: 'conflict',
    severity: 'error',
    about: 'people killed by the flood',
    value: '31',
    low: '31',
    high: '31',
    source: 'courier',
    published: '2031-03-12',
    'as of': '2031-03-11',
    'attributed to': 'police',
    figure: '31 people',
    path: 'flood/courier.txt',
    line: '2',
    'origins of value': '1',
    origins: '2',
  })
  expect(rows.map(({ low, high }) => [low, high])).toEqual(
    report.findings.flatMap(({ values, figures }) =>
      values.flatMap((value) =>
        value.figures.map((place) =>
          [figures[place]?.low, figures[place]?.high].map((end) => String(end ?? '')),
        ),
      ),
    ),
  )
})

test('what the articles come to, the order of a running total, and who lets it stand', () => {
  const rows: readonly Readonly<Record<string, string>>[] = parse(reportCsv(floodReport), {
    bom: true,
    columns: true,
  })
  const told = ['source', 'together', 'together low', 'policy', 'chosen', 'most voices', 'count in order', 'out of date', 'accepted'] // prettier-ignore
  const tellOf = (id: string) =>
    rows.filter(({ finding: of }) => of === id).map((row) => told.map((name) => row[name]).join(' | '))
  expect(tellOf('f-moved000')).toEqual([
    'courier | 11,900 | 9400 | latest | true | false | 2 | false | ',
    'herald | 11,900 | 9400 | latest | false | true | 1 | false | ',
    'evening | 11,900 | 9400 | latest | false | true | 1 | true | ',
  ])
  expect(tellOf('f-damage00')[0]).toBe(
    'gazette | 3.5 billion crowns to 3.42 billion crowns |  | range | false | false |  | false | insurers round',
  )
})

test.each([
  { says: '=1+2', shows: "'=1+2" },
  { says: '=HYPERLINK("http://evil","31")', shows: `'=HYPERLINK("http://evil","31")` },
  { says: '+31', shows: "'+31" },
  { says: '-31', shows: "'-31" },
  { says: '@SUM(A1)', shows: "'@SUM(A1)" },
  { says: '\t=1', shows: "' =1" },
  { says: '\r=1', shows: "' =1" },
  { says: '3-1', shows: "'3-1" },
  { says: '10/15', shows: "'10/15" },
  { says: '31, "they said"\nand left', shows: '31, "they said" and left' },
  { says: 'at least 31', shows: 'at least 31' },
  { says: '1,200', shows: '1,200' },
  { says: '2024-11-30', shows: '2024-11-30' },
])('$says is no formula and no day', ({ says, shows }) => {
  const herald = article('herald', null, ['Flood', 'Police counted 31 people'])
  const figures = [figureAt(herald, '31 people', { low: -31, attribution: says })]
  const rows = rowsOf({
    ...flood,
    articles: [herald],
    sentences: sentencesOf(herald),
    figures,
    overlaps: [],
    clusters: [],
    leftOut: [],
    stories: [{ id: 's1', articles: ['herald'] }],
    origins: [{ id: 'o1', articles: ['herald'] }],
    findings: [finding('f-1', says, 'agree', [[says, figures]])],
  })
  expect(rows[0]).toMatchObject({ about: shows, value: shows, 'attributed to': shows, low: '-31' })
})
