import { addDays, iso, monthOf, nearestWeekday, WEEKDAYS, yearOf } from '../calendar.js'
import { dated, type Found } from '../found.js'
import { at, isCapitalised, isJoiner, isOneOf, says, word, type Line } from '../line.js'
import { readOrdinal } from '../numbers/ordinal.js'
import { looksAhead, looksBack, saysFuture, tellsPast } from '../tense.js'
import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import { yearless, yearToldBehind } from './date-day.js'
import { monthAt, pastStop, yearAt } from './date-parts.js'

/** "March 2019", "last August", "in June", "early May". */
export function monthAndYear(line: Line, i: number): Found | null {
  const lead = word(line, i)
  const shift = lead === 'last' || lead === 'next' || lead === 'this' ? lead : null
  const k = shift ? i + 1 : i
  const month = monthAt(line, k)
  if (month === null) return null
  const stop = pastStop(line, k)
  const yearPlace = word(line, stop) === ',' || word(line, stop) === 'of' ? stop + 1 : stop
  const year = shift ? null : yearAt(line, yearPlace)
  if (year !== null) return dated(iso(year, month), 'date', i, yearPlace + 1)
  if (line.published === null || (!shift && !isBareMonth(line, k))) return null
  const told = yearToldBehind(line, k + 1)
  if (told !== null) return dated(iso(yearOf(line.published) + told, month), 'date', i, k + 1)
  const ranged = !shift ? yearOfRange(line, k, month, line.published) : null
  if (ranged !== null) return dated(iso(ranged, month), 'date', i, k + 1)
  const isOver = tellsPast(line, i) && !leadsOn(line, i)
  const direction = shift ?? (looksAhead(line, i) || isContract(line, k) ? 'ahead' : isOver ? null : 'near')
  if (direction === 'ahead' && saysFuture(line, i))
    return dated(monthNear(line.published, month, 'will'), 'date', i, k + 1)
  return dated(monthNear(line.published, month, direction), 'date', i, k + 1)
}

/** "palm oil for [February] delivery closed higher": what is delivered then is traded before. */
function isContract(line: Line, k: number): boolean {
  return word(line, k - 1) === 'for' && /^(?:delivery|settlement)$/.test(word(line, k + 1))
}

/** "by [June]", "until the end of [April]", "from [January]", "for [May]": a term that lies ahead, unless the past follows it. */
function leadsOn(line: Line, i: number): boolean {
  const k = says(line, i - 3, ['the', 'end', 'of']) ? i - 4 : i - 1
  if (!isOneOf(line, k, TERMS)) return false
  if (word(line, k) === 'from' && /^(?:to|until|till|through)$/.test(word(line, i + 1))) return false
  return !tellsPast(line, i, i)
}
const TERMS = wordClass('by until till before from for')

/**
 * "from March to June": both in one year, the article's own, or the one before where the verb looks back on the end of what has
 * not ended yet. Null where no such range has both its months in one year.
 */
function yearOfRange(line: Line, k: number, month: number, published: string): number | null {
  const isEnd = word(line, k - 1) === 'to' && word(line, k - 3) === 'from'
  const isStart = word(line, k - 1) === 'from' && word(line, k + 1) === 'to'
  const other = isEnd ? monthAt(line, k - 2) : isStart ? monthAt(line, k + 2) : null
  if (other === null) return null
  const [begun, ended] = isEnd ? [other, month] : [month, other]
  const now = monthOf(published)
  if (begun >= ended || begun > now || ended <= now) return null
  return looksBack(line, isEnd ? k - 3 : k - 1) ? yearOf(published) - 1 : yearOf(published)
}

