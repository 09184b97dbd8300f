import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../calendar.js'
import type { Recogniser } from '../found.js'
import { at } from '../line.js'
import { ORDINALS, TENS } from '../numbers/tables.js'
import { loneDay } from './date-lone.js'
import { calendarDay } from './date-day.js'
import { monthAndYear, nthWeekday } from './date-month.js'
import { dayAt } from './date-parts.js'
import { RELATIVE, relativeDay } from './date-relative.js'
import { dayRange } from './date-range.js'
import { weekday } from './date-weekday.js'

/** Reads days, months and relative days; years on their own are in `year.ts`. */
export const date: Recogniser = {
  name: 'date',
  // prettier-ignore
  words: new Set([
    ...MONTHS.keys(), ...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys(), ...ORDINALS.keys(), ...TENS.keys(), ...RELATIVE, 'the', 'last', 'next', 'this',
  ]),
  digits: true,
  needs: new Set([
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...SHORT_WEEKDAYS.keys(),
    ...RELATIVE,
    'st',
    'nd',
    'rd',
    'th',
  ]),
  needsNumber: (text) => text.charCodeAt(text.length - 1) > 0x39,
  read: (line, i) => {
    const isNumber = at(line, i).kind === 'number'
    // All that begin with a number begin with a day of a month.
    if (isNumber && dayAt(line, i) === null) return null
    const day = dayRange(line, i) ?? calendarDay(line, i) ?? nthWeekday(line, i)
    if (day !== null || isNumber) return day ?? loneDay(line, i)
    return monthAndYear(line, i) ?? weekday(line, i) ?? relativeDay(line, i)
  },
}
