import type { Sentence, Token } from '../types.js'
import type { Amount } from './amount.js'
import type { Noun } from './noun.js'
import type { Numeral } from './numbers/numeral.js'
import type { Survey } from './survey.js'
import { isIn, wordClass, type WordClass } from '../language/word-class.js'
import { NO_ID } from '../language/word-ids.js'

/** What an article talks about, where single sentences leave it out. */
export type Talk = Readonly<{
  /** The article speaks of shares in per cent. */
  percentTalk: boolean
  /** The article is about votes, polls or rates and not about matches: its "points" are percentage points. */
  shareTalk: boolean
  /** The article speaks of magnitudes. */
  magnitudeTalk: boolean
  /** The article is about matches: its points are scored. */
  matchTalk: boolean
  /** The currency of a capital letter before a number ("K380"), where the article speaks of its country. */
  capitalSigns: Readonly<Partial<Record<string, string>>> | null
  /** What names and signs of money that several nations share stand for, where the article speaks of one of these. */
  homeMoney: Readonly<Partial<Record<string, string>>> | null
  /** The article writes 1.200.000 and 3,5: its 1.200 is twelve hundred. */
  continental: boolean
}>

/** A sentence laid out for the recognisers, with what its article knows. Positions below are token indexes. */
export type Line = Talk &
  Readonly<{
    sentence: Sentence
    tokens: readonly Token[]
    survey: Survey
    /** The article's date, `YYYY-MM-DD`, against which relative dates are resolved. */
    published: string | null
    memo: Memo
  }>

/** What was read once and is asked for again by each recogniser. */
type Memo = {
  /** By token. */
  readonly readings: (Reading | undefined)[]
}

/** What was read from one token on; undefined where nobody has asked yet. */
type Reading = {
  numeral: Numeral | null | undefined
  /** The numeral behind a currency, where "m" is million. */
  sum: Numeral | null | undefined
  amount: Amount | null | undefined
  /** The noun phrase for a number above one. */
  noun: Noun | null | undefined
}

/** Lays out a sentence, or a stretch of its tokens. */
export function layOut(
  sentence: Sentence,
  { tokens, survey }: Pick<Line, 'tokens' | 'survey'>,
  published: string | null,
  talk: Talk,
): Line {
  const { percentTalk, shareTalk, magnitudeTalk, matchTalk, capitalSigns, homeMoney, continental } = talk
  const memo: Memo = { readings: [] }
  return {
    sentence,
    tokens,
    survey,
    published,
    memo,
    percentTalk,
    shareTalk,
    magnitudeTalk,
    matchTalk,
    capitalSigns,
    homeMoney,
    continental,
  }
}

/** What was read from token `i` on so far, to be added to; outside the sentence nothing is kept. */
export function readingAt({ tokens, memo: { readings } }: Line, i: number): Reading {
  if (i < 0 || i >= tokens.length) return unread()
  const known = readings[i]
  if (known !== undefined) return known
  // Filled up to there, for an array with gaps is a slow one.
  while (readings.length < i) readings.push(undefined)
  return (readings[i] = unread())
}

function unread(): Reading {
  return { numeral: undefined, sum: undefined, amount: undefined, noun: undefined }
}

const OUTSIDE: Token = { start: -1, end: -1, text: '', lower: '', id: 0, kind: 'punctuation', spaced: true }

/** The token at `i`; an empty one outside the sentence, so that look-around needs no checks. */
export function at({ tokens }: Line, i: number): Token {
  // An array asked for its element -1 looks for a property of that name, which takes far longer than any element.
  return i < 0 ? OUTSIDE : (tokens[i] ?? OUTSIDE)
}

/** The lower-case text of the token at `i`; empty outside the sentence. */
export function word(line: Line, i: number): string {
  return at(line, i).lower
}

/** Whether the words from `i` on are these. */
export function says(line: Line, i: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (word(line, i + k) !== words[k]) return false
  return true
}

/** Whether the token at `i` is one of the words. */
export function isOneOf(line: Line, i: number, words: WordClass): boolean {
  return isIn(words, at(line, i).id)
}

/** Whether the line has one of the words anywhere, or before token `end`. */
export function mentions({ tokens }: Line, words: WordClass, end = tokens.length): boolean {
  const last = Math.min(end, tokens.length)
  for (let i = 0; i < last; i++) if (isIn(words, tokens[i]?.id ?? NO_ID)) return true
  return false
}

/** Whether the token at `i` is a hyphen or dash glued to both its neighbours. */
export function isJoiner(line: Line, i: number): boolean {
  const token = at(line, i)
  if (token.spaced || !isDash(token.text)) return false
  const next = line.tokens[i + 1]
  return next !== undefined && !next.spaced
}

/** The place past the joiner at `i`; `i` where none stands there. */
export function pastJoiner(line: Line, i: number): number {
  return isJoiner(line, i) ? i + 1 : i
}

export function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '—' || text === '‐' || text === '‑' || text === '−'
}

/** Whether a minus sign stands at `i`: set apart from what is before it and glued to the number behind. */
export function isMinus(line: Line, i: number): boolean {
  const { text, lower, spaced } = at(line, i)
  if (lower === 'minus') return word(line, i - 1) !== 'or'
  return (text === '-' || text === '−' || text === '–') && spaced && !at(line, i + 1).spaced
}

export function isCapitalised(token: Token): boolean {
  if (token.kind !== 'word') return false
  const first = token.text.charCodeAt(0)
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(token.text)
}

export const DETERMINERS = wordClass(
  'the a an its his her their our my your this that these those another every each',
)
