import { exactly, type Found, type Recogniser } from '../found.js'
import { at, isJoiner, says, word, type Line } from '../line.js'
import { readNumeral } from '../numeral.js'

/** Times of day, as hours and decimals: "4:12 a.m.", "5.14am", "0212 GMT", "noon", "half past five", "six in the evening". */
export const time: Recogniser = {
  name: 'time',
  read: (line, i) =>
    named(line, i) ?? clock(line, i) ?? military(line, i) ?? spoken(line, i) ?? hourOfDay(line, i),
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
  const { text } = at(line, i)
  const parts = /^(\d{1,2})(?:([:.])(\d\d))?$/.exec(text)
  if (!parts || at(line, i - 1).kind === 'symbol') return null
  const hour = Number(parts[1])
  const minute = Number(parts[3] ?? 0)
  if (minute > 59 || hour > 24) return null
  const half = halfOfDay(line, i + 1)
  if (half)
    return hour > 12
      ? found(hour + minute / 60, i, half.to)
      : found((hour % 12) + (half.pm ? 12 : 0) + minute / 60, i, half.to)
  if (parts[2] === ':' && parts[1] !== undefined)
    return hour < 24 && !isRunningClock(line, i) ? found(hour + minute / 60, i, i + 1) : null
  if (word(line, i + 1) === "o'clock" || word(line, i + 1) === 'oclock')
    return hour <= 12 ? found(afternoon(line, hour, i + 2), i, i + 2) : null
  if (parts[2] === '.' && /^(?:gmt|utc|local|bst|est|cet|hours|hrs)$/.test(word(line, i + 1)))
    return found(hour + minute / 60, i, i + 1)
  return null
}

/** "2:41:30" and "a time of 1:52" are durations, not times of day. */
function isRunningClock(line: Line, i: number): boolean {
  return (
    word(line, i + 1) === ':' ||
    says(line, i - 2, ['time', 'of']) ||
    /^(?:split|lap|clocked|won)$/.test(word(line, i - 1)) ||
    says(line, i - 2, ['ratio', 'of'])
  )
}

function halfOfDay(line: Line, i: number): { pm: boolean; to: number } | null {
  const match = /^([ap])\.?m\.?$/.exec(word(line, i))
  return match ? { pm: match[1] === 'p', to: i + 1 } : null
}

/** "0540", "1014 GMT", "2100 hours". */
function military(line: Line, i: number): Found | null {
  const { text } = at(line, i)
  if (!/^[0-2]\d[0-5]\d$/.test(text) || Number(text) > 2400) return null
  const zoned = /^(?:gmt|utc|hours|hrs|hrs\.|bst|cet|cest|est|edt|ist|local|z)$/.test(word(line, i + 1))
  const led = /^(?:at|by|from|until|till|since|around|about|before|after|to)$/.test(word(line, i - 1))
  if (!zoned && !(led && text.startsWith('0'))) return null
  return found(Number(text.slice(0, 2)) + Number(text.slice(2)) / 60, i, i + 1)
}

/** "half past five", "quarter to nine", "ten past eight". */
function spoken(line: Line, i: number): Found | null {
  const start = word(line, i) === 'a' && word(line, i + 1) === 'quarter' ? i + 1 : i
  const lead = word(line, start)
  const fixed = lead === 'half' ? 30 : lead === 'quarter' ? 15 : (readNumeral(line, start)?.value ?? NaN)
  const link = lead === 'half' || lead === 'quarter' ? start + 1 : (readNumeral(line, start)?.to ?? start + 1)
  const minutesWord = /^minutes?$/.test(word(line, link)) ? link + 1 : link
  const direction = word(line, minutesWord)
  if (!(fixed >= 1 && fixed < 60) || (direction !== 'past' && !(direction === 'to' && lead === 'quarter')))
    return null
  if (word(line, minutesWord + 1) === 'midnight' || word(line, minutesWord + 1) === 'noon') {
    const base = word(line, minutesWord + 1) === 'noon' ? 12 : direction === 'past' ? 0 : 24
    return found(direction === 'past' ? base + fixed / 60 : base - fixed / 60, start, minutesWord + 2)
  }
  const hour = readNumeral(line, minutesWord + 1)
  if (!hour || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value)) return null
  const value = direction === 'past' ? hour.value + fixed / 60 : hour.value - fixed / 60
  const half = halfOfDay(line, hour.to)
  return half
    ? found((value % 12) + (half.pm ? 12 : 0), start, half.to)
    : found(afternoon(line, value, hour.to), start, hour.to)
}

/** "six in the evening", "four in the morning", "at six o'clock". */
function hourOfDay(line: Line, i: number): Found | null {
  const hour = readNumeral(line, i)
  if (!hour || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value) || isJoiner(line, hour.to))
    return null
  const half = hour.words ? halfOfDay(line, hour.to) : null
  if (half) return found((hour.value % 12) + (half.pm ? 12 : 0), i, half.to)
  const oclock = /^o'?clock$/.test(word(line, hour.to))
  const tail = oclock ? hour.to + 1 : hour.to
  if (says(line, tail, ['in', 'the']) && /^(?:morning|afternoon|evening)$/.test(word(line, tail + 2)))
    return found((hour.value % 12) + (word(line, tail + 2) === 'morning' ? 0 : 12), i, tail + 3)
  if (says(line, tail, ['at', 'night']))
    return found((hour.value % 12) + (hour.value >= 6 && hour.value < 12 ? 12 : 0), i, tail + 2)
  return oclock && hour.words ? found(afternoon(line, hour.value, tail), i, tail) : null
}

/** Without a.m. or p.m. the words of the sentence decide; failing them, waking hours: one to six are after noon. */
function afternoon(line: Line, hour: number, i: number): number {
  const around = line.tokens.slice(i, i + 6).map((t) => t.lower)
  const all = line.tokens.map((t) => t.lower)
  if (
    around.includes('morning') ||
    (all.includes('morning') && !all.includes('evening') && !all.includes('afternoon')) ||
    all.includes('dawn')
  )
    return hour % 12
  if (all.includes('evening') || all.includes('afternoon') || all.includes('night'))
    return hour >= 12 ? hour : hour + 12
  return hour < 7 ? hour + 12 : hour
}
