/** Whether a stop before white space ends its sentence. */
import { continuesTime, isSpeechVerb, startsSentences, stopKind, type StopKind } from './abbreviations.js'
import { isItemNumber, wordAt, wordStart, type Stop } from './stop.js'
import {
  classOf,
  DIGIT,
  isDigit,
  isLetter,
  isSpace,
  LOWER,
  PUNCTUATION,
  UPPER,
  codeAt,
} from './characters.js'
import type { Vocabulary } from './vocabulary.js'

const DOT = 0x2e
const OPENERS = '“‘"\'([{«‹¿¡*_'
const BULLETS = '•▪◦‣⁃●■'

/** A stop before white space: decided by the word before it and the word after it. */
export function endsBeforeSpace(text: string, stop: Stop, vocabulary: Vocabulary): boolean {
  const next = nextStart(text, stop)
  if (next >= stop.limit) return true
  const kind = classOf(codeAt(text, next))
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
  return isSpace(codeAt(text, index)) || OPENERS.includes(mark) || '–—-'.includes(mark)
}

/** Three dots may trail off in the middle: only a capital that "I" does not explain begins anew. */
function endsAfterDots(text: string, stop: Stop, next: number): boolean {
  const kind = classOf(codeAt(text, next))
  if (stop.dots > 3) return kind !== PUNCTUATION
  if (kind !== UPPER) return false
  return !/^I(?:['’]\p{L}+)?$/u.test(wordAt(text, next))
}

function endsAfterWord(text: string, stop: Stop, next: number, vocabulary: Vocabulary): boolean {
  const before = codeAt(text, stop.at - 1)
  if (isDigit(before)) return !isItemNumber(text, stop)
  if (before === 0xb0) return !isDigit(codeAt(text, next))
  const start = wordStart(text, stop.at, stop.from)
  const word = text.slice(start, stop.at)
  const capital = classOf(codeAt(text, start)) === UPPER
  const kind = word.length > 1 ? stopKind(word, capital, text.charAt(start - 2) === ',') : null
  // Most words are no abbreviations.
  if (kind === 'word') return true
  const follows = wordAt(text, next)
  const begins = startsSentences(follows) && !isInitial(text, next)
  if (word.length === 0)
    return stop.closed || classOf(before) !== PUNCTUATION || ')]”’"\''.includes(text.charAt(stop.at - 1))
  if (word.length === 1 && codeAt(text, start - 1) === DOT && start - 1 > stop.from) {
    return endsAfterLetters(text, stop, start, follows, begins)
  }
  if (kind === null) return endsAfterLetter(text, stop, start, begins)
  return endsAfterAbbreviation(kind, classOf(codeAt(text, next)) === DIGIT, { follows, begins }, vocabulary)
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
  // "8:06 a.m. (0306 GMT)"
  if (continuesTime(follows) || /^\s\(\d{1,2}[:.]?\d\d\b/.test(text.slice(stop.end, stop.end + 8)))
    return false
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
  // "12°C." is no initial.
  if (text.charAt(start - 1) === '°') return true
  const kind = classOf(codeAt(text, start))
  if (start - stop.from <= 1 && (kind === LOWER || kind === UPPER)) return false
  if (kind === LOWER)
    return /[a-z]/.test(text.charAt(start)) && 'pvcn'.includes(text.charAt(start)) ? begins : true
  return kind === UPPER ? begins : true
}

type Behind = Readonly<{ follows: string; begins: boolean }>

function endsAfterAbbreviation(
  kind: StopKind,
  digit: boolean,
  { follows, begins }: Behind,
  vocabulary: Vocabulary,
): boolean {
  switch (kind) {
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

function isInitial(text: string, start: number): boolean {
  return isLetter(classOf(codeAt(text, start))) && codeAt(text, start + 1) === DOT
}
