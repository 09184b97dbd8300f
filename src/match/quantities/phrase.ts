import { stem } from '../../language/stem.js'
import type { Token } from '../../types.js'
import type { Numbering } from '../numbering.js'
import { STOPWORDS } from '../stopwords.js'
import type { Vocabulary } from '../vocabulary.js'

/**
 * The words that stand right before or right behind a number, in order, up to a mark or another number. A bag of near words tells how
 * many are shared; a phrase tells that they are shared as one: "two [days of national mourning]".
 */
export type Phrase = Readonly<{
  /** Stems, the nearest first. */
  stems: Int32Array
  /** 1 for a content word. */
  content: Uint8Array
  /** The nearest content word, for `likeness.ts`; null for none. */
  nearest: number | null
}>

/** So many words are read. */
const LENGTH = 8

export function readPhrase(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  { numbering, vocabulary }: Readonly<{ numbering: Numbering; vocabulary: Vocabulary }>,
): Phrase {
  const [stems, content]: [number[], number[]] = [[], []]
  let nearest: number | null = null
  for (let i = from; stems.length < LENGTH; i += step) {
    const token = tokens[i]
    if (token?.text === '-') continue
    if (token?.kind !== 'word' && token?.kind !== 'symbol') break
    const stop = token.kind === 'symbol' || STOPWORDS.has(token.lower)
    const stemmed = stem(token.lower)
    stems.push(numbering.numberOf(stemmed))
    content.push(stop ? 0 : 1)
    if (!stop) nearest ??= vocabulary.numberOf(stemmed, token.lower)
  }
  return { stems: Int32Array.from(stems), content: Uint8Array.from(content), nearest }
}

/** How many words of two phrases are the same from the number on. */
export function run(a: Phrase, b: Phrase): number {
  let length = 0
  while (length < a.stems.length && length < b.stems.length && a.stems[length] === b.stems[length]) length++
  return length
}

/** How many of these are content words. */
export function contentRun(a: Phrase, b: Phrase): number {
  let count = 0
  for (let i = run(a, b) - 1; i >= 0; i--) count += a.content[i] ?? 0
  return count
}
