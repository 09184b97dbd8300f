/** Whether a stop with no white space behind it ends its sentence: pages lose the space where they lose a tag. */
import { stopKind } from './abbreviations.js'
import { mailSign } from './addresses.js'
import { classOf, DIGIT, isDigit, isSpace, LOWER, UPPER, codeAt } from './characters.js'
import { isItemNumber, LONGEST_LOOK, wordAt, wordStart, type Stop } from './stop.js'

const DOT = 0x2e
const FILE_OR_HOST_ENDING =
  /^(?:pdf|jpe?g|png|gif|txt|docx?|xlsx?|html?|php|csv|zip|exe|mp[34]|net|js|com|org|co|uk)$/i

/** A stop with no white space behind it: "the storm.It had", "gas.”The", never "Jane.Doe@…" or "p.m.EDT". */
export function endsGlued(text: string, stop: Stop): boolean {
  if (stop.dots > 1) return false
  let next = stop.end
  while (next < stop.limit && '“‘"'.includes(text.charAt(next))) next++
  const kind = classOf(codeAt(text, next))
  if (kind === DIGIT) return !stop.closed && startsCount(text, stop, next)
  if (kind !== UPPER || !startsWord(text, next)) return false
  if (isInAddress(text, stop.at, stop.from) || mailSign(text, next) >= 0) return false
  if (stop.closed || stop.asks || next > stop.end) return true
  if (isDigit(codeAt(text, stop.at - 1))) return !isItemNumber(text, stop) && !namesSection(text, stop)
  const start = wordStart(text, stop.at, stop.from)
  const word = text.slice(start, stop.at)
  if (word.length < 2 || codeAt(text, start - 1) === DOT) return false
  if (classOf(codeAt(text, stop.at - 1)) === UPPER && word.length < 3) return false
  return stopKind(word, classOf(codeAt(text, start)) === UPPER, false) === 'word'
}

/** "the storm.12 people": a count, where a note's number would be followed by a capital. */
function startsCount(text: string, stop: Stop, next: number): boolean {
  if (classOf(codeAt(text, stop.at - 1)) !== LOWER || isInAddress(text, stop.at, stop.from)) return false
  const start = wordStart(text, stop.at, stop.from)
  const word = text.slice(start, stop.at)
  if (word.length < 3 || stopKind(word, false, false) !== 'word') return false
  return /^\d{1,3}(?:,\d{3})? \p{Ll}{2}/u.test(text.slice(next, next + 12))
}

/** A capital before small letters ("The", "A majority", "I’m") or an acronym that no file name ends in. */
function startsWord(text: string, start: number): boolean {
  const word = wordAt(text, start)
  if (FILE_OR_HOST_ENDING.test(word)) return false
  if (/^\p{Lu}(?:['’\p{Ll}]|$)/u.test(word)) return word.length > 1 || isSpace(codeAt(text, start + 1))
  return /^\p{Lu}{2,}$/u.test(word) && isSpace(codeAt(text, start + word.length))
}

function namesSection(text: string, stop: Stop): boolean {
  return /(?:section|article|rule|part|table|figure|chapter|version|clause)\s[\d.]+$/i.test(
    text.slice(Math.max(stop.from, stop.at - LONGEST_LOOK), stop.at),
  )
}

/** Whether the unspaced run before the stop is a path or a host rather than a word. */
function isInAddress(text: string, at: number, from: number): boolean {
  const lowest = Math.max(from, at - 64)
  for (let index = at - 1; index >= lowest; index--) {
    if (isSpace(codeAt(text, index))) return false
    if ('/\\=@#_'.includes(text.charAt(index))) return true
    if (text.startsWith('www.', index)) return true
  }
  return false
}
