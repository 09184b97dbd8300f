import type { Explanation } from '../types.js'
import { byDate } from './as-of.js'
import { bySource, contested, weighed } from './attribution.js'
import { byRounding } from './rounding.js'
import { clashesAmong, idOf, type Clash, type Side } from './sides.js'

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
  for (const [, account] of RULES) {
    const found = account(clashes, sides)
    if (found !== null) return found
  }
  return null
}

type Rule = (clashes: readonly Clash[], sides: readonly Side[]) => Explanation | null

/** In the order in which they are asked; the names say what is looked for, for those who ask how a finding came about. */
export const RULES: readonly (readonly [lookedFor: string, account: Rule])[] = [
  ['two sources at one time', contested],
  ['two stretches of time that begin on different days', byWindow],
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

function periodOf({ figure }: Side): string {
  const { from, to } = figure.window ?? { from: null, to: null }
  return [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`]
    .filter((it) => it !== '')
    .join(' ')
}