function monthNear(published: string, month: number, shift: string | null): string {
  const year = yearOf(published)
  const now = monthOf(published)
  const ahead = (month - now + MONTHS_A_YEAR) % MONTHS_A_YEAR
  if (shift === 'next') return iso(month > now ? year : year + 1, month)
  // "Wages will be paid for October", said in October: of another year's one says so.
  if (shift === 'will') return iso(month >= now ? year : year + 1, month)
  // "By the end of September", said in September; "until March", said in May, is long over.
  if (shift === 'ahead') return iso(ahead > LONG_AHEAD || month >= now ? year : year + 1, month)
  if (shift === 'near' && ahead > 0 && ahead < MONTHS_A_YEAR / 2)
    return iso(month > now ? year : year + 1, month)
  if (shift === 'this') return iso(year, month)
  if (shift === 'last') return iso(month < now ? year : year - 1, month)
  return iso(month <= now ? year : year - 1, month)
}

const MONTHS_A_YEAR = 12
const LONG_AHEAD = 9

const LEADS = wordClass(
  'in since until till by from of early mid late during before after through between to and',
)
/** What is told or fixed for a month. */
const TOLD_FOR = wordClass(
  'figure figures number numbers data result results rate rates forecast forecasts estimate estimates bill bills booking bookings wages pay salary salaries rent pass',
  'passes planned scheduled listed due pencilled set orders sales quota target tickets report',
)
const NAMES_TOO = wordSet('march may april june august')

/** A month's name on its own is a month only where something says so: "may", "march" and names of persons are not. */
function isBareMonth(line: Line, k: number): boolean {
  const { lower, text } = at(line, k)
  if (!isCapitalised(at(line, k)) || (text.length < 5 && !/^(?:may|june|july|sept)$/.test(lower)))
    return false
  const before = word(line, k - 1)
  if (isOneOf(line, k - 1, LEADS)) return lower !== 'may' || before !== 'and'
  if (isJoiner(line, k - 1) && word(line, k - 2) === 'mid') return true
  if (isJoined(line, k, 1) || isJoined(line, k, -1)) return true
  if (before === 'for' && /^(?:delivery|futures|contracts?|settlement|data|figures)$/.test(word(line, k + 1)))
    return true
  // "the figure for June", but "they voted for May"
  if (before === 'for') return lower !== 'may' || isOneOf(line, k - 2, TOLD_FOR)
  if (/^(?:to|and)$/.test(word(line, k + 1)) && monthAt(line, k + 2) !== null && lower !== 'may') return true
  return word(line, k + 1) === "'s" && !NAMES_TOO.has(lower)
}

/** "the April-October period", "the July-to-September quarter": joined to another month `ahead` of it or behind. */
function isJoined(line: Line, k: number, ahead: 1 | -1): boolean {
  if (!isJoiner(line, k + ahead)) return false
  const links = word(line, k + 2 * ahead) === 'to' && isJoiner(line, k + 3 * ahead)
  return monthAt(line, k + (links ? 4 : 2) * ahead) !== null
}

/** "the second Tuesday of November", "the last Sunday in March 2027". */
export function nthWeekday(line: Line, i: number): Found | null {
  const start = word(line, i) === 'the' ? i + 1 : i
  const nth = word(line, start) === 'last' ? { value: -1, to: start + 1 } : readOrdinal(line, start)
  if (!nth || nth.value > 5 || line.published === null) return null
  const wanted = WEEKDAYS.get(word(line, nth.to))
  if (wanted === undefined || !/^(?:of|in)$/.test(word(line, nth.to + 1))) return null
  const month = monthAt(line, nth.to + 2)
  if (month === null) return null
  const stated = yearAt(line, nth.to + 3)
  const year = stated ?? yearOf(yearless(line, i, line.published, month, 15))
  const day = nth.value < 0 ? lastOfMonth(year, month, wanted) : nthOfMonth(year, month, wanted, nth.value)
  if (day.slice(0, 7) !== iso(year, month)) return null
  return dated(day, 'date', i, nth.to + (stated === null ? 3 : 4))
}

function nthOfMonth(year: number, month: number, weekday: number, nth: number): string {
  return addDays(nearestWeekday(iso(year, month, 1), weekday, 1, true), 7 * (nth - 1))
}

function lastOfMonth(year: number, month: number, weekday: number): string {
  const next = month === 12 ? iso(year + 1, 1, 1) : iso(year, month + 1, 1)
  return nearestWeekday(addDays(next, -1), weekday, -1, true)
}
