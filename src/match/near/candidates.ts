/** A record's terms with their weights. */
export type WeightedTerms = ReadonlyMap<string, number>

export type CandidateOptions = Readonly<{
  /** Least share, from 0 to 1, of two records' weight that lies in terms they share. */
  minShare: number
  /** In a term's list of records each is laid only beside the last so many: bounds the work on common terms. */
  reach: number
}>

/**
 * Pairs of records (places in the list, `a` < `b`) that share terms of enough weight, found by an inverted index and
 * never by laying all beside all. With more than `reach` records to a term it may miss pairs whose every shared term is
 * so common; records that stand near one another in the list are the last to be missed.
 */
export function candidatePairs(
  records: readonly WeightedTerms[],
  { minShare, reach }: CandidateOptions,
): readonly Readonly<{ a: number; b: number }>[] {
  const totals = records.map((record) => [...record.values()].reduce((sum, weight) => sum + weight, 0))
  const index = new Map<string, Postings>()
  const pairs: { a: number; b: number }[] = []
  const shared = new Float64Array(records.length)
  records.forEach((record, b) => {
    const touched: number[] = []
    for (const [term, weight] of record) {
      const postings = index.get(term)
      if (postings === undefined) {
        index.set(term, { places: [b], weights: [weight] })
        continue
      }
      const { places, weights } = postings
      for (let at = Math.max(0, places.length - reach); at < places.length; at++) {
        const a = places[at] ?? 0
        if (shared[a] === 0) touched.push(a)
        shared[a] = (shared[a] ?? 0) + Math.min(weight, weights[at] ?? 0)
      }
      places.push(b)
      weights.push(weight)
    }
    for (const a of touched.sort((x, y) => x - y)) {
      const both = (totals[a] ?? 0) + (totals[b] ?? 0)
      if (2 * (shared[a] ?? 0) >= minShare * both) pairs.push({ a, b })
      shared[a] = 0
    }
  })
  return pairs
}

/** The records that have a term, and its weight in each. */
type Postings = Readonly<{ places: number[]; weights: number[] }>
