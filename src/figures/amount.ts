import { hedgeAfter, hedgeBefore } from './hedges.js'
import { at, isDash, isJoiner, word, type Line } from './line.js'
import { readNumeral, type Numeral } from './numeral.js'

/** How much: a number or range with its bound, before anyone knows of what. Positions are token indexes. */
export type Amount = Readonly<{
  /** The number's own words. */
  from: number
  to: number
  /** With its bound. */
  start: number
  end: number
  low: number | null
  high: number | null
  exclusive: boolean
  approx: boolean
  step: number
  numeral: Numeral
}>

/**
 * The amount whose number starts at token `i`.
 *
 *     at least 277 people        between 10 and 15        250-300        some 1.2 million
 *     ^^^^^^^^ bound             ^^^^^^^ ^^     ^^        ^^^ ^^^        ^^^^ approx
 *
 * `start` of the hedge may lie before `i`; `skip` says where to look for it when a currency stands before the number.
 */
export function readAmount(
  line: Line,
  i: number,
  options: { money?: boolean; hedgeFrom?: number } = {},
): Amount | null {
  const numeral = readNumeral(line, i, options.money ?? false)
  if (numeral === null) return null
  const range = readRange(line, numeral, options.money ?? false)
  const edge = options.hedgeFrom ?? i
  const before = hedgeBefore(line, edge)
  if (range) {
    const between = word(line, edge - 1) === 'between' || word(line, edge - 1) === 'from'
    return {
      from: i, to: range.to, start: before?.edge ?? (between ? edge - 1 : edge), end: range.to, low: range.low, high: range.high,
      exclusive: false, approx: before?.approx ?? false, step: range.step, numeral,
    } // prettier-ignore
  }
  const after = hedgeAfter(line, numeral.to)
  const bound = before?.bound ?? after?.bound ?? null
  const { value } = numeral
  return {
    from: i,
    to: numeral.to,
    start: before?.edge ?? edge,
    end: after?.edge ?? numeral.to,
    low: bound === 'high' ? null : value,
    high: bound === 'low' ? null : value,
    exclusive: before?.bound ? before.exclusive : (after?.exclusive ?? false),
    approx: bound === null && ((before?.approx ?? false) || (after?.approx ?? false)),
    step: numeral.step,
    numeral,
  }
}

/** "10 to 15", "10–15", "between 10 and 15", "two or three"; not "from 19 to 21", which tells of a change. */
function readRange(
  line: Line,
  first: Numeral,
  money: boolean,
): { to: number; low: number; high: number; step: number } | null {
  const before = word(line, first.from - 1)
  const link = word(line, first.to)
  const dash =
    isJoiner(line, first.to) ||
    (isDash(link) && at(line, first.to).spaced && at(line, first.to + 1).spaced && before === 'between')
  const linked =
    dash ||
    (link === 'to' && before !== 'from' && !isChange(line, first.from)) ||
    (link === 'and' && (before === 'between' || isBetweenMoney(line, first.from))) ||
    link === 'or'
  if (!linked) return null
  let next = first.to + 1
  if (money && at(line, next).kind === 'symbol') next++
  const second = readNumeral(line, next, money)
  if (second === null) return null
  // "2 to 3 million": the scale behind the second number is meant for both.
  const low =
    second.scaled && !first.scaled && first.value < 1000 && second.value / scaleOf(second.value) > first.value
      ? first.value * scaleOf(second.value)
      : first.value
  if (low >= second.value) return null
  if (link === 'or' && second.value - low > Math.max(2, low)) return null
  if (dash && first.decimals === 0 && second.decimals === 0 && isYear(first) && isYear(second)) return null
  return { to: second.to, low, high: second.value, step: second.step }
}

function isBetweenMoney(line: Line, from: number): boolean {
  return at(line, from - 1).kind === 'symbol' && word(line, from - 2) === 'between'
}

/** "rose 12 to 112", "cut it by 3 to 9": the two numbers are a step and a level. */
function isChange(line: Line, from: number): boolean {
  return /^(?:rose|rises|rise|risen|fell|falls|fall|fallen|up|down|increased|decreased|dropped|climbed|by|jumped|grew|slipped|gained|lost|rising|falling)$/.test(
    word(line, from - 1),
  )
}

function isYear(numeral: Numeral): boolean {
  return !numeral.grouped && numeral.value >= 1500 && numeral.value < 2100 && Number.isInteger(numeral.value)
}

function scaleOf(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1
}
