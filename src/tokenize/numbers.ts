/**
 * Numbers as news writes them. Each is one token: 1,200  5,00,000  1.200  3.4  4:12  23h15  19th  0540  12.03.2026.
 * What is glued on stays outside ("$3.4bn", "12k", "304A", "3-1"), so that figures can read it.
 */
import { classOf, isDigit, isLetter, MARK, codeAt } from './characters.js'

/** More groups than any number has: keeps hostile runs of commas linear. */
const MOST_GROUPS = 8
const COMMA = 0x2c
const DOT = 0x2e
const COLON = 0x3a

/** Where the number that starts at `start` ends; `start` itself if none does. */
export function numberEnd(text: string, start: number): number {
  const first = codeAt(text, start)
  if (isFraction(first)) return start + 1
  if (first === DOT && opensDecimal(text, start)) return digitsEnd(text, start + 1)
  if (!isDigit(first)) return foreignDigitsEnd(text, start)
  const whole = digitsEnd(text, start)
  const clock = clockEnd(text, start, whole)
  if (clock > whole) return clock
  const end = pointsEnd(text, groupsEnd(text, start, whole))
  return ordinalEnd(text, end)
}

/** "23h15": hours and minutes as written from Lisbon to Cape Town. */
function clockEnd(text: string, start: number, whole: number): number {
  if (whole - start > 2 || codeAt(text, whole) !== 0x68) return whole
  const end = digitsEnd(text, whole + 1)
  return end - whole === 3 && !isLetter(classOf(codeAt(text, end))) ? end : whole
}

/** Arabic-Indic and other digits: read as they stand. */
function foreignDigitsEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && codeAt(text, end) > 0x7f && /\p{Nd}/u.test(text.charAt(end))) end++
  return end
}

/** Vulgar fractions, ½ and its kin. */
function isFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215f) || code === 0x2189
}

/** ".5", but not the full stop of "end.5". */
function opensDecimal(text: string, dot: number): boolean {
  if (!isDigit(codeAt(text, dot + 1))) return false
  if (dot === 0) return true
  const before = codeAt(text, dot - 1)
  const kind = classOf(before)
  return !isLetter(kind) && !isDigit(before) && before !== DOT && kind !== MARK
}

function digitsEnd(text: string, start: number): number {
  let end = start
  while (isDigit(codeAt(text, end))) end++
  return end
}

/**
 * The end of digit groups set apart by commas, narrow spaces or apostrophes.
 *
 *     1,200,000   5,00,000   1 200   1'200
 *
 * Groups of two count only before a last group of three (Indian lakhs); "1,1" and "3,40" are lists.
 */
function groupsEnd(text: string, start: number, whole: number): number {
  if (whole - start > 3) return whole
  const separator = codeAt(text, whole)
  const mixed = separator === COMMA
  if (!mixed && !isNarrowSpace(separator) && separator !== 0x27 && separator !== 0x2019) return whole
  let settled = whole
  let end = whole
  let pairs = false
  for (let group = 0; group < MOST_GROUPS && codeAt(text, end) === separator; group++) {
    const next = digitsEnd(text, end + 1)
    const size = next - end - 1
    if (size !== 3 && !(size === 2 && mixed && (pairs || group === 0))) break
    pairs = size === 2
    end = next
    if (size === 3) settled = end
  }
  return settled
}

function isNarrowSpace(code: number): boolean {
  return code === 0xa0 || code === 0x2009 || code === 0x202f
}

/** Decimal points, dotted groups and dates, and the colons of clock times (two digits each). */
function pointsEnd(text: string, start: number): number {
  let end = start
  for (;;) {
    const mark = codeAt(text, end)
    if (mark !== DOT && mark !== COLON) return end
    const next = digitsEnd(text, end + 1)
    if (mark === COLON ? next - end !== 3 : next === end + 1) return end
    end = next
  }
}

/** "19th" is one token; the "st" of "10 st" or of "1stone" is not an ending. */
function ordinalEnd(text: string, end: number): number {
  if (isLetter(classOf(codeAt(text, end + 2)))) return end
  return /^(?:st|nd|rd|th)$/i.test(text.slice(end, end + 2)) ? end + 2 : end
}
