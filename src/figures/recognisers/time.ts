import { hedgedBy, type Found, type Recogniser } from '../found.js'
import { hedgeBefore, type HedgeFound } from '../hedges.js'
import { at, isCapitalised, isOneOf, mentions, says, word, type Line } from '../line.js'
import { SMALL } from '../numbers/tables.js'
import { isTimed } from '../timed.js'
import { MONTHS, WEEKDAYS } from '../calendar.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import { dottedTime } from './time-dotted.js'
import { afternoon, halfOfDay, inPartOfDay, onHalf, timeAt } from './time-parts.js'
import { hourPair } from './time-pair.js'
import { halfHour, hourOfDay, KEPT, onDay, plainHour, spoken } from './time-spoken.js'

const ZONES =
  'gmt utc bst ist est edt et ct pst pdt pt cst cdt mst cet cest eet jst aest wat eat sast z local hours hrs hrs.'
const ZONE = wordClass(ZONES)

/** Times of day, as hours and decimals: "4:12 a.m.", "5.14am", "0212 GMT", "noon", "half past five", "six in the evening". */
export const time: Recogniser = {
  name: 'time',
  words: new Set([
    ...SMALL.keys(),
    'noon',
    'midday',
    'noontime',
    'midnight',
    'half',
    'quarter',
    'a',
    'twenty',
  ]),
  digits: true,
  needs: wordSet(
    'noon midday noontime midnight minute minutes ten twenty half quarter past morning afternoon evening night am a.m am. a.m. pm p.m pm. p.m.',
    `o'clock oclock ${ZONES}`,
    [...KEPT].join(' '),
    [...WEEKDAYS.keys()].join(' '),
    'tonight today tomorrow yesterday',
  ),
  needsNumber: (text) =>
    text.includes(':') ||
    (text.length >= 4 && text.length <= 5 && /^(?:\d\d?[.h]\d\d|[0-2]\d[0-5]\d)$/.test(text)),
  read: (line, i) => {
    const pair = hourPair(line, i)
    if (pair !== null) return pair
    const read =
      at(line, i).kind === 'number'
        ? (toTheSecond(line, i) ??
          clock(line, i) ??
          dottedTime(line, i) ??
          military(line, i) ??
          spoken(line, i) ??
          hourOfDay(line, i) ??
          onDay(line, i))
        : (named(line, i) ?? halfHour(line, i) ?? spoken(line, i) ?? hourOfDay(line, i) ?? plainHour(line, i))
    if (read === null) return null
    const hedge = hedgeBefore(line, read.from) ?? besideHour(line, read.from)
    return hedge?.approx && hedge.bound === null ? hedgedBy(read, hedge) : read
  },
}

const NEAR = wordClass('shortly just soon immediately right minutes moments seconds little')

/** "shortly after 2 p.m.", "just before noon", "gone 11pm": near the hour, whichever side. */
function besideHour(line: Line, from: number): HedgeFound | null {
  const lead = word(line, from - 1)
  const edge =
    (lead === 'after' || lead === 'before' || lead === 'past') && isOneOf(line, from - 2, NEAR)
      ? from - 2
      : lead === 'gone'
        ? from - 1
        : null
  return edge === null ? null : { bound: null, exclusive: false, approx: true, edge }
}

function named(line: Line, i: number): Found | null {
  const lower = word(line, i)
  // "The Well at Noon": a capital within a sentence is a name's.
  if (
    i > 0 &&
    isCapitalised(at(line, i)) &&
    isCapitalised(at(line, i - 2)) &&
    line.sentence.role !== 'headline'
  )
    return null
  if (lower === 'noon' || lower === 'midday' || lower === 'noontime') return timeAt(12, i, i + 1)
  if (lower !== 'midnight' || word(line, i + 1) === 'sun') return null
  return timeAt(/^(?:after|past|from|since|shortly|just)$/.test(word(line, i - 1)) ? 0 : 24, i, i + 1)
}

