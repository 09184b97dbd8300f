import { overlapOf } from './overlap.js'
import { indexOf, type Index } from './prefix-index.js'
import { countRecords, lengthOf, type Records } from './records.js'
import { mayShare, signaturesOf } from './signatures.js'

/** Two records (places in the list joined, `a` < `b`) and how many terms they share. */
export type Pair = Readonly<{ a: number; b: number; overlap: number }>

/** Pairs are found that reach either of the two measures. */
export type JoinOptions = Readonly<{
  /** Least share, above 0 and at most 1, of the terms of both that both have. */
  jaccard?: number
  /** Least share of the shorter record's terms that the longer one has. */
  containment?: number
  /** The group of each record: only pairs across two groups are wanted. Every pair unless given. */
  groups?: Uint32Array
  /** Where not all pairs are wanted: how many, and at what cost. All, at any, unless given. */
  bounds?: Bounds
}>

/**
 * Bounds on what records cost that are all alike: n of them make n squared pairs, and in such a crowd one more pair tells nothing
 * new. Each record looks only among those before it (by length, then place), the rarest terms first.
 */
export type Bounds = Readonly<{
  /** Of its pairs with the records of one group a record keeps so many: the likest, of equals those at the like place in their groups. */
  kept: number
  /** So many others are looked at for one record. */
  looked: number
}>

/**
 * Every pair of records at least so similar: exactly what comparing all with all would find, without doing so.
 *
 * The idea: for two records to share `o` terms, they must share one among the first `n - o + 1` of each, in any
 * fixed order of terms. With the rarest first these prefixes are short and their terms seldom shared, so an
 * inverted index of the prefixes yields few candidates; each is then verified.
 * Prefix and length filters: Bayardo, Ma, Srikant, "Scaling up all pairs similarity search" (WWW 2007);
 * positional filter: Xiao, Wang, Lin, Yu, "Efficient similarity joins for near duplicate detection" (WWW 2008); the filter by
 * signatures: Sandes, Teodoro, Melo, "Bitmap filter" (Information Systems 88, 2020).
 * MinHash with banding was refused: at tens of thousands of records it is slower, and misses pairs.
 *
 * Records are sorted ranks of terms without repeats (`rankTerms`). Empty ones are similar to nothing.
 * Pairs come ordered by `a`, then `b`.
 */
