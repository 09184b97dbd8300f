/**
 * A sum of small regression trees (gradient boosting: Friedman, "Greedy Function Approximation", Annals of Statistics 2001). Each
 * tree asks a few fields in turn and adds some log odds. Made by `scripts/train-*.mjs`; here only
 * walked.
 */
import type { Sections } from '../data/index.js'

export type Forest = Readonly<{
  /** Log odds (natural) before any field is asked. */
  base: number
  /** The thresholds of field `i`, each once and ascending, from `starts[i]` to `starts[i + 1]`. */
  cuts: Float64Array
  starts: Int32Array
  /**
   * The trees one behind the other, each `LEVELS` questions deep on every branch: under node `i` of a tree are the nodes `2 i + 1`, for a field up to the
   * threshold, and `2 i + 2`; whichever way one goes under what was learnt as a leaf, its number comes out. By node the field asked,
   * and in the lower byte the place of its threshold among that field's.
   */
  questions: Uint16Array
  leaves: Float64Array
  /** By node: the mean of what its leaves add, for explanations. */
  means: Float64Array
  /**
   * By tree: what it and all later ones may add where a pair still comes to the least that is asked for. Never more, or so seldom that it was learnt to be
   * one such pair in a thousand (`scripts/matching/leave-early.mjs`).
   */
  ahead: Float64Array
}>

/** The next forest of a file, as `scripts/matching/write-model.mjs` writes it. */
export function readForest(sections: Sections): Forest {
  return {
    base: sections.float64()[0] ?? 0,
    cuts: sections.float64(),
    starts: sections.int32(),
    questions: sections.uint16(),
    leaves: sections.float64(),
    means: sections.float64(),
    ahead: sections.float64(),
  }
}

/**
 * Log odds that a row of fields is a pair. No field is NaN.
 *
 * @param least where the sum is not to be expected to come to so much any more, the walk stops, and what it returns is only known to be less.
 */
export function logOddsOf(forest: Forest, row: Float64Array, least = -Infinity): number {
  rankFields(forest, row)
  const ranks = RANKS
  const { ahead, leaves, questions } = forest
  const trees = ahead.length
  let sum = forest.base
  for (let tree = 0; tree < trees; tree += AT_ONCE) {
    if (sum + (ahead[tree] ?? 0) < least) return -Infinity
    const x = tree * INNER
    const y = x + INNER
    // Two walks at once, neither of which the processor has to guess at: the next node is reckoned, not branched to.
    let i = step(questions, ranks, x, 0)
    let j = step(questions, ranks, y, 0)
    i = step(questions, ranks, x, i)
    j = step(questions, ranks, y, j)
    i = step(questions, ranks, x, i)
    j = step(questions, ranks, y, j)
    i = step(questions, ranks, x, i)
    j = step(questions, ranks, y, j)
    i = step(questions, ranks, x, i)
    j = step(questions, ranks, y, j)
    const from = tree * LEAVES - INNER
    sum += leaves[from + i] ?? 0
    sum += leaves[from + LEAVES + j] ?? 0
  }
  return sum
}

/** From one node of the tree that begins at `root` to the next below, each by its place in the tree. */
function step(questions: Uint16Array, ranks: Uint16Array, root: number, node: number): number {
  const question = questions[root + node] ?? 0
  // The sign of a difference, 0 or 1.
  return 2 * node + 1 + ((question - (ranks[question >>> 8] ?? 0)) >>> 31)
}

/** Tells of each field how many of its thresholds lie below it: a question is then one of bytes. */
function rankFields({ cuts, starts }: Forest, row: Float64Array): void {
  for (let field = 0; field + 1 < starts.length; field++) {
    const value = row[field] ?? 0
    let from = starts[field] ?? 0
    let size = (starts[field + 1] ?? 0) - from
    const first = from
    while (size > 0) {
      const half = size >>> 1
      if ((cuts[from + half] ?? 0) < value) {
        from += half + 1
        size -= half + 1
      } else size = half
    }
    RANKS[field] = (field << 8) | (from - first)
  }
}

/** Of the row under way: by field how many of its thresholds lie below it, with the field as in `questions`. */
const RANKS = new Uint16Array(256)

/** Questions on the way to a leaf, as `scripts/matching/lay-out.mjs` lays trees out: so many steps stand one behind another above. */
const LEVELS = 5
const INNER = 2 ** LEVELS - 1
const LEAVES = 2 ** LEVELS
/** Trees that are walked side by side; a forest has a number of them that can be so walked, the last of which may add nothing. */
const AT_ONCE = 2

/**
 * What each field adds to the log odds: at each question the mean of the branch taken less the mean before (Saabas 2014). The sums
 * over all fields and the base are the log odds.
 */
export function contributions(forest: Forest, row: Float64Array): { base: number; fields: Float64Array } {
  const adds = new Float64Array(row.length)
  const { questions, means, leaves, ahead } = forest
  rankFields(forest, row)
  let base = forest.base
  for (let tree = 0; tree < ahead.length; tree++) {
    const root = tree * INNER
    let mean = means[root] ?? 0
    base += mean
    for (let node = 0; node < INNER;) {
      const field = (questions[root + node] ?? 0) >>> 8
      node = step(questions, RANKS, root, node)
      const below = (node < INNER ? means[root + node] : leaves[tree * LEAVES + node - INNER]) ?? 0
      adds[field] = (adds[field] ?? 0) + below - mean
      mean = below
    }
  }
  return { base, fields: adds }
}
