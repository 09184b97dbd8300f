import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import { exactly, hedgedBy, type Found, type Recogniser } from '../found.js'
import { hedgeBefore } from '../hedges.js'
import { at, isOneOf, mentions, word, type Line } from '../line.js'
import { readNumeral } from '../numbers/numeral.js'

/** What the tokenizer leaves whole: "6ft2in", "6ft2". */
const GLUED = wordSet(
  ...Array.from({ length: 12 }, (_, inches) => `ft${inches}in ft${inches}ins ft${inches}`),
)

/**
 * Feet and inches by their marks, or without a space; minutes and seconds by the same marks, in seconds.
 *
 *     5'9"     6’ 2”     6ft2in     won in 1’ 12”     4h 51’ 20”
 */
export const primes: Recogniser = {
  name: 'measure',
  words: new Set(),
  digits: true,
  needs: new Set(["'", '’', '′', ...GLUED]),
  read: (line, i) => {
    const next = at(line, i + 1)
    if (next.spaced) return null
    if (GLUED.has(next.lower)) return height(line, i, Number.parseInt(next.lower.slice(2), 10), i + 2)
    if (next.lower === 'h' || ONE_MARK.has(next.text)) return marked(line, i) ?? timed(line, i)
    return null
  },
}

const ONE_MARK = wordSet(`' ’ ′`)
const TWO_MARKS = wordSet(`" ” ″`)

function marked(line: Line, i: number): Found | null {
  const inches = readNumeral(line, i + 2)
  if (inches === null || inches.words || inches.value >= 12 || /^0\d/.test(at(line, i + 2).text)) return null
  const to = pastMarks(line, inches.to)
  if (to === null || isTime(line, i, to)) return null
  return height(line, i, inches.value, to)
}

/** Past the two marks at token `k`, of one sign or two: 5'9", 5'9''. */
function pastMarks(line: Line, k: number): number | null {
  if (isMark(line, k, TWO_MARKS)) return k + 1
  return isMark(line, k, ONE_MARK) && isMark(line, k + 1, ONE_MARK) ? k + 2 : null
}

function isMark(line: Line, k: number, marks: ReadonlySet<string>): boolean {
  return marks.has(at(line, k).text) && !at(line, k).spaced
}

/** Persons are from four to seven feet tall; of what else is so long or high, a word says so. */
function isTime(line: Line, i: number, to: number): boolean {
  if (isOneOf(line, to, DIMENSIONS)) return false
  return !/^[4-7]$/.test(at(line, i).text) || mentions(line, RACES)
}
const DIMENSIONS = wordClass('tall high long wide deep thick')
const RACES = wordClass(
  'race races raced lap laps stage minute minutes second seconds clocked timed behind ahead finished peloton heat',
)

/** "4h 51’ 20”", "at 1’ 12”". A lone mark may close a quotation. */
function timed(line: Line, i: number): Found | null {
  const hours = word(line, i + 1) === 'h' ? Number(at(line, i).text) : 0
  const k = word(line, i + 1) === 'h' ? i + 2 : i
  const [minutes, seconds] = [at(line, k), at(line, k + 2)]
  if (!/^\d\d?$/.test(minutes.text) || !/^[0-5]?\d(?:\.\d+)?$/.test(seconds.text)) return null
  if (!isMark(line, k + 1, ONE_MARK) || !isMark(line, k + 3, TWO_MARKS)) return null
  const value = hours * 3600 + Number(minutes.text) * 60 + Number(seconds.text)
  return Number.isFinite(value) ? exactly(value, 'duration', 'second', 'duration', i, k + 4) : null
}

function height(line: Line, i: number, inches: number, to: number): Found | null {
  const { text } = at(line, i)
  if (!/^[1-9]\d?$/.test(text)) return null
  const feet = exactly(Number(text) + inches / 12, 'measure', 'foot', 'measure', i, to, 1 / 12)
  return hedgedBy(feet, hedgeBefore(line, i))
}
