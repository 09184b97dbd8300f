import { plainNumber } from '../language/number-words.js'
import { daysBetween } from './developing.js'
import { dateOf, type Side } from './sides.js'

/**
 * The stretch of time over which a figure was counted, as its sentence tells it in words: which days it covers may be
 * unknown, but not how long it is.
 *
 *     in the first two days of the offensive      in 24 hours      over the weekend      since January
 *     ^^^^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^
 */
export type Period = Readonly<{
  text: string
  days: number
  /**
   * Where it begins: with the thing itself ("the first two days"), on a day of its own ("since January"), with a month, which may be no
   * more than the time of what happened ("in March"), or untold.
   */
  begins: 'opening' | 'since' | 'month' | null
}>

/** Counted over a period; a length, an age or a rank is not. */
const TOTALS: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'measure', 'ratio'])

/** How far in characters a period may stand from the number that was counted over it. */
const REACH = 90
/** No period is told in more characters. */
const LONGEST = 80

/** The period nearest to a figure in its own clause, or the one with which the sentence opens; null where none is told. */
export function periodTold(side: Side): Period | null {
  const { figure, sentence } = side
  if (sentence === undefined || !TOTALS.has(figure.kind)) return null
  const [start, end] = [figure.start - sentence.start, figure.end - sentence.start]
  const { text } = sentence
  let best: { period: Period; gap: number } | null = null
  const origin = Math.max(0, start - REACH - LONGEST)
  for (const hit of text.slice(origin, end + REACH + LONGEST).matchAll(PERIOD)) {
    const from = origin + hit.index
    const to = from + hit[0].length
    if (from < end && to > start) continue
    const isBehind = from >= end
    const between = isBehind ? text.slice(end, from) : text.slice(to, start)
    const opens = !isBehind && /^[^\p{L}\p{N}]*$/u.test(text.slice(0, from))
    if (between.length > REACH || !isOneClause(between, opens)) continue
    const days = daysOf(hit, side)
    if (days === null || (best !== null && best.gap <= between.length)) continue
    const begins = beginningOf(hit)
    best = { period: { text: hit[0].replace(/\s+/g, ' '), days, begins }, gap: between.length }
  }
  return best?.period ?? sinceDay(side)
}

function beginningOf({ groups = {} }: RegExpMatchArray): Period['begins'] {
  const { month, since, first } = groups
  if (month !== undefined) return 'month'
  if (since !== undefined) return 'since'
  return /^(?:first|opening)$/i.test(first ?? '') ? 'opening' : null
}

/** "Since Friday", which is read with the figure. */
function sinceDay(side: Side): Period | null {
  const { from, to } = side.figure.window ?? { from: null, to: null }
  const now = dateOf(side)
  if (from === null || to !== null || now === null) return null
  return { text: `since ${from}`, days: Math.max(1, daysBetween(from, now)), begins: 'since' }
}

/** No turn and no other number parts the two; only a sentence's opening reaches over a comma. */
function isOneClause(between: string, opens: boolean): boolean {
  const words = between.replace(/\b(?:19|20)\d\d\b/g, '')
  return !/[\d;:]|\.\s/.test(words) && (opens || !words.includes(','))
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const UNIT_DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24, day: 1, night: 1, week: 7, fortnight: 14, month: 30, quarter: 91, half: 182, year: 365, weekend: 2,
} // prettier-ignore
const UNIT = 'hour|day|night|weekend|week|fortnight|month|quarter|half|year'
const OWNER = "(?:the|its|their|his|her|this|that|[\\p{L}-]+['’]s)"

const PERIOD = new RegExp(
  [
    `\\b(?:in|over|during|across)\\s(?:${OWNER}\\s){0,2}(?:(?<first>first|opening|last|past|previous|latest)\\s)?` +
      `(?<many>[\\p{L}-]{3,12}|\\d{1,3})\\s(?<units>${UNIT})s\\b`,
    `\\b(?:in|over|during|for)\\s(?:the|a|an|this)\\s(?:(?:first|second|third|fourth|last|past|previous|whole|final|single)\\s)?(?<one>${UNIT})\\b`,
    `(?<!\\bof\\s)\\b(?:this|last)\\s(?<named>week|month|quarter|year)\\b`,
    `\\b(?<glued>quarterly|annual|yearly|monthly|weekly|daily|full-year|half-year|(?:first|second|third|fourth)-(?:quarter|half))\\b`,
    `\\bin\\s(?<month>${MONTHS.join('|')})\\b`,
    `\\bsince\\s(?:the\\s(?:start|beginning)\\sof\\s)?(?<since>${MONTHS.join('|')}|the\\syear|(?:19|20)\\d\\d)\\b(?:\\s(?<sinceYear>(?:19|20)\\d\\d))?`,
  ].join('|'),
  'giu',
)

const GLUED: readonly (readonly [RegExp, number])[] = [
  [/year|annual/, 365],
  [/half/, 182],
  [/quarter/, 91],
  [/month/, 30],
  [/week/, 7],
  [/daily/, 1],
]

function daysOf({ groups = {} }: RegExpMatchArray, side: Side): number | null {
  const { many, units, one, named, glued, month, since, sinceYear } = groups
  if (units !== undefined) {
    const number = Number(plainNumber((many ?? '').toLowerCase()) ?? NaN)
    return number > 0 ? number * unitDays(units) : null
  }
  const unit = one ?? named
  if (unit !== undefined) return unitDays(unit)
  if (month !== undefined) return 30
  if (glued !== undefined) {
    const lower = glued.toLowerCase()
    const own = lower.includes('half') ? 182 : GLUED.find(([pattern]) => pattern.test(lower))?.[1]
    return own ?? null
  }
  return since === undefined ? null : daysSince(since.toLowerCase(), sinceYear, side)
}

const unitDays = (unit: string): number => UNIT_DAYS[unit.toLowerCase()] ?? NaN

/** Up to the day that the figure speaks of; null where that is unknown, or lies before. */
function daysSince(since: string, year: string | undefined, side: Side): number | null {
  const now = dateOf(side)
  if (now === null) return null
  const place = MONTHS.indexOf(since)
  const thisYear = Number(now.slice(0, 4))
  const isYear = /^\d/.test(since)
  const ownYear = isYear
    ? Number(since)
    : (year ?? (place + 1 > Number(now.slice(5, 7)) ? thisYear - 1 : thisYear))
  const from = `${ownYear}-${String(Math.max(0, place) + 1).padStart(2, '0')}-01`
  const days = daysBetween(from, now)
  return days > 0 ? days : null
}
