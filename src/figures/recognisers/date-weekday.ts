import { addDays, MONTHS, nearestWeekday, weekdayOf } from '../calendar.js'
import { dated, type Found } from '../found.js'
import { at, isCapitalised, word, type Line } from '../line.js'
import { looksAhead } from '../tense.js'
import { wordSet } from '../../language/word-set.js'
import { calendarDay } from './date-day.js'
import { weekdayAt } from './date-parts.js'

/** "on Saturday", "last Tuesday", "next Friday", "Tuesday last week". */
export function weekday(line: Line, i: number): Found | null {
  const lead = word(line, i)
  const shift = lead === 'last' || lead === 'next' || lead === 'this' ? lead : null
  const k = shift ? i + 1 : i
  const wanted = weekdayAt(line, k)
  if (wanted === null || line.published === null || (shift && !isCapitalised(at(line, k)))) return null
  if (!shift) {
    const apposed = dayBefore(line, k)
    if (apposed !== null) return dated(apposed, 'date', i, k + 1)
    if (isAnyOfThem(line, k) || isInName(line, k)) return null
  }
  // "Tuesday last week", "Thursday of last week".
  const of = word(line, k + 1) === 'of' ? k + 1 : k
  const behind = word(line, of + 2) === 'week' ? word(line, of + 1) : ''
  if (behind === 'last' || behind === 'next') {
    const monday = addDays(
      line.published,
      -((weekdayOf(line.published) + 6) % 7) + (behind === 'next' ? 7 : -7),
    )
    return dated(nearestWeekday(monday, wanted, 1, true), 'date', i, of + 3)
  }
  // "Friday week": the one after the next.
  if (word(line, k + 1) === 'week' && at(line, k + 2).kind !== 'word')
    return dated(addDays(nearestWeekday(line.published, wanted, 1, true), 7), 'date', i, k + 2)
  const ahead =
    shift === 'next' ||
    (shift !== 'last' &&
      (shift === 'this' ||
        (word(line, i - 1) !== 'that' && looksAhead(line, i)) ||
        isToldToday(line, k, wanted)))
  // Told on a Thursday, "since Thursday" reaches back a week: of the day itself one says "since this morning".
  const inclusive = shift !== 'next' && shift !== 'last' && !isElsewhen(line, i)
  return dated(nearestWeekday(line.published, wanted, ahead ? 1 : -1, inclusive), 'date', i, k + 1)
}

/** "on 1 March, a [Sunday]": the day that the weekday only names once more; null where none stands before it. */
function dayBefore(line: Line, k: number): string | null {
  if (word(line, k - 1) !== 'a' || word(line, k - 2) !== ',') return null
  for (let from = k - 4; from >= Math.max(0, k - LONGEST_DAY); from--) {
    const day = calendarDay(line, from)
    if (day?.to === k - 2) return day.date
  }
  return null
}
/** Tokens of a day with its weekday, and of what stands behind it. */
const LONGEST_DAY = 8

/** "every [Friday]", "on an ordinary [Sunday]", "the first [Thursday] of the month", "The [Saturday] Tribune": none is one day. */
function isAnyOfThem(line: Line, k: number): boolean {
  const before = word(line, k - 1)
  if (ANY_DAY.has(before)) return before !== 'a' || !DONE_ONCE.has(word(line, k + 1))
  if (word(line, k + 1) === 'of' && /^(?:the|every|each|any|a)$/.test(word(line, k + 2))) return true
  const next = at(line, k + 1)
  return (
    before === 'the' &&
    isCapitalised(next) &&
    next.text !== next.text.toUpperCase() &&
    !MONTHS.has(next.lower)
  )
}
/** "in a [Saturday] statement": what is said or done once is of one day, however it is introduced. */
export const DONE_ONCE = wordSet(
  'statement announcement interview briefing report speech address broadcast memo letter email post tweet call filing ruling decision order verdict vote meeting hearing',
  'session conference ceremony rally march protest attack raid strike shooting crash explosion blast fire visit release deadline deal summit bombing stabbing massacre',
  'blackout outage service mass concert game storm flood crush murder killings derailment collision landslide earthquake parade concert truce',
)
/** Words before a day that make it any of its kind. */
export const ANY_DAY = wordSet('a every each any most ordinary typical average normal usual alternate other')

/** "Bloody Sunday", "Super Tuesday", "the Good Friday Agreement": one day of many years ago, of another year, or none. */
function isInName(line: Line, k: number): boolean {
  return IN_NAMES.has(word(line, k - 1)) && isCapitalised(at(line, k - 1))
}
const IN_NAMES = wordSet(
  'good easter palm ash holy maundy shrove pancake whit black bloody cyber giving super orthodox red white wild mad fat small blue freaky',
)

/** "On the [Saturday] alone", "that [Friday]": told so, the day is not the one of writing. */
function isElsewhen(line: Line, i: number): boolean {
  const before = word(line, i - 1)
  if (before === 'since' || before === 'that') return true
  return before === 'the' && word(line, i - 2) === 'on' && !PARTS_OF_DAY.has(word(line, i + 1))
}
const PARTS_OF_DAY = wordSet('morning afternoon evening night')

/** "today (Thursday)": the weekday only says which day today is. */
function isToldToday(line: Line, k: number, wanted: number): boolean {
  return (
    line.published !== null &&
    word(line, k - 1) === '(' &&
    word(line, k - 2) === 'today' &&
    weekdayOf(line.published) === wanted
  )
}
