import { SCALES, SHORT_SCALES } from './numbers/tables.js'
import { settled, type Found } from './found.js'
import { isLike } from './left-out.js'
import { at, word, type Line } from './line.js'
import { byScale } from './sums.js'

/**
 * The bare number in brackets behind a size, which is the same thing at another time: "7.1 nights (2025: 7.4)", "EUR 1,238.6 million
 * (1,133.2)". It has the size's unit, and the millions that it leaves out.
 */
export function besideInBrackets(line: Line, figure: Found, left: Found | null): Found | null {
  if (left === null || left.kind === 'count' || !closes(line, figure.end)) return null
  const open = openBefore(line, figure.start)
  if (open < 0 || open < left.to || open > left.end + 1) return null
  const scale = scaleIn(line, left)
  if (scale === 1 || scaleIn(line, figure) > 1)
    return isLike(figure, left) ? settled(figure, left.kind, left.unit, false) : null
  // Only with as many decimals is it clear that the millions are left out.
  const scaled = byScale(figure, scale)
  const isAlike = figure.step !== null && figure.step < 1 && scaled.step === left.step
  return isAlike ? settled(scaled, left.kind, left.unit, false) : null
}

/** How long a label may be: "(previous year: 40)". */
const LABEL = 5

/** The bracket that opens hard before token `i`, or before the label there; -1 where none does. */
function openBefore(line: Line, i: number): number {
  if (word(line, i - 1) === '(') return i - 1
  if (word(line, i - 1) !== ':') return -1
  for (let k = i - 2; k >= i - 2 - LABEL; k--) {
    if (word(line, k) === '(') return k
    if (at(line, k).kind === 'punctuation') return -1
  }
  return -1
}

function closes(line: Line, i: number): boolean {
  return word(line, i) === ')' || word(line, i) === ';'
}

/** What the scale behind the number multiplies it by; 1 where none stands there. */
export function scaleIn(line: Line, { from, to }: Found): number {
  for (let k = to - 1; k > from; k--) {
    const lower = word(line, k)
    const scale = SCALES.get(lower) ?? SHORT_SCALES.get(lower) ?? (lower === 'm' ? 1e6 : undefined)
    if (scale !== undefined) return scale
  }
  return 1
}
