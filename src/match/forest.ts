/**
 * A sum of small regression trees (gradient boosting: Friedman, "Greedy Function Approximation", Annals of Statistics 2001). Each
 * tree asks a few fields in turn and adds some log odds. Made by the scripts named in the `model.ts` that holds it; here only walked.
 */
export type Forest = Readonly<{
  /** Log odds (natural) before any field is asked. */
  base: number
  /**
   * Trees as rows of nodes `[field, threshold, left, right, value]`: go left where the field's number is at most the threshold;
   * `field` is -1 at a leaf. `value` is the mean of what the node's leaves add.
   */
  trees: readonly (readonly (readonly [number, number, number, number, number])[])[]
}>

/** Log odds that a row of fields is a pair. */
export function logOddsOf(forest: Forest, row: Float64Array): number {
  let sum = forest.base
  for (const tree of forest.trees) {
    let node = tree[0]
    while (node !== undefined && node[0] >= 0) node = tree[(row[node[0]] ?? 0) <= node[1] ? node[2] : node[3]]
    sum += node?.[4] ?? 0
  }
  return sum
}

/**
 * What each field adds to the log odds: at each question the mean of the branch taken less the mean before (Saabas 2014). The sums
 * over all fields and the base are the log odds.
 */
export function contributions(forest: Forest, row: Float64Array): { base: number; fields: Float64Array } {
  const fields = new Float64Array(row.length)
  let base = forest.base
  for (const tree of forest.trees) {
    let node = tree[0]
    base += node?.[4] ?? 0
    while (node !== undefined && node[0] >= 0) {
      const field = node[0]
      const next: typeof node | undefined = tree[(row[field] ?? 0) <= node[1] ? node[2] : node[3]]
      fields[field] = (fields[field] ?? 0) + (next?.[4] ?? 0) - node[4]
      node = next
    }
  }
  return { base, fields }
}
