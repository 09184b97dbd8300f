// Forests as src/match/forest.ts walks them.

/** So much a bound keeps clear of rounding errors. */
const CLEAR = 1e-6

/** Lays out `trees`, rows of nodes `[field, threshold, left, right, mean]` with field -1 at a leaf, one behind the other in arrays. */
export function layOut({ base, trees }) {
  const size = trees.reduce((sum, tree) => sum + tree.length, 0)
  const [fields, thresholds, rights] = [new Int16Array(size), new Float64Array(size), new Int32Array(size)]
  const means = new Float64Array(size)
  let next = 0
  /** The most that a leaf below adds. */
  const place = (tree, at) => {
    const [field, threshold, left, right, mean] = tree[at]
    const node = next++
    fields[node] = field
    thresholds[node] = field < 0 ? mean : threshold
    means[node] = mean
    if (field < 0) return mean
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
  for (let i = trees.length - 1, sum = CLEAR; i >= 0; i--) ahead[i] = sum += best[i]
  return { base, roots, ahead, fields, thresholds, rights, means }
}
