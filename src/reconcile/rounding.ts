import type { Explanation, Figure } from '../types.js'
import { lastDigit } from './interval.js'
import { idOf, numberOf, type Clash, type Side } from './sides.js'

/** Largest share of the value by which 30 stands for 31 and 480 for 482; at a twentieth 20 dead would stand for 21. */
const ROUNDING_SHARE = 0.04

/**
 * One number is round in its last digit and the other lies within that digit: 480 and 482. People, dates, places in a
 * row and scores are not rounded without a word that says so.
 */
export function byRounding(clashes: readonly Clash[]): Explanation | null {
  const explained = clashes.every(([a, b]) => {
    if (!ROUNDED.has(a.figure.kind) || !ROUNDED.has(b.figure.kind)) return false
    // "Over 50" is no rounding of 48: whoever sets a bound has looked at which side of it the number lies.
    if (a.reading.point === null || b.reading.point === null) return false
    const [x, y] = [numberOf(a), numberOf(b)]
    const digit = Math.max(digitOf(a), digitOf(b))
    const gap = Math.abs(x - y)
    return gap < digit * (1 - 1e-9) && gap <= ROUNDING_SHARE * Math.max(Math.abs(x), Math.abs(y))
  })
  const [first] = clashes
  if (!explained || first === undefined) return null
  const [a, b] = first
  const rounder = digitOf(a) > digitOf(b) ? a : b
  return { kind: 'rounding', text: `${idOf(rounder)} may have rounded more coarsely than it shows` }
}

const ROUNDED: ReadonlySet<Figure['kind']> = new Set([
  'count',
  'money',
  'percent',
  'duration',
  'measure',
  'ratio',
])

/** Place of the last digit said, in base units. */
function digitOf({ figure, reading }: Side): number {
  const said = figure.low ?? figure.high ?? 0
  const scale = said === 0 ? 1 : numberOf({ figure, reading }) / said
  return said === 0 ? 0 : lastDigit(said) * Math.abs(scale)
}
