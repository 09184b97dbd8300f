import { overlapOf, similarityOf, type Measure } from './similarity.js'

/** Two records (places in the list joined, `a` < `b`) and how similar they are. */
export type Pair = Readonly<{ a: number; b: number; similarity: number }>

export type JoinOptions = Readonly<{
  measure: Measure
  /** Above 0, at most 1. */
  minSimilarity: number
  /** Which pairs of places are wanted at all; every one unless given. */
  apart?: (a: number, b: number) => boolean
}>

/**
 * Every pair of records at least so similar: exactly what comparing all with all would find, without doing so.
 *
 * The idea: for two records to share `o` terms, they must share one among the first `n - o + 1` of each, in any
 * fixed order of terms. With the rarest first these prefixes are short and their terms seldom shared, so an
 * inverted index of the prefixes yields few candidates; each is then verified.
 * Prefix and length filters: Bayardo, Ma, Srikant, "Scaling up all pairs similarity search" (WWW 2007);
 * positional filter: Xiao, Wang, Lin, Yu, "Efficient similarity joins for near duplicate detection" (WWW 2008).
 * MinHash with banding was refused: at tens of thousands of records it is slower, and misses pairs.
 *
 * Records are sorted arrays of term ranks without repeats (`rankTerms`). Empty ones are similar to nothing.
 * Pairs come ordered by `a`, then `b`.
 */
export function similarPairs(records: readonly Uint32Array[], options: JoinOptions): readonly Pair[] {
  const { measure, minSimilarity } = options
  const order = records
    .map((_, place) => place)
    .sort((x, y) => lengthOf(records, x) - lengthOf(records, y) || x - y)
  const bounds = BOUNDS[measure]
  const index = new Map<number, Postings>()
  /** For the record now probing: terms shared so far with each candidate; -1 where it can no longer reach. */
  const shared = new Int32Array(records.length)
  const pairs: Pair[] = []

  for (const place of order) {
    const record = records[place]
    if (record === undefined || record.length === 0) continue
    const candidates: number[] = []
    const barred: number[] = []
    const probe = bounds.probe(record.length, minSimilarity)
    for (let i = 0; i < probe; i++) {
      const postings = index.get(record[i] ?? 0)
      if (postings === undefined) continue
      skipShort(postings, records, bounds.shortest(record.length, minSimilarity))
      for (let p = postings.from; p < postings.places.length; p++) {
        const other = postings.places[p] ?? 0
        const otherLength = lengthOf(records, other)
        const before = shared[other] ?? 0
        if (before < 0) continue
        if (before === 0) {
          if (options.apart?.(place, other) === false) {
            shared[other] = -1
            barred.push(other)
            continue
          }
          candidates.push(other)
        }
        const left = Math.min(record.length - i, otherLength - (postings.positions[p] ?? 0))
        const needed = bounds.needed(otherLength, record.length, minSimilarity)
        shared[other] = before + left >= needed ? before + 1 : -1
      }
    }
    for (const other of barred) shared[other] = 0
    for (const other of candidates) {
      const reachable = (shared[other] ?? 0) > 0
      shared[other] = 0
      const partner = records[other]
      if (!reachable || partner === undefined) continue
      const needed = bounds.needed(partner.length, record.length, minSimilarity)
      const overlap = overlapOf(partner, record, needed)
      const similarity = similarityOf(measure, overlap, partner.length, record.length)
      if (similarity >= minSimilarity)
        pairs.push({ a: Math.min(place, other), b: Math.max(place, other), similarity })
    }
    addTo(index, record, place, bounds.index(record.length, minSimilarity))
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Where a term stands: the records (shortest first) and its position in each. `from` passes over the too short. */
type Postings = { places: number[]; positions: number[]; from: number }

type Bounds = Readonly<{
  /** Terms a record of length n looks up, coming after all shorter ones. */
  probe: (n: number, t: number) => number
  /** Terms of a record of length n that later, longer records must be able to find it by. */
  index: (n: number, t: number) => number
  /** Length of the shortest record that a record of length n can be similar to. */
  shortest: (n: number, t: number) => number
  /** Terms that records of lengths m <= n must share. */
  needed: (m: number, n: number, t: number) => number
}>

/** Each bound keeps clear of rounding errors on the side that only lets more candidates through. */
const least = (x: number): number => Math.max(1, Math.ceil(x - 1e-9))

const BOUNDS: Readonly<Record<Measure, Bounds>> = {
  jaccard: {
    probe: (n, t) => n - least(t * n) + 1,
    index: (n, t) => n - least(((2 * t) / (1 + t)) * n) + 1,
    shortest: (n, t) => least(t * n),
    needed: (m, n, t) => least((t / (1 + t)) * (m + n)),
  },
  // Shared terms over the shorter record's: the longer one may hold them anywhere, so it looks up all it has.
  containment: {
    probe: (n) => n,
    index: (n, t) => n - least(t * n) + 1,
    shortest: () => 1,
    needed: (m, _n, t) => least(t * m),
  },
}

function addTo(index: Map<number, Postings>, record: Uint32Array, place: number, length: number): void {
  for (let position = 0; position < length; position++) {
    const term = record[position] ?? 0
    const postings = index.get(term)
    if (postings === undefined) index.set(term, { places: [place], positions: [position], from: 0 })
    else {
      postings.places.push(place)
      postings.positions.push(position)
    }
  }
}

/** Records come by growing length, so one too short for this record is too short for all that follow. */
function skipShort(postings: Postings, records: readonly Uint32Array[], shortest: number): void {
  while (postings.from < postings.places.length) {
    if (lengthOf(records, postings.places[postings.from] ?? 0) >= shortest) return
    postings.from++
  }
}

function lengthOf(records: readonly Uint32Array[], place: number): number {
  return records[place]?.length ?? 0
}
