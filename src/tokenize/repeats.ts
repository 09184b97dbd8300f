import type { Token } from '../types.js'

/** Shorter lines are said twice by chance. */
const FEWEST_WORDS = 4

/** For each sentence the place of the first with the same words, case and punctuation aside; null where it is new. */
export function findRepeats(sentences: readonly (readonly Token[])[]): readonly (number | null)[] {
  const seen = new Map<string, number>()
  return sentences.map((tokens, index) => {
    const key = wordKey(tokens)
    if (key === null) return null
    const first = seen.get(key)
    if (first === undefined) seen.set(key, index)
    return first ?? null
  })
}

/** The words alone; null where they are too few. */
function wordKey(tokens: readonly Token[]): string | null {
  let key = ''
  let words = 0
  for (const { kind, lower } of tokens) {
    if (kind === 'punctuation') continue
    key += ` ${lower}`
    words++
  }
  return words < FEWEST_WORDS ? null : key
}
