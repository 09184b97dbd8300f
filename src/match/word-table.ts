import { readTerm } from './terms.js'
import { STOPWORDS } from './stopwords.js'

/** Every article tells of days, shares and sums, and of none in particular. Stems, and codes as written. */
const COMMON_MEASURES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december hour day week month year minut decad quarter ' +
    'percent cent point thousand million billion trillion bn mn eur usd gbp jpy euro dollar pound yen ' +
    'kilometr metr mile km kg tonn hectar degre'
  ).split(' '),
)

/** What a table holds, as plain data. A word's place is its number, and so is a term's. */
export type WordRows = Readonly<{
  words: readonly string[]
  /** Names as `name:varn`, other words by their stem as `word:flood`. */
  terms: readonly string[]
  /** By word, the term it stands for where it is a plain word, and where it is a name; -1 where that tells nothing of an event. */
  asWord: ArrayLike<number>
  asName: ArrayLike<number>
}>

/**
 * The words of all articles by number, and the terms they stand for, so that the words of thousands of articles are counted and
 * weighed as numbers. Grows as articles come; which number a word has sways nothing.
 */
export class WordTable {
  readonly words: string[]
  readonly terms: string[]
  readonly asWord: number[]
  readonly asName: number[]
  #wordNumbers: Map<string, number> | null = null
  #termNumbers: Map<string, number> | null = null

  constructor(rows: WordRows = { words: [], terms: [], asWord: [], asName: [] }) {
    this.words = [...rows.words]
    this.terms = [...rows.terms]
    this.asWord = Array.from(rows.asWord)
    this.asName = Array.from(rows.asName)
  }

  /** The number of a word in lower case; one that is new gets the next. */
  numberOf(word: string): number {
    this.#wordNumbers ??= numbered(this.words)
    const known = this.#wordNumbers.get(word)
    if (known !== undefined) return known
    const number = this.words.push(word) - 1
    this.#wordNumbers.set(word, number)
    const plain = this.#termOf(word, false)
    this.asWord.push(plain)
    // A function word is none's name, however often it has a capital.
    this.asName.push(STOPWORDS.has(word) ? plain : this.#termOf(word, true))
    return number
  }

  #termOf(word: string, isName: boolean): number {
    // A day is asked for by itself, see `meet-in-time.ts`.
    if (word.startsWith('@')) return -1
    const { key, kind, stop } = readTerm(word, isName)
    if (stop || kind === 'number' || COMMON_MEASURES.has(key)) return -1
    const term = `${kind}:${key}`
    this.#termNumbers ??= numbered(this.terms)
    const known = this.#termNumbers.get(term)
    if (known !== undefined) return known
    this.#termNumbers.set(term, this.terms.length)
    return this.terms.push(term) - 1
  }
}

function numbered(texts: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const text of texts) numbers.set(text, numbers.size)
  return numbers
}
