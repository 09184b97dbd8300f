import { countRecords, type Records } from './records.js'

/**
 * Turns records of words, given as numbers, into sorted records of terms without repeats, the form in which the join reads them. A
 * word's second time in a record is a term of its own, so that sets of terms count repeats.
 *
 * A term's number is its rank by rarity over all records: 0 occurs in the fewest. Equally rare terms are ranked
 * by word: that sways how soon the join finds its pairs, never which it finds.
 */
export function rankTerms(records: Records): Records {
  const { terms, count } = tellRepeatsApart(records)
  const having = transpose({ terms, starts: records.starts }, count)
  const sizeOf = (term: number): number => (having.starts[term + 1] ?? 0) - (having.starts[term] ?? 0)
  const byRarity = Uint32Array.from({ length: count }, (_, term) => term).sort(
    (x, y) => sizeOf(x) - sizeOf(y) || x - y,
  )
  // Taken rarest first, the terms put themselves in order in each record.
  const ranked = new Uint32Array(terms.length)
  const ends = records.starts.slice()
  for (let rank = 0; rank < count; rank++) {
    const term = byRarity[rank] ?? 0
    const to = having.starts[term + 1] ?? 0
    for (let p = having.starts[term] ?? 0; p < to; p++) {
      const record = having.terms[p] ?? 0
      const end = ends[record] ?? 0
      ranked[end] = rank
      ends[record] = end + 1
    }
  }
  return { terms: ranked, starts: records.starts }
}

/** Each word's n-th time in a record with a number of its own, and how many numbers there are. */
function tellRepeatsApart(records: Records): Readonly<{ terms: Uint32Array; count: number }> {
  const terms = records.terms.slice()
  let words = 0
  for (let at = 0; at < terms.length; at++) words = Math.max(words, (terms[at] ?? 0) + 1)
  const [seenIn, times] = [new Int32Array(words).fill(-1), new Uint32Array(words)]
  const repeats = new Map<number, number>()
  for (let record = 0, at = 0; record < countRecords(records); record++)
    for (const end = records.starts[record + 1] ?? 0; at < end; at++) {
      const word = terms[at] ?? 0
      if (seenIn[word] !== record) {
        seenIn[word] = record
        times[word] = 0
        continue
      }
      const nth = (times[word] ?? 0) + 1
      times[word] = nth
      const key = nth * words + word
      const term = repeats.get(key) ?? words + repeats.size
      repeats.set(key, term)
      terms[at] = term
    }
  return { terms, count: words + repeats.size }
}

/** By term the records that have it, as records themselves. */
function transpose(records: Records, count: number): Records {
  const { terms } = records
  const starts = new Uint32Array(count + 1)
  for (let at = 0; at < terms.length; at++) {
    const next = (terms[at] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let term = 0; term < count; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  const ends = starts.slice()
  const having = new Uint32Array(terms.length)
  for (let record = 0, at = 0; record < countRecords(records); record++)
    for (const to = records.starts[record + 1] ?? 0; at < to; at++) {
      const term = terms[at] ?? 0
      const end = ends[term] ?? 0
      having[end] = record
      ends[term] = end + 1
    }
  return { terms: having, starts }
}
