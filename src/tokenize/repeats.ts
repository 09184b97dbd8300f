import type { Token } from '../types.js'

/** Shorter lines are said twice by chance. */
const FEWEST_WORDS = 4

/** For each sentence the place of the first with the same words, case and punctuation aside; null where it is new. */
export function findRepeats(sentences: readonly (readonly Token[])[]): readonly (number | null)[] {
  const seen = new Map<string, number>()
  return sentences.map((tokens, index) => {
    const words = tokens.filter(({ kind }) => kind !== 'punctuation').map(({ lower }) => lower)
    if (words.length < FEWEST_WORDS) return null
    const key = words.join(' ')
    const first = seen.get(key)
    if (first === undefined) seen.set(key, index)
    return first ?? null
  })
}
