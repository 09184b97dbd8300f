import type { Found } from '../found.js'
import { at, isJoiner, isOneOf, word, type Line } from '../line.js'
import { readNumeral } from '../numbers/numeral.js'
import { WEEKDAYS } from '../calendar.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import { afternoon, halfOfDay, isHour, onHalf, timeAt } from './time-parts.js'

/** "half past five", "quarter to nine", "ten past eight", "five minutes past midnight". */
export function spoken(line: Line, i: number): Found | null {
  const start = word(line, i) === 'a' && word(line, i + 1) === 'quarter' ? i + 1 : i
  const lead = word(line, start)
  const numeral = lead === 'half' || lead === 'quarter' ? null : readNumeral(line, start)
  const minutes = lead === 'half' ? 30 : lead === 'quarter' ? 15 : (numeral?.value ?? 0)
  const link = numeral?.to ?? start + 1
  const k = isOneOf(line, link, MINUTES) ? link + 1 : link
  const past = word(line, k) === 'past'
  if (!(minutes >= 1 && minutes < 60)) return null
  if (!past && !(word(line, k) === 'to' && (lead === 'quarter' || k > link || isBefore(line, start, k))))
    return null
  const shift = past ? minutes / 60 : -minutes / 60
  if (word(line, k + 1) === 'midnight') return timeAt((past ? 0 : 24) + shift, start, k + 2)
  if (word(line, k + 1) === 'noon') return timeAt(12 + shift, start, k + 2)
  const hour = readNumeral(line, k + 1)
  if (!hour || !isHour(hour.value)) return null
  const half = halfOfDay(line, hour.to)
  return half
    ? timeAt(((hour.value + shift) % 12) + (half.pm ? 12 : 0), start, half.to)
    : timeAt(afternoon(line, hour.value + shift, hour.to), start, hour.to)
}

const MINUTES = wordClass('minute minutes')

/** "at twenty to four", "at around ten to midnight"; "five to nine" is a range, or a court's majority. */
function isBefore(line: Line, i: number, k: number): boolean {
  const lead = isOneOf(line, i - 1, NEARLY) ? word(line, i - 2) : word(line, i - 1)
  const minutes = readNumeral(line, i)
  if (!LEADS_BEFORE.has(lead) || minutes?.words !== true || minutes.value % 5 !== 0) return false
  if (minutes.value > 25) return false
  if (word(line, k + 1) === 'midnight' || word(line, k + 1) === 'noon') return true
  const hour = readNumeral(line, k + 1)
  if (hour === null || !hour.words) return false
  // "at five to ten local time"; but "at five to nine places" is a range.
  return hour.value < minutes.value || (lead === 'at' && endsTime(line, hour.to))
}
function endsTime(line: Line, to: number): boolean {
  return at(line, to).kind === 'punctuation' || isOneOf(line, to, ENDS) || word(line, to) === 'local'
}
const NEARLY = wordClass('around about nearly almost')
const LEADS_BEFORE = wordSet('at until till since from before after')

/** "It was half nine by then": as British and Irish speech has it, half past. */
export function halfHour(line: Line, i: number): Found | null {
  if (word(line, i) !== 'half' || !at(line, i + 1).spaced) return null
  const hour = readNumeral(line, i + 1)
  if (!hour?.words || !isHour(hour.value) || !isOneOf(line, i - 1, HALF_LEADS)) return null
  if (!isOneOf(line, hour.to, ENDS) && at(line, hour.to).kind === 'word') return null
  return timeAt(afternoon(line, hour.value + 0.5, hour.to), i, hour.to)
}
const HALF_LEADS = wordClass('at by until till since before after around about was gone')
const ENDS = wordClass('on in and when by but this last yesterday today tomorrow sharp to')

/** "six in the evening", "four in the morning", "at six o'clock". */
export function hourOfDay(line: Line, i: number): Found | null {
  const hour = readNumeral(line, i)
  if (!hour || !isHour(hour.value) || isJoiner(line, hour.to)) return null
  const half = hour.words ? halfOfDay(line, hour.to) : null
  if (half) return timeAt(onHalf(hour.value, half.pm), i, half.to)
  const oclock = /^o'?clock$/.test(word(line, hour.to))
  const tail = oclock ? hour.to + 1 : hour.to
  const lead = word(line, tail)
  if (
    lead === 'in' &&
    word(line, tail + 1) === 'the' &&
    /^(?:morning|afternoon|evening)$/.test(word(line, tail + 2))
  )
    return timeAt((hour.value % 12) + (word(line, tail + 2) === 'morning' ? 0 : 12), i, tail + 3)
  if (lead === 'at' && word(line, tail + 1) === 'night')
    return timeAt((hour.value % 12) + (hour.value >= 6 && hour.value < 12 ? 12 : 0), i, tail + 2)
  return oclock && hour.words ? timeAt(afternoon(line, hour.value, tail), i, tail) : null
}

/** "The bridge opens at nine and shuts at three.": the hour alone, where something has its hours. */
export function plainHour(line: Line, i: number): Found | null {
  const hour = readNumeral(line, i)
  if (!hour?.words || !isHour(hour.value)) return null
  const told = onDay(line, i)
  if (told !== null) return told
  if (word(line, i - 1) !== 'at') return null
  const next = at(line, hour.to)
  if (next.kind === 'word' && !isIn(ENDS, next.id)) return null
  // "I'm up at three", "getting up at five": nobody rises in the afternoon.
  if (word(line, i - 2) === 'up') return timeAt(hour.value % 12, i, hour.to)
  if (!opensBefore(line, i - 1)) return null
  return timeAt(afternoon(line, hour.value, hour.to), i, hour.to)
}
/** An hour that its day shows to be one, in words or digits. */
export function onDay(line: Line, i: number): Found | null {
  const hour = readNumeral(line, i)
  if (!hour || !isHour(hour.value) || !isOnDay(line, i, hour.to) || at(line, hour.to).kind === 'symbol')
    return null
  return timeAt(afternoon(line, hour.value, hour.to), i, hour.to)
}

/** "by nine on Saturday", "at four this morning", "tomorrow at ten": a day tells that an hour is meant. */
function isOnDay(line: Line, i: number, to: number): boolean {
  const lead = word(line, i - 1)
  if (!isOneOf(line, i - 1, HOUR_LEADS)) return false
  if (lead === 'at' && DAYS.has(word(line, i - 2)) && !COUNTABLE.test(word(line, to))) return true
  const next = word(line, to)
  if (next === 'on') return WEEKDAYS.has(word(line, to + 1))
  if (next === 'this' || next === 'that') return /^(?:morning|afternoon|evening)$/.test(word(line, to + 1))
  return next === 'tonight' || (next === 'last' && word(line, to + 1) === 'night')
}
const HOUR_LEADS = wordClass('at by before until till since')
const DAYS = new Set([...WEEKDAYS.keys(), 'today', 'tomorrow', 'yesterday', 'tonight'])
/** A plural behind the hour is what is counted: "on Friday at four screens". */
const COUNTABLE = /s$/

/** What is done at an hour, at most so many tokens before "at". */
export const KEPT = wordSet(
  'opens opened open shuts shut closes closed starts started begins began kicks kicked up woke wakes rises midnight noon morning evening night turnout curfew',
)
const KEPT_REACH = 4

function opensBefore(line: Line, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - KEPT_REACH); k--) if (KEPT.has(word(line, k))) return true
  return false
}
