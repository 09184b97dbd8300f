import {
  daysBetween,
  iso,
  isDay,
  nearestYear,
  SHORT_WEEKDAYS,
  WEEKDAYS,
  weekdayOf,
  yearOf,
} from '../calendar.js'
import { dated, type Found } from '../found.js'
import { UNTOLD_YEAR } from '../../language/loose-dates.js'
import { at, word, type Line } from '../line.js'
import { looksAhead, looksBack, opensPast, saysFuture } from '../tense.js'
import { dayAt, monthAt, pastStop, weekdayAt, yearAt } from './date-parts.js'

/**
 * A day of a month, with or without weekday and year.
 *
 *     Sunday 8 March · March 8, 2026 · the 8th of March · Nov. 30 · Friday, April 17
 */
export function calendarDay(line: Line, i: number): Found | null {
  let k = i
  if (weekdayAt(line, k) !== null) {
    k++
    if (word(line, k) === ',') k++
    if (word(line, k) === 'the') k++
  }
  const first = dayAt(line, k)
  if (first !== null) {
    const m = word(line, first.to) === 'of' ? first.to + 1 : first.to
    // "26 of February's 28 days"
    const isPart = m > first.to && word(line, m + 1) === "'s" && at(line, m + 2).kind === 'number'
    const month = isPart ? null : monthAt(line, m)
    if (month !== null) return finishDay(line, i, pastStop(line, m), month, first.day)
  }
  const month = monthAt(line, k)
  if (month === null) return null
  const after = pastStop(line, k)
  const day = dayAt(line, word(line, after) === 'the' ? after + 1 : after)
  return day === null ? null : finishDay(line, i, day.to, month, day.day)
}

/** One that has every day of any year. */
const LEAP_YEAR = 2024

/** The day with the year that stands at token `to`, or that the article's date lets one work out. */
export function finishDay(line: Line, from: number, to: number, month: number, day: number): Found | null {
  const comma = word(line, to) === ',' ? to + 1 : to
  const year = yearAt(line, comma)
  if (year !== null)
    return isDay(year, month, day) ? dated(iso(year, month, day), 'date', from, comma + 1) : null
  if (!isDay(LEAP_YEAR, month, day) || isAgencyLine(line, to)) return null
  if (line.published === null)
    return dated(`${UNTOLD_YEAR}-${iso(LEAP_YEAR, month, day).slice(5)}`, 'date', from, to)
  const shift = yearToldBehind(line, to)
  if (shift !== null) return dated(iso(yearOf(line.published) + shift, month, day), 'date', from, to)
  return dated(yearless(line, from, line.published, month, day, weekdayBehind(line, to)), 'date', from, to)
}

/** "in April last year", "before 23 March of next year": years from the article's own; null where none is told so. */
export function yearToldBehind(line: Line, to: number): number | null {
  const at = word(line, to) === 'of' ? to + 1 : to
  return word(line, at + 1) === 'year' ? (SHIFTS.get(word(line, at)) ?? null) : null
}
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** "on 1 March, a Sunday": the weekday that stands behind the day. */
function weekdayBehind(line: Line, to: number): number | undefined {
  return word(line, to) === ',' && word(line, to + 1) === 'a' ? WEEKDAYS.get(word(line, to + 2)) : undefined
}

/** The year that a stated weekday fits, else one that the tense asks for, else the nearest. */
export function yearless(
  line: Line,
  from: number,
  published: string,
  month: number,
  day: number,
  behind?: number,
): string {
  const named = WEEKDAYS.get(word(line, from)) ?? SHORT_WEEKDAYS.get(word(line, from)) ?? behind
  const year = yearOf(published)
  if (named !== undefined) {
    const fitting = [year, year - 1, year + 1].find(
      (y) => isDay(y, month, day) && weekdayOf(iso(y, month, day)) === named,
    )
    if (fitting !== undefined) return iso(fitting, month, day)
  }
  const nearest = nearestYear(published, month, day)
  const toCome = iso(year, month, day) >= published ? year : year + 1
  const isFar = daysBetween(published, iso(toCome, month, day)) > FARTHEST_AHEAD
  if (looksAhead(line, from) && (!isFar || saysFuture(line, from))) return iso(toCome, month, day)
  const isAhead = daysBetween(published, iso(nearest, month, day)) > SOON
  const isPast = isAhead && (looksBack(line, from) || opensPast(line, from))
  return iso(isPast ? nearest - 1 : nearest, month, day)
}

/** "Schools are shut until 9 March", said on the 10th: hardly anybody leaves out the year of a day so many days ahead. */
const FARTHEST_AHEAD = 300
/** Days ahead within which a date without a year is taken for one to come, whatever the verb. */
const SOON = 45

/** "LONDON, July 22 (Agency) -": the line that opens an agency's report tells when it was sent. */
function isAgencyLine(line: Line, to: number): boolean {
  if (word(line, to) !== '(' || line.sentence.index > 12) return false
  for (let k = to + 1; k < to + 6; k++)
    if (word(line, k) === ')') return /^[-–—]$/.test(word(line, k + 1)) || word(line, k + 1) === ''
  return false
}