/** "4:20 p.m.", "5.14am", "6pm", "18:04", "08:00 local time". */
function clock(line: Line, i: number): Found | null {
  const parts = /^(\d{1,2})(?:([:.h])(\d\d))?$/.exec(at(line, i).text)
  if (!parts || at(line, i - 1).kind === 'symbol') return null
  const hour = Number(parts[1])
  const minute = Number(parts[3] ?? 0)
  if (minute > 59 || hour > 24) return null
  const half = halfOfDay(line, i + 1)
  if (half) return timeAt(onHalf(hour, half.pm) + minute / 60, i, half.to)
  if (parts[2] === 'h') return timeAt(hour + minute / 60, i, i + 1)
  if (parts[2] === ':')
    return hour < 24 && !isRunningClock(line, i)
      ? timeAt(inPartOfDay(line, hour, i + 1) + minute / 60, i, i + 1)
      : null
  if (/^o'?clock$/.test(word(line, i + 1)))
    return hour <= 12 ? timeAt(afternoon(line, hour, i + 2), i, i + 2) : null
  if (parts[2] !== '.') return null
  if (isOneOf(line, i + 1, ZONE)) return timeAt(hour + minute / 60, i, i + 1)
  // "on the 3.15 at Lingmere": a race or a train by its time.
  const race = says(line, i - 1, ['the']) && word(line, i + 1) === 'at' && hour >= 1 && hour <= 12
  return race ? timeAt(afternoon(line, hour + minute / 60, i + 1), i, i + 1) : null
}

/** "At 05:52:10 the engine", "6:22:40 a.m.", "14:37:22 local time": behind a preposition or before a zone no stopwatch's. */
function toTheSecond(line: Line, i: number): Found | null {
  const { text } = at(line, i)
  const parts = text.length < 7 ? null : /^(\d{1,2}):([0-5]\d):([0-5]\d)$/.exec(text)
  if (!parts || Number(parts[1]) > 23) return null
  const half = halfOfDay(line, i + 1)
  const zoned = half !== null || isOneOf(line, i + 1, ZONE)
  if (!zoned && (!isOneOf(line, i - 1, CLOCK_LEADS) || isOneOf(line, i - 2, RECORDS))) return null
  const hour = half === null ? Number(parts[1]) : onHalf(Number(parts[1]), half.pm)
  return timeAt(hour + Number(parts[2]) / 60 + Number(parts[3]) / 3600, i, half?.to ?? i + 1)
}
const CLOCK_LEADS = wordClass('at until till since from after before')
/** "The record stood at 2:09:41". */
const RECORDS = wordClass('stood stands stopped remains remained set is was')

/** "2:41:30" and "a time of 1:52" are durations, "a ratio of 1:20" neither. */
function isRunningClock(line: Line, i: number): boolean {
  return /:\d\d:/.test(at(line, i).text) || isTimed(line, i) || says(line, i - 2, ['ratio', 'of'])
}

const LEADS = wordClass('at by from until till since around about before after to')

/** "0540", "1014 GMT", "2100 hours", "0635H", "at 1340 on 4 March", "due at 1455,". */
function military(line: Line, i: number): Found | null {
  const { text } = at(line, i)
  if (text.length !== 4 || !/^[0-2]\d[0-5]\d$/.test(text) || Number(text) > 2400) return null
  const next = at(line, i + 1)
  const lettered = next.text === 'H' && !next.spaced
  const led =
    isOneOf(line, i - 1, LEADS) &&
    (text.startsWith('0') ||
      tellsDay(line, i + 1) ||
      (isOneOf(line, i - 2, RUNS) && endsThere(line, i + 1) && !mentions(line, PRICED)))
  if (!lettered && !isIn(ZONE, next.id) && !led) return null
  return timeAt(Number(text.slice(0, 2)) + Number(text.slice(2)) / 60, i, lettered ? i + 2 : i + 1)
}

/** What leaves and comes by a timetable: "due at 1455,". */
const RUNS = wordClass(
  'due left leaves departed departs departing arrived arrives arriving landed lands docked docks sailed sails sailing starts start started begins begin began',
)

/** What else starts at a number. */
const PRICED = wordClass(
  'price prices fee fees fare fares ticket tickets cost costs bid bids bidding wages salaries',
)

function endsThere(line: Line, i: number): boolean {
  return at(line, i).kind === 'punctuation' || /^(?:and|but|on|from|with|for)$/.test(word(line, i))
}

/** "1340 on 4 March", "1130 today", "1340 on Friday". */
function tellsDay(line: Line, i: number): boolean {
  if (isOneOf(line, i, NEAR_DAYS)) return true
  if (word(line, i) !== 'on') return false
  return WEEKDAYS.has(word(line, i + 1)) || MONTHS.has(word(line, i + 1)) || MONTHS.has(word(line, i + 2))
}
const NEAR_DAYS = wordClass('today yesterday tomorrow')
