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

/**
 * Log odds that a row of fields is a pair.
 *
 * @param least where the sum can no longer come to so much, the walk stops, and what it returns is only known to be less.
 */
export function logOddsOf(forest: Forest, row: Float64Array, least = -Infinity): number {
  const { roots, fields, thresholds, rights, ahead } = laidOut(forest)
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
 * The trees one behind the other in a few arrays, each node before its left branch and that before its right one: several times as
 * fast to walk as rows of rows.
 */
type Layout = Readonly<{
  /** By tree: its first node, and the most that it and all later ones can add. */
  roots: Int32Array
  ahead: Float64Array
  /** By node: the field asked, -1 at a leaf; its threshold, or what the leaf adds; the node to the right. */
  fields: Int16Array
  thresholds: Float64Array
  rights: Int32Array
}>

const layouts = new WeakMap<Forest, Layout>()

function laidOut(forest: Forest): Layout {
  const known = layouts.get(forest)
  if (known !== undefined) return known
  const layout = layOut(forest)
  layouts.set(forest, layout)
  return layout
}

/** So much a bound keeps clear of rounding errors. */
const CLEAR = 1e-6

function layOut({ trees }: Forest): Layout {
  const size = trees.reduce((sum, tree) => sum + tree.length, 0)
  const [fields, thresholds, rights] = [new Int16Array(size), new Float64Array(size), new Int32Array(size)]
  let next = 0
  /** The most that a leaf below adds. */
  const place = (tree: Forest['trees'][number], at: number): number => {
    const [field, threshold, left, right, value] = tree[at] ?? [-1, 0, 0, 0, 0]
    const node = next++
    fields[node] = field
    thresholds[node] = field < 0 ? value : threshold
    if (field < 0) return value
    const most = place(tree, left)
    rights[node] = next
    return Math.max(most, place(tree, right))
  }
  const roots = new Int32Array(trees.length)
  const best = trees.map((tree, i) => {
    roots[i] = next
    return place(tree, 0)
  })
  const ahead = new Float64Array(trees.length)
  for (let i = trees.length - 1, sum = CLEAR; i >= 0; i--) ahead[i] = sum += best[i] ?? 0
  return { roots, ahead, fields, thresholds, rights }
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
