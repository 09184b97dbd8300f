import { exactly, hedgedBy, type Found, type Recogniser } from '../found.js'
import { hedgeBefore } from '../hedges.js'
import { at, isJoiner, mentions, says, word, type Line } from '../line.js'
import { readNumeral } from '../numbers/numeral.js'
import { SMALL } from '../numbers/tables.js'
import { isTimed } from '../timed.js'
import { wordMap, wordSet } from '../../language/word-set.js'

const ZONES =
  'gmt utc bst ist est edt et ct pst pdt pt cst cdt mst cet cest eet jst aest wat eat sast z local hours hrs hrs.'
const ZONE = wordSet(ZONES)

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
    'noon midday noontime midnight half quarter past morning afternoon evening night am a.m am. a.m. pm p.m pm. p.m.',
    `o'clock oclock ${ZONES}`,
  ),
  needsNumber: (text) =>
    text.includes(':') || (text.length <= 5 && /^(?:\d\d?\.\d\d|[0-2]\d[0-5]\d)$/.test(text)),
  read: (line, i) => {
    const shown = at(line, i).kind === 'number' ? (clock(line, i) ?? military(line, i)) : named(line, i)
    const read = shown ?? spoken(line, i) ?? hourOfDay(line, i)
    const hedge = read && hedgeBefore(line, read.from)
    return read && hedge?.approx && hedge.bound === null ? hedgedBy(read, hedge) : read
  },
}

const found = (hours: number, from: number, to: number): Found =>
  exactly(Number(hours.toPrecision(12)), 'time', "o'clock", 'time', from, to, 1 / 60)

function named(line: Line, i: number): Found | null {
  const lower = word(line, i)
  if (lower === 'noon' || lower === 'midday' || lower === 'noontime') return found(12, i, i + 1)
  if (lower !== 'midnight' || word(line, i + 1) === 'sun') return null
  return found(/^(?:after|past|from|since|shortly|just)$/.test(word(line, i - 1)) ? 0 : 24, i, i + 1)
}

