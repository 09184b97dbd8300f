/**
 * A sum of small regression trees (gradient boosting: Friedman, "Greedy Function Approximation", Annals of Statistics 2001). Each
 * tree asks a few fields in turn and adds some log odds. Made by `scripts/train-*.mjs`; here only
 * walked.
 */
import type { Sections } from '../data/index.js'

export type Forest = Readonly<{
  /** Log odds (natural) before any field is asked. */
  base: number
  /**
   * The trees one behind the other, each node before its left branch and that before its right one: several times as fast to walk as
   * rows of rows. By tree: its first node, and the most that it and all later ones can add.
   */
  roots: Int32Array
  ahead: Float64Array
  /** By node: the field asked, -1 at a leaf; its threshold, up to which it goes left, or what the leaf adds; the node to the right. */
  fields: Int16Array
  thresholds: Float64Array
  rights: Int32Array
  /** By node: the mean of what its leaves add, for explanations. */
  means: Float64Array
}>

/** The next forest of a file, as `scripts/matching/write-model.mjs` writes it. */
export function readForest(sections: Sections): Forest {
  return {
    base: sections.float64()[0] ?? 0,
    roots: sections.int32(),
    ahead: sections.float64(),
    fields: sections.int16(),
    thresholds: sections.float64(),
    rights: sections.int32(),
    means: sections.float64(),
  }
}

/**
 * Log odds that a row of fields is a pair. No field is NaN.
 *
 * @param least where the sum can no longer come to so much, the walk may stop, and what it returns is only known to be less.
 */
export function logOddsOf(forest: Forest, row: Float64Array, least = -Infinity): number {
  const here = levelled(forest)
  rankFields(here, row)
  const { trees, leaves, ranks, questions } = here
  const { ahead } = forest
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
function rankFields({ cuts, starts, ranks }: Levelled, row: Float64Array): void {
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
    ranks[field] = (field << 8) | (from - first)
  }
}

/** Levels of questions in a tree, as `scripts/matching/boost.mjs` grows them: so many steps stand one behind another above. */
const LEVELS = 5
const INNER = 2 ** LEVELS - 1
const LEAVES = 2 ** LEVELS
/** Trees that are walked side by side. */
const AT_ONCE = 2
/** Fields, and thresholds of one field, that a question has room for. */
const MOST = 255

/**
 * The trees made level, each branch as deep as can be: the nodes under node `i` of a tree are `2 i + 1` and `2 i + 2`, and what would
 * stand under a leaf leads to that leaf's number whichever way. The number of trees is one that can be walked `AT_ONCE`; the last may
 * add nothing.
 */
type Levelled = Readonly<{
  trees: number
  /** By node the field asked, and in the lower byte the place of its threshold among that field's. */
  questions: Uint16Array
  leaves: Float64Array
  /** The thresholds of field `i`, each once and ascending, from `starts[i]` to `starts[i + 1]`. */
  cuts: Float64Array
  starts: Int32Array
  /** Of the row under way: by field how many of its thresholds lie below it, with the field as in `questions`. */
  ranks: Uint16Array
}>

const known = new WeakMap<Forest, Levelled>()

function levelled(forest: Forest): Levelled {
  const before = known.get(forest)
  if (before !== undefined) return before
  const made = level(forest)
  known.set(forest, made)
  return made
}

function level({ roots, fields: asked, thresholds, rights }: Forest): Levelled {
  const trees = Math.ceil(roots.length / AT_ONCE) * AT_ONCE
  const { cuts, starts } = cutsOf(asked, thresholds)
  // What is asked of nothing is answered the same whatever the row.
  const questions = new Uint16Array(trees * INNER).fill(MOST)
  const leaves = new Float64Array(trees * LEAVES)
  /** By node its place in its tree; told by the node above. */
  const places = new Int32Array(asked.length)
  for (let tree = 0; tree < roots.length; tree++) {
    const end = roots[tree + 1] ?? asked.length
    for (let node = roots[tree] ?? 0; node < end; node++) {
      const field = asked[node] ?? -1
      const place = places[node] ?? 0
      if (field < 0) {
        let first = place
        let count = 1
        for (; first < INNER; count *= 2) first = 2 * first + 1
        const from = tree * LEAVES + first - INNER
        for (let leaf = from; leaf < from + count; leaf++) leaves[leaf] = thresholds[node] ?? 0
        continue
      }
      if (place >= INNER) throw new RangeError(`a tree of more than ${LEVELS} levels`)
      const start = starts[field] ?? 0
      const cut = cuts.subarray(start, starts[field + 1]).indexOf(thresholds[node] ?? 0)
      questions[tree * INNER + place] = (field << 8) | cut
      places[node + 1] = 2 * place + 1
      places[rights[node] ?? 0] = 2 * place + 2
    }
  }
  return { trees, questions, leaves, cuts, starts, ranks: new Uint16Array(MOST + 1) }
}

/** Every field's thresholds, each once and ascending. */
function cutsOf(asked: Int16Array, thresholds: Float64Array): Pick<Levelled, 'cuts' | 'starts'> {
  const byField: Set<number>[] = []
  for (const [node, field] of asked.entries())
    if (field >= 0) (byField[field] ??= new Set()).add(thresholds[node] ?? 0)
  const sorted = Array.from(byField, (cuts) => Float64Array.from(cuts ?? []).sort())
  if (sorted.length > MOST || sorted.some(({ length }) => length > MOST))
    throw new RangeError(`more than ${MOST} fields, or thresholds of one`)
  const starts = new Int32Array(sorted.length + 1)
  for (const [field, { length }] of sorted.entries()) starts[field + 1] = (starts[field] ?? 0) + length
  return { cuts: Float64Array.from(sorted.flatMap((cuts) => [...cuts])), starts }
}

/**
 * What each field adds to the log odds: at each question the mean of the branch taken less the mean before (Saabas 2014). The sums
 * over all fields and the base are the log odds.
 */
export function contributions(forest: Forest, row: Float64Array): { base: number; fields: Float64Array } {
  const adds = new Float64Array(row.length)
  const { roots, fields, thresholds, rights, means } = forest
  let base = forest.base
  for (let node of roots) {
    base += means[node] ?? 0
    for (let field = fields[node] ?? -1; field >= 0; field = fields[node] ?? -1) {
      const next = (row[field] ?? 0) <= (thresholds[node] ?? 0) ? node + 1 : (rights[node] ?? 0)
      adds[field] = (adds[field] ?? 0) + (means[next] ?? 0) - (means[node] ?? 0)
      node = next
    }
  }
  return { base, fields: adds }
}
