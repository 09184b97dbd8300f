import { overlapOf, similarityOf, type Measure } from './similarity.js'

/** Two records (places in the list joined, `a` < `b`) and how similar they are. */
export type Pair = Readonly<{ a: number; b: number; similarity: number }>

export type JoinOptions = Readonly<{
  measure: Measure
  /** Above 0, at most 1. */
  minSimilarity: number
  /** The group of each record: only pairs across two groups are wanted. Every pair unless given. */
  groups?: Uint32Array
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
  const { measure, minSimilarity, groups } = options
  const bounds = BOUNDS[measure]
  const sorted = sortByLength(records)
  const { lengths, places } = sorted
  const index = createIndex(sorted, (length) => bounds.index(length, minSimilarity))
  /** For the record now probing: terms shared so far with each candidate; -1 where it can no longer reach. */
  const shared = new Int32Array(lengths.length)
  const candidates = new Uint32Array(lengths.length)
  const pairs: Pair[] = []
  let [needed, neededFor]: [Int32Array, number] = [new Int32Array(0), -1]

  for (const [at, length] of lengths.entries()) {
    if (length === 0) continue
    const [start, place] = [sorted.starts[at] ?? 0, places[at] ?? 0]
    const group = groups?.[place]
    const probe = bounds.probe(length, minSimilarity)
    const shortest = bounds.shortest(length, minSimilarity)
    if (neededFor !== length) {
      neededFor = length
      needed = Int32Array.from({ length: length + 1 }, (_, m) => bounds.needed(m, length, minSimilarity))
    }
    let found = 0
    for (let i = 0; i < probe; i++) {
      const term = sorted.terms[start + i] ?? 0
      const end = index.ends[term] ?? 0
      // Records come by growing length, so one too short for this record is too short for all that follow.
      let from = index.froms[term] ?? 0
      while (from < end && (lengths[index.members[from] ?? 0] ?? 0) < shortest) from++
      index.froms[term] = from
      for (let p = from; p < end; p++) {
        const other = index.members[p] ?? 0
        const before = shared[other] ?? 0
        if (before < 0) continue
        const otherLength = lengths[other] ?? 0
        if (before === 0) candidates[found++] = other
        if (before === 0 && group !== undefined && groups?.[places[other] ?? 0] === group) {
          shared[other] = -1
          continue
        }
        const left = Math.min(length - i, otherLength - (index.positions[p] ?? 0))
        shared[other] = before + left >= (needed[otherLength] ?? 0) ? before + 1 : -1
      }
    }
    const record = records[place]
    for (let c = 0; c < found; c++) {
      const other = candidates[c] ?? 0
      const reachable = (shared[other] ?? 0) > 0
      shared[other] = 0
      const otherPlace = places[other] ?? 0
      const partner = records[otherPlace]
      if (!reachable || partner === undefined || record === undefined) continue
      const overlap = overlapOf(partner, record, needed[partner.length])
      const similarity = similarityOf(measure, overlap, partner.length, length)
      if (similarity >= minSimilarity)
        pairs.push({ a: Math.min(place, otherPlace), b: Math.max(place, otherPlace), similarity })
    }
    for (let i = bounds.index(length, minSimilarity) - 1; i >= 0; i--) {
      const term = sorted.terms[start + i] ?? 0
      const end = index.ends[term] ?? 0
      index.members[end] = at
      index.positions[end] = i
      index.ends[term] = end + 1
    }
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Records by growing length, one behind the other in one array. `places` tells where each stood in the list. */
type Sorted = Readonly<{ places: Uint32Array; lengths: Uint32Array; starts: Uint32Array; terms: Uint32Array }>

function sortByLength(records: readonly Uint32Array[]): Sorted {
  const places = Uint32Array.from(records.keys()).sort(
    (x, y) => lengthOf(records, x) - lengthOf(records, y) || x - y,
  )
  const lengths = places.map((place) => lengthOf(records, place))
  const starts = new Uint32Array(places.length)
  let size = 0
  for (const [at, length] of lengths.entries()) {
    starts[at] = size
    size += length
  }
  const terms = new Uint32Array(size)
  for (const [at, place] of places.entries()) terms.set(records[place] ?? [], starts[at])
  return { places, lengths, starts, terms }
}

/**
 * For each term a stretch of two long arrays: the records (places in the sorted list, shortest first) whose prefix has it, and
 * its position in each. A stretch is filled from `froms` to `ends` as records come; `froms` passes over the too short.
 */
type Index = Readonly<{ members: Uint32Array; positions: Uint32Array; froms: Uint32Array; ends: Uint32Array }>

function createIndex({ lengths, starts, terms }: Sorted, prefix: (length: number) => number): Index {
  const counts = new Uint32Array(terms.reduce((most, term) => Math.max(most, term + 1), 0))
  for (const [at, length] of lengths.entries()) {
    const start = starts[at] ?? 0
    for (let i = Math.min(length, prefix(length)) - 1; i >= 0; i--) {
      const term = terms[start + i] ?? 0
      counts[term] = (counts[term] ?? 0) + 1
    }
  }
  const froms = new Uint32Array(counts.length)
  let size = 0
  for (const [term, count] of counts.entries()) {
    froms[term] = size
    size += count
  }
  return { members: new Uint32Array(size), positions: new Uint32Array(size), froms, ends: froms.slice() }
}

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

function lengthOf(records: readonly Uint32Array[], place: number): number {
  return records[place]?.length ?? 0
}
