import { fromBase, scaleOf, toBase } from '../../language/scales.js'
import type { ReportFigure } from '../../types.js'
import { number } from '../wording.js'

/** A figure as an interval on an axis; an open end is null. Days count from 1970-01-01. */
export type Mark = Readonly<{
  figure: ReportFigure
  low: number | null
  high: number | null
  /** Drawn hollow: "about", "dozens". */
  soft: boolean
}>

/** Figures that can be drawn on one axis. */
export type Axis = Readonly<{
  marks: readonly Mark[]
  /** From 0 at the axis's left end to 1 at its right. */
  place: (value: number) => number
  ticks: readonly Readonly<{ at: number; text: string }>[]
}>

/** Share of the axis beyond the outermost values, so that no mark is cut. */
const MARGIN = 0.06
/** Beyond the outermost value of an interval that is open there. */
const OPEN = 0.16

/** An axis that holds all of the figures, or null where they cannot be laid on one: scores, units that do not convert. */
export function axisOf(figures: readonly ReportFigure[]): Axis | null {
  const marks = figures.map((figure) => markOf(figure, figures))
  if (!marks.every((mark) => mark !== null)) return null
  const ends = marks.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null)
  if (ends.length === 0) return null
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const span = most - least || Math.abs(most) * 0.2 || 1
  const room = (open: boolean): number => span * (open || most === least ? OPEN : MARGIN)
  const from = least - room(marks.some(({ low }) => low === null))
  const to = most + room(marks.some(({ high }) => high === null))
  const place = (value: number): number => (value - from) / (to - from)
  const dated = figures.some(({ kind }) => kind === 'date')
  return { marks, place, ticks: dated ? dayTicks(from, to, place) : ticksBetween(from, to, place) }
}

function markOf(figure: ReportFigure, all: readonly ReportFigure[]): Mark | null {
  const soft = figure.approx || figure.vague
  if (figure.kind === 'date') {
    const days = calendarDays(figure)
    return days && { figure, low: days[0], high: days[1], soft }
  }
  const convert = conversion(figure, all[0] ?? figure)
  if (convert === null || figure.kind === 'score') return null
  const [low, high] = [figure.low, figure.high].map((end) => (end === null ? null : convert(end)))
  return { figure, low: low ?? null, high: high ?? null, soft }
}

/** From a figure's unit to another's. Nouns do not part counts: that those are of one thing was found before. */
function conversion(from: ReportFigure, to: ReportFigure): ((value: number) => number) | null {
  if (from.kind === to.kind && (from.unit === to.unit || from.kind === 'count' || from.kind === 'rank'))
    return (value) => value
  const [x, y] = [perCentOf(from), perCentOf(to)]
  if (x !== null && y !== null) return (value) => (value * x) / y
  if (from.kind === 'money' || from.unit === null || to.unit === null) return null
  const [a, b] = [scaleOf(from.unit), scaleOf(to.unit)]
  if (a === null || a.dimension !== b?.dimension) return null
  return (value) => fromBase(b, toBase(a, value))
}

/** How many per cent one of a share's unit is: "one in ten" stands beside 9%; null for what is no share. */
function perCentOf({ kind, unit }: ReportFigure): number | null {
  return kind === 'percent' && unit === 'percent' ? 1 : kind === 'ratio' && unit === 'share' ? 100 : null
}

const DAY_MS = 86_400_000

/** First and last day of a date; of a decade, those of its years. */
function calendarDays({ date, low, high }: ReportFigure): readonly [number, number] | null {
  if (date !== null) return daysOf(date)
  const [first, last] = [daysOf(String(low)), daysOf(String(high))]
  return first && last && [first[0], last[1]]
}

/** First and last day of "2016", "2024-11" or "2024-11-30", as days since 1970; null for anything else. */
export function daysOf(date: string): readonly [number, number] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  if (year === undefined) return null
  const first = Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, Number(day ?? 1))
  const last =
    day !== undefined
      ? first
      : month !== undefined
        ? Date.UTC(Number(year), Number(month), 0)
        : Date.UTC(Number(year), 11, 31)
  return [first / DAY_MS, last / DAY_MS]
}

/** "30 Nov 2024" for a day since 1970. */
export function dayWords(days: number): string {
  return dayFormat.format(days * DAY_MS)
}

/** "30 Nov", where the year stands near by. */
export function shortDayWords(days: number): string {
  return shortDayFormat.format(days * DAY_MS)
}

const shortDayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** Round numbers, some four of them, so that their labels have room. */
function ticksBetween(from: number, to: number, place: Axis['place']): Axis['ticks'] {
  const rough = (to - from) / 4
  const digit = 10 ** Math.floor(Math.log10(rough))
  const step = digit * ([1, 2, 5, 10].find((times) => times * digit >= rough) ?? 10)
  const first = Math.ceil(from / step)
  const count = Math.min(8, Math.floor(to / step) - first + 1)
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const value = (first + index) * step
    return { at: place(value), text: shortNumber(value) }
  })
}

/** The first and the last day; between them nothing is round. */
function dayTicks(from: number, to: number, place: Axis['place']): Axis['ticks'] {
  const days = [Math.ceil(from + (to - from) * 0.04), Math.floor(to - (to - from) * 0.04)]
  return [...new Set(days)].map((day) => ({ at: place(day), text: dayWords(day) }))
}

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 })

function shortNumber(value: number): string {
  return Math.abs(value) >= 100_000 ? compact.format(value) : number(value)
}
