import type { Token } from '../types.js'

/** Shorter lines are said twice by chance. */
const FEWEST_WORDS = 4

/**
 * For each sentence the place of the first with the same words, case and punctuation aside; null where it is new. Nearly all
 * differ from every other in length, first or last word: only those that do not are compared in full.
 */
export function findRepeats(sentences: readonly (readonly Token[])[]): readonly (number | null)[] {
  const alike = new Map<string, number>()
  const compared = new Set<number>()
  const same = new Map<string, number>()
  return sentences.map((tokens, index) => {
    const outline = outlineOf(tokens)
    if (outline === null) return null
    const first = alike.get(outline)
    if (first === undefined) {
      alike.set(outline, index)
      return null
    }
    if (!compared.has(first)) same.set(wordKey(sentences[first] ?? []), first)
    compared.add(first)
    const key = wordKey(tokens)
    const found = same.get(key)
    if (found === undefined) same.set(key, index)
    return found ?? null
  })
}

/** How many words, the first and the last; null where they are too few. */
function outlineOf(tokens: readonly Token[]): string | null {
  let words = 0
  let first = ''
  let last = ''
  for (const { kind, lower } of tokens) {
    if (kind === 'punctuation') continue
    if (words++ === 0) first = lower
    last = lower
  }
  return words < FEWEST_WORDS ? null : `${words} ${first} ${last}`
}

/** The words alone. */
function wordKey(tokens: readonly Token[]): string {
  let key = ''
  for (const { kind, lower } of tokens) if (kind !== 'punctuation') key += ` ${lower}`
  return key
}
