/**
 * A running total day by day, as inline SVG: its counts joined in the order in which they were told, each with its value written
 * at it, so that there is no scale to read; and the figures that tell one of them again later, with a word where that was out of date.
 */
import type { ReportFinding } from '../../types.js'
import { dayOf, isOutOfDate } from '../told.js'
import type { Names } from './names.js'
import { percent } from './plot.js'
import { daysOf, shortDayWords, type Axis, type Mark } from './scale.js'
import { html, type Html } from './text.js'

/** Height in points, with the room above and below for labels and days. */
const TALL = 190
const [TOP, BOTTOM] = [34, 52]
/** Share of the width left free at either end, for the labels there. */
const EDGE = 0.14
/** Counts of one day stand so many days apart, at most: their order is known, their hours are not. */
const APART = 0.35
/** More days than these have no room for their names: the first and the last are named. */
const MOST_DAYS = 6

/** One count on one day. `at` in days since 1970, `y` in points from the top; `rank` in the order told, null for a repetition. */
type Point = Readonly<{
  mark: Mark
  /** What is written at it, if anything. */
  text: string
  at: number
  y: number
  rank: number | null
  old: boolean
}>

/** The plot, or null where the quantity is no running total. Decoration: the counts and their days stand beside it as words. */
export function overTime(finding: ReportFinding, axis: Axis, names: Names): Html | null {
  if (finding.series.length < 2) return null
  const points = pointsOf(finding, axis, names)
  const [first, last] = [Math.min(...points.map(({ at }) => at)), Math.max(...points.map(({ at }) => at))]
  if (!(first < last)) return null
  const across = (at: number): number => EDGE + ((1 - 2 * EDGE) * (at - first)) / (last - first)
  const run = points.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const days = [...new Set(points.map(({ at }) => Math.round(at)))].sort((a, b) => a - b)
  const named = days.length <= MOST_DAYS ? days : days.filter((_, i) => i === 0 || i === days.length - 1)
  const labels = placeLabels(points.map((point) => ({ x: across(point.at), y: point.y, text: point.text })))
  return html`<svg class="time" height="${TALL}" aria-hidden="true" focusable="false">
    <line class="rail" x1="0" x2="100%" y1="${TALL - 24}" y2="${TALL - 24}" />
    ${named.map((day) => html`<text class="middle" x="${percent(across(day))}" y="${TALL - 8}">${shortDayWords(day)}</text>`)}
    ${run.slice(1).map((to, i) => {
      const from = run[i] ?? to
      return html`<line
        class="run"
        x1="${percent(across(from.at))}"
        y1="${from.y}"
        x2="${percent(across(to.at))}"
        y2="${to.y}"
      />`
    })}
    ${points.map((point, i) => drawn(point, percent(across(point.at)), labels[i] ?? { base: point.y, side: 'middle' }))}
  </svg>`
}

function pointsOf(finding: ReportFinding, { marks, place }: Axis, names: Names): readonly Point[] {
  const told = finding.series.toReversed()
  const points = new Map<string, Point>()
  for (const [i, mark] of marks.entries()) {
    const value = finding.values.findIndex(({ figures }) => figures.includes(i))
    const asOf = dayOf(mark.figure, names.sourceOf(mark.figure.source))
    const day = asOf?.length === 10 ? daysOf(asOf) : null
    const key = `${value} ${asOf}`
    // Another telling of a count of its day ("36,000 acres", "14,600 hectares") has no step of its own.
    const isStep = told.some((one) => one.value === value)
    if (day === null || !isStep || points.has(key)) continue
    const sameDay = told.filter((step) => step.asOf === asOf)
    const step = sameDay.findIndex((one) => one.value === value)
    const shift = step < 0 ? 0 : (step + 0.5) / sameDay.length - 0.5
    const old = isOutOfDate(mark.figure, finding)
    const said = finding.values[value]?.text ?? mark.figure.text
    points.set(key, {
      mark,
      text: old ? `${said}, out of date` : step < 0 ? '' : said,
      at: day[0] + 2 * APART * shift,
      y: TOP + (1 - place(middle(mark))) * (TALL - TOP - BOTTOM),
      rank: step < 0 ? null : told.findIndex((one) => one.value === value),
      old,
    })
  }
  return [...points.values()].sort((a, b) => a.at - b.at)
}

/** Of a bound its own end. */
function middle({ low, high }: Mark): number {
  return low === null ? (high ?? 0) : high === null ? low : (low + high) / 2
}

function drawn({ mark, text, y, old }: Point, x: string, label: Label): Html {
  const open = (to: number): Html => html`<line class="bar open" x1="${x}" x2="${x}" y1="${y}" y2="${to}" />`
  return html`${mark.high === null ? open(y - 14) : null}${mark.low === null ? open(y + 14) : null}<circle
      class="${old ? 'old' : mark.soft ? 'soft' : 'firm'}"
      cx="${x}"
      cy="${y}"
      r="5"
    />${text === '' ? null : html`<text class="value ${label.side}${old ? ' old' : ''}" x="${x}" y="${label.base}">${text}</text>`}`
}

/** Where a label's line stands, in points from the top, and which of its ends is at its point. */
type Label = Readonly<{ base: number; side: 'from' | 'middle' | 'to' }>

/** Where labels may stand: base lines above and below their point, the nearest first. */
const OFFSETS = [-10, 20, -24, 34, -38, 48]
/** About as wide and as tall as a character is, and as narrow as a plot gets, in points. */
const [CHAR, LINE, NARROW] = [7, 13, 340]

type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>

/** A place for each label, so that none covers another or a point; one that finds no room stands above its point. */
function placeLabels(points: readonly Readonly<{ x: number; y: number; text: string }>[]): readonly Label[] {
  const taken: Box[] = points.map(({ x, y }) => boxAround(x * NARROW, y, 6, 6))
  return points.map(({ x, y, text }) => {
    const half = (text.length * CHAR) / 2
    const side = x * NARROW < half ? 'from' : (1 - x) * NARROW < half ? 'to' : 'middle'
    const center = x * NARROW + (side === 'from' ? half : side === 'to' ? -half : 0)
    const boxAt = (base: number): Box => boxAround(center, base - LINE / 2 + 3, half, LINE / 2)
    const isFree = (base: number): boolean =>
      base > LINE && base < TALL - 26 && !taken.some((other) => meet(boxAt(base), other))
    const base = OFFSETS.map((offset) => y + offset).find(isFree) ?? y + (OFFSETS[0] ?? 0)
    if (text !== '') taken.push(boxAt(base))
    return { base, side }
  })
}

function boxAround(x: number, y: number, halfWide: number, halfTall: number): Box {
  return { left: x - halfWide, right: x + halfWide, top: y - halfTall, bottom: y + halfTall }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
