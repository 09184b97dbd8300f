import type { Sentence } from '../types.js'
import { firstClaims } from './claims.js'
import { capitalBalance, isWord } from './terms.js'

/**
 * All that finding stories asks of an article's words: each word in lower case, in order of first use, with how often it is used
 * and how much more often it has a capital than not (see `capitalBalance`). Tallies add up: what is a name is learnt from all
 * articles together. Plain JSON, so that it can be kept.
 */
export type Tally = readonly (readonly [word: string, times: number, capitals: number])[]

/** Counts the words of an article's claims. */
export function tallyOf(sentences: readonly Sentence[]): Tally {
  const claims = firstClaims(sentences)
  const balance = capitalBalance(claims)
  const times = new Map<string, number>()
  for (const { tokens } of claims)
    for (const token of tokens)
      if (isWord(token) && token.lower !== '') times.set(token.lower, (times.get(token.lower) ?? 0) + 1)
  return [...times].map(([word, count]) => [word, count, balance.get(word) ?? 0] as const)
}
