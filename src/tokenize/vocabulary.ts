/**
 * Which words a text also writes small. A word that does occur so is no name, and its capital after "Ltd." marks a new
 * sentence (the orthographic evidence of Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection", 2006).
 */

/** Enough of a text to know its common words; keeps long inputs cheap. */
const LOOKED_AT = 65_536

export type Vocabulary = (word: string) => boolean

/** Built at the first question: most texts never ask. */
export function smallWords(text: string): Vocabulary {
  let known: ReadonlySet<string> | null = null
  return (word) => {
    known ??= new Set(
      text.slice(0, LOOKED_AT).match(/(?<![\p{L}\p{M}'’])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{M}])/gu) ?? [],
    )
    return known.has(word.toLowerCase())
  }
}
