/** Whether a full stop, or what stands in its place, ends its sentence. */
import { continuesTime, isSpeechVerb, startsSentences, stopKind } from './abbreviations.js'
import { mailSign } from './addresses.js'
import { classOf, DIGIT, isDigit, isLetter, isSpace, LOWER, PUNCTUATION, UPPER } from './characters.js'
import type { Vocabulary } from './vocabulary.js'

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

const DOT = 0x2e
/** No abbreviation, and no ending that matters, is longer. */
const LONGEST_LOOK = 24
const OPENERS = '“‘"\'([{«‹¿¡*_'
const BULLETS = '•▪◦‣⁃●■'
const LATIN_ENDING =
  /^(?:pdf|jpe?g|png|gif|txt|docx?|xlsx?|html?|php|csv|zip|exe|mp[34]|net|js|com|org|co|uk)$/i

/** A stop before white space: decided by the word before it and the word after it. */
export function endsBeforeSpace(text: string, stop: Stop, vocabulary: Vocabulary): boolean {
  const next = nextStart(text, stop)
  if (next >= stop.limit) return true
  const kind = classOf(text.charCodeAt(next))
  if (kind === LOWER && !startsInside(text, next)) return false
  if (stop.asks) return !(stop.closed && namesSpeaker(text, next, stop.limit))
  if (stop.dots > 1) return endsAfterDots(text, stop, next)
  if (BULLETS.includes(text.charAt(next))) return true
  return endsAfterWord(text, stop, next, vocabulary)
}

/** "iPhone", "al-Shabaab", "eBay": a capital a few letters in. */
function startsInside(text: string, start: number): boolean {
  return /^\p{Ll}{1,2}-?\p{Lu}/u.test(text.slice(start, start + 5))
}

/** The first character of the next word, behind opening quotes and dashes. */
function nextStart(text: string, stop: Stop): number {
  let next = stop.end
  while (next < stop.limit && isSpaceOrOpener(text, next)) next++
  return next
}

function isSpaceOrOpener(text: string, index: number): boolean {
  const mark = text.charAt(index)
  return isSpace(text.charCodeAt(index)) || OPENERS.includes(mark) || '–—-'.includes(mark)
}

