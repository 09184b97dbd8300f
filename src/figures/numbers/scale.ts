import { at, isJoiner, isOneOf, word, type Line } from '../line.js'
import { wordClass } from '../../language/word-class.js'
import { wordMap } from '../../language/word-set.js'
import { SCALES, SHORT_SCALES } from './tables.js'

/** What a number is multiplied by, and the token index past the words that say so. */
export type Scale = Readonly<{ to: number; by: number }>

/** The scale that stands at token `i` behind digits: "million", "bn", "lakh crore", "k". */
export function scaleAfter(line: Line, i: number, money: boolean, decimals: number): Scale | null {
  const k = isJoiner(line, i) && isOneOf(line, i + 1, LONG) ? i + 1 : i
  const lower = word(line, k)
  if (!isOneOf(line, k, STARTS)) return null
  const scale = SCALES.get(lower) ?? shortScale(line, k, money)
  if (scale !== undefined) {
    // "5 lakh crore", "40 thousand million"
    const second = SCALES.get(word(line, k + 1))
    return second !== undefined && second >= 1e5
      ? { to: k + 2, by: scale * second }
      : { to: k + 1, by: scale }
  }
  const letter = LETTERS.get(lower)
  if (letter === undefined) return null
  return (money && !isLength(line, k)) || isMillions(line, k, decimals) ? { to: k + 1, by: letter } : null
}

const LETTERS = wordMap({ m: 1e6, b: 1e9, t: 1e12 })
/** Most words behind a number are no scale. */
const STARTS = wordClass(...SCALES.keys(), ...SHORT_SCALES.keys(), ...LETTERS.keys())
const LONG = wordClass(...SCALES.keys())

/** "4K video", "a 5K run": there the letter is part of a name. "mm" is a scale of money alone. */
function shortScale(line: Line, k: number, money: boolean): number | undefined {
  const { lower, text } = at(line, k)
  if (lower === 'mm' && !money) return undefined
  if (lower === 'k' && (at(line, k).spaced || isOneOf(line, k + 1, NAMED_K))) return undefined
  if (lower === 'k' && text === 'K' && isJoiner(line, k + 1)) return undefined
  return SHORT_SCALES.get(lower)
}
const NAMED_K = wordClass(
  'tv tvs video videos display displays resolution race races run walk screen screens camera cameras hdr ultra streaming monitor monitors content footage fun blu runner',
)

/** "$5 m wide" does not arise; "€2m deep" neither: a currency settles it, save before a word of length. */
function isLength(line: Line, k: number): boolean {
  return at(line, k).spaced && isOneOf(line, k + 1, LENGTHS)
}

const LENGTHS = wordClass(
  'high deep tall wide long above below away from off thick down up inside wave waves freestyle sprint hurdles relay butterfly backstroke breaststroke',
)
const LENGTH_BEFORE = wordClass('depth height width length distance over within')
const SPENDING = wordClass('spent paid raised invested earned stolen owed donated people of')

/** What has inhabitants or listeners by the million. */
const PEOPLED = wordClass(
  'country nation city state region province population electorate audience capital town readership',
)

/** "5.84m voters" against "a 3m wave", "100m freestyle": a plural or nothing behind speaks for millions, a decimal too. */
function isMillions(line: Line, k: number, decimals: number): boolean {
  const { lower, text, spaced } = at(line, k)
  // "6.6 m people"
  if (spaced && lower === 'm' && decimals > 0 && word(line, k + 1) === 'people') return true
  if (spaced || lower === 't' || (lower === 'b' && text !== 'B')) return false
  const next = word(line, k + 1)
  if (isOneOf(line, k + 1, LENGTHS) || isOneOf(line, k - 2, LENGTH_BEFORE)) return false
  // "a country of barely 34m"
  for (let n = k - 2; n >= k - 4; n--)
    if (word(line, n) === 'of' && isOneOf(line, n - 1, PEOPLED)) return true
  return decimals > 0 || next.endsWith('s') || isOneOf(line, k + 1, SPENDING)
}
