import type { Kind } from '../types.js'
import type { Amount } from './amount.js'
import type { HedgeFound } from './hedges.js'
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
  bare: boolean
  /** "per share", "per month": what the amount is told by; null where it is by nothing. */
  per: string | null
}>

/** One written form. */
export type Recogniser = Readonly<{
  name: string
  /** Lower-case words and signs at which the form can start. */
  words: ReadonlySet<string>
  /** Tells further words by their form, where they cannot be listed. */
  shape?: (lower: string) => boolean
  /** Whether it can start at digits. */
  digits: boolean
  /** Words of which a sentence has at least one wherever it has the form; left out where the form has no word of its own. */
  needs?: ReadonlySet<string>
  /** Tells numbers that stand for such a word. */
  needsNumber?: (text: string) => boolean
  /** Reads the figure whose number starts at token `i`; null where none of its form does. */
  read: (line: Line, i: number) => Found | readonly Found[] | null
}>

// All below name the same keys in the same order: engines read objects of one shape several times faster. What is spread
// out of them has a shape of its own wherever that is done, which is for what is rare.

/** A figure from an amount, once its kind and unit are known. */
export function fromAmount(
  amount: Amount,
  kind: Kind,
  unit: string | null,
  recogniser: string,
  end = amount.end,
): Found {
  const { from, to, start, low, high, exclusive, approx, step } = amount
  // prettier-ignore
  return {
    kind, unit, from, to, start, end: Math.max(end, amount.end), low, high, exclusive, approx, vague: false, step, date: null,
    recogniser, bare: false, per: null,
  }
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
  // prettier-ignore
  return {
    kind, unit, from, to, start: from, end: to, low: value, high: value, exclusive: false, approx: false, vague: false, step,
    date: null, recogniser, bare: false, per: null,
  }
}

/** A date, as precise as the words allow: `2016`, `2024-11`, `2024-11-30`, `199` for the 1990s, `18` for the 1800s. */
export function dated(date: string, recogniser: string, from: number, to: number): Found {
  const unit = UNITS[date.length] ?? 'day'
  // prettier-ignore
  return {
    kind: 'date', unit, from, to, start: from, end: to, low: null, high: null, exclusive: false, approx: false, vague: false,
    step: null, date, recogniser, bare: false, per: null,
  }
}

const UNITS: Readonly<Record<number, string>> = { 2: 'century', 3: 'decade', 4: 'year', 7: 'month' }

/** The figure as what it turns out to measure, in the one shape. */
export function settled(figure: Found, kind = figure.kind, unit = figure.unit, bare = figure.bare): Found {
  const { from, to, start, end, low, high, exclusive, approx, vague, step, date, recogniser, per } = figure
  // prettier-ignore
  return {
    kind, unit, from, to, start, end, low, high, exclusive, approx, vague, step, date, recogniser, bare, per,
  }
}

/** A number of which nothing beside it says what it counts or measures. */
export function bare(amount: Amount): Found {
  return settled(fromAmount(amount, 'count', null, 'count'), 'count', null, true)
}

/** The figure told by something ("per share"), where `rate` says so; it ends behind that. */
export function toldPer(figure: Found, rate: Readonly<{ name: string; to: number }> | null): Found {
  if (rate === null) return figure
  const { kind, unit, from, to, start, low, high, exclusive, approx, vague, step, date, recogniser } = figure
  // prettier-ignore
  return {
    kind, unit, from, to, start, end: rate.to, low, high, exclusive, approx, vague, step, date, recogniser, bare: figure.bare,
    per: rate.name,
  }
}

/** The figure with the bound that stands beside it. */
export function hedgedBy(figure: Found, hedge: HedgeFound | null): Found {
  if (!hedge) return figure
  const { kind, unit, from, to, end, vague, step, date, recogniser, per } = figure
  // prettier-ignore
  return {
    kind, unit, from, to,
    start: Math.min(figure.start, hedge.edge),
    end,
    low: hedge.bound === 'high' ? null : figure.low,
    high: hedge.bound === 'low' ? null : figure.high,
    exclusive: hedge.bound !== null && hedge.exclusive,
    approx: hedge.bound === null && hedge.approx,
    vague, step, date, recogniser, bare: figure.bare, per,
  }
}

/** The figure with other ends. */
export function between(figure: Found, low: number | null, high: number | null): Found {
  const { kind, unit, from, to, start, end, exclusive, approx, vague, step, date, recogniser, per } = figure
  // prettier-ignore
  return {
    kind, unit, from, to, start, end, low, high, exclusive, approx, vague, step, date, recogniser, bare: figure.bare, per,
  }
}

/** The figure with a sign in front, from token `from` on. */
export function signedFrom(figure: Found, from: number): Found {
  const { kind, unit, to, end, low, high, exclusive, approx, vague, step, date, recogniser, per } = figure
  // prettier-ignore
  return {
    kind, unit, from, to, start: Math.min(figure.start, from), end, low, high, exclusive, approx, vague, step, date, recogniser,
    bare: figure.bare, per,
  }
}

/** The figure below zero: what was its lower end is now its upper. */
export function negated(figure: Found, from: number): Found {
  const minus = (n: number | null) => (n === null ? null : -n)
  return between(signedFrom(figure, from), minus(figure.high), minus(figure.low))
}
