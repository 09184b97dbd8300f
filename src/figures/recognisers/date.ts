import {
  SHORT_WEEKDAYS,
  MONTHS,
  WEEKDAYS,
  addDays,
  iso,
  isDay,
  monthOf,
  nearestWeekday,
  nearestYear,
  weekdayOf,
  yearOf,
} from '../calendar.js'
import { dated, type Found, type Recogniser } from '../found.js'
import { at, isCapitalised, isJoiner, word, type Line } from '../line.js'
import { looksAhead } from '../tense.js'
import { readOrdinal } from '../ordinal.js'

/** Reads days, months and relative days; years on their own are in `year.ts`. */
export const date: Recogniser = {
  name: 'date',
  read: (line, i) =>
    numeric(line, i) ??
    calendarDay(line, i) ??
    monthAndYear(line, i) ??
    weekday(line, i) ??
    relative(line, i),
}

/** "2026-03-08", "30/11/2024" where only one reading is a day. */
function numeric(line: Line, i: number): Found | null {
  const parts = [at(line, i), at(line, i + 2), at(line, i + 4)].map((t) => t.text)
  const [a = '', b = '', c = ''] = parts
  const link = word(line, i + 1)
  if (
    link !== word(line, i + 3) ||
    at(line, i + 1).spaced ||
    at(line, i + 2).spaced ||
    at(line, i + 3).spaced ||
    at(line, i + 4).spaced
  )
    return null
  if (/^(?:1[5-9]|20)\d\d$/.test(a) && /^\d\d$/.test(b) && /^\d\d$/.test(c) && isJoiner(line, i + 1))
    return isDay(+a, +b, +c) ? dated(iso(+a, +b, +c), 'date', i, i + 5) : null
  if (!/^[/.-]$/.test(link) || !/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^(?:19|20)\d\d$/.test(c))
    return null
  if (+a > 12 && isDay(+c, +b, +a)) return dated(iso(+c, +b, +a), 'date', i, i + 5)
  if (+b > 12 && isDay(+c, +a, +b)) return dated(iso(+c, +a, +b), 'date', i, i + 5)
  return null
}

/**
 * A day of a month, with or without weekday and year.
 *
 *     Sunday 8 March · March 8, 2026 · the 8th of March · Nov. 30 · Friday, April 17
 */
function calendarDay(line: Line, i: number): Found | null {
  let k = i
  const named = weekdayAt(line, k)
  if (named !== null) {
    k++
    if (word(line, k) === ',') k++
    if (word(line, k) === 'the') k++
  }
  const dayFirst = dayAt(line, k)
  if (dayFirst !== null) {
    let m = dayFirst.to
    if (word(line, m) === 'of') m++
    const month = monthAt(line, m)
    if (month !== null) return finish(line, i, pastStop(line, m), month, dayFirst.day)
  }
  const month = monthAt(line, k)
  if (month === null) return null
  const after = pastStop(line, k)
  const day = dayAt(line, word(line, after) === 'the' ? after + 1 : after)
  return day === null ? null : finish(line, i, day.to, month, day.day)
}

function finish(line: Line, from: number, to: number, month: number, day: number): Found | null {
  const comma = word(line, to) === ',' ? to + 1 : to
  const year = yearAt(line, comma)
  if (year !== null)
    return isDay(year, month, day) ? dated(iso(year, month, day), 'date', from, comma + 1) : null
  if (line.published === null || !isDay(2024, month, day) || isAgencyLine(line, to)) return null
  return dated(yearless(line, from, line.published, month, day), 'date', from, to)
}

/** The year that a stated weekday fits, else one that the tense asks for, else the nearest. */
function yearless(line: Line, from: number, published: string, month: number, day: number): string {
  const named = WEEKDAYS.get(word(line, from)) ?? SHORT_WEEKDAYS.get(word(line, from))
  const year = yearOf(published)
  if (named !== undefined) {
    const fitting = [year, year - 1, year + 1].find(
      (y) => isDay(y, month, day) && weekdayOf(iso(y, month, day)) === named,
    )
    if (fitting !== undefined) return iso(fitting, month, day)
  }
  const thisYear = iso(year, month, day)
  if (looksAhead(line, from)) return thisYear >= published ? thisYear : iso(year + 1, month, day)
  return iso(nearestYear(published, month, day), month, day)
}

