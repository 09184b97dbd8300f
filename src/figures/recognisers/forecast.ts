import { readAmount } from '../amount.js'
import { fromAmount, type Found, type Recogniser } from '../found.js'
import { at, mentions, word, type Line } from '../line.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'

const EXTREMES = wordSet('high highs low lows')
const WEATHER = wordClass(
  'sunny sunshine rain rainy showers cloudy cloud clouds overcast humid fog frost snow thunderstorms forecast weather temperature temperatures degrees',
)

/** Temperatures as forecasts tell them, without a unit: "sunny, high 33", "lows of 12"; in talk of the weather alone. */
export const forecast: Recogniser = {
  name: 'measure',
  words: new Set(),
  digits: true,
  needs: EXTREMES,
  read,
}

function read(line: Line, i: number): Found | null {
  const amount = readAmount(line, i)
  if (!amount || (amount.high ?? amount.low ?? 99) > 60 || !mentions(line, WEATHER)) return null
  const lead = word(line, amount.start - 1)
  const extreme = lead === 'of' || lead === 'in' ? amount.start - 2 : amount.start - 1
  const next = at(line, amount.end)
  const ends = next.text === '' || next.kind === 'punctuation' || isIn(BEHIND, next.id)
  return EXTREMES.has(word(line, extreme)) && ends ? fromAmount(amount, 'measure', 'degree', 'measure') : null
}
const BEHIND = wordClass('and with on in by for tonight today tomorrow')
