import { readAmount, type Amount } from '../amount.js'
import { exactly, fromAmount, hedgedBy, type Found, type Recogniser } from '../found.js'
import { hedgeAfter, hedgeBefore } from '../hedges.js'
import { at, isJoiner, isOneOf, pastJoiner, word, type Line } from '../line.js'
import { NUMBER_STARTS } from '../numbers/tables.js'
import { PAID_FOR } from '../paying.js'
import { isTimed } from '../timed.js'
import { DURATION_WORDS, durationUnit } from '../units/durations.js'
import { measureAt } from '../units/measures.js'
import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'

/** "two months", "48-hour", "four more years", "five working days", "a quarter of an hour", "half an hour", "a fortnight". */
export const duration: Recogniser = {
  name: 'duration',
  words: new Set([...NUMBER_STARTS, 'hour', 'half', 'quarter']),
  digits: true,
  needs: new Set([...DURATION_WORDS, 'h', 'm', 's']),
  needsNumber: (text) => text.includes(':'),
  read: (line, i) => stopwatch(line, i) ?? part(line, i) ?? counted(line, i),
}

/** "2:09:41", "1:44.20", "won in 58:07": as a stopwatch shows it, in seconds. */
function stopwatch(line: Line, i: number): Found | null {
  const { text, kind } = at(line, i)
  if (kind !== 'number') return null
  const read = /^(?:(\d{1,2}):)?(\d{1,2}):(\d\d)(\.\d{1,3})?$/.exec(text)
  if (!read || (read[1] === undefined && read[4] === undefined && !isTimed(line, i))) return null
  const [hours, minutes, seconds, part] = [1, 2, 3, 4].map((k) => Number(read[k] ?? 0))
  const value = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0) + (part ?? 0)
  return exactly(Number(value.toPrecision(12)), 'duration', 'second', 'duration', i, i + 1, part ? 0.01 : 1)
}

/** What may stand between number and unit of time. */
const BETWEEN = wordClass(
  'more full whole long consecutive straight working business calendar school trading successive additional extra further short entire solid other',
  'final last first previous past crucial bloody gruelling different separate sleepless fiscal bonus flying flight sitting match dry rainy',
)

function counted(line: Line, i: number): Found | null {
  const amount = readAmount(line, i)
  if (!amount) return null
  let k = pastJoiner(line, amount.end)
  // "fell to 318 last year": more than one are told in the plural, and "last year" is a date.
  if (isOneOf(line, k, BETWEEN) && (word(line, k + 1).endsWith('s') || amount.low === 1)) k++
  const unit =
    durationUnit(word(line, k)) ??
    gluedUnit(line, amount.end, amount.numeral.words) ??
    decimalSeconds(line, amount)
  if (unit === null || isOther(line, k, unit)) return null
  // A length tied by a hyphen stands in the singular ("a two-quarter slump"): "three-quarters" is a share.
  if (word(line, k) === 'quarters' && isJoiner(line, k - 1)) return null
  const one = amount.low === 1 && amount.high === 1
  const tail = andPart(line, k + 1) ?? andSmaller(line, k + 1, unit)
  // "one day" and "one second" tell no length.
  if (amount.numeral.words && one && LOOSE.has(unit) && amount.start === amount.from && !tail) return null
  if (unit === 'second' && word(line, k) === 'second' && !isJoiner(line, k - 1)) return null
  if (!tail) return fromAmount(amount, 'duration', unit, 'duration', k + 1)
  const found = fromAmount(amount, 'duration', unit, 'duration', tail.to)
  const plus = (n: number | null) => (n === null ? null : n + tail.part)
  return { ...found, low: plus(found.low), high: plus(found.high), step: tail.step, to: tail.to }
}
const LOOSE = wordSet('day second minute weekend quarter')

/** "90s", "5h", "1h 20m", "30m 12s": letters glued to digits, only in pairs or as hours. */
function gluedUnit(line: Line, i: number, words: boolean): string | null {
  if (words || line.tokens[i]?.spaced !== false) return null
  const lower = word(line, i)
  if (lower === 'h') return 'hour'
  return (lower === 'm' && word(line, i + 2) === 's') || (lower === 's' && word(line, i - 2) === 'm')
    ? lower === 'm'
      ? 'minute'
      : 'second'
    : null
}

/** "won by 4.712 s": with decimals the letter may stand apart. */
function decimalSeconds(line: Line, { end, numeral }: Amount): string | null {
  return numeral.decimals > 0 && word(line, end) === 's' && at(line, end).spaced ? 'second' : null
}

