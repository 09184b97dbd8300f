import type { Figure } from '../../types.js'
import type { Numbering } from '../numbering.js'
import { valueOf, type Value } from './values.js'
import { firstYear } from '../../language/loose-dates.js'

/** Kinds, as the field `kind` counts them. */
export const KINDS = [
  'count',
  'rank',
  'percent',
  'money',
  'age',
  'duration',
  'measure',
  'day',
  'year',
  'time',
  'ratio',
  'score',
]
/** Events that news counts most: which one it is matters for how alike values are. */
export const EVENTS = [
  '',
  'kill',
  'injure',
  'missing',
  'rescue',
  'displace',
  'arrest',
  'win',
  'score',
  'pay',
  'earn',
  'cost',
  'vote',
  'destroy',
  'live',
  'begin',
]

/** What a figure by itself gives to the fields of a pair. */
export type FigureNumbers = Readonly<{
  value: Value
  /** Place among `KINDS`. */
  kind: number
  /** Without its sign. */
  magnitude: number
  /** Digits meant: round and small numbers meet by chance, long ones do not. */
  digits: number
  /** These digits, by which a slip of the pen is told; those of a date. */
  written: string
  /** Bits of the value, or the year. */
  size: number
  /** 1 where vague, 3 where about. */
  looseness: number
  /** 1 where one end is open; a date has none. */
  openEnded: number
  /** Place among `EVENTS`, -1 for a rarer one; of none that of ''. */
  event: number
  /** Days since 1970 of its as-of date; NaN for none. */
  asOf: number
  modifiers: Int32Array
  /** Longer words of its source. */
  source: Int32Array
}>

export function readNumbers(figure: Figure, numbering: Numbering): FigureNumbers {
  const { low, high, vague, approx, event, asOf, attribution } = figure
  const magnitude = Math.abs(low ?? high ?? 0)
  return {
    value: valueOf(figure),
    kind: KINDS.indexOf(kindOf(figure)),
    magnitude,
    digits: digitsOf(figure, magnitude),
    written: writtenOf(figure, magnitude),
    size: figure.kind === 'date' ? firstYear(figure.date ?? '') : Math.log2(1 + magnitude),
    looseness: (vague ? 1 : 0) + (approx ? 3 : 0),
    openEnded: low === null || high === null ? 1 : 0,
    event: EVENTS.indexOf(event ?? ''),
    asOf: asOf === null || asOf === '' ? NaN : Date.parse(`${asOf}T00:00:00Z`) / DAY,
    modifiers: numbering.numbersOf(figure.modifiers),
    source: numbering.numbersOf(attribution?.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
  }
}

/** Milliseconds. */
const DAY = 86_400_000

function kindOf({ kind, date }: Figure): string {
  return kind === 'date' ? (date?.length === 10 ? 'day' : 'year') : kind
}

function digitsOf({ kind, vague }: Figure, magnitude: number): number {
  if (kind === 'date' || vague) return 0
  const text = String(magnitude).replace(/^0\.?0*|\.|e.*$/g, '')
  return text.replace(/0+$/, '').length
}

function writtenOf({ kind, date }: Figure, magnitude: number): string {
  if (kind === 'date') return (date ?? '').replaceAll('-', '')
  return String(magnitude).replace('.', '').replace(/0+$/, '')
}

/**
 * Whether two numbers may be one with a slip of the pen: 3 for the same digits, 2 with two neighbours turned around (1742 and 1724), 1
 * with another digit in one place (167,500 and 157,500), else 0.
 */
export function slip(a: string, b: string): number {
  if (a === b) return 3
  if (a.length !== b.length || a.length < 2) return 0
  let [first, count] = [-1, 0]
  for (let i = 0; i < a.length; i++)
    if (a[i] !== b[i]) {
      if (count === 0) first = i
      count++
    }
  if (count === 1) return a.length > 2 ? 1 : 0
  return count === 2 && a[first] === b[first + 1] && a[first + 1] === b[first] ? 2 : 0
}