/** "4:20 p.m.", "5.14am", "6pm", "18:04", "08:00 local time". */
function clock(line: Line, i: number): Found | null {
  const parts = /^(\d{1,2})(?:([:.])(\d\d))?$/.exec(at(line, i).text)
  if (!parts || at(line, i - 1).kind === 'symbol') return null
  const hour = Number(parts[1])
  const minute = Number(parts[3] ?? 0)
  if (minute > 59 || hour > 24) return null
  const half = halfOfDay(line, i + 1)
  if (half) return found(onHalf(hour, half.pm) + minute / 60, i, half.to)
  if (parts[2] === ':')
    return hour < 24 && !isRunningClock(line, i) ? found(hour + minute / 60, i, i + 1) : null
  if (/^o'?clock$/.test(word(line, i + 1)))
    return hour <= 12 ? found(afternoon(line, hour, i + 2), i, i + 2) : null
  if (parts[2] !== '.') return null
  if (ZONE.has(word(line, i + 1))) return found(hour + minute / 60, i, i + 1)
  // "on the 3.15 at Lingmere": a race or a train by its time.
  const race = says(line, i - 1, ['the']) && word(line, i + 1) === 'at' && hour >= 1 && hour <= 12
  return race ? found(afternoon(line, hour + minute / 60, i + 1), i, i + 1) : null
}

function onHalf(hour: number, pm: boolean): number {
  return hour > 12 ? hour : (hour % 12) + (pm ? 12 : 0)
}

/** "2:41:30" and "a time of 1:52" are durations, "a ratio of 1:20" neither. */
function isRunningClock(line: Line, i: number): boolean {
  return /:\d\d:/.test(at(line, i).text) || isTimed(line, i) || says(line, i - 2, ['ratio', 'of'])
}

function halfOfDay(line: Line, i: number): { pm: boolean; to: number } | null {
  const pm = HALVES.get(word(line, i))
  return pm === undefined ? null : { pm, to: i + 1 }
}
/** Whether it is the second half. */
const HALVES = wordMap({
  am: false,
  'am.': false,
  'a.m': false,
  'a.m.': false,
  pm: true,
  'pm.': true,
  'p.m': true,
  'p.m.': true,
})

const LEADS = wordSet('at by from until till since around about before after to')

/** "0540", "1014 GMT", "2100 hours". */
function military(line: Line, i: number): Found | null {
  const { text } = at(line, i)
  if (text.length !== 4 || !/^[0-2]\d[0-5]\d$/.test(text) || Number(text) > 2400) return null
  const zoned = ZONE.has(word(line, i + 1))
  if (!zoned && !(text.startsWith('0') && LEADS.has(word(line, i - 1)))) return null
  return found(Number(text.slice(0, 2)) + Number(text.slice(2)) / 60, i, i + 1)
}

/** "half past five", "quarter to nine", "ten past eight", "five minutes past midnight". */
function spoken(line: Line, i: number): Found | null {
  const start = word(line, i) === 'a' && word(line, i + 1) === 'quarter' ? i + 1 : i
  const lead = word(line, start)
  const numeral = lead === 'half' || lead === 'quarter' ? null : readNumeral(line, start)
  const minutes = lead === 'half' ? 30 : lead === 'quarter' ? 15 : (numeral?.value ?? 0)
  const link = numeral?.to ?? start + 1
  const k = MINUTES.has(word(line, link)) ? link + 1 : link
  const past = word(line, k) === 'past'
  if (!(minutes >= 1 && minutes < 60) || !(past || (word(line, k) === 'to' && lead === 'quarter')))
    return null
  const shift = past ? minutes / 60 : -minutes / 60
  if (word(line, k + 1) === 'midnight') return found((past ? 0 : 24) + shift, start, k + 2)
  if (word(line, k + 1) === 'noon') return found(12 + shift, start, k + 2)
  const hour = readNumeral(line, k + 1)
  if (!hour || !isHour(hour.value)) return null
  const half = halfOfDay(line, hour.to)
  return half
    ? found(((hour.value + shift) % 12) + (half.pm ? 12 : 0), start, half.to)
    : found(afternoon(line, hour.value + shift, hour.to), start, hour.to)
}

const MINUTES = wordSet('minute minutes')

const isHour = (value: number) => value >= 1 && value <= 12 && Number.isInteger(value)

/** "six in the evening", "four in the morning", "at six o'clock". */
function hourOfDay(line: Line, i: number): Found | null {
  const hour = readNumeral(line, i)
  if (!hour || !isHour(hour.value) || isJoiner(line, hour.to)) return null
  const half = hour.words ? halfOfDay(line, hour.to) : null
  if (half) return found(onHalf(hour.value, half.pm), i, half.to)
  const oclock = /^o'?clock$/.test(word(line, hour.to))
  const tail = oclock ? hour.to + 1 : hour.to
  if (says(line, tail, ['in', 'the']) && /^(?:morning|afternoon|evening)$/.test(word(line, tail + 2)))
    return found((hour.value % 12) + (word(line, tail + 2) === 'morning' ? 0 : 12), i, tail + 3)
  if (says(line, tail, ['at', 'night']))
    return found((hour.value % 12) + (hour.value >= 6 && hour.value < 12 ? 12 : 0), i, tail + 2)
  return oclock && hour.words ? found(afternoon(line, hour.value, tail), i, tail) : null
}

const MORNING = wordSet('morning dawn')
const LATE = wordSet('evening afternoon night')
const AFTERNOON = wordSet('evening afternoon')

/** Without a.m. or p.m. the words of the sentence decide; failing them, waking hours: one to six are after noon. */
function afternoon(line: Line, hour: number, i: number): number {
  for (let k = i; k < i + 6; k++) if (word(line, k) === 'morning') return hour % 12
  if (mentions(line, MORNING) && !mentions(line, AFTERNOON)) return hour % 12
  if (mentions(line, LATE)) return hour >= 12 ? hour : hour + 12
  return hour < 7 ? hour + 12 : hour
}
