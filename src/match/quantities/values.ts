import { scaleOfFigure, toBase } from '../../language/scales.js'
import { firstYear, inOneYear } from '../../language/loose-dates.js'
import type { Figure } from '../../types.js'
import { SAID_SHORT_OF, SHORT } from '../bare-numbers.js'

/** How two values lie to one another, before anyone knows whether they should be equal. */
export type ValueRelation = 'equal' | 'compatible' | 'near' | 'apart' | 'far' | 'very far'

/** How much "about" gives way, as a share of the number said. */
const ABOUT = 0.1

/** A figure's value as it is related to others': worked out once. */
export type Value = Readonly<{
  kind: Figure['kind']
  /** As written, for scores. */
  low: number | null
  high: number | null
  /** For all but dates and scores: in one unit. */
  interval: Interval
  /** The same in the unit as written. */
  plain: Interval
  /** For dates, and milliseconds of what is a day; NaN for what is none. */
  date: string
  time: number
}>

type Interval = Readonly<{ low: number; high: number; said: number; step: number }>

const values = new WeakMap<Figure, Value>()

export function valueOf(figure: Figure): Value {
  const known = values.get(figure)
  if (known !== undefined) return known
  const { kind, low, high } = figure
  const date = figure.date ?? ''
  const time = timeOf(date)
  const value = {
    kind,
    low,
    high,
    interval: intervalOf(figure),
    plain: intervalOf({ ...figure, kind: 'count', unit: null }),
    date,
    time,
  }
  values.set(figure, value)
  return value
}

const timeOf = (date: string): number => (date.length === 10 ? Date.parse(`${date}T00:00:00Z`) : NaN)

/** Relates two figures of one kind, or a bare number and one with a unit. */
export function relateValues(a: Figure, b: Figure): ValueRelation {
  return relate(valueOf(a), valueOf(b))
}

/**
 * Relates two values of one kind: dates by the days they share, scores side by side, the rest as intervals in one unit. Of two kinds: a
 * bare number and one with a unit.
 */
export function relate(a: Value, b: Value): ValueRelation {
  if (a.kind === 'date') return relateDates(a, b)
  if (a.kind === 'score') return relateScores(a, b)
  if (a.kind !== b.kind) return relateMixed(a, b)
  return relateIntervals(a.interval, b.interval)
}

/** A bare number beside one with a unit is in that unit, and said short where the other is told in thousands or more: 75 for $75m. */
function relateMixed(a: Value, b: Value): ValueRelation {
  const asSaid = relateIntervals(a.plain, b.plain)
  const [small, large] =
    Math.abs(a.plain.said) < Math.abs(b.plain.said) ? [a.plain, b.plain] : [b.plain, a.plain]
  const scale = small.said < SHORT ? SAID_SHORT_OF.find((each) => large.said >= each) : undefined
  if (asSaid !== 'very far' || scale === undefined) return asSaid
  const relation = relateIntervals(times(small, scale), large)
  return relation === 'apart' ? 'far' : relation
}

const times = ({ low, high, said, step }: Interval, by: number): Interval => ({
  low: low * by,
  high: high * by,
  said: said * by,
  step: step * by,
})

function relateIntervals(x: Interval, y: Interval): ValueRelation {
  if (same(x.said, y.said)) return 'equal'
  if (x.low <= y.high && y.low <= x.high) return 'compatible'
  const small = Math.min(Math.abs(x.said), Math.abs(y.said))
  const large = Math.max(Math.abs(x.said), Math.abs(y.said))
  const ratio = small === 0 ? Infinity : large / small
  if (ratio <= 1.03 && roundsTo(x, y)) return 'compatible'
  return ratio <= 1.25 ? 'near' : ratio <= 2 ? 'apart' : ratio <= 10 ? 'far' : 'very far'
}

function intervalOf(figure: Figure): Interval {
  const scale = scaleOfFigure(figure)
  const base = (n: number) => (scale === null ? n : toBase(scale, n))
  const low = figure.low === null ? null : base(figure.low)
  const high = figure.high === null ? null : base(figure.high)
  const said = low ?? high ?? 0
  const slack = figure.approx ? Math.abs(said) * ABOUT : 0
  return {
    low: low === null ? -Infinity : low - slack,
    high: high === null ? Infinity : high + slack,
    said,
    step: (figure.step ?? 0) * (scale?.factor ?? 1),
  }
}

const same = (x: number, y: number) => Math.abs(x - y) <= 1e-6 * Math.max(1, Math.abs(x), Math.abs(y))

function roundsTo(x: Interval, y: Interval): boolean {
  return Math.abs(x.said - y.said) <= (x.step + y.step) / 2
}

function relateDates(one: Value, other: Value): ValueRelation {
  const [a, b] = inOneYear(one.date, other.date)
  const [x, y] = [a === one.date ? one.time : timeOf(a), b === other.date ? other.time : timeOf(b)]
  if (a === b) return 'equal'
  if (a.startsWith(b) || b.startsWith(a)) return 'compatible'
  if (a.length === 10 && b.length === 10) {
    const days = Math.abs(x - y) / 86_400_000
    return days <= 2 ? 'near' : days <= 31 ? 'apart' : days <= 400 ? 'far' : 'very far'
  }
  const years = Math.abs(firstYear(a) - firstYear(b))
  return years <= 1 ? 'near' : years <= 3 ? 'apart' : years <= 10 ? 'far' : 'very far'
}

function relateScores(a: Value, b: Value): ValueRelation {
  if (a.low === b.low && a.high === b.high) return 'equal'
  if (a.low === b.high && a.high === b.low) return 'compatible'
  return a.low === b.low || a.high === b.high ? 'near' : 'far'
}

/** One key for all figures of one kind whose values `relateValues` calls equal. */
export function valueKey(figure: Figure): string {
  if (figure.kind === 'date') return figure.date ?? ''
  if (figure.kind === 'score') return `${figure.low}-${figure.high}`
  return valueOf(figure).interval.said.toPrecision(6)
}
