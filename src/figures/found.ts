import type { Kind } from '../types.js'
import type { Amount } from './amount.js'
import type { Line } from './line.js'

/** What a recogniser read. Positions are token indexes, half-open. */
export type Found = Readonly<{
  kind: Kind
  unit: string | null
  /** The number's own words. */
  from: number
  to: number
  /** The whole phrase, bound and unit included. */
  start: number
  end: number
  low: number | null
  high: number | null
  exclusive: boolean
  approx: boolean
  vague: boolean
  step: number | null
  date: string | null
  recogniser: string
  /** Written as a bare number: what it measures must come from the words around. */
  bare?: boolean
}>

/** Reads the figure whose number starts at token `i`; null where none of its form does. */
export type Recogniser = Readonly<{
  name: string
  read: (line: Line, i: number) => Found | readonly Found[] | null
}>

/** A figure from an amount, once its kind and unit are known. */
export function fromAmount(
  amount: Amount,
  kind: Kind,
  unit: string | null,
  recogniser: string,
  end = amount.end,
): Found {
  return {
    kind, unit, recogniser, from: amount.from, to: amount.to, start: amount.start, end: Math.max(end, amount.end), low: amount.low, high: amount.high,
    exclusive: amount.exclusive, approx: amount.approx, vague: false, step: amount.step, date: null,
  } // prettier-ignore
}

/** A figure of one exact value. */
export function exactly(
  value: number,
  kind: Kind,
  unit: string | null,
  recogniser: string,
  from: number,
  to: number,
  step = 1,
): Found {
  return {
    kind, unit, recogniser, from, to, start: from, end: to, low: value, high: value, exclusive: false, approx: false, vague: false, step, date: null,
  } // prettier-ignore
}

/** A date, as precise as the words allow. */
export function dated(date: string, recogniser: string, from: number, to: number): Found {
  return {
    kind: 'date', unit: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day', recogniser, from, to, start: from, end: to, low: null, high: null,
    exclusive: false, approx: false, vague: false, step: null, date,
  } // prettier-ignore
}
