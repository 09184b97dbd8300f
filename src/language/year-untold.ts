/**
 * A day whose year nothing tells, as "14 June" in an article of no known date, stands in the year 0000 within the program: such days can
 * be held against one another and against days of any year. They leave it without a date.
 */
export const UNTOLD_YEAR = '0000'

export function tellsYear(date: string): boolean {
  return !date.startsWith(UNTOLD_YEAR)
}

/** As it is shown: "--06-14", as ISO 8601 once wrote a day of any year. */
export function dateWords(date: string): string {
  return tellsYear(date) ? date : `--${date.slice(UNTOLD_YEAR.length + 1)}`
}

/** Two dates, of which one that leaves its year open is put into the other's. */
export function inOneYear(a: string, b: string): readonly [string, string] {
  return [tellsYear(a) ? a : placed(a, b), tellsYear(b) ? b : placed(b, a)]
}

const placed = (date: string, other: string): string => other.slice(0, 4) + date.slice(4)
