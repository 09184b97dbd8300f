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
 * Log odds that a row of fields is a pair.
 *
 * @param least where the sum can no longer come to so much, the walk stops, and what it returns is only known to be less.
 */
export function logOddsOf(forest: Forest, row: Float64Array, least = -Infinity): number {
  const { roots, fields, thresholds, rights, ahead } = forest
  let sum = forest.base
  for (let tree = 0; tree < roots.length; tree++) {
    if (sum + (ahead[tree] ?? 0) < least) return -Infinity
    let node = roots[tree] ?? 0
    let field = fields[node] ?? -1
    while (field >= 0) {
      node = (row[field] ?? 0) <= (thresholds[node] ?? 0) ? node + 1 : (rights[node] ?? 0)
      field = fields[node] ?? -1
    }
    sum += thresholds[node] ?? 0
  }
  return sum
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
