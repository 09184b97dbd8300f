import { Texts, type PackedTexts } from '../language/texts.js'
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

/**
 * What a table holds, as plain data. Terms are names as `name:varn`, other words by their stem as `word:flood`. `asWord`, `asName`: by
 * word, the term it stands for where it is a plain word, and where it is a name; negative where that tells nothing of an event.
 */
type WordRows = Readonly<{
  words: PackedTexts
  terms: PackedTexts
  asWord: Int32Array
  asName: Int32Array
}>

/** What a word stands for that tells nothing of an event; and one that is asked for by itself (`@…`, see `tally.ts`). */
const NO_TERM = -1
const MARK = -2

/**
 * The words of all articles by number, and the terms they stand for, so that the words of thousands of articles are counted and
 * weighed as numbers. Grows as articles come; which number a word has sways nothing.
 */
export class WordTable {
  readonly #words: Texts
  readonly #terms: Texts
  #asWord: Int32Array
  #asName: Int32Array

  constructor(rows?: WordRows) {
    this.#words = new Texts(rows?.words)
    this.#terms = new Texts(rows?.terms)
    this.#asWord = rows?.asWord ?? new Int32Array()
    this.#asName = rows?.asName ?? new Int32Array()
  }

  /** How many words there are, and how many terms. */
  get size(): Readonly<{ words: number; terms: number }> {
    return { words: this.#words.size, terms: this.#terms.size }
  }

  /** The number of a word in lower case; one that is new gets the next. */
  numberOf(word: string): number {
    const { size } = this.#words
    const number = this.#words.numberOf(word)
    if (number < size) return number
    if (number >= this.#asWord.length) {
      this.#asWord = lengthened(this.#asWord)
      this.#asName = lengthened(this.#asName)
    }
    const plain = this.#termOf(word, false)
    this.#asWord[number] = plain
    // A function word is none's name, however often it has a capital.
    this.#asName[number] = STOPWORDS.has(word) ? plain : this.#termOf(word, true)
    return number
  }

  /** Whether a word tells anything of an event, or of its time. */
  tells(word: number): boolean {
    return this.#asWord[word] !== NO_TERM || this.#asName[word] !== NO_TERM
  }

  /** By word, the term that it stands for: as a name where `balance` is above 0 for it, else as a plain word. */
  termsBy(balance: Int32Array): Int32Array {
    const terms = new Int32Array(balance.length)
    const [asWord, asName] = [this.#asWord, this.#asName]
    for (let word = 0; word < terms.length; word++)
      terms[word] = ((balance[word] ?? 0) > 0 ? asName[word] : asWord[word]) ?? NO_TERM
    return terms
  }

  /** By term, 1 for those that are names. */
  names(): Uint8Array {
    const names = new Uint8Array(this.#terms.size)
    const [asWord, asName] = [this.#asWord, this.#asName]
    for (let word = 0; word < this.#words.size; word++) {
      const name = asName[word] ?? NO_TERM
      if (name >= 0 && name !== asWord[word]) names[name] = 1
    }
    return names
  }

  /** Those of the words that are asked for by themselves, spelled out. */
  marksIn(words: Uint32Array): readonly string[] {
    const marks: string[] = []
    for (const word of words) if (this.#asWord[word] === MARK) marks.push(this.#words.at(word))
    return marks
  }

  /** A term, spelled out. */
  termAt(term: number): string {
    return this.#terms.at(term)
  }

  pack(): WordRows {
    const { words } = this.size
    return {
      words: this.#words.pack(),
      terms: this.#terms.pack(),
      asWord: this.#asWord.subarray(0, words),
      asName: this.#asName.subarray(0, words),
    }
  }

  #termOf(word: string, isName: boolean): number {
    if (word.startsWith('@')) return MARK
    const { key, kind, stop } = readTerm(word, isName)
    if (stop || kind === 'number' || COMMON_MEASURES.has(key)) return NO_TERM
    return this.#terms.numberOf(`${kind}:${key}`)
  }
}

function lengthened(numbers: Int32Array): Int32Array {
  const longer = new Int32Array(Math.max(1024, 2 * numbers.length))
  longer.set(numbers)
  return longer
}
