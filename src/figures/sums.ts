/** Bare numbers that are money, because only money is told so: "cost 3,450", "the damage at 900 million", "a wage of 450". */
import { numberScale } from '../language/number-scales.js'
import { wordClass } from '../language/word-class.js'
import { wordSet } from '../language/word-set.js'
import { settled, type Found } from './found.js'
import { endsClause, isLike } from './left-out.js'
import { at, isOneOf, mentions, word, type Line } from './line.js'
import { isSoldByNumber } from './nouns-told/number-of.js'
import { COSTS, PAYING } from './paying.js'
import { rateAt } from './units/rates.js'

/** What the article counts in millions wherever it says what: money and nothing else, or not. */
export type InMillions = 'money' | null

type Before = Readonly<{ last: Found | null; currency: string | null; inMillions: InMillions }>

/** From what value on, and how round, a sum is told in millions. */
const MILLIONS = 1e6
const ROUND = 1e4
const BILLION = 1e9

/** What the article tells in millions, by all the figures whose unit it says. */
export function toldInMillions(found: readonly (readonly Found[])[]): InMillions {
  let money = 0
  let other = 0
  for (const figures of found)
    for (const { kind, bare, low, high, step } of figures)
      if (!bare && (low ?? high ?? 0) >= MILLIONS && (step ?? 0) >= ROUND) {
        if (kind === 'money') money++
        else other++
      }
  return money > 0 && other === 0 ? 'money' : null
}

/** The bare figure as money; null where nothing makes it that. */
export function sumLeftOut(line: Line, figure: Found, left: Found | null, before: Before): Found | null {
  const currency = left?.kind === 'money' ? left.unit : before.currency
  if (currency === null) return null
  const value = figure.low ?? figure.high ?? 0
  if (value >= MILLIONS && (figure.step ?? 0) >= ROUND && isMillions(line, figure, left, before))
    return settled(figure, 'money', currency, false)
  const sum = value < 1000 ? inScale(line, figure, left, before) : null
  if (sum !== null) return sum
  return isPrice(line, figure, left) ? settled(figure, 'money', currency, false) : null
}

/** "less than the 90 million in his release clause": round millions of nothing are money, where money was spoken of. */
function isMillions(line: Line, figure: Found, left: Found | null, { last, inMillions }: Before): boolean {
  const { start, end, low, high } = figure
  // "from 8.2m barrels a day to 6.1m"
  if (left?.kind === 'measure' && isLike(figure, left)) return false
  // Of nothing but money is so much told that people, votes and tonnes would need their noun.
  if (left?.kind === 'money' || (inMillions === 'money' && (low ?? high ?? 0) >= BILLION)) return true
  if (left === null && mentions(line, PAYING)) return !tellsSold(line, start)
  // "The previous one was 45 million": so it is where the article tells nothing but money in millions.
  if (inMillions === 'money' && left === null && isOneOf(line, start - 1, BEING) && endsClause(line, end))
    return true
  return left?.kind !== 'count' && last?.kind === 'money' && !NAMED_BEFORE.has(word(line, start - 1))
}

/** "Sales of electric cars hit 17.1 million." */
function tellsSold(line: Line, start: number): boolean {
  for (let k = start - 2; k >= 0 && at(line, k).kind !== 'punctuation'; k--)
    if (isSoldByNumber(line, k)) return true
  return false
}

/** "made $1.84 billion in the three months to March, against 1.64 billion a year earlier": round millions held against a sum are one. */
export function sumHeldAgainst(line: Line, figure: Found, sum: Found | null): Found | null {
  const value = figure.low ?? figure.high ?? 0
  if (sum === null || value < MILLIONS || (figure.step ?? 0) < ROUND || !isLike(figure, sum)) return null
  return isOneOf(line, figure.start - 1, AGAINST) ? settled(figure, 'money', sum.unit, false) : null
}
const AGAINST = wordClass('against from with versus than')

