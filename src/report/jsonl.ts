import type { Extracted } from './reporter.js'
import type { ReportLeftOut } from '../types.js'
import { groupBy } from '../group-by.js'
import { toJsonText } from './json-text.js'
import type { LongReport } from './long-report.js'
import { toExplainedFigures } from './lookup.js'
import type { Pieces } from '../pieces.js'

/**
 * The report a line each: `{"type":…,"data":…}`, from `begin` to `end`. The types of lines are the contract's, so what has no
 * type of its own stands where it belongs: what was left out of a source in that source's line, the rest in `begin` and `end`.
 */
export function* reportJsonl(report: LongReport): Pieces {
  const { formatVersion, tool, filter, check, sources, findings, clusters, overlaps, problems, summary } =
    report
  const leftOutOf = bySource(report.leftOut)
  yield jsonLine({ type: 'begin', data: { formatVersion, tool, filter, check } })
  for (const source of sources)
    yield jsonLine({ type: 'source', data: { ...source, leftOut: leftOutOf(source.id) } })
  for (const data of findings) yield jsonLine({ type: 'finding', data })
  for (const data of clusters) yield jsonLine({ type: 'cluster', data })
  for (const data of problems) yield jsonLine({ type: 'problem', data })
  yield jsonLine({ type: 'end', data: { ...summary, overlaps: [...overlaps] } })
}

/** What was left out of each source. A list that is made as it is read is in the order of sources, and read along with them. */
function bySource(list: LongReport['leftOut']): (source: string) => readonly ReportLeftOut[] {
  if (Array.isArray(list)) {
    const groups = groupBy(list as readonly ReportLeftOut[], ({ figure }) => figure.source)
    return (source) => groups.get(source) ?? []
  }
  const things = list[Symbol.iterator]()
  let next = things.next()
  return (source) => {
    const found: ReportLeftOut[] = []
    for (; !next.done && next.value.figure.source === source; next = things.next()) found.push(next.value)
    return found
  }
}

/** Extracted figures, one a line, by article and offset; nothing at all where there is none. */
export function* reportFiguresJsonl(extracted: Extracted): Pieces {
  for (const figure of toExplainedFigures(extracted)) yield jsonLine(figure)
}

function jsonLine(value: unknown): string {
  return `${toJsonText(value)}\n`
}
