import { addDays, nearestWeekday, weekdayOf } from '../calendar.js'
import { dated, type Found } from '../found.js'
import { at, isCapitalised, word, type Line } from '../line.js'
import { looksAhead } from '../tense.js'
import { weekdayAt } from './date-parts.js'

/** "on Saturday", "last Tuesday", "next Friday", "Tuesday last week". */
export function weekday(line: Line, i: number): Found | null {
  const lead = word(line, i)
  const shift = lead === 'last' || lead === 'next' || lead === 'this' ? lead : null
  const k = shift ? i + 1 : i
  const wanted = weekdayAt(line, k)
  if (wanted === null || line.published === null || (shift && !isCapitalised(at(line, k)))) return null
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
    (shift !== 'last' && (shift === 'this' || looksAhead(line, i) || isToldToday(line, k, wanted)))
  // Told on a Thursday, "since Thursday" reaches back a week: of the day itself one says "since this morning".
  const inclusive = shift !== 'next' && shift !== 'last' && word(line, i - 1) !== 'since'
  return dated(nearestWeekday(line.published, wanted, ahead ? 1 : -1, inclusive), 'date', i, k + 1)
}

/** "today (Thursday)": the weekday only says which day today is. */
function isToldToday(line: Line, k: number, wanted: number): boolean {
  return (
    line.published !== null &&
    word(line, k - 1) === '(' &&
    word(line, k - 2) === 'today' &&
    weekdayOf(line.published) === wanted
  )
}
