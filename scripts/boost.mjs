// Gradient boosting of regression trees on the logistic loss (Friedman 2001), with histograms of at most BINS bins a field.
// Deterministic. Rows: Float64Array each; answers 0 or 1; weights of rows.
const BINS = 48
const RATE = 0.05
const DEPTH = 5
const RIDGE = 6
const LEAST = 6 // least sum of second derivatives in a leaf

export function boost(rows, answers, weights, { rounds }) {
  const n = rows.length
  const fields = rows[0].length
  const cuts = Array.from({ length: fields }, (_, f) => cutsOf(rows, f))
  const binned = cuts.map((cut, f) => Uint8Array.from(rows, (row) => binOf(cut, row[f])))
  const mean = rows.reduce((s, _, i) => s + answers[i] * weights[i], 0) / weights.reduce((s, w) => s + w, 0)
  const base = Math.log(mean / (1 - mean))
  const score = new Float64Array(n).fill(base)
  const g = new Float64Array(n)
  const h = new Float64Array(n)
  const trees = []
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]))
      g[i] = weights[i] * (answers[i] - p)
      h[i] = weights[i] * Math.max(1e-6, p * (1 - p))
    }
    const nodes = []
    grow(
      Int32Array.from({ length: n }, (_, i) => i),
      0,
    )
    trees.push(nodes)

    function grow(at, depth) {
      let [G, H] = [0, 0]
      for (const i of at) {
        G += g[i]
        H += h[i]
      }
      const place = nodes.length
      const node = [-1, 0, 0, 0, (RATE * G) / (H + RIDGE)]
      nodes.push(node)
      const split = depth < DEPTH ? best(at, G, H) : null
      if (split === null) {
        for (const i of at) score[i] += node[4]
        return place
      }
      const bins = binned[split.field]
      const left = at.filter((i) => bins[i] <= split.bin)
      const right = at.filter((i) => bins[i] > split.bin)
      node[0] = split.field
      node[1] = cuts[split.field][split.bin]
      node[2] = grow(left, depth + 1)
      node[3] = grow(right, depth + 1)
      // The mean of what its leaves add, for explanations.
      const hOf = (list) => list.reduce((s, i) => s + h[i], 0)
      const [hl, hr] = [hOf(left), hOf(right)]
      node[4] = (nodes[node[2]][4] * hl + nodes[node[3]][4] * hr) / (hl + hr)
      return place
    }
    function best(at, G, H) {
      let found = null
      let gain = 0.5
      const gs = new Float64Array(BINS + 1)
      const hs = new Float64Array(BINS + 1)
      for (let f = 0; f < fields; f++) {
        if (cuts[f].length === 0) continue
        gs.fill(0)
        hs.fill(0)
        const bins = binned[f]
        for (const i of at) {
          gs[bins[i]] += g[i]
          hs[bins[i]] += h[i]
        }
        let [gl, hl] = [0, 0]
        for (let b = 0; b < cuts[f].length; b++) {
          gl += gs[b]
          hl += hs[b]
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

/** At most BINS thresholds between the field's values, so that each bin holds about as many rows. */
function cutsOf(rows, field) {
  const values = Float64Array.from(rows, (row) => row[field]).sort()
  const distinct = [...new Set(values)]
  const middle = (a, b) => Number(((a + b) / 2).toPrecision(6))
  if (distinct.length <= BINS) return distinct.slice(1).map((v, i) => middle(distinct[i], v))
  const cuts = new Set()
  for (let k = 1; k < BINS; k++) {
    const at = Math.floor((k * values.length) / BINS)
    const next = values.find((v) => v > values[at])
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
