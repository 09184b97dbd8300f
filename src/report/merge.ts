/** Reports put together: those of single stories, as `claims reconcile` writes them, into the one that a single run would have written. */
import type { ReportSource } from '../types.js'
import type { ListName, Lists, LongReport } from './long-report.js'
import { mergeSorted } from './merge-sorted.js'
import { byFirstMember, byId, byLeftOutPlace, byPath, bySeverity, bySources } from './order.js'
import { countFindings } from './to-report.js'

/** Origins are numbered anew. Refused are reports that were filtered, hold a check, or tell of a source twice. */
export function mergeReports(
  reports: readonly [LongReport, ...LongReport[]],
): LongReport | Readonly<{ refused: string }> {
  const [first, ...others] = reports
  if (others.length === 0) return first
  if (reports.some(({ filter, check }) => filter !== null || check !== null))
    return { refused: 'holds several reports, some of them of a check or of some findings only; those cannot be put together' } // prettier-ignore
  const twice = repeated(reports.flatMap((report) => report.sources.map(({ id }) => id)))
  if (twice !== null) return { refused: `tells of source ${twice} twice; name each story's report once` }
  const sources = numberOrigins(reports.flatMap((report) => report.sources)).sort(byId)
  const findings = merged(reports, 'findings', bySeverity)
  return {
    formatVersion: first.formatVersion,
    tool: first.tool,
    sources,
    findings,
    clusters: merged(reports, 'clusters', byFirstMember),
    overlaps: merged(reports, 'overlaps', bySources),
    leftOut: merged(reports, 'leftOut', byLeftOutPlace),
    problems: reports.flatMap((report) => report.problems).sort(byPath),
    filter: null,
    check: null,
    summary: {
      sources: sources.length,
      stories: new Set(sources.map(({ story }) => story)).size,
      origins: new Set(sources.map(({ origin }) => origin)).size,
      sentences: sources.reduce((sum, source) => sum + source.sentences, 0),
      figures: sources.reduce((sum, source) => sum + source.figures, 0),
      ...countFindings(findings),
    },
  }
}

type Thing<Name extends ListName> = Lists[Name] extends Iterable<infer T> ? T : never

/** One list of all reports. A saved report's is in memory and may have been edited; one made as it is read is in order. */
function merged<Name extends ListName>(
  reports: readonly LongReport[],
  name: Name,
  compare: (a: Thing<Name>, b: Thing<Name>) => number,
): Iterable<Thing<Name>> {
  const lists = reports.map((report) => report[name] as Iterable<Thing<Name>>)
  return mergeSorted(
    lists.map((list) => (Array.isArray(list) ? (list as Thing<Name>[]).toSorted(compare) : list)),
    compare,
  )
}

function repeated(ids: readonly string[]): string | null {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) return id
    seen.add(id)
  }
  return null
}

/** Origins by story, then by their own number: as a run over all stories counts them. */
function numberOrigins(sources: readonly ReportSource[]): ReportSource[] {
  const keyOf = ({ story, origin }: ReportSource): string => `${story} ${origin}`
  const origins = new Map(sources.map((source) => [keyOf(source), source]))
  const ordered = [...origins].sort(
    ([, a], [, b]) => numberIn(a.story) - numberIn(b.story) || numberIn(a.origin) - numberIn(b.origin),
  )
  const names = new Map(ordered.map(([key], index) => [key, `o${index + 1}`]))
  return sources.map((source) => ({ ...source, origin: names.get(keyOf(source)) ?? source.origin }))
}

/** The number behind the letter of an id: 12 of "s12". */
function numberIn(id: string): number {
  return Number(id.slice(1)) || 0
}
