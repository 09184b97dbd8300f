/** The one order in which every format tells things, so that the order of the arguments changes no output. */
import type { Cluster, Figure, Finding, LeftOut, Overlap, Problem, Severity, Verdict } from '../types.js'

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

/** Worst first; among equals, the surest first. */
export function bySeverity(a: Finding, b: Finding): number {
  return (
    severityRank[a.severity] - severityRank[b.severity] ||
    verdictRank[a.verdict] - verdictRank[b.verdict] ||
    b.confidence - a.confidence ||
    byPlace(a.figures[0], b.figures[0]) ||
    byId(a, b)
  )
}

export function byFirstMember(a: Cluster, b: Cluster): number {
  const [first, second] = [a.members[0], b.members[0]]
  if (!first || !second) return Number(!first) - Number(!second)
  return byText(first.article, second.article) || first.sentence - second.sentence || byId(a, b)
}

export function byArticles(a: Overlap, b: Overlap): number {
  return byText(a.articles[0], b.articles[0]) || byText(a.articles[1], b.articles[1])
}

export function byLeftOutPlace(a: LeftOut, b: LeftOut): number {
  return byPlace(a.figure, b.figure) || byText(a.reason, b.reason)
}

export function byPath(a: Problem, b: Problem): number {
  return byText(a.path, b.path) || byText(a.message, b.message)
}
