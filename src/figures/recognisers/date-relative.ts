import { addDays, iso, monthOf, yearOf } from '../calendar.js'
import { dated, type Found } from '../found.js'
import { word, type Line } from '../line.js'
import { wordMap } from '../../language/word-set.js'

const DAYS_AWAY = wordMap({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1 })
const SHIFTS = wordMap({ last: -1, this: 0, next: 1 })

/** Words at which a relative day can start. */
export const RELATIVE: readonly string[] = [...DAYS_AWAY.keys(), ...SHIFTS.keys()]

/** "today", "last night", "this morning", "last year", "next month", "earlier this month". */
export function relativeDay(line: Line, i: number): Found | null {
  if (line.published === null) return null
  const lower = word(line, i)
  const away = DAYS_AWAY.get(lower)
  if (away !== undefined) return dated(addDays(line.published, away), 'date', i, i + 1)
  const by = SHIFTS.get(lower)
  if (by === undefined) return null
  const next = word(line, i + 1)
  if (lower === 'last' && next === 'night') return dated(addDays(line.published, -1), 'date', i, i + 2)
  if (lower === 'this' && /^(?:morning|afternoon|evening)$/.test(next))
    return dated(line.published, 'date', i, i + 2)
  if (word(line, i - 1) === 'the') return null
  const year = yearOf(line.published)
  if (next === 'year') return word(line, i + 2) === 'to' ? null : dated(iso(year + by), 'date', i, i + 2)
  if (next !== 'month') return null
  const month = year * 12 + monthOf(line.published) - 1 + by
  return dated(iso(Math.floor(month / 12), (month % 12) + 1), 'date', i, i + 2)
}
