/**
 * Words: letters with inner apostrophes, the digits of names ("G20"), and dotted letters ("U.S.", "p.m.") with
 * all their full stops. A possessive "'s" is a word of its own. Hyphens part words.
 */
import {
  classOf,
  DIGIT,
  INVISIBLE,
  isApostrophe,
  isDigit,
  isLetter,
  isWordPart,
  codeAt,
} from './characters.js'

const DOT = 0x2e
const LEFT_QUOTE = 0x2018

/** Currency words that are written hard against their amount: "Rs500", "Tk50,000". */
const GLUED =
  /^(?:rs|tk|sfr|usd|us|eur|gbp|inr|chf|aud|cad|nzd|jpy|cny|rmb|zar|ngn|kes|ksh|sh|ush|tsh|php|sgd|hkd|aed|rm|rp|myr|idr|thb|krw|twd|vnd|pkr|lkr|bdt|npr|ghs|ugx|tzs|zmw|bwp|mwk|etb|sek|nok|dkk|pln|huf|czk|sar|qar|kwd|omr|bhd|egp|mxn|brl|shs|kshs|n|r)$/i
/** The signs of kwacha, kina, peso and pula, as capitals only: "K380", "P50,000". */
const GLUED_CAPITAL = /^[KP]$/

/** Where the word that starts at `start` ends; `start` itself if none does. */
export function wordEnd(text: string, start: number): number {
  const first = codeAt(text, start)
  const possessive = possessiveEnd(text, start)
  if (possessive > start) return possessive
  if (!isLetter(classOf(first))) return start
  const dotted = dottedEnd(text, start)
  if (dotted > start) return dotted
  let end = lettersEnd(text, start)
  while (joins(text, end)) end = lettersEnd(text, end + 1)
  if (!isDigit(codeAt(text, end)) || isGlued(text, start, end)) return end
  while (isNamePart(classOf(codeAt(text, end)))) end++
  return end
}

function isGlued(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  return GLUED.test(word) || GLUED_CAPITAL.test(word) || (CODE.test(word) && isSum(text, end))
}

/** A sum behind a code that no list has: "VKR33.4 billion", and not the name "RTX4090". */
function isSum(text: string, start: number): boolean {
  SUM.lastIndex = start
  return SUM.test(text)
}
const CODE = /^[A-Z]{3}$/
const SUM =
  /\d{1,3}(?:,\d{3}|[.]\d\d?(?=\s?(?:million|billion|trillion|[bmt]n|m)\b)|(?=\s?(?:million|billion|trillion|[bmt]n)\b))/y

function isNamePart(kind: number): boolean {
  return kind === DIGIT || isWordPart(kind)
}

function lettersEnd(text: string, start: number): number {
  let end = start
  while (isWordPart(classOf(codeAt(text, end)))) end++
  return end
}

/** The apostrophe of "don't" joins; that of "boys' school" and of "Peru's" does not. */
function joins(text: string, index: number): boolean {
  if (!isApostrophe(codeAt(text, index))) return false
  return isLetter(classOf(codeAt(text, index + 1))) && possessiveEnd(text, index) === index
}

/** The end of "'s" behind a word; careless pages write it with an opening quote: "Peru‘s". */
function possessiveEnd(text: string, start: number): number {
  const mark = codeAt(text, start)
  if (!isApostrophe(mark) && mark !== LEFT_QUOTE) return start
  const letter = codeAt(text, start + 1)
  if (letter !== 0x73 && letter !== 0x53) return start
  const after = classOf(codeAt(text, start + 2))
  if (isLetter(after) || after === DIGIT || after === INVISIBLE) return start
  return start > 0 && followsWord(text, start) ? start + 2 : start
}

function followsWord(text: string, start: number): boolean {
  const before = codeAt(text, start - 1)
  return isNamePart(classOf(before)) || before === DOT
}

/**
 * The end of single letters with full stops between them, at least two.
 *
 *     U.S.   p.m.   J.K.   U.S
 */
function dottedEnd(text: string, start: number): number {
  let end = start
  let letters = 0
  while (isLetter(classOf(codeAt(text, end))) && codeAt(text, end + 1) === DOT) {
    end += 2
    letters++
  }
  const last = isLetter(classOf(codeAt(text, end))) && !isNamePart(classOf(codeAt(text, end + 1)))
  if (last && letters > 0 && !isApostropheWord(text, end)) return end + 1
  return letters > 1 ? end : start
}

/** "J.D'Arcy" is a name after one initial. */
function isApostropheWord(text: string, end: number): boolean {
  return isApostrophe(codeAt(text, end + 1)) && isLetter(classOf(codeAt(text, end + 2)))
}
