import type { Figure } from '../types.js'
import { fromBase, scaleOfFigure, toBase, type Scale } from '../language/scales.js'

/**
 * A figure as the values it allows, in its dimension's base unit.
 *
 *     at least 277      [277, ∞)          point null
 *     more than 50      (50, ∞)           point null
 *     61,000            [61000, 61000]    point 61000, step 1000
 *     about 40          [36, 44]          point 40, approx
 *     dozens            [24, 99]          point null, vague
 */
export type Reading = Readonly<{
  kind: Figure['kind']
  /** Only readings of one dimension can be held together: a kind, a currency, "length". */
  dimension: string
  /** Units of one family convert exactly. */
  family: string
  unit: string
  low: number
  high: number
  /** The interval leaves out its open end's own value. */
  exclusive: boolean
  /** The one value said, where there is one. */
  point: number | null
  /** Size of the last digit meant; 0 where nothing is known of rounding. */
  step: number
  /** Place of the last digit other than zero, for measures and durations: the most that it could have been rounded to. */
  roundTo: number
  /** Five of its unit, for measures of several fives told in a multiple of five; else 0. */
  fives: number
  /** Step in the unit as written, which tells a rounded 61,000 from a 61. */
  writtenStep: number
  approx: boolean
  vague: boolean
  date: string | null
  /** Second side of a score. */
  against: number | null
}>

/**
 * "About" is satisfied by anything within one unit of the last digit said ("about 126,000": within 1,000; "about
 * 65": within 5), but never further off than a tenth: "about 40" is not 30, though its last digit is a ten.
 */
const APPROX_SHARE = 0.1
/** A tenth of "about 90 percent" would let in 99: shares are told more finely than counts, to five points at most. */
const APPROX_POINTS = 5
/** "Nearly two-thirds", "about a tenth": a share said with a hedge lies no nearer than this, as a share of one. */
const APPROX_FRACTION = 0.02
/** "About noon" is within half an hour; "about 5.40" within a quarter. */
const APPROX_HOUR = 0.5
const APPROX_CLOCK = 0.25

export function readingOf(figure: Figure): Reading {
  const { kind } = figure
  const scale = dimensionOf(figure)
  const based = (value: number) => toBase(scale, told(kind, value))
  const { low, high } = figure
  const said = low !== null && low === high && !figure.vague && kind !== 'score' ? low : null
  const about = said !== null && figure.approx ? approxWidth(figure, said) : 0
  const bound = (value: number | null, side: -1 | 1) =>
    value === null ? side * Infinity : based(value + side * about)
  return {
    kind,
    dimension: scale.dimension,
    family: scale.family,
    unit: scale.unit,
    low: kind === 'score' ? (low ?? 0) : bound(low, -1),
    high: kind === 'score' ? (low ?? 0) : bound(high, 1),
    exclusive: figure.exclusive,
    point: said === null ? null : kind === 'time' ? based(said) % 24 : based(said),
    step: (figure.step ?? 0) * scale.factor,
    roundTo:
      said === null || !(kind === 'measure' || kind === 'duration') ? 0 : lastDigit(said) * scale.factor,
    fives: kind === 'measure' && said !== null && said >= 50 && said % 5 === 0 ? 5 * scale.factor : 0,
    writtenStep: figure.step ?? 0,
    approx: figure.approx,
    vague: figure.vague,
    date: figure.date,
    against: kind === 'score' ? high : null,
  }
}

/** A share arrives as 0.3333 and as 1/3; three digits are all that a fraction in words means. */
function told(kind: Figure['kind'], value: number): number {
  return kind === 'ratio' ? Math.round(value * 1000) / 1000 : value
}

type Base = Scale & Readonly<{ unit: string }>

/** Values in base units as ones in the unit that a figure is told in, to lay intervals side by side in one unit. */
export function inUnitOf(figure: Figure): (value: number) => number {
  const scale = dimensionOf(figure)
  return (value) => (Number.isFinite(value) ? Number(fromBase(scale, value).toPrecision(9)) : value)
}

/** A value in the unit of one figure as one in that of another; as it is where the two cannot be held together. */
export function convert(value: number, from: Figure, to: Figure): number {
  const [a, b] = [dimensionOf(from), dimensionOf(to)]
  if (a.dimension !== b.dimension || (a.factor === b.factor && a.offset === b.offset)) return value
  return inUnitOf(to)(toBase(a, told(from.kind, value)))
}

/** Nouns do not part counts or ranks: that those are of one thing was decided before. */
function dimensionOf(figure: Figure): Base {
  const { kind } = figure
  const unit = (figure.unit ?? '').toLowerCase()
  const scale = scaleOfFigure(figure)
  if (scale !== null) return { ...scale, dimension: kind === 'age' ? 'age' : scale.dimension, unit }
  switch (kind) {
    case 'money':
      return unscaled(`money ${figure.unit ?? '?'}`)
    case 'percent':
      return unscaled(/point/.test(unit) ? 'percentage point' : 'percent')
    case 'ratio':
      // "A third" is a share and can stand beside 33%; "three times" is a multiple and cannot.
      return isShare(figure)
        ? { ...unscaled('percent'), factor: 100, family: 'share', unit: 'share' }
        : unscaled('multiple')
    case 'duration':
    case 'measure':
    case 'age':
      return unscaled(`${kind} ${unit}`)
    default:
      return unscaled(kind)
  }
}

function unscaled(dimension: string): Base {
  return { dimension, family: dimension, unit: dimension, factor: 1, offset: 0 }
}

function isShare({ low, high, unit }: Figure): boolean {
  return (high ?? low ?? 0) <= 1 && unit !== 'time' && unit !== 'times' && unit !== 'multiple'
}

function approxWidth(figure: Figure, value: number): number {
  const { kind, step } = figure
  if (kind === 'ratio' && isShare(figure))
    return Math.max(APPROX_FRACTION, Math.min(value * APPROX_SHARE, APPROX_POINTS / 100))
  if (kind === 'time') return Number.isInteger(value) ? APPROX_HOUR : APPROX_CLOCK
  const digit = lastDigit(value)
  const tenth = Math.abs(value) * APPROX_SHARE
  const cap = kind === 'percent' ? Math.min(tenth, APPROX_POINTS) : tenth
  // "About 1,350", "about 25": people who round to a five round to fives.
  const fives = Math.round(value / digit) % 10 === 5 && Math.abs(value) >= 10 * digit
  const near = Math.min(fives ? 5 * digit : digit, cap)
  // "About three" is whatever rounds to three; a coarser step would let "about 3,000" reach 3,499.
  const meant = step === null ? digit : Math.min(step, digit)
  return meant <= 1 ? Math.max(near, meant / 2) : near
}

/** Place of the last digit other than zero: 100 in 3,200; 0.1 in 7.4. */
export function lastDigit(value: number): number {
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential(9).split('e')
  const trimmed = digits.replace(/\.?0+$/, '')
  const decimals = trimmed.includes('.') ? trimmed.length - trimmed.indexOf('.') - 1 : 0
  return 10 ** (Number(exponent) - decimals)
}
