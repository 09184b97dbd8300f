import { wordClass } from '../../language/word-class.js'
import { dated, type Found, type Recogniser } from '../found.js'
import { at, isCapitalised, isJoiner, isOneOf, mentions, word, type Line } from '../line.js'
import { DECADES } from './age-decade.js'

/** "in the 1990s", "since the early '80s", "the late sixties", "the 1800s": a decade, or a century told by its hundreds. */
export const decade: Recogniser = {
  name: 'decade',
  words: new Set(DECADES.keys()),
  digits: true,
  needs: new Set(['s', "'s", ...DECADES.keys()]),
  read: (line, i) => {
    const { kind, text, lower } = at(line, i)
    if (kind !== 'number')
      return isNamed(line, i) ? remembered(line, DECADES.get(lower) ?? 0, i, i + 1) : null
    if (!/^(?:(?:1[4-9]|20)\d|[3-9])0$/.test(text) || !isManyYears(line, i)) return null
    if (text.length === 4) return dated(beginning(text), 'decade', i, i + 2)
    return isShortened(line, i) || isNamed(line, i) ? remembered(line, Number(text), i, i + 2) : null
  },
}

/** The digits that its years begin with: "the 1900s" are most often a century, "the 2000s" a decade. */
function beginning(year: string): string {
  return year.endsWith('00') && year !== '2000' ? year.slice(0, 2) : year.slice(0, 3)
}

/** "1990s", "mid-1990s", "the 1990's"; neither "$1990s", "a 1970s-style kitchen" nor "2010's best film". */
function isManyYears(line: Line, i: number): boolean {
  const ending = at(line, i + 1)
  if (ending.spaced || at(line, i - 1).kind === 'symbol' || isModel(line, i - 1)) return false
  if (isJoiner(line, i - 1) && !isOneOf(line, i - 2, PARTS)) return false
  if (isJoiner(line, i + 2)) return false
  return (
    ending.lower === 's' || (ending.lower === "'s" && (isThe(line, i - 1) || isOneOf(line, i - 1, PARTS)))
  )
}

/** "two Fiat 1500s": a name stands before, which nothing but the sentence's start has made a capital. */
function isModel(line: Line, k: number): boolean {
  return k > 0 && isCapitalised(at(line, k)) && !isOneOf(line, k, PARTS)
}

/** "the '80s" */
function isShortened(line: Line, i: number): boolean {
  return isOneOf(line, i - 1, APOSTROPHE) && at(line, i - 1).spaced && !at(line, i).spaced
}

/** "in the 80s", "the early eighties", "the sixties and seventies"; not "temperatures in the 80s", "her eighties", "shot in the low 80s". */
function isNamed(line: Line, i: number): boolean {
  if (isOneOf(line, i - 1, ALSO) && DECADES.has(word(line, i - 2))) return isNamed(line, i - 2)
  const joined = isJoiner(line, i - 1) ? i - 2 : i - 1
  const the = isOneOf(line, joined, PARTS) ? joined - 1 : joined
  if (!isThe(line, the) || (joined !== i - 1 && the === joined)) return false
  return isOneOf(line, the - 1, LEADS) && !mentions(line, SCALES)
}

const isThe = (line: Line, i: number): boolean => isOneOf(line, i, THE)

/** The last decade of that name: until the 2030s have begun nobody takes the thirties for them. */
function remembered(line: Line, year: number, from: number, to: number): Found | null {
  const now = line.published === null ? LATELY : Number(line.published.slice(0, 4))
  const first = now - ((((now - year) % 100) + 100) % 100)
  // "The twenties" may be these or those of a century ago.
  return now - first < 10 || now - first > 90 ? null : dated(String(first).slice(0, 3), 'decade', from, to)
}
const LATELY = 2026

const THE = wordClass('the')
const APOSTROPHE = wordClass("'")
const PARTS = wordClass('early mid late')
const ALSO = wordClass('and or to')
const LEADS = wordClass('in of since from during until till before after through throughout by to and or')
/** What else goes by tens: degrees, marks and strokes. */
const SCALES = wordClass(
  'degrees degree temperature temperatures thermometer thermometers fahrenheit celsius highs lows forecast warm warmer hot sunny cool weather percent per percentile points marks score scores scored shot rounds round strokes mph speeds',
)
