import { exactly, type Found } from '../found.js'
import { isOneOf, mentions, word, type Line } from '../line.js'
import { WEEKDAYS } from '../calendar.js'
import { wordClass } from '../../language/word-class.js'
import { wordMap } from '../../language/word-set.js'

/** A time of day, in hours from midnight. */
export const timeAt = (hours: number, from: number, to: number): Found =>
  exactly(Number(hours.toPrecision(12)), 'time', "o'clock", 'time', from, to, 1 / 60)

/** Hours as a clock face shows them. */
export const isHour = (value: number) => value >= 1 && value <= 12 && Number.isInteger(value)

export function onHalf(hour: number, pm: boolean): number {
  return hour > 12 ? hour : (hour % 12) + (pm ? 12 : 0)
}

export function halfOfDay(line: Line, i: number): { pm: boolean; to: number } | null {
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

const LEADS = wordClass('at by from around about until till')
const AFTER_NOON = wordClass('tonight night evening afternoon')
const PARTS_OF_DAY = wordClass('night evening afternoon')

/**
 * The hour of a clock of twelve that the next words put after noon: "9:15 tonight", "7:30 last night", "3:10 this afternoon", "9.42 on
 * Thursday night".
 */
export function inPartOfDay(line: Line, hour: number, i: number): number {
  if (hour < 1 || hour > 11) return hour
  // "tonight at 7:30", "on Friday evening by 8:15"; of a night the small hours are small.
  if (isOneOf(line, i - 2, LEADS) && isOneOf(line, i - 3, AFTER_NOON))
    return hour >= (word(line, i - 3) === 'afternoon' ? 1 : 5) ? hour + 12 : hour
  const lead = word(line, i)
  if (lead === 'in' && word(line, i + 1) === 'the')
    return isOneOf(line, i + 2, PARTS_OF_DAY) ? hour + 12 : hour
  if (lead === 'at' && word(line, i + 1) === 'night') return hour >= 6 ? hour + 12 : hour
  const k = lead === 'on' ? i + 2 : i + 1
  const late =
    lead === 'tonight' ||
    ((lead === 'last' ||
      lead === 'this' ||
      lead === 'that' ||
      lead === 'yesterday' ||
      lead === 'tomorrow' ||
      WEEKDAYS.has(word(line, k - 1))) &&
      isOneOf(line, k, PARTS_OF_DAY))
  return late ? hour + 12 : hour
}

const MORNING = wordClass('morning dawn')
const LATE = wordClass('evening afternoon night tonight')
const AFTERNOON = wordClass('evening afternoon')

/** Without a.m. or p.m. the words of the sentence decide; failing them, waking hours: one to six are after noon. */
export function afternoon(line: Line, hour: number, i: number): number {
  for (let k = i; k < i + 6; k++) if (word(line, k) === 'morning') return hour % 12
  if (mentions(line, MORNING) && !mentions(line, AFTERNOON)) return hour % 12
  if (mentions(line, LATE)) return hour >= 12 ? hour : hour + 12
  return hour < 7 ? hour + 12 : hour
}