export function similarPairs(records: Records, options: JoinOptions): readonly Pair[] {
  const { groups, bounds } = options
  const { terms, starts } = records
  const byLength = Uint32Array.from({ length: countRecords(records) }, (_, place) => place).sort(
    (x, y) => lengthOf(records, x) - lengthOf(records, y) || x - y,
  )
  const signatures = signaturesOf(records)
  const passes = passesOf(records, options)
  /** The last record that met each one, so that each is looked at once. */
  const met = new Int32Array(byLength.length).fill(-1)
  const pairs: Pair[] = []
  const likest = bounds === undefined ? null : keeper(records, groups, bounds)
  for (let at = 0; at < byLength.length; at++) {
    const place = byLength[at] ?? 0
    const n = lengthOf(records, place)
    if (n === 0) continue
    const start = starts[place] ?? 0
    const group = groups?.[place]
    const first = pairs.length
    let left = bounds?.looked ?? Infinity
    for (const { index, reach } of passes) {
      const { shortest, longest, needed } = reach(n)
      for (let i = 0; i < longest.length && left > 0; i++) {
        const term = terms[start + i] ?? 0
        const end = index.ends[term] ?? 0
        const most = longest[i] ?? 0
        // Records come by growing length, so one too short for this record is too short for all that follow.
        let from = index.froms[term] ?? 0
        while (from < end && (index.lengths[from] ?? 0) < shortest) from++
        index.froms[term] = from
        for (let p = from; p < end && left > 0; p++) {
          const m = index.lengths[p] ?? 0
          if (m > most) break
          const other = index.members[p] ?? 0
          if (met[other] === place) continue
          met[other] = place
          left--
          const least = needed[m] ?? 0
          if (Math.min(n - i, m - (index.positions[p] ?? 0)) < least) continue
          if (group !== undefined && groups?.[other] === group) continue
          if (!mayShare(signatures, place, other, m + n - 2 * least)) continue
          const overlap = overlapOf(records, other, place, least)
          if (overlap >= least) pairs.push({ a: Math.min(place, other), b: Math.max(place, other), overlap })
        }
      }
    }
    for (const { index } of passes) index.add(place)
    if (likest !== null && pairs.length - first > (bounds?.kept ?? 0))
      pairs.push(...likest(place, pairs.splice(first)))
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Picks of a record's pairs those that it keeps. */
type Keeper = (place: number, pairs: readonly Pair[]) => readonly Pair[]

function keeper(records: Records, groups: Uint32Array | undefined, { kept }: Bounds): Keeper {
  const within = placesWithin(groups ?? new Uint32Array(countRecords(records)))
  return (place, pairs) => {
    const ranked = pairs.map((pair) => {
      const other = pair.a === place ? pair.b : pair.a
      const both = lengthOf(records, place) + lengthOf(records, other) - pair.overlap
      const apart = Math.abs((within[place] ?? 0) - (within[other] ?? 0))
      return { pair, other, like: pair.overlap / both, apart }
    })
    ranked.sort((x, y) => y.like - x.like || x.apart - y.apart || x.other - y.other)
    const taken = new Map<number, number>()
    return ranked.flatMap(({ pair, other }) => {
      const group = groups?.[other] ?? 0
      const before = taken.get(group) ?? 0
      taken.set(group, before + 1)
      return before < kept ? [pair] : []
    })
  }
}

/** Each record's place among those of its group. */
function placesWithin(groups: Uint32Array): Uint32Array {
  const sizes = new Map<number, number>()
  return groups.map((group) => {
    const place = sizes.get(group) ?? 0
    sizes.set(group, place + 1)
    return place
  })
}

/** One way of being similar: an index of its own, and whom a record of length n finds in it. */
type Pass = Readonly<{ index: Index; reach: (n: number) => Reach }>
type Reach = Readonly<{
  shortest: number
  /** For each term that is looked up, by its position, the longest record that still can be reached. */
  longest: Int32Array
  /** By length of the shorter record: terms that must be shared, whichever way. */
  needed: Int32Array
}>

/** Keeps clear of rounding errors on the side that only lets more candidates through. */
const atLeast = (x: number): number => Math.max(1, Math.ceil(x - 1e-9))

/**
 * Where both measures are asked, each is sought among those lengths alone where it is reached more easily: a record much shorter is
 * contained before it is like.
 */
function passesOf(records: Records, { jaccard, containment }: JoinOptions): readonly Pass[] {
  const share = jaccard === undefined ? null : jaccard / (1 + jaccard)
  const likeNeeded = (m: number, n: number) => (share === null ? Infinity : atLeast(share * (m + n)))
  const heldNeeded = (m: number) => (containment === undefined ? Infinity : atLeast(containment * m))
  /** Records from one length to another, of which the longer must share more. */
  const reachOf = (n: number, from: number, to: number, neededOf: (m: number) => number): Reach => {
    const longest = new Int32Array(from > to ? 0 : Math.max(0, n - neededOf(from) + 1))
    for (let i = 0, m = to; i < longest.length; i++) {
      while (m > from && neededOf(m) > n - i) m--
      longest[i] = m
    }
    const needed = Int32Array.from({ length: n + 1 }, (_, m) => Math.min(likeNeeded(m, n), heldNeeded(m)))
    return { shortest: from, longest, needed }
  }
  const passes: Pass[] = []
  if (jaccard !== undefined) {
    const index = indexOf(records, (m) => m - likeNeeded(m, m) + 1)
    const reach = (n: number): Reach => {
      let from = atLeast(jaccard * n)
      while (from <= n && heldNeeded(from) < likeNeeded(from, n)) from++
      return reachOf(n, from, n, (m) => likeNeeded(m, n))
    }
    passes.push({ index, reach: lastKept(reach) })
  }
  if (containment !== undefined) {
    const index = indexOf(records, (m) => m - heldNeeded(m) + 1)
    const reach = (n: number): Reach => {
      let to = n
      while (to > 0 && likeNeeded(to, n) <= heldNeeded(to)) to--
      return reachOf(n, 1, to, heldNeeded)
    }
    passes.push({ index, reach: lastKept(reach) })
  }
  return passes
}

/** Records come by growing length: what holds for the last one mostly holds for the next. */
function lastKept(reach: (n: number) => Reach): (n: number) => Reach {
  let [length, known] = [0, reach(0)]
  return (n) => {
    if (n !== length) [length, known] = [n, reach(n)]
    return known
  }
}
