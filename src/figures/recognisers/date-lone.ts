import { iso, isDay, monthOf, yearOf } from '../calendar.js'
import { dated, type Found } from '../found.js'
import { at, isOneOf, word, type Line } from '../line.js'
import { ORDINAL_ENDINGS } from '../numbers/ordinal.js'
import { looksAhead } from '../tense.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { wordMap } from '../../language/word-set.js'
import { tellsYear } from '../../language/loose-dates.js'
import { calendarDay } from './date-day.js'
import { monthAndYear } from './date-month.js'
import { dayAt } from './date-parts.js'

const LEADS = wordClass('on of by since until till from before after to')
const ENDS = wordClass(
  'and a an we he she they it i you the but when at in with after before to was were had there that all both most some every each no nothing nobody for under over',
  'his her their its our my this by from until since through as so is are has have will would may could who which only alone more fewer',
)

/**
 * "On the 24th a guard noticed", "the morning of the 19th", "the 5th of this month": a day of the month that the sentence tells, else of
 * the article's own or the one beside it.
 */
export function loneDay(line: Line, i: number): Found | null {
  if (!isDayAlone(line, i)) return null
  const read = dayAt(line, i)
  if (read === null) return null
  const told = monthBefore(line, i, read.day)
  if (told !== null) return dated(told, 'date', i, read.to)
  if (line.published === null) return null
  if (word(line, read.to) === 'of') {
    const shift = MONTHS_BEHIND.get(word(line, read.to + 1))
    // "on the 5th of every month"
    if (shift === undefined) return null
    const day = dayInMonth(line.published, read.day, shift)
    return day === null ? null : dated(day, 'date', i, read.to + 3)
  }
  const ahead = looksAhead(line, i)
  for (let months = 0; months < 3; months++) {
    const day = dayInMonth(line.published, read.day, ahead ? months : -months)
    if (day !== null && (ahead ? day >= line.published : day <= line.published))
      return dated(day, 'date', i, read.to)
  }
  return null
}
/** "of next month". */
const MONTHS_BEHIND = wordMap({ last: -1, this: 0, next: 1 })
const WHOSE = wordClass('every each', ...MONTHS_BEHIND.keys())

/** Whether the ordinal at token `i` can only be a day of a month, known or not: nothing stands behind that it could rank. */
export function isDayAlone(line: Line, i: number): boolean {
  if (line.matchTalk || at(line, i).kind !== 'number') return false
  if (word(line, i - 1) !== 'the' || !isOneOf(line, i - 2, LEADS)) return false
  const read = dayAt(line, i)
  if (read === null || !isOrdinal(line, i, read.to)) return false
  const next = at(line, read.to)
  if (next.lower === 'of') return isOneOf(line, read.to + 1, WHOSE) && word(line, read.to + 2) === 'month'
  return next.text === '' || next.kind === 'punctuation' || isIn(ENDS, next.id)
}

function isOrdinal(line: Line, i: number, to: number): boolean {
  return to === i + 2 ? ORDINAL_ENDINGS.has(word(line, i + 1)) : /[a-z]$/.test(at(line, i).lower)
}

/** "taken on 5 February and retaken on the [7th]", "In June 2019, on the [7th]": the day in the month last told before it in the sentence. */
function monthBefore(line: Line, i: number, day: number): string | null {
  let last: string | null = null
  for (let k = 0; k < i; k++) {
    const found = calendarDay(line, k) ?? monthAndYear(line, k)
    if (found?.date == null || found.date.length < 7 || found.to > i) continue
    last = found.date
    k = found.to - 1
  }
  if (last === null) return null
  // "from 28 May to the 3rd"
  const isNext = last.length > 7 && day <= Number(last.slice(8))
  if (isNext) return tellsYear(last) ? dayInMonth(last, day, 1) : null
  const [year, month] = [yearOf(last), monthOf(last)]
  return isDay(tellsYear(last) ? year : LEAP_YEAR, month, day) ? iso(year, month, day) : null
}
/** One that has every day of any year. */
const LEAP_YEAR = 2024

/** The day in the month so many behind that of another day. */
function dayInMonth(other: string, day: number, shift: number): string | null {
  const months = yearOf(other) * 12 + monthOf(other) - 1 + shift
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return isDay(year, month, day) ? iso(year, month, day) : null
}
