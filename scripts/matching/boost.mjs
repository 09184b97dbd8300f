// Gradient boosting of regression trees on the logistic loss (Friedman 2001), with histograms of at most BINS bins a field; each
// tree sees a sample of rows and of fields (Friedman 2002, "Stochastic gradient boosting"), so that no field hides another.
// Deterministic: the sampling has a seed of its own. Rows: Float64Array each; answers 0 or 1; weights of rows.
import { layOut, LEVELS } from './lay-out.mjs'

const BINS = 48
const RATE = 0.1
const RIDGE = 6
const LEAST = 6 // least sum of second derivatives in a leaf
/** Shares of the rows and of the fields that a tree sees. */
const ROWS = 0.7
const COLUMNS = 0.5

/** So many forests, each grown from samples of its own, averaged: what one of them took for a rule by chance weighs less. */
export function bag(rows, answers, weights, { rounds, bags }) {
  return layOut(
    average(Array.from({ length: bags }, (_, i) => boost(rows, answers, weights, { rounds, seed: i + 1 }))),
  )
}

/** One forest whose log odds are the mean of those of several. */
function average(forests) {
  const share = ([field, cut, left, right, value]) => [field, cut, left, right, value / forests.length]
  return {
    base: forests.reduce((sum, { base }) => sum + base / forests.length, 0),
    // Round by round, so that what the first trees say is near what all of them say.
    trees: forests[0].trees.flatMap((_, round) => forests.map(({ trees }) => trees[round].map(share))),
  }
}

function boost(rows, answers, weights, { rounds, seed = 1 }) {
  const n = rows.length
  const fields = rows[0].length
  const cuts = Array.from({ length: fields }, (_, f) => cutsOf(rows, f))
  // Row after row, so that a row's bins lie together.
  const binned = new Uint8Array(n * fields)
  for (let i = 0; i < n; i++)
    for (let f = 0; f < fields; f++) binned[i * fields + f] = binOf(cuts[f], rows[i][f])
  const mean = rows.reduce((s, _, i) => s + answers[i] * weights[i], 0) / weights.reduce((s, w) => s + w, 0)
  const base = Math.log(mean / (1 - mean))
  const score = new Float64Array(n).fill(base)
  const g = new Float64Array(n)
  const h = new Float64Array(n)
  const order = new Int32Array(n)
  const spare = new Int32Array(n)
  const width = BINS + 1
  const random = generator(seed)
  const trees = []
  for (let round = 0; round < rounds; round++) {
    let taken = 0
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]))
      g[i] = weights[i] * (answers[i] - p)
      h[i] = weights[i] * Math.max(1e-6, p * (1 - p))
      if (random() < ROWS) order[taken++] = i
    }
    const asked = []
    for (let f = 0; f < fields; f++) if (cuts[f].length > 0 && random() < COLUMNS) asked.push(f)
    const nodes = []
    /** By node the last bin that goes left. */
    const bins = []
    grow(0, taken, 0, histogram(0, taken))
    trees.push(nodes)
    addAnswers(nodes, bins, { score, binned, fields })

    function histogram(from, to) {
      const sums = new Float64Array(asked.length * width * 2)
      for (let k = from; k < to; k++) {
        const i = order[k]
        const gi = g[i]
        const hi = h[i]
        const at = i * fields
        for (let c = 0; c < asked.length; c++) {
          const slot = (c * width + binned[at + asked[c]]) * 2
          sums[slot] += gi
          sums[slot + 1] += hi
        }
      }
      return sums
    }
    function grow(from, to, depth, sums) {
      let [G, H] = [0, 0]
      for (let k = from; k < to; k++) {
        G += g[order[k]]
        H += h[order[k]]
      }
      const place = nodes.length
      const node = [-1, 0, 0, 0, (RATE * G) / (H + RIDGE)]
      nodes.push(node)
      const split = depth < LEVELS ? best(sums, G, H) : null
      if (split === null) return { place, weight: H }
      let [low, high] = [from, 0]
      for (let k = from; k < to; k++) {
        const i = order[k]
        if (binned[i * fields + split.field] <= split.bin) order[low++] = i
        else spare[high++] = i
      }
      order.set(spare.subarray(0, high), low)
      // The larger side's histogram is what the smaller leaves of the whole.
      const smaller = low - from <= to - low ? histogram(from, low) : histogram(low, to)
      for (let k = 0; k < sums.length; k++) sums[k] -= smaller[k]
      const [lefts, rights] = low - from <= to - low ? [smaller, sums] : [sums, smaller]
      const left = grow(from, low, depth + 1, lefts)
      const right = grow(low, to, depth + 1, rights)
      node[0] = split.field
      bins[place] = split.bin
      node[1] = cuts[split.field][split.bin]
      node[2] = left.place
      node[3] = right.place
      // The mean of what its leaves add, for explanations.
      node[4] =
        (nodes[left.place][4] * left.weight + nodes[right.place][4] * right.weight) /
        (left.weight + right.weight)
      return { place, weight: H }
    }
    function best(sums, G, H) {
      let found = null
      let gain = 0.5
      for (let c = 0; c < asked.length; c++) {
        const f = asked[c]
        let [gl, hl] = [0, 0]
        for (let b = 0; b < cuts[f].length; b++) {
          const slot = (c * width + b) * 2
          gl += sums[slot]
          hl += sums[slot + 1]
          if (hl < LEAST || H - hl < LEAST) continue
          const now =
            (gl * gl) / (hl + RIDGE) + ((G - gl) * (G - gl)) / (H - hl + RIDGE) - (G * G) / (H + RIDGE)
          if (now > gain) {
            gain = now
            found = { field: f, bin: b }
          }
        }
      }
      return found
    }
  }
  return { base, trees }
}

/** Adds to each row's score what a tree answers, asked by bins: its nodes laid out in flat arrays, for there are many rows. */
function addAnswers(nodes, bins, { score, binned, fields }) {
  const asked = Int16Array.from(nodes, ([field]) => field)
  const last = Uint8Array.from(nodes, (_, place) => bins[place] ?? 0)
  const lefts = Int32Array.from(nodes, ([, , left]) => left)
  const rights = Int32Array.from(nodes, ([, , , right]) => right)
  const values = Float64Array.from(nodes, ([, , , , value]) => value)
  for (let i = 0; i < score.length; i++) {
    let at = 0
    while (asked[at] >= 0) at = binned[i * fields + asked[at]] <= last[at] ? lefts[at] : rights[at]
    score[i] += values[at]
  }
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** At most BINS thresholds between the field's values, so that each bin holds about as many rows. */
function cutsOf(rows, field) {
  const values = Float64Array.from(rows, (row) => row[field]).sort()
  const distinct = [...new Set(values)]
  const middle = (a, b) => Number(((a + b) / 2).toPrecision(6))
  if (distinct.length <= BINS) return distinct.slice(1).map((v, i) => middle(distinct[i], v))
  const cuts = new Set()
  for (let k = 1; k < BINS; k++) {
    const at = Math.floor((k * values.length) / BINS)
    const next = values.subarray(at).find((v) => v > values[at])
    if (next !== undefined) cuts.add(middle(values[at], next))
  }
  return [...cuts].sort((a, b) => a - b)
}

function binOf(cuts, value) {
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const mid = (low + high) >> 1
    if (value <= cuts[mid]) high = mid
    else low = mid + 1
  }
  return low
}