/** "LONDON, July 22 (Agency) -": the line that opens an agency's report tells when it was sent. */
function isAgencyLine(line: Line, to: number): boolean {
  if (word(line, to) !== '(' || line.sentence.index > 12) return false
  const close = line.tokens.findIndex((t, k) => k > to && t.text === ')')
  return close > 0 && close - to < 6 && /^[-–—]$/.test(word(line, close + 1))
}

/** "March 2019", "last August", "in June", "early May", "the second Tuesday of November". */
function monthAndYear(line: Line, i: number): Found | null {
  const nth = nthWeekday(line, i)
  if (nth) return nth
  const shift = /^(?:last|next|this)$/.test(word(line, i)) ? word(line, i) : null
  const k = shift ? i + 1 : i
  const month = monthAt(line, k)
  if (month === null) return null
  const stop = pastStop(line, k)
  const yearPlace = word(line, stop) === ',' || word(line, stop) === 'of' ? stop + 1 : stop
  const year = shift ? null : yearAt(line, yearPlace)
  if (year !== null) return dated(iso(year, month), 'date', i, yearPlace + 1)
  if (line.published === null || (!shift && !bareMonth(line, k))) return null
  return dated(
    monthNear(line.published, month, shift ?? (looksAhead(line, i) ? 'next' : null)),
    'date',
    i,
    k + 1,
  )
}

function monthNear(published: string, month: number, shift: string | null): string {
  const year = yearOf(published)
  const now = monthOf(published)
  if (shift === 'next') return iso(month > now ? year : year + 1, month)
  if (shift === 'this') return iso(year, month)
  if (shift === 'last') return iso(month < now ? year : year - 1, month)
  return iso(month <= now ? year : year - 1, month)
}

/** A month's name on its own is a month only where something says so: "may", "march" and names of persons are not. */
function bareMonth(line: Line, k: number): boolean {
  if (
    !isCapitalised(at(line, k)) ||
    (at(line, k).text.length < 5 && !/^(?:may|june|july)$/.test(word(line, k)))
  )
    return false
  const before = word(line, k - 1)
  if (
    /^(?:in|since|until|till|by|from|of|early|mid|late|during|before|after|through|between|to|and|every|each)$/.test(
      before,
    )
  )
    return word(line, k) !== 'may' || before !== 'and'
  if (isJoiner(line, k - 1) && word(line, k - 2) === 'mid') return true
  return word(line, k + 1) === "'s" && !/^(?:march|may|april|june|august)$/.test(word(line, k))
}

function nthWeekday(line: Line, i: number): Found | null {
  const start = word(line, i) === 'the' ? i + 1 : i
  const nth = word(line, start) === 'last' ? { value: -1, to: start + 1 } : readOrdinal(line, start)
  if (!nth || nth.value > 5) return null
  const wanted = WEEKDAYS.get(word(line, nth.to))
  if (wanted === undefined || !/^(?:of|in)$/.test(word(line, nth.to + 1))) return null
  const month = monthAt(line, nth.to + 2)
  if (month === null || line.published === null) return null
  const stated = yearAt(line, nth.to + 3)
  const year = stated ?? nearestYear(line.published, month, 15)
  const first = nearestWeekday(iso(year, month, 1), wanted, 1, true)
  const last = nearestWeekday(
    addDays(iso(month === 12 ? year + 1 : year, (month % 12) + 1, 1), -1),
    wanted,
    -1,
    true,
  )
  const day = nth.value < 0 ? last : addDays(first, 7 * (nth.value - 1))
  return day.slice(0, 7) === iso(year, month)
    ? dated(day, 'date', i, nth.to + (stated === null ? 3 : 4))
    : null
}

