import type { Extracted } from './reporter.js'
import type { Report } from '../types.js'
import { groupBy } from './group-by.js'
import { toJsonText } from './json-text.js'
import { toExplainedFigures } from './lookup.js'
import type { Pieces } from '../pieces.js'

/**
 * The report a line each: `{"type":…,"data":…}`, from `begin` to `end`. The types of lines are the contract's, so what has no
 * type of its own stands where it belongs: what was left out of a source in that source's line, the rest in `begin` and `end`.
 */
export function* reportJsonl(report: Report): Pieces {
  const { formatVersion, tool, filter, check, sources, findings, clusters, overlaps, problems, summary } =
    report
  const leftOut = groupBy(report.leftOut, ({ figure }) => figure.source)
  yield jsonLine({ type: 'begin', data: { formatVersion, tool, filter, check } })
  for (const source of sources)
    yield jsonLine({ type: 'source', data: { ...source, leftOut: leftOut.get(source.id) ?? [] } })
  for (const data of findings) yield jsonLine({ type: 'finding', data })
  for (const data of clusters) yield jsonLine({ type: 'cluster', data })
  for (const data of problems) yield jsonLine({ type: 'problem', data })
  yield jsonLine({ type: 'end', data: { ...summary, overlaps } })
}

/** Extracted figures, one a line, by article and offset; nothing at all where there is none. */
export function* reportFiguresJsonl(extracted: Extracted): Pieces {
  for (const figure of toExplainedFigures(extracted)) yield jsonLine(figure)
}

function jsonLine(value: unknown): string {
  return `${toJsonText(value)}\n`
}