const BEING = wordClass('was is')

/** Behind these stands what was told before, or what a label says. */
const NAMED_BEFORE = wordSet('( : the of after has have had')

const PAID = wordClass('him her them me us')
/** What is always a sum. */
const SUMS = wordClass(
  'wage salary fee rent fine fare price pension bonus ransom dividend levy subsidy rebate',
)
const LEADS = wordClass('of at from to is was')

/** "a single room, 895 crowns, cost 3,450": what something costs is money, whatever else was told in between. */
function isPrice(line: Line, { start, end }: Found, left: Found | null): boolean {
  if (left?.kind === 'duration' || !isWhole(line, end)) return false
  const verb = isOneOf(line, start - 1, PAID) ? start - 2 : start - 1
  if (isOneOf(line, verb, COSTS)) return true
  return isOneOf(line, start - 1, LEADS) && isOneOf(line, start - 2, SUMS)
}

/** Nothing to count stands behind. */
function isWhole(line: Line, end: number): boolean {
  const next = word(line, end)
  return (
    endsClause(line, end) || next === 'each' || next === 'for' || next === 'to' || rateAt(line, end) !== null
  )
}

/** "$4m on the table; the plaintiff says six": the millions of the sum that it is held against. */
function inScale(line: Line, figure: Found, left: Found | null, { last }: Before): Found | null {
  const sum = left?.kind === 'money' ? left : left === null && last?.kind === 'money' ? last : null
  const scale = sum === null ? 1 : scaleOf(sum)
  if (sum === null || scale === 1 || !isHeldAgainst(line, figure, left !== null)) return null
  const scaled = byScale(figure, scale)
  return isLike(scaled, sum) ? settled(scaled, 'money', sum.unit, false) : null
}

function isHeldAgainst(line: Line, { start, end }: Found, beside: boolean): boolean {
  const lead = word(line, start - 1)
  const before = word(line, start - 2)
  if (lead === 'the') return before === 'than' || before === 'against' || before === 'not'
  // "€50m, and 58 if he scores enough"
  if (beside && word(line, end) === 'if') return /^(?:and|or|,)$/.test(lead)
  if (!endsClause(line, end)) return false
  if (lead === 'of') return isOneOf(line, start - 2, SPEAKS)
  if (lead === 'for') return isOneOf(line, start - 2, ASKS)
  // "the £52m striker took his tally to 27"
  if (lead === 'to') return !isTallied(line, start)
  // "brought in €91m and spent 37"
  return (
    isOneOf(line, start - 1, HELD) ||
    (beside && (lead === 'has' || isOneOf(line, start - 1, COSTS) || isOneOf(line, start - 1, TURNED_OVER)))
  )
}
const TALLIES = wordClass('tally tallies toll score lead number count haul points goals')

/** Whether what came to so much is something counted. */
function isTallied(line: Line, start: number): boolean {
  for (let k = start - 2; k >= Math.max(0, start - TALLY_REACH); k--) {
    if (isOneOf(line, k, TALLIES)) return true
    if (word(line, k) === ',') return false
  }
  return false
}
const TALLY_REACH = 8
const TURNED_OVER = wordClass('spent spend spends spending raised recouped invested received')
const SPEAKS = wordClass('speak speaks spoke talk talks talked out instead short')
const ASKS = wordClass('ask asks asked asking')
const HELD = wordClass('say says said not want wants wanted offer offers offered from against than')

function scaleOf({ low, high, step }: Found): number {
  const value = low ?? high ?? 0
  return value < MILLIONS || (step ?? 0) < ROUND ? 1 : numberScale(value)
}

/** The figure so many times as large. */
export function byScale(figure: Found, by: number): Found {
  const times = (n: number | null) => (n === null ? null : Number((n * by).toPrecision(15)))
  return { ...figure, low: times(figure.low), high: times(figure.high), step: times(figure.step) }
}
