/** `jaccard`: shared terms over all terms of the two. `containment`: shared terms over the shorter one's. */
export type Measure = 'jaccard' | 'containment'

/** Similarity, from 0 to 1, of two sets by their overlap and sizes. Empty sets are similar to nothing. */
export function similarityOf(measure: Measure, overlap: number, sizeA: number, sizeB: number): number {
  if (overlap === 0) return 0
  return overlap / (measure === 'jaccard' ? sizeA + sizeB - overlap : Math.min(sizeA, sizeB))
}

/**
 * How many terms two sorted arrays without repeats share. Once `needed` can no longer be reached it stops, and
 * what it returns is only known to be less than `needed`.
 */
export function overlapOf(a: Uint32Array, b: Uint32Array, needed = 0): number {
  let [i, j, overlap] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    if (overlap + Math.min(a.length - i, b.length - j) < needed) return overlap
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) {
      overlap++
      i++
      j++
    } else if (x < y) i++
    else j++
  }
  return overlap
}
