import { countRecords, lengthOf, type Records } from './records.js'

/**
 * For each term a stretch of long arrays: the records (by place, shortest first) whose prefix has it, their lengths, and the term's
 * position in each. A stretch is filled from `froms` to `ends` as records come; a reader moves `froms` past the too short.
 */
export type Index = Readonly<{
  members: Uint32Array
  lengths: Uint32Array
  positions: Uint32Array
  froms: Uint32Array
  ends: Uint32Array
  /** Puts a record in; the shortest must come first. */
  add: (record: number) => void
}>

/** An empty index with room for the first `prefix(length)` terms of each record. */
export function indexOf(records: Records, prefix: (length: number) => number): Index {
  const { terms, starts } = records
  let [most, count] = [0, countRecords(records)]
  for (let at = 0; at < terms.length; at++) most = Math.max(most, (terms[at] ?? 0) + 1)
  const ends = new Uint32Array(most)
  const prefixOf = (record: number) => Math.min(lengthOf(records, record), prefix(lengthOf(records, record)))
  while (count-- > 0)
    for (let i = prefixOf(count) - 1; i >= 0; i--) {
      const term = terms[(starts[count] ?? 0) + i] ?? 0
      ends[term] = (ends[term] ?? 0) + 1
    }
  let size = 0
  for (let term = 0; term < most; term++) {
    const having = ends[term] ?? 0
    ends[term] = size
    size += having
  }
  const [members, lengths, positions] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)]
  const add = (record: number): void => {
    const [start, length] = [starts[record] ?? 0, lengthOf(records, record)]
    for (let i = prefixOf(record) - 1; i >= 0; i--) {
      const term = terms[start + i] ?? 0
      const end = ends[term] ?? 0
      members[end] = record
      lengths[end] = length
      positions[end] = i
      ends[term] = end + 1
    }
  }
  return { members, lengths, positions, froms: ends.slice(), ends, add }
}
