/**
 * A day that closes one of a text's first lines, set off from what is before it, as mastheads and releases carry theirs:
 *
 *     Media release, Thursday 11 June 2026 · Notes from a coastal engineer | 20 June 2026 · 21 January 2025, 20:30 hours
 *     KXLT LIVE: what we know, Friday 9 October · MARLOW BAY, South Africa, May 16 (Agency) - Rescuers said
 */
import { findDays, isCalendarDay, isFarOff, MONTH_NAME } from './days.js'
import { headLines, type HeadLine } from './head.js'

/** Non-blank lines from the top. Farther down a day is a part of the article. */
const WITHIN = 4
/** UTF-16 code units. */
const LONGEST = 120

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const CLOCK = '(?:\\d{1,2}[:.h]\\d{2}|\\d{4})(?:\\s?[ap]\\.?m\\.?)?(?:\\s(?:hours|hrs|[A-Z]{2,4}))?'
const SET_OFF_BY = new RegExp(
  `(?:^|[|·•—–,:.]\\s|\\s-\\s|\\b(?:release|statement|bulletin)\\s)(?:${WEEKDAY},?\\s)?$`,
  'iu',
)
const CLOSING = new RegExp(`^(?:[,|·]?\\s{0,2}${CLOCK})?$`, 'u')
/** A picture carries the day on which it was taken. */
const CREDIT = /^\W{0,3}(?:photo|picture|image|credit|file|caption|source|illustration|video|copyright|©)/iu

/** The whole day (`YYYY-MM-DD`) that closes one of the first lines; null where none does. */
export function setOffDay(head: readonly HeadLine[]): string | null {
  for (const { text } of head.slice(0, WITHIN)) {
    if (text.length > LONGEST || CREDIT.test(text)) continue
    const [day, second] = findDays(text)
    if (day === undefined || second !== undefined) continue
    if (SET_OFF_BY.test(text.slice(0, day.start)) && CLOSING.test(text.slice(day.end))) return day.day
  }
  return null
}

const DAY = `(?:(?<dayFirst>\\d{1,2})(?:st|nd|rd|th)?\\s(?<monthLast>${MONTH_NAME})|(?<monthFirst>${MONTH_NAME})\\.?\\s(?<dayLast>\\d{1,2})(?:st|nd|rd|th)?)`
const ENDING = new RegExp(
  `(?:(?:^|[|·•—–,:.]\\s|\\s-\\s)(?:updated\\s)?(?<weekday>${WEEKDAY}),?\\s|(?<!day)[|·•—–,:.]\\s|\\s-\\s)${DAY}\\.?(?:,?\\s${CLOCK})?$`,
  'iu',
)
const WIRE = new RegExp(`^\\p{Lu}{2}[^()]{1,50},\\s${DAY}\\s?\\([^()]{2,40}\\)\\s{0,2}[-–—]`, 'iu')
const CAPITALS = /^\p{Lu}{2}/u

/**
 * The day that the first lines tell without its year, in the year that brings it nearest to `near` (`YYYY-MM-DD`): a line that
 * closes with the day, or an agency's dateline. Null where none does, or the weekday fits no year so near.
 */
export function dayWithoutYear(text: string, near: string): string | null {
  for (const { text: line } of headLines(text).slice(0, WITHIN)) {
    const found = line.length <= LONGEST ? ENDING.exec(line) : null
    const { groups } = found ?? (CAPITALS.test(line) ? WIRE.exec(line.slice(0, 2 * LONGEST)) : null) ?? {}
    if (groups === undefined) continue
    const month = MONTHS.indexOf(
      (groups['monthLast'] ?? groups['monthFirst'] ?? '').slice(0, 3).toLowerCase(),
    )
    const date = (groups['dayFirst'] ?? groups['dayLast'] ?? '').padStart(2, '0')
    const day = nearest(near, `${String(month + 1).padStart(2, '0')}-${date}`)
    if (day !== null && fits(day, groups['weekday'])) return day
  }
  return null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

function nearest(near: string, monthAndDay: string): string | null {
  const year = Number(near.slice(0, 4))
  return (
    [year, year - 1, year + 1]
      .map((y) => `${y}-${monthAndDay}`)
      .find((day) => isCalendarDay(day) && !isFarOff(day, near)) ?? null
  )
}

function fits(day: string, weekday: string | undefined): boolean {
  return (
    weekday === undefined ||
    WEEKDAYS[new Date(Date.parse(day)).getUTCDay()] === weekday.slice(0, 3).toLowerCase()
  )
}
