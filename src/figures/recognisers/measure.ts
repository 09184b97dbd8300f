import { readAmount, type Amount } from '../amount.js'
import { exactly, fromAmount, hedgedBy, negated, toldPer, type Found, type Recogniser } from '../found.js'
import { hedgeBefore } from '../hedges.js'
import { at, isDash, isJoiner, isMinus, isOneOf, pastJoiner, word, type Line } from '../line.js'
import { isCalibre, isDesignator } from '../look-alikes.js'
import { NUMBER_STARTS } from '../numbers/tables.js'
import { measureAt, MEASURE_STARTS } from '../units/measures.js'
import { rateAt } from '../units/rates.js'
import { looksPlural } from '../../language/inflect.js'
import { wordClass } from '../../language/word-class.js'

/** "25 km", "a 12-foot wall", "4 C", "half a kilometre", "-5 degrees", "6ft 2in", "290 horsepower". */
export const measure: Recogniser = {
  name: 'measure',
  words: new Set([...NUMBER_STARTS, '-', '−', '–', 'minus']),
  digits: true,
  needs: new Set([...MEASURE_STARTS, 'pound', 'pounds']),
  read: (line, i) => halfUnit(line, i) ?? single(line, i) ?? counted(line, i),
}

/** "the coldest (−21 °C)": of a change the brackets tell the size, of a temperature the value. */
function isBracketed(line: Line, i: number): boolean {
  return word(line, i - 1) === '(' && isDash(word(line, i)) && !at(line, i + 1).spaced
}

function counted(line: Line, i: number): Found | null {
  const minus = isMinus(line, i) || isBracketed(line, i)
  const amount = readAmount(line, minus ? i + 1 : i, { hedgeFrom: i })
  if (!amount) return null
  const k = skipAdjective(line, amount.end)
  const unit = measureAt(line, k, !amount.numeral.words)
  if (!unit) return pounds(line, amount)
  if (isNameEnd(line, amount, unit.to)) return null
  if (unit.name === 'millimetre' && isCalibre(word(line, unit.to))) return null
  if (unit.name === 'foot') {
    const inches = feetAndInches(line, amount, unit.to)
    if (inches) return inches
  }
  const found = toldPer(fromAmount(amount, 'measure', unit.name, 'measure', unit.to), rateAt(line, unit.to))
  return minus ? negated(found, i) : found
}

/** "runway 27L", "seat 14C", "gate 12C": a capital glued to a number that is a name. */
function isNameEnd(line: Line, { start, from, to }: Amount, end: number): boolean {
  if (start !== from || end !== to + 1) return false
  const { text, spaced } = at(line, to)
  return !spaced && /^[A-Z]$/.test(text) && (isDesignator(line, from - 1) || isOneOf(line, from - 1, SEATS))
}
const SEATS = wordClass('seat seats row')

/** "another 12 more miles", "3 full metres". */
function skipAdjective(line: Line, i: number): number {
  return /^(?:more|full|extra|additional|further|vertical|nautical|square|cubic)$/.test(word(line, i)) &&
    measureAt(line, i, true) === null
    ? i + 1
    : i
}

/** "5ft 9in", "6 feet 2 inches", "12 feet, 4 inches", "six-foot-two", "six foot two". */
function feetAndInches(line: Line, amount: Amount, to: number): Found | null {
  if (amount.low === null || amount.low !== amount.high) return null
  const isShortened = word(line, to) === '.' && !at(line, to).spaced
  const k = isShortened || /^(?:,|and)$/.test(word(line, to)) ? to + 1 : pastJoiner(line, to)
  const inches = readAmount(line, k)
  if (!inches || inches.numeral.value >= 12 || inches.start < inches.from) return null
  const named = pastInches(line, inches.to)
  const isGlued = k === to || isJoiner(line, to)
  if (named === null && !(isGlued && /^(?:foot|ft)$/.test(word(line, to - 1)) && isAlone(line, inches.to)))
    return null
  const feet = amount.low + inches.numeral.value / 12
  return {
    ...exactly(feet, 'measure', 'foot', 'measure', amount.from, named ?? inches.to, 1 / 12),
    start: amount.start,
    approx: amount.approx,
  }
}

/** Just past the inches named at token `k`; null where none are. "in" by itself is a preposition before most words. */
function pastInches(line: Line, k: number): number | null {
  const unit = measureAt(line, k, true)
  if (unit?.name === 'inch') return unit.to
  const isShort =
    word(line, k) === 'in' &&
    (!at(line, k).spaced || at(line, k + 1).kind !== 'word' || isOneOf(line, k + 1, DIMENSIONS))
  return isShort ? k + 1 : null
}

/** Whether the number that ends at token `k` has nothing to count: "stood six foot two and", "the 6-foot-2 forward". */
function isAlone(line: Line, k: number): boolean {
  return measureAt(line, k, true) === null && !looksPlural(word(line, k)) && at(line, k).kind !== 'symbol'
}

/** Pounds that money did not claim. */
function pounds(line: Line, amount: Amount): Found | null {
  const k = pastJoiner(line, amount.end)
  return /^pounds?$/.test(word(line, k)) ? fromAmount(amount, 'measure', 'pound', 'measure', k + 1) : null
}

const DIMENSIONS = wordClass('deep high tall long wide thick apart away underground below above')

/** "a metre deep", "about a mile away": the article counts where what is measured stands behind. */
function single(line: Line, i: number): Found | null {
  if (word(line, i) !== 'a' && word(line, i) !== 'an') return null
  const unit = measureAt(line, i + 1, false)
  if (!unit || !isOneOf(line, unit.to, DIMENSIONS)) return null
  return hedgedBy(exactly(1, 'measure', unit.name, 'measure', i, unit.to), hedgeBefore(line, i))
}

function halfUnit(line: Line, i: number): Found | null {
  if (word(line, i) !== 'half') return null
  const article = /^(?:a|an)$/.test(word(line, i + 1)) ? i + 2 : pastJoiner(line, i + 1)
  if (article === i + 1 && word(line, i + 1) !== 'mile') return null
  const unit = measureAt(line, article, false)
  if (!unit) return null
  return hedgedBy(exactly(0.5, 'measure', unit.name, 'measure', i, unit.to, 0.1), hedgeBefore(line, i))
}
