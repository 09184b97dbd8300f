/**
 * Dates that no calendar writes, as they stand within the program. Reports have no date there.
 *
 * A day whose year nothing tells, as "14 June" in an article of no known date, stands in the year 0000: such days can be held against
 * one another and against days of any year.
 *
 * A decade or a century stands as the digits that its years begin with ("199" for the 1990s, "18" for the 1800s, as ISO 8601 writes
 * them), so that of any two dates one lies within the other just where it begins with it.
 */
export const UNTOLD_YEAR = '0000'

export function tellsYear(date: string): boolean {
  return !date.startsWith(UNTOLD_YEAR)
}

/** As it is shown: "--06-14", as ISO 8601 once wrote a day of any year; "1990s". */
export function dateWords(date: string): string {
  if (!tellsYear(date)) return `--${date.slice(UNTOLD_YEAR.length + 1)}`
  return date.length < YEAR ? `${firstYear(date)}s` : date
}

/** Two dates, of which one that leaves its year open is put into the other's. */
export function inOneYear(a: string, b: string): readonly [string, string] {
  return [tellsYear(a) ? a : placed(a, b), tellsYear(b) ? b : placed(b, a)]
}

const placed = (date: string, other: string): string => other.slice(0, YEAR) + date.slice(YEAR)

/** The year of a date, the first of several. */
export function firstYear(date: string): number {
  return Number(date.slice(0, YEAR).padEnd(YEAR, '0'))
}

/** First and last year of a decade or a century; null for any other date. */
export function yearsOf(date: string): readonly [first: number, last: number] | null {
  return date.length < YEAR ? [firstYear(date), Number(date.padEnd(YEAR, '9'))] : null
}

/** The date as reports have it: `2016`, `2024-11`, `2024-11-30`, or null. */
export function reportedDate(date: string | null): string | null {
  return date !== null && date.length >= YEAR && tellsYear(date) ? date : null
}

/** Digits of a year. */
const YEAR = 4
