import type { ArticleVectors } from './article-vectors.js'
import type { WeightedRecords } from './near/candidates.js'
import type { WordTable } from './word-table.js'

/** An article is sought by its heaviest words only. */
const KEY_TERMS = 40

/**
 * The heaviest terms of each article, with their weights squared; of equally heavy ones the first by name. No more is made in its loops
 * than there must be: they go over every word of an archive, mostly before anything is compiled for it.
 */
export function keyTerms({ terms, starts, weights }: ArticleVectors, table: WordTable): WeightedRecords {
  const count = starts.length - 1
  const keys = new Uint32Array(KEY_TERMS * count)
  const squares = new Float64Array(KEY_TERMS * count)
  const ends = new Uint32Array(starts.length)
  const leastOf = kthLargest(KEY_TERMS)
  let end = 0
  for (let place = 0; place < count; place++) {
    const from = starts[place] ?? 0
    const to = starts[place + 1] ?? 0
    const least = leastOf(weights, from, to)
    const last = end + KEY_TERMS
    let equal: number[] | null = null
    for (let at = from; at < to; at++) {
      const weight = weights[at] ?? 0
      if (weight < least) continue
      if (weight === least) (equal ??= []).push(terms[at] ?? 0)
      else {
        keys[end] = terms[at] ?? 0
        squares[end++] = weight * weight
      }
    }
    if (equal !== null && equal.length > last - end) equal = firstByName(equal, table)
    for (let at = 0; equal !== null && end < last && at < equal.length; at++) {
      keys[end] = equal[at] ?? 0
      squares[end++] = least * least
    }
    ends[place + 1] = end
  }
  return { terms: keys.subarray(0, end), weights: squares.subarray(0, end), starts: ends }
}

function firstByName(terms: readonly number[], table: WordTable): number[] {
  return terms
    .map((term) => ({ term, name: table.termAt(term) }))
    .sort((x, y) => (x.name < y.name ? -1 : 1))
    .map(({ term }) => term)
}

/**
 * A function that finds the `k`th largest number of a stretch, -1 where it has no more than `k`. The largest so far are kept in a heap,
 * the least of them on top: of a few hundred numbers most are laid beside that one alone.
 */
function kthLargest(k: number): (numbers: Float64Array, from: number, to: number) => number {
  const heap = new Float64Array(k)
  const sink = (value: number): void => {
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= k) break
      if (child + 1 < k && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child++
      const below = heap[child] ?? 0
      if (below >= value) break
      heap[at] = below
      at = child
    }
    heap[at] = value
  }
  return (numbers, from, to) => {
    if (to - from <= k) return -1
    heap.fill(-1)
    let least = -1
    for (let at = from; at < to; at++) {
      const value = numbers[at] ?? 0
      if (value <= least) continue
      sink(value)
      least = heap[0] ?? -1
    }
    return least
  }
}
