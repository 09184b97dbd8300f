import type { Kind, Verdict } from '../types.js'
import type { Reading } from './interval.js'
import { judgePair, readingKey } from './judge.js'

/** Share of the greater value by which two may differ and still pass for one: 0.02 is two per cent. By kind, or for all. */
export type Tolerance = Readonly<Partial<Record<Kind | 'all', number>>>

/** Kinds without a size that a share could be taken of. */
const WITHOUT: ReadonlySet<Kind> = new Set<Kind>(['date', 'time', 'rank', 'score'])

/** The verdict on a group once differences within the tolerance are let pass: a conflict may become compatible. */
export function tolerate(
  verdict: Verdict | null,
  readings: readonly Reading[],
  tolerance: Tolerance,
): Verdict | null {
  const [first] = readings
  if (verdict !== 'conflict' || first === undefined || WITHOUT.has(first.kind)) return verdict
  const share = tolerance[first.kind] ?? tolerance.all ?? 0
  if (share <= 0) return verdict
  const distinct = [...new Map(readings.map((reading) => [readingKey(reading), reading])).values()]
  const clashes = distinct.some((a, i) =>
    distinct.slice(i + 1).some((b) => judgePair(a, b) === 'conflict' && gapOf(a, b) > share),
  )
  return clashes ? verdict : 'compatible'
}

/** The gap between two readings as a share of the greater end beside it, and a little less for what arithmetic loses. */
function gapOf(a: Reading, b: Reading): number {
  const [lower, upper] = a.low <= b.low ? [a, b] : [b, a]
  const gap = upper.low - lower.high
  return gap / Math.max(Math.abs(upper.low), Math.abs(lower.high), Number.MIN_VALUE) - 1e-9
}
