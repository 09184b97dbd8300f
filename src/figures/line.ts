import type { Sentence, Token } from '../types.js'
import type { Amount } from './amount.js'
import type { Numeral } from './numbers/numeral.js'
import { wordSet } from './word-set.js'

/** What an article talks about, where single sentences leave it out. */
export type Talk = Readonly<{
  /** The article speaks of shares in per cent. */
  percentTalk: boolean
  /** The article is about votes, polls or rates and not about matches: its "points" are percentage points. */
  shareTalk: boolean
  /** The article speaks of magnitudes. */
  magnitudeTalk: boolean
}>

/** A sentence laid out for the recognisers, with what its article knows. Positions below are token indexes. */
export type Line = Talk &
  Readonly<{
    sentence: Sentence
    tokens: readonly Token[]
    /** The article's date, `YYYY-MM-DD`, against which relative dates are resolved. */
    published: string | null
    memo: Memo
  }>

/** What was read once at a token and is asked for again by each recogniser. */
type Memo = Readonly<{
  numerals: Map<number, Numeral | null>
  amounts: Map<number, Amount | null>
  mentions: Map<ReadonlySet<string>, number>
}>

/** Lays out a sentence, or a stretch of its tokens. */
export function layOut(
  sentence: Sentence,
  tokens: readonly Token[],
  published: string | null,
  talk: Talk,
): Line {
  const memo = { numerals: new Map(), amounts: new Map(), mentions: new Map() }
  return { sentence, tokens, published, memo, ...talk }
}

const OUTSIDE: Token = { start: -1, end: -1, text: '', lower: '', kind: 'punctuation', spaced: true }

/** The token at `i`; an empty one outside the sentence, so that look-around needs no checks. */
export function at(line: Line, i: number): Token {
  return line.tokens[i] ?? OUTSIDE
}

/** The lower-case text of the token at `i`; empty outside the sentence. */
export function word(line: Line, i: number): string {
  return (line.tokens[i] ?? OUTSIDE).lower
}

/** Whether the words from `i` on are these. */
export function says(line: Line, i: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (word(line, i + k) !== words[k]) return false
  return true
}

/** Whether the line has one of the words anywhere, or before token `end`. */
export function mentions(line: Line, words: ReadonlySet<string>, end = Infinity): boolean {
  let first = line.memo.mentions.get(words)
  if (first === undefined) {
    const found = line.tokens.findIndex((token) => words.has(token.lower))
    first = found < 0 ? Infinity : found
    line.memo.mentions.set(words, first)
  }
  return first < end
}

/** Whether the token at `i` is a hyphen or dash glued to both its neighbours. */
export function isJoiner(line: Line, i: number): boolean {
  const token = line.tokens[i]
  if (token === undefined || token.spaced || !isDash(token.text)) return false
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
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text)
}

export const DETERMINERS = wordSet(
  'the a an its his her their our my your this that these those another every each',
)
