import type { Extracted } from './reporter.js'
import type { Report } from '../types.js'
import { groupBy } from './group-by.js'
import { toJsonText } from './json-text.js'
import { toExplainedFigures } from './lookup.js'

/**
 * The report a line each: `{"type":…,"data":…}`, from `begin` to `end`. The types of lines are the contract's, so what has no
 * type of its own stands where it belongs: what was left out of a source in that source's line, the rest in `begin` and `end`.
 */
export function reportJsonl(report: Report): string {
  const { formatVersion, tool, filter, check, sources, findings, clusters, overlaps, problems, summary } =
    report
  const leftOut = groupBy(report.leftOut, ({ figure }) => figure.source)
  return jsonLines([
    { type: 'begin', data: { formatVersion, tool, filter, check } },
    ...sources.map((data) => ({ type: 'source', data: { ...data, leftOut: leftOut.get(data.id) ?? [] } })),
    ...findings.map((data) => ({ type: 'finding', data })),
    ...clusters.map((data) => ({ type: 'cluster', data })),
    ...problems.map((data) => ({ type: 'problem', data })),
    { type: 'end', data: { ...summary, overlaps } },
  ])
}

/** Extracted figures, one a line, by article and offset; nothing at all where there is none. */
export function reportFiguresJsonl(extracted: Extracted): string {
  return jsonLines(toExplainedFigures(extracted))
}

function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${toJsonText(value)}\n`).join('')
}
