import type { Found } from '../found.js'
import { at, isCapitalised, isOneOf, mentions, word, type Line } from '../line.js'
import { WEEKDAYS } from '../calendar.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { goesOn, opens as opensClause } from './time-hour.js'
import { inPartOfDay, timeAt } from './time-parts.js'

/**
 * "at 17.24 on Tuesday", "The train left at 6.20.": a dot for the colon, where nothing is measured or traded. A nought before the
 * hour ("to 04.35") is a clock's alone.
 */
export function dottedTime(line: Line, i: number): Found | null {
  const { text } = at(line, i)
  const parts = text.length > 5 ? null : /^(\d{1,2})\.([0-5]\d)$/.exec(text)
  if (!parts) return null
  const [hour, minute] = [Number(parts[1]), Number(parts[2])]
  const next = at(line, i + 1)
  if (hour > 23 || /^[(%°]$/.test(next.text) || /^(?:percent|per|points?)$/.test(next.lower)) return null
  const padded = text.startsWith('0') && hour > 0
  const opens = opensSpan(line, i)
  if (!padded && !opens && !closesSpan(line, i) && !isTold(line, i)) {
    const scheduled = isScheduled(line, i)
    if (!isOneOf(line, i - 1, DOT_LEADS) && !scheduled) return null
    if (isTradedBefore(line, i)) return null
    if (isOneOf(line, i - 1, ROUGH) && !tellsPartOfDay(line, i)) return null
    if (
      !scheduled &&
      next.kind !== 'punctuation' &&
      next.text !== '' &&
      !isIn(ENDS, next.id) &&
      !tellsPartOfDay(line, i)
    )
      return null
    if (hour < 10 && line.magnitudeTalk && !tellsPartOfDay(line, i)) return null
  }
  return timeAt(inPartOfDay(line, hour, i + 1) + minute / 60, i, i + 1)
}

/** "It was 10.42 when", "By 19.34 it was over", "settled at 3.20 on Saturday morning". */
function isTold(line: Line, i: number): boolean {
  const lead = word(line, i - 1)
  if (isPartOfDay(line, i + 1)) return lead === 'at' || lead === 'was'
  if (isTradedBefore(line, i) || isOneOf(line, i + 1, PARTS_TRADED)) return false
  // "In 2021 it was 7.43" is a rate.
  if (lead === 'was')
    return word(line, i - 2) === 'it' && at(line, i - 3).kind !== 'number' && endsTime(line, i + 1)
  return (
    (lead === 'by' || lead === 'at') &&
    opensClause(line, i - 1) &&
    goesOn(line, i + 1) &&
    !mentions(line, TRADED)
  )
}
const PARTS_TRADED = wordClass('million billion trillion crore lakh')

/** "on Saturday morning", "this morning", "at night". */
function isPartOfDay(line: Line, i: number): boolean {
  const lead = word(line, i)
  if (lead === 'at') return word(line, i + 1) === 'night'
  if (lead === 'in') return word(line, i + 1) === 'the' && isOneOf(line, i + 2, DAY_PARTS)
  return lead === 'on' && WEEKDAYS.has(word(line, i + 1)) && isOneOf(line, i + 2, DAY_PARTS)
}
const DAY_PARTS = wordClass('morning afternoon evening night')

function endsTime(line: Line, to: number): boolean {
  const next = at(line, to)
  return next.kind === 'punctuation' || next.text === '' || isOneOf(line, to, ENDS)
}

/** "from 21.42 on Thursday to 04.35": either end shows that the other is a time. */
function opensSpan(line: Line, i: number): boolean {
  if (word(line, i - 1) !== 'from') return false
  for (let k = i + 1; k < i + 5; k++)
    if (word(line, k) === 'to') return isPadded(line, k + 1) || isDayAt(line, i + 1)
  return false
}

/** "from 10.15 on Saturday to 2.20 on Monday". */
function closesSpan(line: Line, i: number): boolean {
  return word(line, i - 1) === 'to' && isDayAt(line, i + 1) && /^\d{1,2}\.[0-5]\d$/.test(word(line, i - 4))
}

function isPadded(line: Line, i: number): boolean {
  return /^0[1-9]\.[0-5]\d$/.test(at(line, i).text)
}

function isDayAt(line: Line, i: number): boolean {
  return word(line, i) === 'on' && WEEKDAYS.has(word(line, i + 1))
}

/** "this morning", "on Monday", "on Thursday night": what no price or mark has behind it. */
function tellsPartOfDay(line: Line, i: number): boolean {
  if (word(line, i + 1) === 'in' && word(line, i + 2) === 'the')
    return /^(?:morning|afternoon|evening)$/.test(word(line, i + 3))
  return isDayAt(line, i + 1) || /^(?:tonight|this|last|yesterday|today)$/.test(word(line, i + 1))
}

/** "the 6.15 train", "the 10.15 to Haldon". */
function isScheduled(line: Line, i: number): boolean {
  if (word(line, i - 1) !== 'the') return false
  const next = word(line, i + 1)
  return isOneOf(line, i + 1, RIDES) || ((next === 'to' || next === 'from') && isCapitalised(at(line, i + 2)))
}
const RIDES = wordClass('train bus ferry flight boat tram express sailing service race')

/** So many tokens before "at" a word of trade or measure makes a price, a rate or a mark of the digits. */
const NEAR = 7

function isTradedBefore(line: Line, i: number): boolean {
  for (let k = i - 2; k >= Math.max(0, i - NEAR); k--) if (isOneOf(line, k, TRADED)) return true
  return false
}
const DOT_LEADS = wordClass('at until till since about around')
const ROUGH = wordClass('about around')
/** Behind one of these, digits with a dot are a price, a rate or a mark. */
const TRADED = wordClass(
  'share shares stock stocks index dollar euro pound sterling yen yield rate rates percent per magnitude traded trading trade trades closed close settled ended price prices',
  'priced valued odds gdp ratio average averaged inflation growth currency bond bonds score scored points grade opened fixed set stood stands level metres meters feet km',
)

const ENDS = wordClass('on in and when by but this last yesterday today tomorrow sharp because to with')
