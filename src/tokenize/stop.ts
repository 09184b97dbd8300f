/** A full stop, or what stands in its place, with what lies around it. */
import { classOf, DIGIT, INVISIBLE, LOWER, codeAt } from './characters.js'

/**
 * A stop with its surroundings. The sentence began at `from`; the run of marks is `at` to `marks`, with closing quotes
 * `end`; the block goes on to `limit`.
 */
export type Stop = Readonly<{
  from: number
  at: number
  marks: number
  end: number
  limit: number
  dots: number
  /** A question or exclamation mark is among the marks. */
  asks: boolean
  /** Quotes, brackets or note marks close behind it. */
  closed: boolean
  /** It only marks words left out. */
  omits: boolean
}>

/** No abbreviation, and no ending that matters, is longer. */
export const LONGEST_LOOK = 24

/** "1." and "a." at the front number a list. */
export function isItemNumber(text: string, stop: Stop): boolean {
  if (stop.at - stop.from > 4) return false
  return /^\(?\d{1,3}$/.test(text.slice(stop.from, stop.at).replace(/^[•▪◦‣⁃●■*–-]\s*/, ''))
}

/** Where the letters that end at `end` start. */
export function wordStart(text: string, end: number, from: number): number {
  const lowest = Math.max(from, end - LONGEST_LOOK)
  let start = end
  while (start > lowest && isLetterAt(text, start - 1)) start--
  return start
}

/** The word that starts at `start`, with what an apostrophe joins to it. */
export function wordAt(text: string, start: number): string {
  let end = start
  while (end - start < LONGEST_LOOK && isLetterAt(text, end)) end++
  const mark = text.charAt(end)
  if ((mark === "'" || mark === '’') && isLetterAt(text, end + 1)) {
    end++
    while (end - start < LONGEST_LOOK && isLetterAt(text, end)) end++
  }
  return text.slice(start, end)
}

function isLetterAt(text: string, index: number): boolean {
  const kind = classOf(codeAt(text, index))
  return index < text.length && kind >= LOWER && kind !== DIGIT && kind <= INVISIBLE
}
