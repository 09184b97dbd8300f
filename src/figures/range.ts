import { at, isDash, isJoiner, isOneOf, word, type Line } from './line.js'
import { readNumeral, type Numeral } from './numbers/numeral.js'
import { currencyBefore } from './units/currencies.js'
import { FELL, ROSE } from '../language/change-verbs.js'
import { numberScale } from '../language/number-scales.js'
import { wordClass } from '../language/word-class.js'

type Range = Readonly<{ to: number; low: number; high: number; step: number }>

/** "10 to 15", "10–15", "between 10 and 15", "two or three"; not "from 19 to 21", which tells of a change. */
export function readRange(line: Line, first: Numeral, money: boolean): Range | null {
  const unit = repeatedUnit(line, first)
  const linkAt = unit === null ? first.to : first.to + unit.words
  if (!isLinked(line, first, linkAt, money)) return null
  const next = (money ? currencyBefore(line, linkAt + 1)?.to : undefined) ?? linkAt + 1
  const second = unit?.second ?? readNumeral(line, next, money)
  if (second === null) return null
  const low = lowEnd(first, second)
  if (low >= second.value || isLastOfList(line, first, unit !== null)) return null
  if (word(line, linkAt) === 'or' && second.value - low > Math.max(2, low)) return null
  if (isJoiner(line, linkAt) && isYear(first) && isYear(second)) return null
  return { to: second.to, low, high: second.value, step: second.step }
}

/** "80mg, 160mg or 320mg": of sizes that come in a list, each with its unit, the last is one more. */
function isLastOfList(line: Line, first: Numeral, hasUnit: boolean): boolean {
  return (
    hasUnit &&
    word(line, first.from - 1) === ',' &&
    word(line, first.from - 2) === word(line, first.to) &&
    at(line, first.from - 3).kind === 'number'
  )
}

/** "between 3% and 5%", "2 feet to 4 feet": one unit, said twice. */
function repeatedUnit(line: Line, first: Numeral): { words: number; second: Numeral } | null {
  const lower = word(line, first.to)
  if (lower === '' || isOneOf(line, first.to, LINKS) || isDash(lower)) return null
  const words = lower === 'per' && word(line, first.to + 1) === 'cent' ? 2 : 1
  const link = word(line, first.to + words)
  if (!isOneOf(line, first.to + words, LINKS) && !isDash(link)) return null
  const second = readNumeral(line, first.to + words + 1)
  return second !== null && word(line, second.to) === lower ? { words, second } : null
}
const LINKS = wordClass('to and or')

/** Verbs and particles behind which two numbers are a step and a level: "rose 12 to 112", "cut it by 3 to 9". */
const CHANGES = wordClass(
  ROSE,
  FELL,
  'rise rises rising fall falls falling up down by gained lost added shed advanced edged widened',
)

/** "anywhere from 5 to 8 weeks", "ages range from 1 to 91": what lies between, and no change. */
const SPANS = wordClass(
  'anywhere range ranges ranged ranging vary varies varied varying costing priced lasting',
)

function isLinked(line: Line, first: Numeral, k: number, money: boolean): boolean {
  // "$8bn", "CHF 8bn": the words around stand before the currency.
  const sign =
    at(line, first.from - 1).kind === 'symbol' ||
    (money && currencyBefore(line, first.from - 1)?.to === first.from)
  const before = word(line, first.from - (sign ? 2 : 1))
  const link = word(line, k)
  if (isJoiner(line, k)) return true
  const between = before === 'between'
  if (link === 'and') return between
  if (link === 'to' && before === 'from') return isOneOf(line, first.from - (sign ? 3 : 2), SPANS)
  if (link === 'to') {
    const lead = pastRough(line, first.from - (sign ? 2 : 1))
    return !isOneOf(line, lead, CHANGES) || isSpread(line, first, k, lead)
  }
  if (link === 'or') return true
  return between && isDash(link) && at(line, k).spaced && at(line, k + 1).spaced
}

/** "by about 3 to 45", "by an average of $138 to $1,620": the word before what makes the step rough. */
function pastRough(line: Line, from: number): number {
  let k = from
  while (isOneOf(line, k, ROUGH)) k--
  return k
}
const ROUGH = wordClass(
  'about around some nearly almost roughly approximately an average of a another further',
)

/** "by 1.5 to 2 degrees": of a step and a level, the level is seldom so near. */
function isSpread(line: Line, first: Numeral, k: number, lead: number): boolean {
  const second = readNumeral(line, currencyBefore(line, k + 1)?.to ?? k + 1)
  const led = word(line, lead) === 'by'
  if (second === null || second.value > first.value * 2) return false
  // "lost 80 to 90 per cent of its buds"
  const of = word(line, second.to) === 'per' ? second.to + 2 : second.to + 1
  return led || (/^(?:%|percent|per)$/.test(word(line, second.to)) && word(line, of) === 'of')
}

/** "two or three hundred", "2 to 3 million": the scale behind the second number is meant for both. */
function lowEnd(first: Numeral, second: Numeral): number {
  const { value } = second
  if (first.words && second.words && first.value < 10 && value < 1000 && value % 100 === 0)
    return first.value * 100 < value ? first.value * 100 : first.value
  const scale = numberScale(second.value)
  const shared = second.scaled && !first.scaled && first.value < 1000 && second.value / scale > first.value
  return shared ? first.value * scale : first.value
}

function isYear(numeral: Numeral): boolean {
  return (
    !numeral.grouped &&
    numeral.decimals === 0 &&
    numeral.value >= 1500 &&
    numeral.value < 2100 &&
    Number.isInteger(numeral.value)
  )
}
