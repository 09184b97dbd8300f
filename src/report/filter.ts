/** Which findings somebody wants to see. */
import type { Problem, Report, ReportFinding, Severity, Verdict, Policy } from '../types.js'
import { filtered, type LongReport } from './long-report.js'
import { countFindings } from './to-report.js'

export const verdicts = ['conflict', 'compatible', 'agree'] as const satisfies readonly Verdict[]
/** From the mildest up. */
export const policies = ['range', 'latest', 'majority', 'conservative'] as const satisfies readonly Policy[]
export const severities = ['note', 'warning', 'error'] as const satisfies readonly Severity[]

/** Empty lists and nulls ask for nothing in particular. */
export type Wanted = Readonly<{
  verdicts: readonly Verdict[]
  minSeverity: Severity | null
  /** From 0 to 1: how sure it must be that a finding's figures speak of one thing. */
  minConfidence: number | null
  /** Words, or their beginnings, that all must stand in what the finding is about or in its figures. */
  about: string | null
  /** Ids, paths or file names. */
  sources: readonly string[]
  stories: readonly string[]
}>

/**
 * The report with those of its findings alone that are wanted, and the counts of these; all else in it stays. The report
 * itself where nothing in particular is asked for.
 */
export function choose(report: Report, wanted: Wanted): Report
export function choose(report: LongReport, wanted: Wanted): LongReport
export function choose(report: LongReport, wanted: Wanted): LongReport {
  const asked = askedFor(wanted)
  if (asked.length === 0) return report
  const findings = filtered(report.findings, (finding) => isWanted(finding, wanted, report))
  const counts = countFindings(findings)
  return {
    ...report,
    findings,
    filter: {
      asked: [...(report.filter?.asked ?? []), ...asked],
      hidden: (report.filter?.hidden ?? 0) + countOf(report.findings) - countOf(findings),
    },
    summary: { ...report.summary, ...counts },
  }
}

/** Sources and stories asked for that the report does not hold: a slip in them must not pass for "no conflicts". */
export function findUnknown(report: LongReport, { sources, stories }: Wanted): readonly Problem[] {
  const known = new Set(report.sources.map(({ story }) => story))
  return [
    ...sources
      .filter((name) => !report.sources.some((source) => isNamed(source, name)))
      .map((name) => ({
        path: `--source ${name}`,
        message: 'no such article; give its path, file name or id',
      })),
    ...stories
      .filter((story) => !known.has(story))
      .map((story) => ({
        path: `--story ${story}`,
        message: `no such story; there ${known.size === 1 ? 'is' : 'are'} ${[...known].join(', ') || 'none'}`,
      })),
  ]
}

function askedFor({
  verdicts,
  minSeverity,
  minConfidence,
  about,
  sources,
  stories,
}: Wanted): readonly string[] {
  return [
    ...(verdicts.length === 0 ? [] : [`--verdict ${verdicts.join(',')}`]),
    ...(minSeverity === null ? [] : [`--min-severity ${minSeverity}`]),
    ...(minConfidence === null ? [] : [`--min-confidence ${minConfidence}`]),
    ...(about === null ? [] : [`--about "${about}"`]),
    ...sources.map((name) => `--source ${name}`),
    ...stories.map((story) => `--story ${story}`),
  ]
}

function isWanted(finding: ReportFinding, wanted: Wanted, { sources }: LongReport): boolean {
  const { verdicts, minSeverity, minConfidence, about, stories } = wanted
  if (verdicts.length > 0 && !verdicts.includes(finding.verdict)) return false
  if (minSeverity !== null && severities.indexOf(finding.severity) < severities.indexOf(minSeverity))
    return false
  if (minConfidence !== null && finding.confidence < minConfidence) return false
  if (stories.length > 0 && !stories.includes(finding.story)) return false
  if (about !== null && !isAbout(finding, about)) return false
  if (wanted.sources.length === 0) return true
  const named = sources.filter((source) => wanted.sources.some((name) => isNamed(source, name)))
  return finding.figures.some((figure) => named.some(({ id }) => id === figure.source))
}

function countOf(list: Iterable<unknown>): number {
  if (Array.isArray(list)) return list.length
  const things = list[Symbol.iterator]()
  let count = 0
  while (!things.next().done) count++
  return count
}

function isNamed({ id, path }: Readonly<{ id: string; path: string }>, name: string): boolean {
  return (
    id === name ||
    path === name ||
    path.replace(/^\.\//, '') === name.replace(/^\.\//, '') ||
    path.endsWith(`/${name}`)
  )
}

function isAbout({ about, figures }: ReportFinding, text: string): boolean {
  const told = wordsIn([about, ...figures.map((figure) => figure.text)].join(' '))
  return wordsIn(text).every((asked) => told.some((word) => word.startsWith(asked)))
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
