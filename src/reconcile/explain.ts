import type { Explanation } from '../types.js'
import { byDate } from './as-of.js'
import { bySource, contested, weighed } from './attribution.js'
import { byRounding } from './rounding.js'
import { periodTold, type Period } from './periods.js'
import { clashesAmong, idOf, numberOf, type Clash, type Side } from './sides.js'

/**
 * What in the articles' own words accounts for a conflict; null where nothing does.
 *
 * The order is that of careful readers. Where one article, or two of one day, set two sources against each other,
 * readers say `attribution`, even though the tally also moved on later. Else two stated periods that differ come
 * first, for they make two totals of one; then the running tally (`as-of`), which readers prefer to "two sources"
 * when the later article names another source than the earlier; then sources, then rounding, which is a guess at
 * what a writer did, where the others are told by the words.
 */
export function explain(sides: readonly Side[]): Explanation | null {
  const clashes = clashesAmong(sides)
  if (clashes.every(isHeadlineAgainstBody)) return byRounding(clashes)
  for (const [, account] of RULES) {
    const found = account(clashes, sides)
    if (found !== null) return found
  }
  return null
}

/** A headline is written of its own article, at one time and from its sources: nothing but rounding accounts for another value there. */
function isHeadlineAgainstBody([a, b]: Clash): boolean {
  if (a.figure.article !== b.figure.article) return false
  return (a.sentence?.role === 'headline') !== (b.sentence?.role === 'headline')
}

type Rule = (clashes: readonly Clash[], sides: readonly Side[]) => Explanation | null

/** In the order in which they are asked; the names say what is looked for, for those who ask how a finding came about. */
export const RULES: readonly (readonly [lookedFor: string, account: Rule])[] = [
  ['two sources at one time', contested],
  ['two stretches of time that begin on different days', byWindow],
  ['two stretches of time of different lengths', byPeriod],
  ['a running total, counted on different days', (clashes, sides) => byDate(sides, clashes)],
  ['two sources', bySource],
  ['one article that gives a source for one of its two values', weighed],
  ['a rounder number beside an exact one', byRounding],
]

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

/** Shorter than this share of the other, a stretch of time is another: 30 days are a month. */
const LENGTHS = 0.75

/**
 * Totals counted over stretches that differ in length: "in 24 hours" and "in three days". The first two days and the first four
 * are one running total, told at two times; and two days from the beginning may be all that passed since the day that another
 * article names.
 */
function byPeriod(clashes: readonly Clash[]): Explanation | null {
  const told = clashes.flatMap(([a, b]) => {
    const [x, y] = [periodTold(a), periodTold(b)]
    return x !== null && y !== null && areApart(x, y) ? [{ a, b, x, y }] : []
  })
  const [first] = told
  if (first === undefined || told.length < clashes.length / 2) return null
  const { a, b, x, y } = first
  const isRunning = told.every(
    ({ a, b, x, y }) =>
      x.begins === 'opening' && y.begins === 'opening' && x.days > y.days === numberOf(a) > numberOf(b),
  )
  return {
    kind: isRunning ? 'as-of' : 'window',
    text: `${idOf(a)} counts “${x.text}”; ${idOf(b)} “${y.text}”`,
  }
}

function areApart(x: Period, y: Period): boolean {
  if (x.text === y.text) return false
  if (Math.min(x.days, y.days) >= LENGTHS * Math.max(x.days, y.days)) return false
  const [short, long] = x.days < y.days ? [x, y] : [y, x]
  // What happened in March may have happened last week: only of a longer stretch a month is a part.
  if (short.begins === 'month') return long.begins !== 'since'
  if (long.begins === 'month') return false
  return x.begins === y.begins || x.begins === null || y.begins === null
}

function periodOf({ figure }: Side): string {
  const { from, to } = figure.window ?? { from: null, to: null }
  return [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`]
    .filter((it) => it !== '')
    .join(' ')
}
