import { stem } from '../language/stem.js'
import type { Sentence, Token } from '../types.js'
import { plainNumber } from './number-words.js'
import { STOPWORDS } from './stopwords.js'

/** What one word of a sentence is compared by. */
export type Term = Readonly<{
  /** Name and plain word: stem, lower case and without accents. Number: its digits. */
  key: string
  kind: 'word' | 'name' | 'number'
  /** A function word: counts for wording, not for content. */
  stop: boolean
}>

/** A sentence as its terms, in order; punctuation and symbols left out. */
export type TermSentence = Readonly<{ sentence: Sentence; terms: readonly Term[] }>

/**
 * Reads sentences as terms. What is a name is learnt from all of them together: a word written with a capital where
 * none is due (not at a sentence's start, not in a headline that capitalises every word), and more often so than
 * without.
 */
export function termSentences(sentences: readonly Sentence[]): readonly TermSentence[] {
  const termOf = termReader(capitalBalance(sentences))
  return sentences.map((sentence) => ({
    sentence,
    terms: sentence.tokens
      .filter(isWord)
      .flatMap((token) => (token.lower === '' ? [] : [termOf(token.lower)])),
  }))
}

/** Reads words, in lower case, as terms, once it is known how much more often each has a capital than not. */
export function termReader(balance: ReadonlyMap<string, number>): (lower: string) => Term {
  const known = new Map<string, Term>()
  return (lower) => {
    const before = known.get(lower)
    if (before !== undefined) return before
    const term = readTerm(lower, (balance.get(lower) ?? 0) > 0 && !STOPWORDS.has(lower))
    known.set(lower, term)
    return term
  }
}

/** Terms beside their tokens: the term reader leaves out marks and symbols. */
export function alignTerms(sentence: Sentence, terms: readonly Term[]): readonly (Term | null)[] {
  let next = 0
  return sentence.tokens.map((token) => {
    return isWord(token) && token.lower !== '' ? (terms[next++] ?? null) : null
  })
}

/** Reads a word, in lower case, as a term. */
export function readTerm(lower: string, isName: boolean): Term {
  const number = plainNumber(lower)
  if (number !== null && !(lower === 'one')) return { key: number, kind: 'number', stop: false }
  const bare = withoutAccents(lower.replace(/'s?$/, '').replaceAll('.', ''))
  if (isName) return { key: bare, kind: 'name', stop: false }
  if (STOPWORDS.has(lower) || STOPWORDS.has(bare)) return { key: bare, kind: 'word', stop: true }
  return { key: stem(bare), kind: 'word', stop: bare.length < 2 }
}

/** Letters that combining marks were taken off: "Efraín" and "Efrain" are one name. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}

/** What becomes a term. */
export function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'hashtag'
}

/**
 * By word, in lower case: how often it has a capital where none is due (not at a sentence's start, not in a headline that
 * capitalises every word), less how often it has none.
 */
export function capitalBalance(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const balance = new Map<string, number>()
  const count = (token: Token, by: number): unknown =>
    balance.set(token.lower, (balance.get(token.lower) ?? 0) + by)
  for (const { tokens } of sentences) {
    const words = tokens.filter((token) => token.kind === 'word')
    const long = words.filter((word) => word.text.length > 3)
    const titled = long.length > 2 && long.filter(isCapitalised).length > 0.7 * long.length
    let opening = true
    for (const token of tokens) {
      if (token.kind === 'word') {
        if (!isCapitalised(token)) count(token, -1)
        else if (!opening && !titled) count(token, 1)
        opening = false
      } else if (/[.!?:"“‘«(]/.test(token.text)) opening = true
    }
  }
  return balance
}

function isCapitalised({ text }: Token): boolean {
  const first = text.slice(0, 1)
  return first !== first.toLowerCase()
}
