import { citeOneSource } from '../language/source-names.js'
import { byText } from './order.js'
import type { ReportFigure, ReportFinding } from '../types.js'

/**
 * Of a conflict that nothing accounts for: two articles that cite one source for figures which exclude each other. "herald and
 * gazette both cite police, as of 2031-03-11: one of them misquotes." Null where no two do.
 */
export function oneSourceWords({ figures, values }: ReportFinding): string | null {
  for (const [v, { figures: own }] of values.entries())
    for (const later of values.slice(v + 1))
      for (const i of own)
        for (const k of later.figures) {
          const [a, b] = [figures[i], figures[k]]
          if (
            a &&
            b &&
            a.source !== b.source &&
            excludes(a, b) &&
            citeOneSource(a.attribution, b.attribution)
          )
            return isFirst(a, b) ? words(a, b) : words(b, a)
        }
  return null
}

/** The earlier first; of one day, in alphabetical order. */
function isFirst(a: ReportFigure, b: ReportFigure): boolean {
  return (byText(a.asOf ?? '', b.asOf ?? '') || byText(a.source, b.source)) <= 0
}

function words(a: ReportFigure, b: ReportFigure): string {
  const cited = `${a.source} and ${b.source} both cite ${a.attribution ?? ''}`
  if (a.asOf === null || b.asOf === null) return `${cited}: one of them misquotes, or the source said both.`
  return a.asOf === b.asOf
    ? `${cited}, as of ${a.asOf}: one of them misquotes.`
    : `${cited}, as of ${a.asOf} and ${b.asOf}: one of them misquotes, or the source changed its figure.`
}

/** Whether no value satisfies both, as they are written: what is rounded, vague or in another unit is left aside. A count's unit is its noun. */
function excludes(a: ReportFigure, b: ReportFigure): boolean {
  if (
    a.kind !== b.kind ||
    (a.unit !== b.unit && a.kind !== 'count') ||
    a.approx ||
    b.approx ||
    a.vague ||
    b.vague
  )
    return false
  if (a.kind === 'date' || a.kind === 'score')
    return a.low !== b.low || a.high !== b.high || a.date !== b.date
  return isBelow(a, b) || isBelow(b, a)
}

function isBelow(a: ReportFigure, b: ReportFigure): boolean {
  return a.high !== null && b.low !== null && a.high < b.low
}
