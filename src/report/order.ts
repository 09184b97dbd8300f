/** The one order in which every format tells things, so that the order of the arguments changes no output. */
import type {
  Figure,
  Problem,
  ReportCluster,
  ReportFigure,
  ReportFinding,
  ReportLeftOut,
  ReportOverlap,
  Severity,
  Verdict,
} from '../types.js'

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }
const verdictRank: Readonly<Record<Verdict, number>> = { conflict: 0, compatible: 1, agree: 2 }

/** Compares by code units: the alphabetical order of a locale would differ between machines. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byText(a.id, b.id)
}

/** By article, then by where it stands in it. */
export function byPlace(a: Figure | undefined, b: Figure | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b)
  return byText(a.article, b.article) || a.start - b.start || a.end - b.end
}

/** The same, of what leaves the program. */
function byReportPlace(a: ReportFigure | undefined, b: ReportFigure | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b)
  return byText(a.source, b.source) || a.start - b.start || a.end - b.end
}

/** Worst first; among equals, the surest first. */
export function bySeverity(a: ReportFinding, b: ReportFinding): number {
  return (
    severityRank[a.severity] - severityRank[b.severity] ||
    verdictRank[a.verdict] - verdictRank[b.verdict] ||
    b.confidence - a.confidence ||
    byReportPlace(a.figures[0], b.figures[0]) ||
    byId(a, b)
  )
}

export function byFirstMember(a: ReportCluster, b: ReportCluster): number {
  const [first, second] = [a.sentences[0], b.sentences[0]]
  if (!first || !second) return Number(!first) - Number(!second)
  return byText(first.source, second.source) || first.start - second.start || byId(a, b)
}

export function bySources(a: ReportOverlap, b: ReportOverlap): number {
  return byText(a.sources[0], b.sources[0]) || byText(a.sources[1], b.sources[1])
}

export function byLeftOutPlace(a: ReportLeftOut, b: ReportLeftOut): number {
  return byReportPlace(a.figure, b.figure) || byText(a.reason, b.reason)
}

export function byPath(a: Problem, b: Problem): number {
  return byText(a.path, b.path) || byText(a.message, b.message)
}
