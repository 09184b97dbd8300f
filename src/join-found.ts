/** What batches of stories came to, put together. By itself, for who knows what they came to needs no other stage. Pure. */
import { mergeReports, toReport, type LongReport, type LongSentenceNote } from './report/index.js'
import type { Comparison, Problem, Report } from './types.js'

/** What a batch comes to. */
export type Found<R extends LongReport = Report> = Readonly<{
  report: R
  notes: readonly LongSentenceNote[]
}>

/** Puts together what all batches came to, in the order of the plan. */
export function joinFound(
  found: readonly Found<LongReport>[],
  problems: readonly Problem[],
): Found<LongReport> {
  const report = mergeReports([toReport({ ...NOTHING, problems }), ...found.map((batch) => batch.report)])
  if ('refused' in report) throw new Error(report.refused)
  return { report, notes: found.flatMap(({ notes }) => notes).sort(byPlace) }
}

/** What comparing no articles comes to. */
const NOTHING: Comparison = {
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

function byPlace(a: LongSentenceNote, b: LongSentenceNote): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.article < b.article ? -1 : 1
}
