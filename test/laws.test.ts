/** Laws of the whole pipeline, for any text, any bytes, any mix of articles. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareArticles, extractAll } from '../src/pipeline.js'
import { toArticle } from '../src/read/index.js'
import { toReport, toReportFigures } from '../src/report/index.js'
import type { Article, Report } from '../src/types.js'
import { checkFigures, checkReport, readFiles } from './fuzz/check.js'

const PIECES = [
  'Twelve people were killed', 'At least 15 people were killed', 'in the flood in Varn', 'on Monday', 'police said', '40 homes',
  'about 1.2 million', '£3.4bn', '20%', '.', '. ', '\n', '\r\n', ', ', ' ', '\u00ad', '\u200b', '\u00a0', '٣', '\ud83d', 'e\u0301', 'ﬁ',
] // prettier-ignore
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
)
const toArticles = (texts: readonly string[]): readonly Article[] =>
  texts.map((says, index) => toArticle({ id: `a${index}`, text: says, published: `2026-03-${10 + index}` }))
const articles = fc.array(text, { minLength: 1, maxLength: 4 }).map(toArticles)

test('any Unicode text: figures lie where they say', () => {
  fc.assert(
    fc.property(articles, (all) => checkFigures(all)),
    { numRuns: 300 },
  )
})

test('any bytes under any name', async () => {
  const names = fc.constantFrom(
    'a',
    'a.txt',
    'a.md',
    'a.html',
    'a.json',
    'a.jsonl',
    'a.csv',
    'a.xml',
    'a.docx',
    'a.gz',
  )
  const run = async (name: string, bytes: Uint8Array): Promise<void> =>
    checkFigures(await readFiles([{ name, bytes }]))
  await fc.assert(fc.asyncProperty(names, fc.uint8Array({ maxLength: 200 }), run), { numRuns: 300 })
})

test('any mix of articles: a report by the schema, the same in any order', () => {
  fc.assert(
    fc.property(articles, (all) => checkReport(all)),
    { numRuns: 60 },
  )
})

test('figures are the same whatever form of line end the file has', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES.slice(0, 10)), { maxLength: 20 }), (pieces) => {
      const values = (says: string): readonly unknown[] =>
        toReportFigures(extractAll(toArticles([says]))).map(({ low, high, unit, line }) => [
          low,
          high,
          unit,
          line,
        ])
      expect(values(pieces.join('\r\n'))).toEqual(values(pieces.join('\n')))
    }),
    { numRuns: 150 },
  )
})

/** Two articles that tell of one flood, with as many dead as given. */
const flood = (dead: number, id: string): Article =>
  toArticle({
    id,
    published: '2026-03-09',
    text: `Flood in Varn kills ${dead}\n\nThe flood in Varn killed ${dead} people on Monday, the mayor of Varn said. At least 40 homes were destroyed when the river Osk burst its banks.`,
  })
/** Of another event, with nothing in common. */
const UNRELATED = toArticle({
  id: 'z',
  published: '2026-07-01',
  text: 'Quarterly profit at Norbank rose\n\nThe lender Norbank earned 312 million euros in the second quarter, chief executive Ida Holm told shareholders.',
})
const told = ({ findings }: Report): readonly unknown[] =>
  findings.map(({ verdict, values, figures }) => [
    verdict,
    values.map(({ text }) => text),
    figures.map(({ source, start }) => [source, start]),
  ])
const reportOf = (...all: readonly Article[]): Report => toReport(compareArticles(all))

const counts = fc.integer({ min: 3, max: 900 })

test('a verdict does not depend on whose figure is whose', () => {
  fc.assert(
    fc.property(counts, counts, (one, two) => {
      const verdicts = (a: number, b: number): readonly string[] =>
        reportOf(flood(a, 'a'), flood(b, 'b'))
          .findings.map(({ verdict, severity, kind }) => `${verdict} ${severity} ${kind}`)
          .toSorted()
      expect(verdicts(one, two)).toEqual(verdicts(two, one))
    }),
    { numRuns: 40 },
  )
})

test('an unrelated article changes no finding', () => {
  fc.assert(
    fc.property(counts, counts, (one, two) => {
      const pair = [flood(one, 'a'), flood(two, 'b')]
      expect(told(reportOf(...pair, UNRELATED))).toEqual(told(reportOf(...pair)))
    }),
    { numRuns: 30 },
  )
})

test('a copy of an article adds no voice', () => {
  fc.assert(
    fc.property(counts, counts, (one, two) => {
      const pair = [flood(one, 'a'), flood(two, 'b')]
      const before = reportOf(...pair)
      const after = reportOf(...pair, flood(one, 'c'))
      expect(after.summary.origins).toBe(before.summary.origins)
      const most = (report: Report): number => Math.max(0, ...report.findings.map(({ origins }) => origins))
      expect(most(after)).toBeLessThanOrEqual(most(before))
    }),
    { numRuns: 30 },
  )
})

test.each([
  ['9'.repeat(400), 'people died.'],
  ['1e999', 'people died.'],
  ['1.7976931348623157e308 million', 'people died.'],
  ['a million million million million million million million million', 'people died.'],
  ['from 1e308 to 1e309', 'tonnes'],
  [`${'1,000,'.repeat(80)}000`, 'homes'],
  [`0.${'0'.repeat(400)}1`, '%'],
])('no arithmetic runs off: %s', (number, rest) => {
  const all = toArticles([`At least ${number} ${rest}`, `About ${number} ${rest}`])
  checkFigures(all)
  checkReport(all)
})
