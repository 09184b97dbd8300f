/** Numbers that leave their unit, or their thousands, to what stands beside them. */
import { NUMBER_SCALES } from '../language/number-scales.js'
import type { Figure } from '../types.js'

/** A number that stands alone: "it costs 895", "he promised 2.1 billion". */
export function isBare({ kind, unit, vague, low }: Figure): boolean {
  return kind === 'count' && unit === null && !vague && low !== null
}

/** From here on a number is not said short of thousands: 75 may stand for $75m, 7,500 not. */
export const SHORT = 1000
/** What numbers are said short of, the largest first; hardly anybody leaves out the word trillion. */
export const SAID_SHORT_OF: readonly number[] = NUMBER_SCALES.flatMap(({ size }) =>
  size < 1e12 ? [size] : [],
)
