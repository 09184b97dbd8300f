/** Stems of words after Porter, "An algorithm for suffix stripping" (1980). */
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Texts use the same few thousand words again and again; beyond so many the memory is not worth it. */
const MOST_KNOWN = 50_000
const known = new Map<string, string>()

/** The stem of a lower-case word: "floods", "flooded" and "flooding" come to "flood". */
export function stem(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const found = PorterStemmer.stem(word)
  known.set(word, found)
  return found
}