/** Three dots may trail off in the middle: only a capital that "I" does not explain begins anew. */
function endsAfterDots(text: string, stop: Stop, next: number): boolean {
  const kind = classOf(text.charCodeAt(next))
  if (stop.dots > 3) return kind !== PUNCTUATION
  if (kind !== UPPER) return false
  return !/^I(?:['’]\p{L}+)?$/u.test(wordAt(text, next))
}

function endsAfterWord(text: string, stop: Stop, next: number, vocabulary: Vocabulary): boolean {
  const before = text.charCodeAt(stop.at - 1)
  if (isDigit(before)) return !isItemNumber(text, stop)
  if (before === 0xb0) return !isDigit(text.charCodeAt(next))
  const start = wordStart(text, stop.at, stop.from)
  const word = text.slice(start, stop.at)
  const follows = wordAt(text, next)
  const begins = startsSentences(follows) && !isInitial(text, next)
  if (word.length === 0)
    return stop.closed || classOf(before) !== PUNCTUATION || ')]”’"\''.includes(text.charAt(stop.at - 1))
  if (word.length === 1 && text.charCodeAt(start - 1) === DOT && start - 1 > stop.from) {
    return endsAfterLetters(text, stop, start, follows, begins)
  }
  if (word.length === 1) return endsAfterLetter(text, stop, start, begins)
  return endsAfterAbbreviation(text, stop, { start, word, next, follows, begins }, vocabulary)
}

/** "1." and "a." at the front number a list. */
function isItemNumber(text: string, stop: Stop): boolean {
  if (stop.at - stop.from > 4) return false
  return /^\(?\d{1,3}$/.test(text.slice(stop.from, stop.at).replace(/^[•▪◦‣⁃●■*–-]\s*/, ''))
}

/** Dotted letters: "a.m.", "U.S.", "e.g.", "J.K." */
function endsAfterLetters(
  text: string,
  stop: Stop,
  start: number,
  follows: string,
  begins: boolean,
): boolean {
  const letters = text.slice(Math.max(stop.from, start - 6), stop.at).toLowerCase()
  if (/(?:^|[^a-z.])(?:e\.g|i\.e)$/.test(letters)) return false
  if (!/(?:^|[^a-z.])[ap]\.m$/.test(letters)) return begins
  if (continuesTime(follows)) return false
  return !opensWithTime(text, stop)
}

/** "At 5 a.m. Mr Ocas left": a sentence does not end before it has begun. */
function opensWithTime(text: string, stop: Stop): boolean {
  if (stop.at - stop.from > 40) return false
  return /^[“‘"']?(?:at|by|around|about|before|after|until|since|from|on|shortly|just)(?:\s[\w:.]+){0,3}\s[ap]\.m$/i.test(
    text.slice(stop.from, stop.at),
  )
}

/** Initials go on; so do the letters of a list. "Vitamin C. The" ends. */
function endsAfterLetter(text: string, stop: Stop, start: number, begins: boolean): boolean {
  const kind = classOf(text.charCodeAt(start))
  if (start - stop.from <= 1 && (kind === LOWER || kind === UPPER)) return false
  if (kind === LOWER)
    return /[a-z]/.test(text.charAt(start)) && 'pvcn'.includes(text.charAt(start)) ? begins : true
  return kind === UPPER ? begins : true
}

type Around = Readonly<{ start: number; word: string; next: number; follows: string; begins: boolean }>

function endsAfterAbbreviation(text: string, stop: Stop, around: Around, vocabulary: Vocabulary): boolean {
  const { start, word, next, follows, begins } = around
  const capital = classOf(text.charCodeAt(start)) === UPPER
  const digit = classOf(text.charCodeAt(next)) === DIGIT
  const comma = text.charAt(start - 2) === ','
  switch (stopKind(word, capital, comma)) {
    case 'title':
    case 'never':
      return false
    case 'numbered':
      return !digit && !/^[IVX]+$/.test(follows)
    case 'month':
      return !digit && begins
    case 'name end':
      return begins || (follows !== '' && vocabulary(follows))
    case 'late title':
    case 'general':
      return begins
    default:
      return true
  }
}

/** "“Why?” Ms Ocas asked." */
function namesSpeaker(text: string, next: number, limit: number): boolean {
  const says = text.slice(next, Math.min(limit, next + 60)).split(/\s+/)
  const verb = says.findIndex((word) => /^\p{Ll}/u.test(word))
  return verb > 0 && verb < 5 && isSpeechVerb((says[verb] ?? '').replace(/\P{L}+$/u, ''))
}

/** A stop with no white space behind it: "the storm.It had", "gas.”The", never "Jane.Doe@…" or "p.m.EDT". */
export function endsGlued(text: string, stop: Stop): boolean {
  if (stop.dots > 1) return false
  let next = stop.end
  while (next < stop.limit && '“‘"'.includes(text.charAt(next))) next++
  const kind = classOf(text.charCodeAt(next))
  if (kind === DIGIT) return !stop.closed && startsCount(text, stop, next)
  if (kind !== UPPER || !startsWord(text, next)) return false
  if (isInAddress(text, stop.at, stop.from) || mailSign(text, next) >= 0) return false
  if (stop.closed || stop.asks || next > stop.end) return true
  if (isDigit(text.charCodeAt(stop.at - 1))) return !isItemNumber(text, stop) && !namesSection(text, stop)
  const start = wordStart(text, stop.at, stop.from)
  const word = text.slice(start, stop.at)
  if (word.length < 2 || text.charCodeAt(start - 1) === DOT) return false
  if (classOf(text.charCodeAt(stop.at - 1)) === UPPER && word.length < 3) return false
  return stopKind(word, classOf(text.charCodeAt(start)) === UPPER, false) === 'word'
}

/** "the storm.12 people": a count, where a note's number would be followed by a capital. */
function startsCount(text: string, stop: Stop, next: number): boolean {
  if (classOf(text.charCodeAt(stop.at - 1)) !== LOWER || isInAddress(text, stop.at, stop.from)) return false
  const start = wordStart(text, stop.at, stop.from)
  const word = text.slice(start, stop.at)
  if (word.length < 3 || stopKind(word, false, false) !== 'word') return false
  return /^\d{1,3}(?:,\d{3})? \p{Ll}{2}/u.test(text.slice(next, next + 12))
}

/** A capital before small letters ("The", "A majority", "I’m") or an acronym that no file name ends in. */
function startsWord(text: string, start: number): boolean {
  const word = wordAt(text, start)
  if (LATIN_ENDING.test(word)) return false
  if (/^\p{Lu}(?:['’\p{Ll}]|$)/u.test(word)) return word.length > 1 || isSpace(text.charCodeAt(start + 1))
  return /^\p{Lu}{2,}$/u.test(word) && isSpace(text.charCodeAt(start + word.length))
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
    if (isSpace(text.charCodeAt(index))) return false
    if ('/\\=@#_'.includes(text.charAt(index))) return true
    if (text.startsWith('www.', index)) return true
  }
  return false
}

function isInitial(text: string, start: number): boolean {
  return isLetter(classOf(text.charCodeAt(start))) && text.charCodeAt(start + 1) === DOT
}

/** Where the letters that end at `end` start. */
function wordStart(text: string, end: number, from: number): number {
  const lowest = Math.max(from, end - LONGEST_LOOK)
  let start = end
  while (start > lowest && isLetterAt(text, start - 1)) start--
  return start
}

function wordAt(text: string, start: number): string {
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
  const kind = classOf(text.charCodeAt(index))
  return index < text.length && kind >= LOWER && kind !== DIGIT && kind <= 8
}
