// Forests as src/match/forest.ts walks them.

/** Questions on the way from a tree's root to a leaf, at the most. */
export const LEVELS = 5
const INNER = 2 ** LEVELS - 1
const LEAVES = 2 ** LEVELS
/** A forest's trees are walked two at a time. */
const AT_ONCE = 2
/** Fields, and thresholds of one field, that a question has room for. */
const MOST = 255
/** So much a bound keeps clear of rounding errors. */
const CLEAR = 1e-6

/**
 * Lays out `trees`, rows of nodes `[field, threshold, left, right, mean]` with field -1 at a leaf, each made as deep on every branch as can
 * be.
 */
export function layOut({ base, trees: grown }) {
  const trees = grown.length % AT_ONCE === 0 ? grown : [...grown, [[-1, 0, 0, 0, 0]]]
  const byField = cutsOf(trees)
  // What is asked where nothing is left to ask is answered the same whatever the row.
  const questions = new Uint16Array(trees.length * INNER).fill(MOST)
  const leaves = new Float64Array(trees.length * LEAVES)
  const means = new Float64Array(trees.length * INNER)
  for (const [number, tree] of trees.entries()) {
    const place = (at, node) => {
      const [field, threshold, left, right, mean] = tree[at]
      if (node >= INNER) {
        if (field >= 0) throw new RangeError(`a tree of more than ${LEVELS} levels`)
        leaves[number * LEAVES + node - INNER] = mean
        return
      }
      means[number * INNER + node] = mean
      if (field >= 0) questions[number * INNER + node] = (field << 8) | byField[field].indexOf(threshold)
      place(field < 0 ? at : left, 2 * node + 1)
      place(field < 0 ? at : right, 2 * node + 2)
    }
    place(0, 0)
  }
  const starts = new Int32Array(byField.length + 1)
  for (const [field, { length }] of byField.entries()) starts[field + 1] = starts[field] + length
  return {
    base,
    cuts: Float64Array.from(byField.flat()),
    starts,
    questions,
    leaves,
    means,
    ahead: mostAhead(trees),
  }
}

/** Every field's thresholds, each once and ascending. */
function cutsOf(trees) {
  const byField = []
  for (const [field, threshold] of trees.flat()) if (field >= 0) (byField[field] ??= new Set()).add(threshold)
  const sorted = Array.from(byField, (cuts) => [...(cuts ?? [])].sort((a, b) => a - b))
  if (sorted.length > MOST || sorted.some(({ length }) => length > MOST))
    throw new RangeError(`more than ${MOST} fields, or thresholds of one`)
  return sorted
}

/** By tree the most that it and all later ones can add. */
function mostAhead(trees) {
  const ahead = new Float64Array(trees.length)
  for (let i = trees.length - 1, sum = CLEAR; i >= 0; i--)
    ahead[i] = sum += Math.max(...trees[i].flatMap(([field, , , , mean]) => (field < 0 ? [mean] : [])))
  return ahead
}
