import type { Token } from '../types.js'

/** Shorter lines are said twice by chance. */
const FEWEST_WORDS = 4

/**
 * For each sentence the place of the first with the same words, case and punctuation aside; null where it is new. Nearly all
 * differ from every other in their number of words or in the first or last: only those that do not are compared in full.
 */
export function findRepeats(sentences: readonly (readonly Token[])[]): readonly (number | null)[] {
  const alike = new Map<number, number>()
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

/** A number made of how many words there are, and of the first and the last; null where they are too few. */
function outlineOf(tokens: readonly Token[]): number | null {
  let words = 0
  let first: Token | undefined
  let last: Token | undefined
  for (const token of tokens) {
    if (token.kind === 'punctuation') continue
    words++
    first ??= token
    last = token
  }
  return words < FEWEST_WORDS ? null : mix(mix(words, first?.lower ?? ''), last?.lower ?? '')
}

/** A word made part of a number, by its length and its outer letters. */
function mix(outline: number, word: string): number {
  if (word.length === 0) return Math.imul(outline, 31)
  const letters = word.charCodeAt(0) + 31 * word.charCodeAt(word.length - 1)
  return Math.imul(Math.imul(outline, 31) + word.length, 0x01000193) ^ letters
}

/** The words alone. */
function wordKey(tokens: readonly Token[]): string {
  let key = ''
  for (const { kind, lower } of tokens) if (kind !== 'punctuation') key += ` ${lower}`
  return key
}
