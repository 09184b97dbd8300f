/**
 * Turns records of terms into sorted arrays of numbers without repeats, the form in which the join reads them.
 *
 * A term's number is its rank by rarity over all records: 0 occurs in the fewest. Equally rare terms are ranked
 * as they come: that sways how soon the join finds its pairs, never which it finds.
 */
export function rankTerms(records: readonly (readonly string[])[]): readonly Uint32Array[] {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const lastSeen: number[] = []
  const numbered = records.map((record, place) => {
    const distinct: number[] = []
    for (const term of record) {
      let number = numbers.get(term)
      if (number === undefined) numbers.set(term, (number = counts.push(0) - 1))
      if (lastSeen[number] === place) continue
      lastSeen[number] = place
      counts[number] = (counts[number] ?? 0) + 1
      distinct.push(number)
    }
    return distinct
  })
  const byRarity = Uint32Array.from(counts.keys()).sort(
    (x, y) => (counts[x] ?? 0) - (counts[y] ?? 0) || x - y,
  )
  const rank = new Uint32Array(counts.length)
  byRarity.forEach((number, place) => (rank[number] = place))
  return numbered.map((distinct) => Uint32Array.from(distinct, (number) => rank[number] ?? 0).sort())
}
