import type { Extracted } from './reporter.js'
import type { Comparison } from '../types.js'
import { toJsonText } from './json-text.js'
import { toExplainedFigures } from './lookup.js'
import { toReport } from './to-report.js'

/** The report a line each: `{"type":…,"data":…}`, from `begin` to `end`, which holds the summary. */
export function reportJsonl(comparison: Comparison): string {
  const { formatVersion, tool, sources, findings, clusters, problems, summary } = toReport(comparison)
  return jsonLines([
    { type: 'begin', data: { formatVersion, tool } },
    ...sources.map((data) => ({ type: 'source', data })),
    ...findings.map((data) => ({ type: 'finding', data })),
    ...clusters.map((data) => ({ type: 'cluster', data })),
    ...problems.map((data) => ({ type: 'problem', data })),
    { type: 'end', data: summary },
  ])
}

/** Extracted figures, one a line, by article and offset; nothing at all where there is none. */
export function reportFiguresJsonl(extracted: Extracted): string {
  return jsonLines(toExplainedFigures(extracted))
}

function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${toJsonText(value)}\n`).join('')
}