/** "on Saturday", "last Tuesday", "next Friday", "Tuesday last week". */
function weekday(line: Line, i: number): Found | null {
  const shift = /^(?:last|next|this)$/.test(word(line, i)) ? word(line, i) : null
  const k = shift ? i + 1 : i
  const wanted = weekdayAt(line, k)
  if (wanted === null || line.published === null || (shift && !isCapitalised(at(line, k)))) return null
  if (word(line, k + 1) === 'week' && word(line, k - 1) === 'last') return null
  const behind = `${word(line, k + 1)} ${word(line, k + 2)}`
  if (behind === 'last week') {
    const monday = addDays(line.published, -((weekdayOf(line.published) + 6) % 7) - 7)
    return dated(nearestWeekday(monday, wanted, 1, true), 'date', i, k + 3)
  }
  if (behind === 'next week') {
    const monday = addDays(line.published, -((weekdayOf(line.published) + 6) % 7) + 7)
    return dated(nearestWeekday(monday, wanted, 1, true), 'date', i, k + 3)
  }
  const ahead = shift === 'next' || (shift !== 'last' && looksAhead(line, i))
  return dated(
    nearestWeekday(line.published, wanted, ahead ? 1 : -1, shift !== 'next' && shift !== 'last'),
    'date',
    i,
    k + 1,
  )
}

const DAYS_AWAY: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

/** "today", "last night", "this morning", "last year", "next month". */
function relative(line: Line, i: number): Found | null {
  if (line.published === null) return null
  const lower = word(line, i)
  const next = word(line, i + 1)
  const away = Object.hasOwn(DAYS_AWAY, lower) ? DAYS_AWAY[lower] : undefined
  if (away !== undefined) return dated(addDays(line.published, away), 'date', i, i + 1)
  if (lower === 'last' && next === 'night') return dated(addDays(line.published, -1), 'date', i, i + 2)
  if (lower === 'this' && /^(?:morning|afternoon|evening)$/.test(next))
    return dated(line.published, 'date', i, i + 2)
  const by = { last: -1, this: 0, next: 1 }[lower]
  if (by === undefined) return null
  const year = yearOf(line.published)
  if (next === 'year' && word(line, i + 2) !== 'to' && word(line, i - 1) !== 'the')
    return dated(iso(year + by), 'date', i, i + 2)
  if (next !== 'month' || word(line, i - 1) === 'the') return null
  const month = year * 12 + monthOf(line.published) - 1 + by
  return dated(iso(Math.floor(month / 12), (month % 12) + 1), 'date', i, i + 2)
}

/** A weekday's full name, capitalised or in an all-capitals line; a short one only before a day of the month. */
function weekdayAt(line: Line, k: number): number | null {
  const token = at(line, k)
  if (token.kind !== 'word') return null
  const full = WEEKDAYS.get(token.lower)
  if (full !== undefined) return isCapitalised(token) ? full : null
  const short = SHORT_WEEKDAYS.get(token.lower)
  if (short === undefined || !isCapitalised(token)) return null
  const next = word(line, k + 1) === ',' ? k + 2 : k + 1
  return monthAt(line, next) !== null || (dayAt(line, next) !== null && monthAt(line, next + 1) !== null)
    ? short
    : null
}

function monthAt(line: Line, k: number): number | null {
  const token = at(line, k)
  if (token.kind !== 'word') return null
  const month = MONTHS.get(token.lower)
  return month !== undefined && isCapitalised(token) ? month : null
}

/** Just past the month at `k` and the full stop of its abbreviation. */
function pastStop(line: Line, k: number): number {
  return word(line, k + 1) === '.' && !at(line, k + 1).spaced && at(line, k).text.length <= 4 ? k + 2 : k + 1
}

/** A day of the month: 1 to 31, "8th", "the eighth". */
function dayAt(line: Line, k: number): { day: number; to: number } | null {
  const token = at(line, k)
  if (/^\d{1,2}$/.test(token.text)) {
    const day = Number(token.text)
    const end = /^(?:st|nd|rd|th)$/.test(word(line, k + 1)) && !at(line, k + 1).spaced ? k + 2 : k + 1
    return day >= 1 && day <= 31 ? { day, to: end } : null
  }
  const ordinal = readOrdinal(line, k)
  return ordinal && ordinal.value >= 1 && ordinal.value <= 31 ? { day: ordinal.value, to: ordinal.to } : null
}

function yearAt(line: Line, k: number): number | null {
  const { text } = at(line, k)
  return /^(?:1[5-9]|20)\d\d$/.test(text) ? Number(text) : null
}
