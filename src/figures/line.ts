import type { Sentence, Token } from '../types.js'

/** A sentence laid out for the recognisers, with what its article knows. Positions below are token indexes. */
export type Line = Readonly<{
  sentence: Sentence
  tokens: readonly Token[]
  /** The article's date, `YYYY-MM-DD`, against which relative dates are resolved. */
  published: string | null
  /** The article speaks of shares in per cent. */
  percentTalk: boolean
  /** The article is about votes, polls or rates and not about matches: its "points" are percentage points. */
  shareTalk: boolean
  /** The article speaks of magnitudes. */
  magnitudeTalk: boolean
}>

const OUTSIDE: Token = { start: -1, end: -1, text: '', lower: '', kind: 'punctuation', spaced: true }

/** The token at `i`; an empty one outside the sentence, so that look-around needs no checks. */
export function at(line: Line, i: number): Token {
  return line.tokens[i] ?? OUTSIDE
}

/** The lower-case text of the token at `i`; empty outside the sentence. */
export function word(line: Line, i: number): string {
  return at(line, i).lower
}

/** Whether the words from `i` on are these. */
export function says(line: Line, i: number, words: readonly string[]): boolean {
  return words.every((w, k) => word(line, i + k) === w)
}

/** Whether the token at `i` is a hyphen or dash glued to both its neighbours. */
export function isJoiner(line: Line, i: number): boolean {
  return (
    isDash(at(line, i).text) && !at(line, i).spaced && !at(line, i + 1).spaced && at(line, i + 1).text !== ''
  )
}

export function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '—' || text === '‐' || text === '‑' || text === '−'
}

export function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text)
}

/** Index just past the possessive or plain determiner at `i`; `i` where none stands there. */
export function skipDeterminer(line: Line, i: number): number {
  return DETERMINERS.has(word(line, i)) ? i + 1 : i
}
export const DETERMINERS: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'this', 'that', 'these', 'those', 'another', 'every', 'each',
]) // prettier-ignore
