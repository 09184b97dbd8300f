/** What the formats for machines share: each finding as one thing to look at, anchored at one figure. */
import type { Report, ReportFigure, ReportFinding } from '../../types.js'
import { ruleOf, type Rule } from './rules.js'

export type Issue = Readonly<{
  finding: ReportFinding
  rule: Rule
  /** Where to show it: a checked article's own figure, where articles were checked. */
  anchor: ReportFigure
  /** The finding's other figures. */
  related: readonly ReportFigure[]
}>

/** All findings but those that agree, worst first. Accepted ones are among them. */
export function issuesOf({ findings, check }: Report): readonly Issue[] {
  const checked = check === null ? null : new Set(check.articles)
  return findings.flatMap((finding) => {
    const anchor = finding.figures.find(({ source }) => checked?.has(source) ?? true) ?? finding.figures[0]
    if (finding.verdict === 'agree' || anchor === undefined) return []
    const related = finding.figures.filter((figure) => figure !== anchor)
    return [{ finding, rule: ruleOf(finding), anchor, related }]
  })
}

/** Line and column, both 1-based, just past a figure; columns in UTF-16 code units. */
export function endOf({ line, column, text }: ReportFigure): Readonly<{ line: number; column: number }> {
  const lines = text.split(/\r\n|\r|\n/)
  const last = lines.at(-1) ?? ''
  return lines.length === 1
    ? { line, column: column + text.length }
    : { line: line + lines.length - 1, column: last.length + 1 }
}
