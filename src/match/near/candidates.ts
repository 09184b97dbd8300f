import { countRecords, type Records } from './records.js'

/** Records of terms, each with its weight. */
export type WeightedRecords = Records & Readonly<{ weights: Float64Array }>

export type CandidateOptions = Readonly<{
  /** Least share, from 0 to 1, of two records' weight that lies in terms they share. */
  minShare: number
  /** In a term's list of records each is laid only beside so many on either side of it: bounds the work on common terms. */
  reach: number
}>

/** Lays terms with their weights one behind the other. */
export function weightedRecords(lists: readonly ReadonlyMap<number, number>[]): WeightedRecords {
  const starts = new Uint32Array(lists.length + 1)
  for (let i = 0; i < lists.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lists[i]?.size ?? 0)
  const size = starts[lists.length] ?? 0
  const [terms, weights] = [new Uint32Array(size), new Float64Array(size)]
  let at = 0
  for (const list of lists)
    for (const [term, weight] of list) {
      terms[at] = term
      weights[at++] = weight
    }
  return { terms, starts, weights }
}

/**
 * Pairs of records (places in the list, `a` < `b`) that share terms of enough weight, found by an inverted index and
 * never by laying all beside all. With more than `reach` records to a term it may miss pairs whose every shared term is
 * so common; records that stand near one another in the list are the last to be missed.
 */
export function candidatePairs(
  records: WeightedRecords,
  options: CandidateOptions,
): readonly Readonly<{ a: number; b: number }>[] {
  const beside = candidateFinder(records, options)
  const pairs: Readonly<{ a: number; b: number }>[] = []
  for (let b = 0; b < countRecords(records); b++) for (const a of beside(b, b)) pairs.push({ a, b })
  return pairs
}

/**
 * Tells for one record at a time those that make such a pair with it, in ascending order.
 *
 * @returns a function of the record's place; of the others only those at places before `end` are told.
 */
export function candidateFinder(
  records: WeightedRecords,
  { minShare, reach }: CandidateOptions,
): (place: number, end?: number) => readonly number[] {
  const count = countRecords(records)
  const { terms, starts, weights } = records
  const totals = totalsOf(records)
  const index = invert(records)
  const shared = new Float64Array(count)
  return (place, end = count) => {
    const touched: number[] = []
    for (let i = starts[place] ?? 0; i < (starts[place + 1] ?? 0); i++) {
      const term = terms[i] ?? 0
      const weight = weights[i] ?? 0
      const from = index.starts[term] ?? 0
      const to = index.starts[term + 1] ?? 0
      const own = firstFrom(index.places, place, from, to)
      for (let at = Math.max(from, own - reach); at < to && at <= own + reach; at++) {
        const other = index.places[at] ?? 0
        if (other >= end) break
        if (shared[other] === 0) touched.push(other)
        shared[other] = (shared[other] ?? 0) + Math.min(weight, index.weights[at] ?? 0)
      }
    }
    const found: number[] = []
    for (const other of touched) {
      const both = (totals[place] ?? 0) + (totals[other] ?? 0)
      if (other !== place && 2 * (shared[other] ?? 0) >= minShare * both) found.push(other)
      // One that is touched by terms that weigh nothing may stand there twice.
      shared[other] = 0
    }
    return found.sort((x, y) => x - y)
  }
}

/** The records of term `t`, in ascending order, stand in `places` from `starts[t]` to `starts[t + 1]`, and its weight in each beside them. */
type Postings = Readonly<{ starts: Uint32Array; places: Uint32Array; weights: Float64Array }>

function invert({ terms, starts: ends, weights }: WeightedRecords): Postings {
  let most = 0
  for (let at = 0; at < terms.length; at++) most = Math.max(most, (terms[at] ?? 0) + 1)
  // Behind the last term stands one end more; each start is moved on as its term's records come, and is the next one's in the end.
  const starts = new Uint32Array(most + 2)
  for (let at = 0; at < terms.length; at++) {
    const next = (terms[at] ?? 0) + 2
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let term = 1; term < starts.length; term++)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0)
  const [places, sorted] = [new Uint32Array(terms.length), new Float64Array(terms.length)]
  for (let place = 0, at = 0; place + 1 < ends.length; place++)
    for (const end = ends[place + 1] ?? 0; at < end; at++) {
      const term = (terms[at] ?? 0) + 1
      const to = starts[term] ?? 0
      places[to] = place
      sorted[to] = weights[at] ?? 0
      starts[term] = to + 1
    }
  return { starts, places, weights: sorted }
}

/** By record, what its terms weigh in all. */
function totalsOf({ starts, weights }: WeightedRecords): Float64Array {
  const totals = new Float64Array(starts.length - 1)
  for (let place = 0; place < totals.length; place++) {
    let total = 0
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) total += weights[at] ?? 0
    totals[place] = total
  }
  return totals
}

/** Where in an ascending stretch of a list the first stands that is at least `least`. */
function firstFrom(list: Uint32Array, least: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] ?? Infinity) < least) low = middle + 1
    else high = middle
  }
  return low
}
