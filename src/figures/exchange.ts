/** Rates of exchange: "the lira weakened to 42.35 to the dollar", where what one of another money costs is told bare. */
import { wordClass } from '../language/word-class.js'
import { settled, type Found } from './found.js'
import { isOneOf, word, type Line } from './line.js'
import { currencyAfter } from './units/currencies.js'
import type { UnitFound } from './units/measures.js'

/** The bare figure as money of the currency that prices the other one; null where two currencies do not meet. */
export function rateOfExchange(line: Line, figure: Found): Found | null {
  const against = behind(line, figure.end)
  if (against === null) return null
  const own = spokenOf(line, figure.start)
  if (own === null || own === against) return null
  return settled(figure, 'money', placeOf(own) < placeOf(against) ? against : own, false)
}

/** "to the dollar", "against the U.S. dollar", "per euro". */
function behind(line: Line, end: number): string | null {
  if (!isOneOf(line, end, LINKS)) return null
  for (let k = end + 1; k <= end + 2; k++) {
    const currency = named(line, k)
    if (currency !== null) return currency.name
  }
  return null
}
const LINKS = wordClass('to against per')

/** By custom the first of two in this order is what is priced, whichever the clause opens with; what is not listed comes last. */
const CUSTOM = ['EUR', 'GBP', 'AUD', 'NZD', 'USD']

function placeOf(code: string): number {
  const place = CUSTOM.indexOf(code)
  return place < 0 ? CUSTOM.length : place
}

/** The currency itself, and no amount of it: "the pound", "sterling", "the won", "Philippine peso". */
function named(line: Line, k: number): UnitFound | null {
  const lower = word(line, k)
  if (lower === 'sterling') return { name: 'GBP', to: k + 1 }
  const told = word(line, k - 1) === 'the'
  if (told && lower === 'pound') return { name: 'GBP', to: k + 1 }
  if (told && lower === 'won') return { name: 'KRW', to: k + 1 }
  return currencyAfter(line, k)
}

/** How far before the figure the currency may stand. */
const REACH = 24

/** The currency named nearest before, as money itself and not as an amount: "the rupee", "The Philippine peso". */
function spokenOf(line: Line, start: number): string | null {
  for (let k = start - 1; k >= Math.max(0, start - REACH); k--) {
    if (isOneOf(line, k, MARKS)) return null
    const plain = named(line, k)
    if (plain !== null && plain.to === k + 1) return currencyAfter(line, k - 1)?.name ?? plain.name
  }
  return null
}
const MARKS = wordClass('; . : ! ?')
