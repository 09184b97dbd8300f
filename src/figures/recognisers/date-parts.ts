import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../calendar.js'
import { at, isCapitalised, word, type Line } from '../line.js'
import { ORDINAL_ENDINGS, readOrdinal } from '../numbers/ordinal.js'

/** A weekday's full name, capitalised or in an all-capitals line; a short one only before a day of the month. */
export function weekdayAt(line: Line, k: number): number | null {
  const token = at(line, k)
  if (!isCapitalised(token)) return null
  const full = WEEKDAYS.get(token.lower)
  if (full !== undefined) return full
  const short = SHORT_WEEKDAYS.get(token.lower)
  if (short === undefined) return null
  const next = word(line, k + 1) === ',' ? k + 2 : k + 1
  return monthAt(line, next) !== null || (dayAt(line, next) !== null && monthAt(line, next + 1) !== null)
    ? short
    : null
}

export function monthAt(line: Line, k: number): number | null {
  const token = at(line, k)
  return isCapitalised(token) ? (MONTHS.get(token.lower) ?? null) : null
}

/** Just past the month at `k` and the full stop of its abbreviation. */
export function pastStop(line: Line, k: number): number {
  return word(line, k + 1) === '.' && !at(line, k + 1).spaced && isShort(at(line, k).lower) ? k + 2 : k + 1
}

function isShort(lower: string): boolean {
  return lower.length <= 4 && lower !== 'may' && lower !== 'june' && lower !== 'july'
}

/** A day of the month: 1 to 31, "8th", "the eighth". */
export function dayAt(line: Line, k: number): { day: number; to: number } | null {
  const { kind, text } = at(line, k)
  if (kind === 'number' && text.length <= 2 && /^\d{1,2}$/.test(text)) {
    const day = Number(text)
    const ending = at(line, k + 1)
    const end = !ending.spaced && ORDINAL_ENDINGS.has(ending.lower) ? k + 2 : k + 1
    return day >= 1 && day <= 31 ? { day, to: end } : null
  }
  const ordinal = readOrdinal(line, k)
  return ordinal && ordinal.value >= 1 && ordinal.value <= 31 ? { day: ordinal.value, to: ordinal.to } : null
}

export function yearAt(line: Line, k: number): number | null {
  const { kind, text } = at(line, k)
  return kind === 'number' && /^(?:1[4-9]|20)\d\d$/.test(text) ? Number(text) : null
}
