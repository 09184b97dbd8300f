/** Reports whose lists are made as they are read tell the same as those in memory. */
import { describe, expect, test } from 'vitest'
import {
  choose,
  LISTS,
  loadReporter,
  madeAnew,
  mergeReports,
  readsOn,
  someReach,
  toReport,
  wholeReport,
  formats,
  type LongReport,
} from '../../src/report/index.js'
import { wholeOf } from '../../src/pieces.js'
import { compareArticles } from '../../src/pipeline.js'
import { toArticle } from '../../src/read/index.js'

const view = { color: false, width: 80 }
const nothing = {
  verdicts: [],
  minSeverity: null,
  minConfidence: null,
  about: null,
  sources: [],
  stories: [],
}
const reportOn = (texts: Readonly<Record<string, string>>) =>
  toReport(compareArticles(Object.entries(texts).map(([id, text]) => toArticle({ id, text }))))

const fire = {
  a: 'Fire in Orrin kills 14. The fire in Orrin killed 14 people on Monday, police said. It cost $3 million. It began at 4 pm.',
  b: 'The fire in Orrin killed 17 people on Monday, police said. It cost $3 million. Six crews came, the first at 5 pm.',
}
const ferry = {
  c: 'Ferry Aldis sinks off Karsk. The ferry Aldis sank off Karsk with 212 aboard, and 31 drowned. Twelve boats looked for them.',
  d: 'The ferry Aldis sank off Karsk with 221 people aboard; 31 people drowned. It was built in 1974. Forty swam ashore.',
}

/** The same with lists of which nothing is in memory. */
function long(report: LongReport): LongReport {
  const lists = LISTS.map((name) => {
    const list = report[name] as Iterable<unknown>
    return [name, madeAnew(() => list[Symbol.iterator]())] as const
  })
  return { ...report, ...Object.fromEntries(lists) }
}

describe('a long report', () => {
  const report = reportOn({ ...fire, ...ferry })
  test('has something of everything', () => {
    expect(report.summary.stories).toBe(2)
    for (const name of ['findings', 'leftOut', 'clusters'] as const) expect(report[name]).not.toEqual([])
  })

  test('made whole is the report, keys in their order', () => {
    expect(JSON.stringify(wholeReport(long(report)))).toBe(JSON.stringify(report))
    expect(wholeReport(report)).toEqual(report)
    expect(wholeReport(report).findings).toBe(report.findings)
  })

  test.each(formats)('reads the same as %s', async (format) => {
    const write = await loadReporter(format)
    expect(wholeOf(write(long(report), view))).toBe(wholeOf(write(report, view)))
  })

  test('is chosen from and asked alike', () => {
    const wanted = { ...nothing, verdicts: ['conflict' as const] }
    expect(wholeReport(choose(long(report), wanted))).toEqual(choose(report, wanted))
    expect(choose(report, wanted).filter?.hidden).toBe(
      report.findings.length - report.summary.findings.conflict,
    )
    for (const bar of ['error', 'warning', 'any', 'none'] as const)
      expect(someReach(long(report).findings, bar)).toBe(someReach(report.findings, bar))
    expect(someReach(report.findings, 'any')).toBe(true)
  })

  test('put together from those of its stories', () => {
    const merged = mergeReports([long(reportOn(fire)), long({ ...reportOn(ferry), sources: inSecond(reportOn(ferry)) })]) // prettier-ignore
    if ('refused' in merged) throw new Error(merged.refused)
    const withoutStory = (text: string) => text.replaceAll(/"(story|id)":"[^"]*"/g, '')
    expect(withoutStory(JSON.stringify(wholeReport(merged)))).toBe(withoutStory(JSON.stringify(report)))
  })
})

test('a saved report whose lists were edited is put in order', () => {
  const report = reportOn(fire)
  const edited = {
    ...report,
    findings: [...report.findings].reverse(),
    leftOut: [...report.leftOut].reverse(),
  }
  const merged = mergeReports([edited, { ...reportOn({}) }])
  if ('refused' in merged) throw new Error(merged.refused)
  expect([...merged.findings]).toEqual(report.findings)
  expect([...merged.leftOut]).toEqual(report.leftOut)
})

test('JSON and its lines alone never need the whole', () => {
  expect(formats.filter(readsOn)).toEqual(['json', 'jsonl'])
})

/** Sources as a run over both stories names theirs. */
function inSecond({ sources }: LongReport): LongReport['sources'] {
  return sources.map((source) => ({ ...source, story: 's2' }))
}