/** "six years old" is an age, "three quarter-finals" are matches, "two months' " stays. */
function isOther(line: Line, k: number, unit: string): boolean {
  const next = word(line, pastJoiner(line, k + 1))
  if (next === 'old' || next === 'olds') return true
  // "of which insurers refund three quarters"
  if (word(line, k) === 'quarters' && word(line, k - 1) === 'three' && isOfWhole(line, k - 2)) return true
  // "three quarters of voters" is a share, "three quarters of growth" a time.
  const lead = isJoiner(line, k - 1) ? k - 2 : k - 1
  if (word(line, k) === 'quarters' && next === 'of' && word(line, lead) === 'three')
    return !/^(?:growth|decline|losses|profit|profits|contraction|falling|rising)$/.test(word(line, k + 2))
  return unit === 'quarter' && /^(?:finals?|finalists?|backs?)$/.test(next)
}

/** Whether "of which" or "of whom" stands shortly before token `k`. */
function isOfWhole(line: Line, k: number): boolean {
  for (let n = k; n > k - 5; n--)
    if (/^(?:which|whom)$/.test(word(line, n))) return word(line, n - 1) === 'of'
  return false
}

/** What a smaller unit or a part adds to a number of units. */
type Tail = Readonly<{ part: number; to: number; step: number }>

/** Of the mean Gregorian year. */
const YEAR_DAYS = 365.2425

const PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { month: 12, day: YEAR_DAYS },
  month: { day: YEAR_DAYS / 12 },
  hour: { minute: 60, second: 3600 },
  minute: { second: 60 },
  week: { day: 7 },
  day: { hour: 24 },
}

/** "12 years and six months", "two hours 30 minutes": the smaller unit as a part of the larger. */
function andSmaller(line: Line, i: number, unit: string): Tail | null {
  const parts = PARTS[unit]
  if (!parts) return null
  const amount = readAmount(line, word(line, i) === 'and' || word(line, i) === ',' ? i + 1 : i)
  if (!amount || amount.low === null || amount.low !== amount.high) return null
  const smaller = durationUnit(word(line, amount.to)) ?? gluedUnit(line, amount.to, amount.numeral.words)
  const by = smaller === null ? undefined : parts[smaller]
  if (smaller === null || by === undefined || amount.low >= by || /^olds?$/.test(word(line, amount.to + 1)))
    return null
  const rest = andSmaller(line, amount.to + 1, smaller)
  if (rest) return { part: (amount.low + rest.part) / by, to: rest.to, step: rest.step / by }
  return { part: amount.low / by, to: amount.to + 1, step: 1 / by }
}

/** "and a half", "and a quarter", "and three quarters" behind a unit. */
function andPart(line: Line, i: number): Tail | null {
  if (word(line, i) !== 'and') return null
  if (word(line, i + 1) === 'a') {
    const part = word(line, i + 2) === 'half' ? 0.5 : word(line, i + 2) === 'quarter' ? 0.25 : 0
    // "a year and a quarter of them": a share.
    return part === 0 || (part === 0.25 && word(line, i + 3) === 'of')
      ? null
      : { part, step: part, to: i + 3 }
  }
  const quarters = word(line, i + 1) === 'three' ? pastJoiner(line, i + 2) : -1
  return word(line, quarters) === 'quarters' ? { part: 0.75, step: 0.25, to: quarters + 1 } : null
}

/** "half an hour", "a quarter of an hour", "a year and a half", "an hour and a half", "half a century", "a fortnight". */
function part(line: Line, i: number): Found | null {
  const orTwo = unitOrTwo(line, i)
  if (orTwo !== null) return orTwo
  const read = shareOfUnit(line, i) ?? unitAndPart(line, i) ?? wholeUnit(line, i)
  if (read === null) return null
  const found = exactly(read.value, 'duration', read.unit, 'duration', i, read.to, read.value % 1 || 1)
  const before = hedgeBefore(line, i)
  if (before !== null) return hedgedBy(found, before)
  // "half an hour or more"
  const after = word(line, read.to) === 'or' ? hedgeAfter(line, read.to) : null
  return after === null ? found : { ...hedgedBy(found, { ...after, edge: i }), end: after.edge }
}

/** "a year or two", "an hour or two". */
function unitOrTwo(line: Line, i: number): Found | null {
  if (!isArticle(word(line, i)) || word(line, i + 2) !== 'or' || word(line, i + 3) !== 'two') return null
  const unit = durationUnit(word(line, i + 1))
  return unit === null ? null : { ...exactly(1, 'duration', unit, 'duration', i, i + 4), high: 2 }
}

