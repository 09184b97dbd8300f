import type { Article, Explanation, Figure, Sentence } from '../types.js'
import { daysBetween, isBackground, trendOf } from './developing.js'
import type { Reading } from './interval.js'
import { lastDigit } from './interval.js'
import { judgePair } from './judge.js'
import { sameSource, sourceName } from './sources.js'

/**
 * What in the articles' own words accounts for a conflict; null where nothing does.
 *
 * The order is that of careful readers. Where one article, or two of one day, set two sources against each other,
 * readers say `attribution`, even though the tally also moved on later. Else two stated periods that differ come
 * first, for they make two totals of one; then the running tally (`as-of`), which readers prefer to "two sources"
 * when the later article names another source than the earlier; then sources, then rounding, which is a guess at
 * what a writer did, where the others are told by the words.
 */
export type Side = Readonly<{
  figure: Figure
  reading: Reading
  article: Article | undefined
  sentence: Sentence | undefined
}>

export function explain(sides: readonly Side[]): Explanation | null {
  const clashes = clashesAmong(sides)
  return (
    contested(clashes) ??
    byWindow(clashes) ??
    byDate(sides, clashes) ??
    bySource(clashes) ??
    weighed(clashes) ??
    byRounding(clashes)
  )
}

type Clash = readonly [Side, Side]

function clashesAmong(sides: readonly Side[]): readonly Clash[] {
  return sides.flatMap((a, i) =>
    sides
      .slice(i + 1)
      .filter((b) => judgePair(a.reading, b.reading) === 'conflict')
      .map((b): Clash => [a, b]),
  )
}

/** Two sources that differ at one time: no later count can be the reason. */
function contested(clashes: readonly Clash[]): Explanation | null {
  return bySource(clashes.filter(([a, b]) => dateOf(a) === dateOf(b)))
}

/** An article that tells two values and names a source for one of them has set that source against the rest. */
function weighed(clashes: readonly Clash[]): Explanation | null {
  for (const clash of clashes) {
    const [a, b] = clash
    const named = clash.filter(({ figure }) => sourceName(figure.attribution) !== null)
    const [teller] = named
    if (a.figure.article !== b.figure.article || named.length !== 1 || teller === undefined) continue
    return {
      kind: 'attribution',
      text: `${idOf(a)} tells both, one of them as from ${teller.figure.attribution ?? ''}`,
    }
  }
  return null
}

/** A pair that cites one source for one time is what no difference of sources elsewhere explains away. */
function bySource(clashes: readonly Clash[]): Explanation | null {
  const named = clashes.flatMap(([a, b]) => {
    const [x, y] = [sourceName(a.figure.attribution), sourceName(b.figure.attribution)]
    return x === null || y === null
      ? []
      : [{ a, b, same: sameSource(x, y) && dateOf(a) === dateOf(b), differ: !sameSource(x, y) }]
  })
  const told = named.find((it) => it.differ)
  if (told === undefined || named.some((it) => it.same)) return null
  const { a, b } = told
  return {
    kind: 'attribution',
    text: `${idOf(a)} cites ${a.figure.attribution ?? ''}; ${idOf(b)} cites ${b.figure.attribution ?? ''}`,
  }
}

/** Totals counted from different days on. Windows that only end differently are one running total: see `byDate`. */
function byWindow(clashes: readonly Clash[]): Explanation | null {
  const told = clashes.filter(([a, b]) => {
    const [from, since] = [a.figure.window?.from ?? null, b.figure.window?.from ?? null]
    return from !== null && since !== null && from !== since
  })
  const [first] = told
  if (first === undefined || told.length < clashes.length / 2) return null
  const [a, b] = first
  return { kind: 'window', text: `${idOf(a)} counts ${periodOf(a)}; ${idOf(b)} counts ${periodOf(b)}` }
}

function byDate(sides: readonly Side[], clashes: readonly Clash[]): Explanation | null {
  if (
    sides.some(({ figure, sentence, article }) => isBackground(figure, sentence, article?.published ?? null))
  )
    return null
  const trends = sides.map(({ figure, sentence }) => trendOf(figure, sentence))
  const elapsed = clashes.every(passesWithTime)
  if (!elapsed && trends.every((trend) => trend === null)) return null
  const steps = stepsAmong(sides)
  const rises = steps.filter((step) => step.up).length
  const falls = steps.length - rises
  const most = trends.includes('either') ? Math.max(rises, falls) : rises
  if (steps.length === 0 || most < MONOTONE_SHARE * steps.length) return null
  const told = steps.find((step) => step.up === rises > falls) ?? steps[0]
  if (told === undefined) return null
  const { early, late } = told
  return {
    kind: 'as-of',
    text: `${idOf(early)} counts as of ${dateOf(early) ?? ''}; ${idOf(late)} as of ${dateOf(late) ?? ''}`,
  }
}

/** One stray among many (a headline that ran ahead of its own article) does not undo a trend. */
const MONOTONE_SHARE = 0.75

type Step = Readonly<{ early: Side; late: Side; up: boolean }>

