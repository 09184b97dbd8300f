/**
 * Whole calendar days as people write them: day, month and year all there. What lacks a year, or leaves open which
 * number is the month (03/04/2026), is no day here: a wrong date is worse than none.
 */

/** One day found in a text; offsets are half-open, in UTF-16 code units of that text. */
export type DayMention = Readonly<{
  start: number
  end: number
  /** `YYYY-MM-DD`. */
  day: string
  /** Written without the comma before its year ("May 5 2000"), and so, in prose, perhaps no year at all. */
  unpunctuated: boolean
}>

/** Finds the days in a text, in order of their place, none overlapping. */
export function findDays(text: string): readonly DayMention[] {
  if (text.length <= 2 * AROUND) return YEAR_LIKE.test(text) ? daysWithin(text, 0, text.length) : NO_DAYS
  // Looked for around what may be years alone: what the pattern tries at every other place costs many times as much.
  const found: DayMention[] = []
  let from = 0
  let to = 0
  YEARS.lastIndex = 0
  for (let run = YEARS.exec(text); run !== null; run = YEARS.exec(text)) {
    if (run.index - AROUND > to) {
      if (to > 0) found.push(...daysWithin(text, from, to))
      from = run.index - AROUND
    }
    to = YEARS.lastIndex + AROUND
  }
  if (to > 0) found.push(...daysWithin(text, from, to))
  return found
}
const NO_DAYS: readonly DayMention[] = []

/** Longer than any day as ANY_DAY reads it, in UTF-16 code units, and than what it looks at on both sides. */
const AROUND = 48

function daysWithin(text: string, from: number, to: number): readonly DayMention[] {
  const offset = Math.max(0, from)
  const says = text.slice(offset, to)
  const found: DayMention[] = []
  ANY_DAY.lastIndex = 0
  // Not by `matchAll`, which makes a pattern anew for each text.
  for (let match = ANY_DAY.exec(says); match !== null; match = ANY_DAY.exec(says)) {
    const day = dayOf(match.groups ?? {})
    if (day === null) continue
    const start = offset + match.index
    const unpunctuated = match.groups?.['monthName'] !== undefined && !match[0].includes(',')
    found.push({ start, end: start + match[0].length, day, unpunctuated })
  }
  return found
}

/** What every day has in it, and few lines. */
const YEAR_LIKE = /\d{4}|\/\d\d?\/\d\d/
const YEARS = /\d{4,}|\/\d\d?\/\d\d/g

/** Longer than any story runs, and too short for a year to be open. */
const FAR_OFF = 120
const DAY_MS = 86_400_000

/** Whether two days (`YYYY-MM-DD`) are farther apart than an article and its event. */
export function isFarOff(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS > FAR_OFF
}

/** Tells whether a string is `YYYY-MM-DD` and names a day that the calendar has. */
export function isCalendarDay(text: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year !== undefined && calendarDay(Number(year), Number(month), Number(date)) === text
}

/**
 * The day of a machine's timestamp: ISO 8601, RFC 822 ("Mon, 09 Mar 2026 18:40:00 GMT"), or a whole date as people
 * write it. The day is the one written, whatever the zone. Null where there is none or more than one.
 */
export function dayOfTimestamp(text: string): string | null {
  const stamp = text.slice(0, LONGEST_STAMP).trim()
  const [, year, month, date] = /^(\d{4})-?(\d{2})-?(\d{2})(?=$|[T\s])/.exec(stamp) ?? []
  if (year !== undefined) return calendarDay(Number(year), Number(month), Number(date))
  const [only, second] = findDays(stamp)
  return only !== undefined && second === undefined ? only.day : null
}

/** UTF-16 code units. */
const LONGEST_STAMP = 100

type Groups = Readonly<Record<string, string | undefined>>

function dayOf(groups: Groups): string | null {
  const { isoYear, isoMonth, isoDate, one, two, numericYear } = groups
  if (isoYear) return calendarDay(Number(isoYear), Number(isoMonth), Number(isoDate))
  if (numericYear) return numericDay(Number(numericYear), Number(one), Number(two))
  const { shortOne, shortTwo, shortYear } = groups
  if (shortYear) return numericDay(fullYear(Number(shortYear)), Number(shortOne), Number(shortTwo))
  const name = groups['name'] ?? groups['monthName'] ?? ''
  const date = groups['date'] ?? groups['monthDate']
  const year = groups['year'] ?? groups['monthYear']
  return calendarDay(Number(year), MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1, Number(date))
}

/** A year of two digits, of this century until 79, as POSIX has it but for ten years (`strptime`, %y). */
const fullYear = (short: number): number => (short < 80 ? 2000 : 1900) + short

/** Britons write 13/04/2026, Americans 04/13/2026: readable only where one number cannot be a month, or both are equal. */
function numericDay(year: number, one: number, two: number): string | null {
  if (one === two || one > 12) return calendarDay(year, two, one)
  return two > 12 ? calendarDay(year, one, two) : null
}

function calendarDay(year: number, month: number, date: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 && leap ? 29 : DAYS_IN_MONTH[month - 1]
  if (length === undefined || !(date >= 1 && date <= length)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Month names, whole or cut to three or four letters: `sept` is as common as `sep`. */
export const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** White space is bounded, so that a run of blanks costs no more than its length. */
const GAP = '\\s{1,3}'
const YEAR = '(?:1[5-9]|20|21)\\d\\d(?![\\d])'

const ANY_DAY = new RegExp(
  [
    // 2026-04-18, 2026/04/18
    `(?<![\\d/.-])(?<isoYear>\\d{4})(?<isoGap>[-/])(?<isoMonth>\\d{2})\\k<isoGap>(?<isoDate>\\d{2})(?![\\d/-])`,
    // 18/04/2026, 18.04.2026, 4-18-2026
    `(?<![\\d/.-])(?<one>\\d{1,2})(?<gap>[-/.])(?<two>\\d{1,2})\\k<gap>(?<numericYear>${YEAR})(?![/-]\\d)`,
    // 18/04/26: so short with slashes alone, for 1.10.26 is a version
    `(?<![\\d/.-])(?<shortOne>\\d{1,2})/(?<shortTwo>\\d{1,2})/(?<shortYear>\\d{2})(?![\\d/-])`,
    // 18 April 2026, 18th of April, 2026, 18-Apr-2026
    `(?<![\\d.,])(?<date>\\d{1,2})(?:st|nd|rd|th)?(?:${GAP}of)?(?:${GAP}|-)(?<name>${MONTH_NAME})\\.?(?:,?${GAP}|-|,)(?<year>${YEAR})`,
    // April 18, 2026, Apr. 18th 2026
    `(?<![\\p{L}\\d])(?<monthName>${MONTH_NAME})\\.?${GAP}(?:the${GAP})?(?<monthDate>\\d{1,2})(?:st|nd|rd|th)?(?:,?${GAP}|,)(?<monthYear>${YEAR})`,
  ].join('|'),
  'giu',
)
