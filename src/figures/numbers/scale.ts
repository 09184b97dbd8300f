import { looksPlural } from '../../language/inflect.js'
import { isMostlyVerb } from '../../language/lexicon.js'
import { at, isJoiner, isOneOf, mentions, word, type Line } from '../line.js'
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
  'high deep tall wide long above below away from off thick down up inside wave waves freestyle sprint hurdles relay butterfly backstroke breaststroke throw throws jump jumps leap leaps vault',
)
const LENGTH_BEFORE = wordClass(
  'depth height width length distance within waves swells throw jump leap vault',
)
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
  if (isOneOf(line, k + 1, LENGTHS)) return false
  // "over 2m homes", "in over 3.6m hours"
  if (isCounted(line, k + 1)) return true
  // "waves of over 3m"
  const over = word(line, k - 2) === 'over' ? k - 3 : k - 2
  if (isOneOf(line, word(line, over) === 'of' ? over - 1 : over, LENGTH_BEFORE)) return false
  // "a country of barely 34m"
  for (let n = k - 2; n >= k - 4; n--)
    if (word(line, n) === 'of' && isOneOf(line, n - 1, PEOPLED)) return true
  // "its user base, 300m strong"
  if (next === 'strong') return true
  if (next.endsWith('s') || isOneOf(line, k + 1, SPENDING)) return true
  if (decimals > 0) return lower !== 'm' || !isMeasured(line, k, decimals)
  return isMillionsToo(line, k, 1) || isMillionsToo(line, k, -1)
}

/** A plural noun stands there, and no verb: "homes", not "hits the shore". */
function isCounted(line: Line, k: number): boolean {
  const { kind, lower } = at(line, k)
  return kind === 'word' && looksPlural(lower) && !isMostlyVerb(lower)
}

/** "between 3m and 5m tonnes", "from 3.5m to 5m": what is said of the one is meant of the other, which stands `ahead` of it or behind. */
function isMillionsToo(line: Line, k: number, ahead: 1 | -1): boolean {
  const other = k + 3 * ahead
  const { lower, spaced } = at(line, other)
  if (lower !== word(line, k) || spaced || !/^(?:and|to|or|-|–)$/.test(word(line, ahead > 0 ? k + 1 : k - 2)))
    return false
  const number = at(line, other - 1)
  if (number.kind !== 'number') return false
  if (ahead < 0 || /^\d+\.\d+$/.test(number.text))
    return number.text.includes('.') && !isMeasured(line, other, 1)
  if (isOneOf(line, other + 1, LENGTHS)) return false
  return word(line, other + 1).endsWith('s') || isOneOf(line, other + 1, SPENDING)
}

/**
 * "a throw of 74.06m", "jumped 8.41m to win", "the river stood at 9.25m": lengths told to the centimetre, where the sentence is about
 * such. Of millions one seldom tells a second decimal without a currency or a noun.
 */
function isMeasured(line: Line, k: number, decimals: number): boolean {
  if (decimals !== 2 || at(line, k - 1).text.length > 6) return false
  return mentions(line, FIELD) || (mentions(line, LEAPING) && mentions(line, MEDALS))
}
const FIELD = wordClass(
  'javelin discus hammer throw throws threw thrown thrower jump jumper leap vault vaulted vaulter putter heave hurled cleared river rivers gauge tide tidal waves swell',
)
const LEAPING = wordClass('jumped leapt leaped shot')
const MEDALS = wordClass('gold silver bronze medal win won wins title record attempt round qualified')