type Read = Readonly<{ value: number; unit: string; to: number }>

const isArticle = (lower: string) => lower === 'a' || lower === 'an'

function shareOfUnit(line: Line, i: number): Read | null {
  if (word(line, i) === 'half') {
    const k = isArticle(word(line, i + 1)) ? i + 2 : pastJoiner(line, i + 1)
    const unit = durationUnit(word(line, k))
    return unit !== null && k > i + 1 && (isArticle(word(line, i + 1)) || unit === 'hour')
      ? { value: 0.5, unit, to: k + 1 }
      : null
  }
  // "a half hour", "a half-century" is a cricketer's.
  if (word(line, i) === 'a' && word(line, i + 1) === 'half' && word(line, pastJoiner(line, i + 2)) === 'hour')
    return { value: 0.5, unit: 'hour', to: pastJoiner(line, i + 2) + 1 }
  const three = word(line, i) === 'three' ? pastJoiner(line, i + 1) : i
  const value =
    word(line, i) === 'a' && word(line, i + 1) === 'quarter'
      ? 0.25
      : three > i && word(line, three) === 'quarters'
        ? 0.75
        : 0
  const of = value === 0.25 ? i + 2 : three + 1
  if (value === 0 || word(line, of) !== 'of' || !isArticle(word(line, of + 1))) return null
  const unit = durationUnit(word(line, of + 2))
  return unit === null ? null : { value, unit, to: of + 3 }
}

/** "an hour and a half", "a year and two months", "an hour and a quarter". */
function unitAndPart(line: Line, i: number): Read | null {
  const k = isArticle(word(line, i)) ? i + 1 : i
  if (k === i && word(line, i) !== 'hour') return null
  const unit = durationUnit(word(line, k))
  if (unit === null || word(line, k + 1) !== 'and') return null
  const tail = andPart(line, k + 1) ?? (k > i ? andSmaller(line, k + 1, unit) : null)
  return tail && { value: 1 + tail.part, unit, to: tail.to }
}

const COUNTED = wordSet('minute hour night week month year decade century fortnight')

/**
 * "more than a decade", "nearly a century": the article counts where a bound stands before it, where something lasts or takes the
 * time ("for an hour", "took a year", "after a month of talks") and in "an hour later", for an hour is exact; "a fortnight" always.
 */
function wholeUnit(line: Line, i: number): Read | null {
  if (!isArticle(word(line, i))) return null
  const unit = durationUnit(word(line, i + 1))
  if (unit === null || !COUNTED.has(unit)) return null
  const read = { value: 1, unit, to: i + 2 }
  const next = word(line, i + 2)
  if (unit === 'fortnight') return read
  if (/^(?:ago|earlier|later|before|after)$/.test(next)) return unit === 'hour' ? read : null
  if (hedgeBefore(line, i)) return read
  // "left an hour late"
  if ((next === 'late' || next === 'early') && unit === 'hour') return read
  // "a week or longer"; "a day or more" is as loose as "one day".
  if (next === 'or') return !LOOSE.has(unit) && hedgeAfter(line, i + 2) !== null ? read : null
  return lasts(line, i, unit) && next !== "'s" && !isJoiner(line, i + 2) ? read : null
}

function lasts(line: Line, i: number, unit: string): boolean {
  const before = word(line, i - 1)
  // "1,000 crowns for a month": a price is told by the unit.
  if (before === 'for') return unit !== 'year' && !isOneOf(line, i - 2, PAID_FOR)
  if (before === 'within') return true
  // "the first in a decade": of the shorter ones it tells how often, save where so much fell or flowed in one.
  if (before === 'in') return LONG.has(unit) || (SHORT.has(unit) && isAmassed(line, i - 1))
  if (before === 'after') return word(line, i + 2) === 'of' || AFTER.has(unit)
  return isOneOf(line, i - 1, LASTING)
}
const LONG = wordSet('decade century')
const SHORT = wordSet('minute hour day')
/** How far before "in an hour" the amount stands: "41 mm of heavy rain fell". */
const AMOUNT_REACH = 8

/** "41 mm of rain in an hour": a size stands before. */
function isAmassed(line: Line, from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - AMOUNT_REACH); k--) {
    if (at(line, k).kind === 'punctuation') return false
    const amount = readAmount(line, k)
    if (amount !== null && amount.to < from) return measureAt(line, amount.to, true) !== null
  }
  return false
}
const AFTER = wordSet('month year decade century')
const LASTING = wordClass('took take takes taken lasted lasts last wait waited waits waiting cost costs')
