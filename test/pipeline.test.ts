/**
 * The whole way from articles to report on one event: the seeds, and the published articles that the seeds retell where
 * somebody has put them beside the checkout. Both must come to the same headline results.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compareArticles, extractAll } from '../src/pipeline.js'
import { readArticles } from '../src/read/index.js'
import { toReport, toReportFigures } from '../src/report/index.js'
import type { Article, Report, ReportFigure, ReportFinding } from '../src/types.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const sets = [
  { name: 'seeds', folder: 'seeds' },
  {
    name: 'the published articles (skipped where ../shared is absent)',
    folder: '../shared/gold/dossiers/seeds/articles',
  },
]

/** "000 at least 277", "002 20": which article, and the value as an interval. */
type Said = readonly [article: string, low: number | string, high?: number | null]

describe.each(sets)('$name', ({ folder }) => {
  const present = existsSync(new URL(`../${folder}`, import.meta.url))

  describe.skipIf(!present)('headline results', async () => {
    const articles = present ? await read(folder) : []
    const report = toReport(compareArticles(articles))
    /** The one finding across articles that holds a figure. */
    const findingOf = (figure: (candidate: ReportFigure) => boolean): ReportFinding => {
      const found = report.findings.filter((it) => it.scope === 'across' && it.figures.some(figure))
      expect(found, 'findings that hold the figure').toHaveLength(1)
      return found[0] ?? expect.fail()
    }

    test.each([
      { of: 'people killed', later: 277, high: null, earlier: 255 },
      { of: 'civilians killed', later: 28, high: 28, earlier: 24 },
    ])('$earlier, then $later $of: a conflict explained as-of', ({ later, high, earlier }) => {
      const finding = findingOf((it) => it.kind === 'count' && it.low === later && articleOf(it) === '000')
      expect(saidIn(finding)).toEqual<Said[]>([
        ['000', later, high],
        ['004', earlier, earlier],
      ])
      expect(finding).toMatchObject({
        verdict: 'conflict',
        severity: 'warning',
        explanation: { kind: 'as-of' },
        origins: 2,
      })
    })

    test('20 fighters killed in the airstrikes agree in three articles, and meet no other number', () => {
      const finding = findingOf((it) => it.low === 20 && it.event === 'kill' && articleOf(it) === '000')
      expect(finding).toMatchObject({ verdict: 'agree', severity: 'note', explanation: null })
      expect(saidIn(finding)).toEqual<Said[]>([
        ['000', 20, 20],
        ['002', 20, 20],
        ['003', 20, 20],
      ])
    })

    test('200 militants agree in two articles', () => {
      const finding = findingOf((it) => it.low === 200 && articleOf(it) === '002')
      expect(finding).toMatchObject({ verdict: 'agree', kind: 'count' })
      expect(saidIn(finding)).toEqual<Said[]>([
        ['002', 200, 200],
        ['003', 200, 200],
      ])
    })

    test('the largest city against the second-largest: a conflict that nothing explains', () => {
      const finding = findingOf((it) => it.kind === 'rank' && it.unit === 'city' && it.low === 2)
      expect(finding).toMatchObject({ verdict: 'conflict', severity: 'error', explanation: null })
      // 001 says both; whether its own "largest" joins is left open.
      expect(saidIn(finding)).toEqual(
        expect.arrayContaining<Said>([
          ['000', 1, 1],
          ['001', 2, 2],
          ['003', 1, 1],
          ['004', 2, 2],
        ]),
      )
    })

    test('war from 2011 against 2012: a conflict that nothing explains', () => {
      const finding = findingOf((it) => it.date === '2012')
      expect(finding).toMatchObject({ verdict: 'conflict', severity: 'error', explanation: null })
    })

    test('dozens of villages and more than 50 are compatible', () => {
      const finding = findingOf((it) => it.kind === 'count' && it.low === 50 && it.high === null)
      expect(finding).toMatchObject({ verdict: 'compatible', severity: 'note', explanation: null })
      const said = finding.figures.map((it) => `${articleOf(it)} ${it.vague ? 'dozens' : it.low}`)
      expect(said).toEqual(expect.arrayContaining(['002 dozens', '003 dozens', '004 50']))
    })

    test('the agreement of 2019 agrees in four articles', () => {
      const finding = findingOf((it) => it.date === '2019')
      expect(finding).toMatchObject({ verdict: 'agree', kind: 'date' })
      expect(saidIn(finding)).toEqual<Said[]>(['000', '002', '003', '004'].map((id) => [id, '2019']))
    })
  })

  test.skipIf(!present)('two runs, and any order of the articles, give the same bytes', async () => {
    const articles = await read(folder)
    const once = JSON.stringify(toReport(compareArticles(articles)))
    expect(JSON.stringify(toReport(compareArticles(articles)))).toBe(once)
    const [first, ...rest] = articles
    const orders = [articles.toReversed(), first ? [...rest, first] : []]
    for (const order of orders) expect(JSON.stringify(toReport(compareArticles(order)))).toBe(once)
  })

  test.skipIf(!present)('every offset leads to its words', async () => {
    const articles = await read(folder)
    const report = toReport(compareArticles(articles))
    const textOf = new Map(articles.map(({ id, text }) => [id, text]))
    const figures = everyFigure(report)
    expect(figures.length).toBe(report.summary.figures)
    for (const figure of [...figures, ...toReportFigures(extractAll(articles))]) {
      const text = textOf.get(figure.source) ?? ''
      expect(text.slice(figure.start, figure.end)).toBe(figure.text)
      const before = text.slice(0, figure.start)
      expect(before.split('\n')).toHaveLength(figure.line)
      expect(figure.start - before.lastIndexOf('\n')).toBe(figure.column)
      const { sentence, sentenceStart } = figure
      expect(text.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence)
      expect(figure.sentence).toContain(figure.text)
    }
    for (const { source, start, end, text } of report.clusters.flatMap(({ sentences }) => sentences))
      expect(textOf.get(source)?.slice(start, end)).toBe(text)
  })

  test.skipIf(!present)('the report has the shape that docs/report.md gives', async () => {
    const report = toReport(
      compareArticles(await read(folder), [{ path: 'gone.txt', message: 'no such file' }]),
    )
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(keysOf([report])).toEqual([
      'check clusters filter findings formatVersion leftOut overlaps problems sources summary tool',
    ])
    expect(report.formatVersion).toBe('1.0')
    expect(keysOf(report.sources)).toEqual([
      'figures id offsetsIn origin outlet path published publishedBy sentences story title',
    ])
    expect(keysOf(report.findings)).toEqual([
      'about accepted confidence explanation figures fingerprint id kind origins outOfDate reconciled scope series severity story values verdict',
    ])
    expect(keysOf(report.findings.flatMap(({ values }) => values))).toEqual(['figures high low origins text'])
    expect(keysOf(everyFigure(report))).toEqual([
      'approx asOf attribution column date end event exclusive high kind line low partOf path sentence sentenceStart source start step text unit vague window',
    ])
    expect(keysOf(report.clusters)).toEqual(['id kind sentences similarity'])
    expect(keysOf(report.overlaps)).toEqual(['original passages share shares sources'])
    expect(keysOf(report.leftOut)).toEqual(['figure reason'])
    expect(report.problems).toEqual([{ path: 'gone.txt', message: 'no such file' }])
  })

  test.skipIf(!present)('the summary adds up', async () => {
    const { findings, leftOut, sources, summary } = toReport(compareArticles(await read(folder)))
    const count = (field: 'verdict' | 'severity', value: string) =>
      findings.filter((finding) => finding[field] === value).length
    expect(summary).toMatchObject({
      sources: 5,
      stories: 1,
      sentences: sources.reduce((sum, { sentences }) => sum + sentences, 0),
      figures: sources.reduce((sum, { figures }) => sum + figures, 0),
      findings: {
        agree: count('verdict', 'agree'),
        compatible: count('verdict', 'compatible'),
        conflict: count('verdict', 'conflict'),
      },
      severities: {
        note: count('severity', 'note'),
        warning: count('severity', 'warning'),
        error: count('severity', 'error'),
      },
    })
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
    expect(new Set(leftOut.map(({ figure }) => placeOf(figure))).size).toBe(leftOut.length)
  })
})

