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
  const { trees, leaves } = here
  const { ahead } = forest
  let sum = forest.base
  for (let tree = 0; tree < trees; tree += 2) {
    if (sum + (ahead[tree] ?? 0) < least) return -Infinity
    const x = tree * INNER
    const y = x + INNER
    // Two walks at once, neither of which the processor has to guess at: the next node is reckoned, not branched to.
    let i = step(here, row, x, 0)
    let j = step(here, row, y, 0)
    i = step(here, row, x, i)
    j = step(here, row, y, j)
    i = step(here, row, x, i)
    j = step(here, row, y, j)
    i = step(here, row, x, i)
    j = step(here, row, y, j)
    i = step(here, row, x, i)
    j = step(here, row, y, j)
    sum += leaves[tree * LEAVES + i - INNER] ?? 0
    sum += leaves[tree * LEAVES + LEAVES + j - INNER] ?? 0
  }
  return sum
}

/** From one node of the tree that begins at `root` to the next below, each by its place in the tree. */
function step({ fields, thresholds }: Levelled, row: Float64Array, root: number, node: number): number {
  const at = root + node
  return 2 * node + 1 + (Number((row[fields[at] ?? 0] ?? 0) > (thresholds[at] ?? 0)) | 0)
}

/** Levels of questions in a tree, as `scripts/matching/boost.mjs` grows them: so many steps stand one behind another above. */
const LEVELS = 5
const INNER = 2 ** LEVELS - 1
const LEAVES = 2 ** LEVELS

/**
 * The trees made level, each branch as deep as can be: the nodes under node `i` of a tree are `2 i + 1` and `2 i + 2`, and what would
 * stand under a leaf leads to that leaf's number whichever way. More than twice as fast to walk. An even number of trees; the last
 * may add nothing.
 */
type Levelled = Readonly<{
  trees: number
  fields: Int16Array
  thresholds: Float64Array
  leaves: Float64Array
}>

const known = new WeakMap<Forest, Levelled>()

function levelled(forest: Forest): Levelled {
  const before = known.get(forest)
  if (before !== undefined) return before
  const made = level(forest)
  known.set(forest, made)
  return made
}

function level({ roots, fields: asked, thresholds: cuts, rights }: Forest): Levelled {
  const trees = roots.length + (roots.length % 2)
  const fields = new Int16Array(trees * INNER)
  const thresholds = new Float64Array(trees * INNER)
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
        for (let leaf = from; leaf < from + count; leaf++) leaves[leaf] = cuts[node] ?? 0
        continue
      }
      if (place >= INNER) throw new RangeError(`a tree of more than ${LEVELS} levels`)
      fields[tree * INNER + place] = field
      thresholds[tree * INNER + place] = cuts[node] ?? 0
      places[node + 1] = 2 * place + 1
      places[rights[node] ?? 0] = 2 * place + 2
    }
  }
  return { trees, fields, thresholds, leaves }
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
