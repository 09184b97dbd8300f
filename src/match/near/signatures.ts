import { countRecords, type Records } from './records.js'

/** Words of 32 bits to a signature. With four, records of up to some sixty terms are told apart well. */
const WORDS = 4

/** For each record the bits that its terms are hashed to, one signature behind the other. */
export function signaturesOf(records: Records): Int32Array {
  const { terms, starts } = records
  const count = countRecords(records)
  const bits = new Int32Array(count * WORDS)
  for (let record = 0, i = 0; record < count; record++)
    for (const end = starts[record + 1] ?? 0; i < end; i++) {
      const hash = Math.imul(terms[i] ?? 0, GOLDEN) >>> 25
      const at = record * WORDS + (hash >>> 5)
      bits[at] = (bits[at] ?? 0) | (1 << (hash & 31))
    }
  return bits
}

/** 2 ** 32 over the golden ratio (Knuth): spreads neighbouring numbers. */
const GOLDEN = 0x9e3779b1

/**
 * Whether two records can have so few terms (`apart`) that only one of them has: a bit that one signature has alone stands for at
 * least one such term.
 */
export function mayShare(signatures: Int32Array, a: number, b: number, apart: number): boolean {
  let alone = 0
  for (let word = 0; word < WORDS; word++) {
    alone += countBits((signatures[a * WORDS + word] ?? 0) ^ (signatures[b * WORDS + word] ?? 0))
    if (alone > apart) return false
  }
  return true
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