/**
 * From each number told earlier to each told later; none between two where the articles do not say which is which. A
 * number is as old as its first telling, since later articles recall earlier numbers ("on Wednesday the agencies had
 * 37"); of two that start on one day, the older is the one given up first. Swapped digits (480 and 408) are a slip of
 * the hand.
 */
function stepsAmong(sides: readonly Side[]): readonly Step[] {
  const tellings = tellingsOf(sides)
  return tellings.flatMap((x, i) =>
    tellings.slice(i + 1).flatMap((y): readonly Step[] => {
      const order = compareText(x.first, y.first) || compareText(x.last, y.last)
      if (order === 0 || judgePair(x.side.reading, y.side.reading) !== 'conflict') return []
      const [early, late] = order < 0 ? [x.side, y.side] : [y.side, x.side]
      if (areSwapped(numberOf(early), numberOf(late))) return []
      return [{ early, late, up: numberOf(late) > numberOf(early) }]
    }),
  )
}

/** One way of telling one number, by the side that tells it first, and the days from which and until which it is told. */
type Telling = Readonly<{ side: Side; first: string; last: string }>

function tellingsOf(sides: readonly Side[]): readonly Telling[] {
  const dated = sides
    .flatMap((side) => ({ side, date: dateOf(side), number: `${side.reading.dimension} ${numberOf(side)}` }))
    .flatMap(({ side, date, number }) => (date === null ? [] : [{ side, date, number }]))
    .sort((a, b) => compareText(a.date, b.date))
  const first = new Map<string, string>()
  const last = new Map<string, string>()
  const ways = new Map<string, { side: Side; number: string }>()
  for (const { side, date, number } of dated) {
    if (!first.has(number)) first.set(number, date)
    last.set(number, date)
    const way = `${number} ${side.reading.low} ${side.reading.high}`
    if (!ways.has(way)) ways.set(way, { side, number })
  }
  return [...ways.values()].map(({ side, number }) => ({
    side,
    first: first.get(number) ?? '',
    last: last.get(number) ?? '',
  }))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** "In two days of fighting", and "five days on" three days later: a length that grows as the calendar does. */
function passesWithTime([a, b]: Clash): boolean {
  const [from, to] = [dateOf(a), dateOf(b)]
  if (a.figure.kind !== 'duration' || b.figure.kind !== 'duration' || from === null || to === null)
    return false
  const passed = daysBetween(from, to)
  const grown = (numberOf(b) - numberOf(a)) / 86_400
  return passed * grown > 0 && Math.abs(grown) >= Math.abs(passed) / 2 && Math.abs(passed - grown) <= 1
}

function areSwapped(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)]
  if (x.length !== y.length || x.replace('.', '').length < 3) return false
  const differing = [...x].flatMap((digit, at) => (digit === y[at] ? [] : [at]))
  const [i = 0, j = 0] = differing
  return differing.length === 2 && j === i + 1 && x[i] === y[j] && x[j] === y[i]
}

/** Largest share of the value by which 30 stands for 31 and 480 for 482; at a twentieth 20 dead would stand for 21. */
const ROUNDING_SHARE = 0.04

/**
 * One number is round in its last digit and the other lies within that digit: 480 and 482. People, dates, places in a
 * row and scores are not rounded without a word that says so.
 */
function byRounding(clashes: readonly Clash[]): Explanation | null {
  const explained = clashes.every(([a, b]) => {
    if (!ROUNDED.has(a.figure.kind) || !ROUNDED.has(b.figure.kind)) return false
    const [x, y] = [numberOf(a), numberOf(b)]
    const digit = Math.max(digitOf(a), digitOf(b))
    const gap = Math.abs(x - y)
    return gap < digit * (1 - 1e-9) && gap <= ROUNDING_SHARE * Math.max(Math.abs(x), Math.abs(y))
  })
  const [first] = clashes
  if (!explained || first === undefined) return null
  const [a, b] = first
  const rounder = digitOf(a) > digitOf(b) ? a : b
  return { kind: 'rounding', text: `${idOf(rounder)} may have rounded more coarsely than it shows` }
}

const ROUNDED: ReadonlySet<Figure['kind']> = new Set([
  'count',
  'money',
  'percent',
  'duration',
  'measure',
  'ratio',
])

/** Place of the last digit said, in base units. */
function digitOf({ figure, reading }: Side): number {
  const said = figure.low ?? figure.high ?? 0
  const scale = said === 0 ? 1 : numberOf({ figure, reading }) / said
  return said === 0 ? 0 : lastDigit(said) * Math.abs(scale)
}

/** The number said, in base units: a bound's own end, the middle of a range. */
function numberOf({ reading }: Pick<Side, 'figure' | 'reading'>): number {
  const { low, high, point } = reading
  if (point !== null) return point
  if (!Number.isFinite(low)) return high
  return Number.isFinite(high) ? (low + high) / 2 : low
}

function dateOf({ figure, article }: Side): string | null {
  return figure.window?.to ?? figure.asOf ?? article?.published ?? null
}

function periodOf({ figure }: Side): string {
  const { from, to } = figure.window ?? { from: null, to: null }
  return [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`]
    .filter((it) => it !== '')
    .join(' ')
}

function idOf({ figure }: Side): string {
  return figure.article
}
