import type { Records } from './records.js'

/**
 * How many terms two records, sorted and without repeats, share. Once `needed` can no longer be reached it stops, and
 * what it returns is only known to be less than `needed`.
 */
export function overlapOf({ terms, starts }: Records, a: number, b: number, needed = 0): number {
  let [i, j] = [starts[a] ?? 0, starts[b] ?? 0]
  const [endA, endB] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0]
  /** Terms of either that may still be passed over. */
  let [freeA, freeB] = [endA - i - needed, endB - j - needed]
  let overlap = 0
  while (i < endA && j < endB) {
    const [x, y] = [terms[i] ?? 0, terms[j] ?? 0]
    if (x === y) {
      overlap++
      i++
      j++
    } else if (x < y) {
      i++
      if (--freeA < 0) return overlap
    } else {
      j++
      if (--freeB < 0) return overlap
    }
  }
  return overlap
}