async function read(folder: string): Promise<readonly Article[]> {
  const { articles, problems } = await readArticles(
    [folder],
    { cwd: root, stdin: nothing() },
    { published: new Map() },
  )
  expect(problems).toEqual([])
  return articles
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

const articleOf = ({ source }: ReportFigure) => source.slice(0, 3)
const placeOf = ({ source, start }: ReportFigure) => `${source}@${start}`

/** What a finding's figures say: each article's values once, in order. */
function saidIn({ figures }: ReportFinding): readonly Said[] {
  const said = figures.map((it): Said =>
    it.date === null ? [articleOf(it), it.low ?? '', it.high] : [articleOf(it), it.date],
  )
  const once = new Map(said.map((it) => [JSON.stringify(it), it]))
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, it]) => it)
}

/** The figures of findings and of what was left out, each once. */
function everyFigure({ findings, leftOut }: Report): readonly ReportFigure[] {
  const all = [...findings.flatMap(({ figures }) => figures), ...leftOut.map(({ figure }) => figure)]
  return [...new Map(all.map((figure) => [placeOf(figure), figure])).values()]
}

/** The different sets of keys that objects have. */
function keysOf(objects: readonly object[]): readonly string[] {
  return [...new Set(objects.map((it) => Object.keys(it).sort().join(' ')))]
}
