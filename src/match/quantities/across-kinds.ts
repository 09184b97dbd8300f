import type { Figure } from '../../types.js'
import { isBare } from '../bare-numbers.js'
import type { FigureRecord } from './records.js'
import { asPercentage, isShare } from './shares.js'
import { relate, relateValues, type ValueRelation } from './values.js'

/** Places in the list of records, `a < b`. */
export type Couple = Readonly<{ a: number; b: number }>

/** So many pairs of two kinds at most in a story; beyond, none is laid side by side. */
const MOST = 160_000

/** Kinds that a bare number may turn out to be of: "asked for two" beside "$2 million". */
const UNITS: ReadonlySet<Figure['kind']> = new Set(['money', 'percent', 'measure', 'duration', 'age'])
/** Farther off, a bare number is too likely to count something else. */
const IN_REACH: ReadonlySet<ValueRelation> = new Set(['equal', 'compatible', 'near', 'apart'])

/** A share is told for a percentage that it is near to; farther off it is another's, more often than not. */
const MEETS: ReadonlySet<ValueRelation> = new Set(['equal', 'compatible'])

/**
 * Figures that may be one thing though one article tells less of it than the other: a bare number beside one with a unit and a value
 * not far off, a day beside the month or year that it is in, a share beside a percentage.
 */
export function* acrossKinds(records: readonly FigureRecord[]): Generator<Couple> {
  const bare: number[] = []
  const inUnits: number[] = []
  const days: number[] = []
  const periods: number[] = []
  const shares: number[] = []
  const percentages: number[] = []
  for (const [place, { figure }] of records.entries()) {
    if (isShare(figure)) shares.push(place)
    else if (isPercentage(figure)) percentages.push(place)
    if (isBare(figure)) bare.push(place)
    else if (UNITS.has(figure.kind)) inUnits.push(place)
    else if (figure.kind === 'date') (isDay(figure) ? days : periods).push(place)
  }
  yield* pairsOf(bare, inUnits, (a, b) => isInReach(records[a], records[b]))
  yield* pairsOf(days, periods, (a, b) => isIn(records[a], records[b]))
  yield* pairsOf(shares, percentages, (a, b) => areOne(records[a], records[b]))
}

function* pairsOf(
  these: readonly number[],
  those: readonly number[],
  mayBeOne: (a: number, b: number) => boolean,
): Generator<Couple> {
  if (these.length * those.length > MOST) return
  for (const a of these)
    for (const b of those) if (mayBeOne(a, b)) yield { a: Math.min(a, b), b: Math.max(a, b) }
}

function isInReach(x: FigureRecord | undefined, y: FigureRecord | undefined): boolean {
  return x !== undefined && y !== undefined && IN_REACH.has(relate(x.numbers.value, y.numbers.value))
}

function isIn(day: FigureRecord | undefined, period: FigureRecord | undefined): boolean {
  return day?.figure.date?.startsWith(period?.figure.date ?? '?') === true
}

function areOne(share: FigureRecord | undefined, percentage: FigureRecord | undefined): boolean {
  if (share === undefined || percentage === undefined) return false
  return MEETS.has(relateValues(asPercentage(share.figure), percentage.figure))
}

const isPercentage = ({ kind, unit }: Figure): boolean => kind === 'percent' && unit === 'percent'
const isDay = ({ date }: Figure): boolean => date?.length === 10
