/** A record's terms, by text or by number, with their weights. */
export type WeightedTerms<Term = string> = ReadonlyMap<Term, number>

export type CandidateOptions = Readonly<{
  /** Least share, from 0 to 1, of two records' weight that lies in terms they share. */
  minShare: number
  /** In a term's list of records each is laid only beside so many on either side of it: bounds the work on common terms. */
  reach: number
}>

/**
 * Pairs of records (places in the list, `a` < `b`) that share terms of enough weight, found by an inverted index and
 * never by laying all beside all. With more than `reach` records to a term it may miss pairs whose every shared term is
 * so common; records that stand near one another in the list are the last to be missed.
 */
export function candidatePairs<Term>(
  records: readonly WeightedTerms<Term>[],
  options: CandidateOptions,
): readonly Readonly<{ a: number; b: number }>[] {
  const beside = candidateFinder(records, options)
  return records.flatMap((_, b) => beside(b, b).map((a) => ({ a, b })))
}

/**
 * Tells for one record at a time those that make such a pair with it, in ascending order.
 *
 * @returns a function of the record's place; of the others only those at places before `end` are told.
 */
export function candidateFinder<Term>(
  records: readonly WeightedTerms<Term>[],
  { minShare, reach }: CandidateOptions,
): (place: number, end?: number) => readonly number[] {
  const totals = new Float64Array(records.length)
  const index = new Map<Term, Postings>()
  for (const [place, record] of records.entries())
    for (const [term, weight] of record) {
      totals[place] = (totals[place] ?? 0) + weight
      const postings = index.get(term)
      if (postings === undefined) index.set(term, { places: [place], weights: [weight] })
      else {
        postings.places.push(place)
        postings.weights.push(weight)
      }
    }
  const shared = new Float64Array(records.length)
  return (place, end = records.length) => {
    const touched: number[] = []
    for (const [term, weight] of records[place] ?? []) {
      const { places, weights } = index.get(term) ?? { places: [], weights: [] }
      const own = firstFrom(places, place)
      for (let at = Math.max(0, own - reach); at <= own + reach; at++) {
        const other = places[at]
        if (other === undefined || other >= end) break
        if (shared[other] === 0) touched.push(other)
        shared[other] = (shared[other] ?? 0) + Math.min(weight, weights[at] ?? 0)
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

/** Where in an ascending list the first stands that is at least `least`. */
function firstFrom(list: readonly number[], least: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] ?? Infinity) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The records that have a term, in ascending order, and its weight in each. */
type Postings = Readonly<{ places: number[]; weights: number[] }>
