/**
 * How alike two words are in use: cosines of word vectors. Words that stand in the same company are near ("war", "conflict"), and
 * so are opposites ("rose", "fell"): it is evidence of one subject, none of one meaning. See scripts/distill-vectors.mjs.
 */
import { openData } from '../data/index.js'
import { WordIndex } from './word-index.js'

const sections = openData('vectors.words')
const WORDS = new WordIndex(sections)
/** The vectors one after another, and their lengths. */
const [BYTES, LENGTHS] = [sections.int8(), sections.float32()]
/** Bytes of a vector. */
const DIMENSIONS = BYTES.length / LENGTHS.length

/** Place of a lower-case word in the table; null where it is too rare to be there. */
export function vectorPlace(word: string): number | null {
  const place = WORDS.find(word)
  return place < 0 ? null : place
}

/** Cosine of the vectors at two places, from -1 to 1. */
export function likeness(a: number, b: number): number {
  if (a === b) return 1
  let dot = 0
  const x = a * DIMENSIONS
  const y = b * DIMENSIONS
  // Whole numbers throughout: told so, the compiler need not watch for fractions.
  for (let d = 0; d < DIMENSIONS; d++) dot = (dot + Math.imul(BYTES[x + d] ?? 0, BYTES[y + d] ?? 0)) | 0
  return dot / ((LENGTHS[a] ?? 1) * (LENGTHS[b] ?? 1))
}
