import type { Found } from '../found.js'
import { isDash, isJoiner, word, type Line } from '../line.js'
import { finishDay } from './date-day.js'
import { dayAt, monthAt, pastStop } from './date-parts.js'

/**
 * Two days of one month: both are dates.
 *
 *     from 7 to 10 September 2026 · 3-5 March · March 3 to 5 · between 3 and 5 March
 */
export function dayRange(line: Line, i: number): readonly Found[] | null {
  const month = monthAt(line, i)
  const start = month === null ? i : pastStop(line, i)
  const first = dayAt(line, start)
  if (first === null || !isLink(line, first.to)) return null
  const second = dayAt(line, first.to + 1)
  if (second === null || second.day <= first.day) return null
  const named = month ?? monthAt(line, second.to)
  if (named === null) return null
  const end = month === null ? pastStop(line, second.to) : second.to
  const last = finishDay(line, first.to + 1, end, named, second.day)
  if (last?.date == null) return null
  // Both share the year that the second one states.
  const day = String(first.day).padStart(2, '0')
  const date = `${last.date.slice(0, 8)}${day}`
  return [{ ...last, date, from: i, to: first.to, start: i, end: first.to }, last]
}

function isLink(line: Line, k: number): boolean {
  return (
    /^(?:to|and|or|until|till|through)$/.test(word(line, k)) || isJoiner(line, k) || isDash(word(line, k))
  )
}
