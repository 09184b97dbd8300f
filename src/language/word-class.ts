import { idOf, MOST_IDS } from './word-ids.js'
import { wordSet } from './word-set.js'

/** Words that mean the same to a rule, told by a bit: for what is asked at every other word, where to look each up costs too much. */
export type WordClass = Readonly<{
  words: ReadonlySet<string>
  /** Where in a word's row its bit is. */
  place: number
  bit: number
}>

/** The bits of each numbered word, ROW numbers to a word: two lines of the processor's cache. */
const ROW = 32
const MOST_CLASSES = 32 * ROW
const bits = new Int32Array(ROW * (MOST_IDS + 1))
let classes = 0

/**
 * A class of lower-case words and signs (no numbers), written as strings with white space between them. To be made while modules load,
 * before words of texts take up the numbers.
 */
export function wordClass(...lines: readonly string[]): WordClass {
  if (classes === MOST_CLASSES) throw new RangeError('more classes of words than there are bits')
  const made = { words: wordSet(...lines), place: classes >> 5, bit: 1 << (classes & 31) }
  classes++
  for (const word of made.words) {
    const place = ROW * idOf(word) + made.place
    bits[place] = (bits[place] ?? 0) | made.bit
  }
  return made
}

/** Whether the word of that number is in the class; none is that has no number. */
export function isIn({ place, bit }: WordClass, id: number): boolean {
  return ((bits[ROW * id + place] ?? 0) & bit) !== 0
}
