import { hedgeAfter, hedgeBefore } from './hedges.js'
import { readingAt, word, type Line } from './line.js'
import { readNumeral, type Numeral } from './numbers/numeral.js'
import { readRange } from './range.js'

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
 * `hedgeFrom` says before which token the bound is sought when a currency or sign stands before the number.
 */
export function readAmount(
  line: Line,
  i: number,
  options: { money?: boolean; hedgeFrom?: number } = {},
): Amount | null {
  const money = options.money ?? false
  const edge = options.hedgeFrom ?? i
  if (money || edge !== i) return read(line, i, edge, money)
  const reading = readingAt(line, i)
  if (reading.amount === undefined) reading.amount = read(line, i, i, false)
  return reading.amount
}

function read(line: Line, i: number, edge: number, money: boolean): Amount | null {
  const numeral = readNumeral(line, i, money)
  if (numeral === null) return null
  const before = hedgeBefore(line, edge)
  const range = readRange(line, numeral, money)
  if (range) {
    const lead = word(line, edge - 1)
    const start = before?.edge ?? (lead === 'between' || lead === 'from' ? edge - 1 : edge)
    const approx = before?.approx ?? false
    const { to, low, high, step } = range
    return { from: i, to, start, end: to, low, high, exclusive: false, approx, step, numeral }
  }
  const after = hedgeAfter(line, numeral.to)
  const bound = before?.bound ?? after?.bound ?? null
  return {
    from: i,
    to: numeral.to,
    start: before?.edge ?? edge,
    end: after?.edge ?? numeral.to,
    low: bound === 'high' ? null : numeral.value,
    high: bound === 'low' ? null : numeral.value,
    exclusive: before?.bound ? before.exclusive : (after?.exclusive ?? false),
    approx: bound === null && ((before?.approx ?? false) || (after?.approx ?? false)),
    step: numeral.step,
    numeral,
  }
}
