import type { Sentence } from '../types.js'
import { firstClaims } from './claims.js'
import { capitalBalance, isTerm } from './terms.js'
import type { WordTable } from './word-table.js'

/**
 * All that finding stories asks of an article's words: each word, by its number in a table, in order of first use; how often it is
 * used; and how much more often it has a capital than not (see `capitalBalance`). Tallies add up: what is a name is learnt from all
 * articles together. Counts stop at what 16 bits hold.
 */
export type Tally = Readonly<{ words: Uint32Array; times: Uint16Array; capitals: Int16Array }>

/** Counts the words of an article's claims. */
export function tallyOf(sentences: readonly Sentence[], table: WordTable): Tally {
  const claims = firstClaims(sentences)
  const balance = capitalBalance(claims)
  const counts = new Map<string, number>()
  for (const { tokens } of claims)
    for (const token of tokens) if (isTerm(token)) counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1)
  const words = new Uint32Array(counts.size)
  const times = new Uint16Array(counts.size)
  const capitals = new Int16Array(counts.size)
  let at = 0
  for (const [word, count] of counts) {
    words[at] = table.numberOf(word)
    times[at] = Math.min(count, 0xffff)
    capitals[at] = Math.max(-0x8000, Math.min(balance.get(word) ?? 0, 0x7fff))
    at++
  }
  return { words, times, capitals }
}
