import { remember } from '../language/remember.js'
import { stem } from '../language/stem.js'
import type { Sentence, Token } from '../types.js'
import { plainNumber } from '../language/number-words.js'
import { STOPWORDS } from './stopwords.js'

/** What one word of a sentence is compared by. */
export type Term = Readonly<{
  /** Name and plain word: stem, lower case and without accents. Number: its digits. */
  key: string
  kind: 'word' | 'name' | 'number'
  /** A function word: counts for wording, not for content. */
  stop: boolean
  /** Its key by number, from 0, among all that are read together; of all numbers one and the same. */
  wording: number
}>

/** A sentence as its terms, in order; punctuation and symbols left out. */
export type TermSentence = Readonly<{ sentence: Sentence; terms: readonly Term[] }>

/**
 * Reads sentences as terms. What is a name is learnt from all of them together: a word written with a capital where
 * none is due (not at a sentence's start, not in a headline that capitalises every word), and more often so than
 * without.
 */
export function termSentences(sentences: readonly Sentence[]): readonly TermSentence[] {
  const before = known.get(sentences)
  if (before !== undefined) return before
  const read = readTerms(sentences)
  known.set(sentences, read)
  return read
}

/** Several ask for the words of one story. */
const known = new WeakMap<readonly Sentence[], readonly TermSentence[]>()

function readTerms(sentences: readonly Sentence[]): readonly TermSentence[] {
  const { words, places, balance } = numberWords(sentences)
  const wordings = new Map<string, number>()
  const read = words.map((word, place): Term => {
    const term = readTerm(word, (balance[place] ?? 0) > 0 && !STOPWORDS.has(word))
    const said = term.kind === 'number' ? '#' : term.key
    const wording = wordings.get(said) ?? wordings.size
    wordings.set(said, wording)
    return { ...term, wording }
  })
  let next = 0
  return sentences.map((sentence) => {
    const terms: Term[] = []
    for (const token of sentence.tokens) {
      const term = isTerm(token) ? read[places[next++] ?? -1] : undefined
      if (term !== undefined) terms.push(term)
    }
    return { sentence, terms }
  })
}

type Read = Omit<Term, 'wording'>

/** Reads a word, in lower case, as a term. */
export function readTerm(lower: string, isName: boolean): Read {
  return isName ? readAsName(lower) : readAsWord(lower)
}

const readAsName = remember((lower): Read => {
  return numberIn(lower) ?? { key: bareWord(lower), kind: 'name', stop: false }
})

const readAsWord = remember((lower): Read => {
  const number = numberIn(lower)
  if (number !== null) return number
  const bare = bareWord(lower)
  if (STOPWORDS.has(lower) || STOPWORDS.has(bare)) return { key: bare, kind: 'word', stop: true }
  return { key: stem(bare), kind: 'word', stop: bare.length < 2 }
})

function numberIn(lower: string): Read | null {
  const number = lower === 'one' ? null : plainNumber(lower)
  return number === null ? null : { key: number, kind: 'number', stop: false }
}

/** Without an ending for whose it is, the points of an abbreviation, and accents. */
function bareWord(lower: string): string {
  return withoutAccents(lower.replace(/'s?$/, '').replaceAll('.', ''))
}

/** Letters that combining marks were taken off: "Efraín" and "Efrain" are one name. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}

/** What becomes a term. */
export function isTerm({ kind, lower }: Token): boolean {
  return (kind === 'word' || kind === 'number' || kind === 'hashtag') && lower !== ''
}

/**
 * By word, in lower case: how often it has a capital where none is due (not at a sentence's start, not in a headline that
 * capitalises every word), less how often it has none.
 */
export function capitalBalance(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const { words, balance } = numberWords(sentences)
  return new Map(words.map((word, place) => [word, balance[place] ?? 0]))
}

/** Each word once, in order of first use; for each token that becomes a term its word's place; and the words' balance of capitals. */
type Words = Readonly<{ words: readonly string[]; places: readonly number[]; balance: readonly number[] }>

/** Looks each token's word up once: that is what reading terms costs. */
function numberWords(sentences: readonly Sentence[]): Words {
  const known = new Map<string, number>()
  const words: string[] = []
  const places: number[] = []
  const balance: number[] = []
  for (const { tokens } of sentences) {
    const titled = isTitled(tokens)
    let opening = true
    for (const token of tokens) {
      if (isTerm(token)) {
        let place = known.get(token.lower)
        if (place === undefined) {
          place = words.push(token.lower) - 1
          known.set(token.lower, place)
          balance.push(0)
        }
        places.push(place)
        if (token.kind === 'word')
          balance[place] = (balance[place] ?? 0) + (isCapitalised(token) ? (opening || titled ? 0 : 1) : -1)
      }
      if (token.kind === 'word') opening = false
      else if (OPENS.test(token.text)) opening = true
    }
  }
  return { words, places, balance }
}

/** After these a word has a capital that says nothing. */
const OPENS = /[.!?:"“‘«(]/

/** A headline that capitalises every word. */
function isTitled(tokens: readonly Token[]): boolean {
  let [long, capitals] = [0, 0]
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue
    long++
    if (isCapitalised(token)) capitals++
  }
  return long > 2 && capitals > 0.7 * long
}

function isCapitalised({ text }: Token): boolean {
  const code = text.charCodeAt(0)
  // Letters without accents, nearly all there are, without a detour.
  if (code < 128) return code >= 65 && code <= 90
  const first = text.slice(0, 1)
  return first !== first.toLowerCase()
}
