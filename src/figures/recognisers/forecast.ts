import { readAmount, type Amount } from '../amount.js'
import { fromAmount, negated, type Found, type Recogniser } from '../found.js'
import { at, isMinus, isOneOf, mentions, word, type Line } from '../line.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'

const EXTREMES = wordSet('high highs low lows')
const THERMOMETERS = wordSet('temperature temperatures thermometer thermometers mercury')
const WEATHER = wordClass(
  'forecasters sunny sunshine rain rainy showers cloudy cloud clouds overcast humid fog frost snow thunderstorms forecast weather temperature temperatures degrees',
)

/** Temperatures as forecasts tell them, without a unit: "sunny, high 33", "lows of 12"; in talk of the weather alone; and whatever a temperature is. */
export const forecast: Recogniser = {
  name: 'measure',
  words: new Set(['-', '−', '–', 'minus']),
  digits: true,
  needs: new Set([...EXTREMES, ...THERMOMETERS, '-', '−', '–', 'minus']),
  read,
}

function read(line: Line, i: number): Found | null {
  if (isMinus(line, i)) return belowZero(line, i)
  const amount = readAmount(line, i)
  if (!amount) return null
  if (isTemperature(line, amount) && endsHere(line, amount.end))
    return fromAmount(amount, 'measure', 'degree', 'measure')
  if ((amount.high ?? amount.low ?? 99) > 60 || !mentions(line, WEATHER)) return null
  const lead = word(line, amount.start - 1)
  const extreme = lead === 'of' || lead === 'in' ? amount.start - 2 : amount.start - 1
  return EXTREMES.has(word(line, extreme)) && endsHere(line, amount.end)
    ? fromAmount(amount, 'measure', 'degree', 'measure')
    : null
}
/** "It was minus 19.", "when it was −21 outside", "It had felt like -19": what is below nothing without a unit. */
function belowZero(line: Line, i: number): Found | null {
  const amount = readAmount(line, i + 1, { hedgeFrom: i })
  if (!amount || line.matchTalk || (amount.high ?? amount.low ?? 999) > COLDEST || !isCold(line, i))
    return null
  if (!endsHere(line, amount.end) && word(line, amount.end) !== 'outside') return null
  return negated(fromAmount(amount, 'measure', 'degree', 'measure'), i)
}
const COLDEST = 90

/** "it was", "it will be", "it had felt like" before token `i`. */
function isCold(line: Line, i: number): boolean {
  if (!isOneOf(line, i - 1, FELT)) return false
  for (let k = i - 2; k >= Math.max(0, i - 5); k--) if (word(line, k) === 'it') return true
  return false
}
const FELT = wordClass("is was 's be been like")

/** "a body temperature of 108", "Her temperature had dropped below 34", "the thermometer on the store said 46". */
function isTemperature(line: Line, { start, low, high, numeral }: Amount): boolean {
  if (numeral.words || numeral.grouped || numeral.scaled || (high ?? low ?? 999) > HOTTEST) return false
  for (let k = start - 1; k > start - 8 && at(line, k).kind === 'word'; k--)
    if (THERMOMETERS.has(word(line, k))) return !isOneOf(line, start - 1, ELSEWHERE)
  return false
}
const HOTTEST = 150
const ELSEWHERE = wordClass('in on for by from with and or since until')

function endsHere(line: Line, i: number): boolean {
  const next = at(line, i)
  return next.text === '' || next.kind === 'punctuation' || isIn(BEHIND, next.id)
}
const BEHIND = wordClass('and with on in by for tonight today tomorrow')
