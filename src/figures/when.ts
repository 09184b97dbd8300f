import type { Window } from '../types.js'
import { addDays } from './calendar.js'
import type { Found } from './found.js'
import { says, word, type Line } from './line.js'

/** The day as of which a figure stands, and the stretch of time it covers, from the dates of its own sentence. */
export function timing(
  line: Line,
  figure: Found,
  all: readonly Found[],
): { asOf: string | null; window: Window | null } {
  const days = all.filter((f) => f.date !== null && f.date.length === 10 && f !== figure)
  const asOf =
    days.find((f) => isAsOf(line, f) && Math.abs(f.from - figure.from) < 25)?.date ?? line.published
  return { asOf, window: windowOf(line, figure, all, days) }
}

/** "as of 08:00 on 10 March", "by noon on Monday", "until Friday morning", "had reached 37 on Wednesday". */
function isAsOf(line: Line, day: Found): boolean {
  for (let k = day.from - 1; k >= Math.max(0, day.from - 6); k--) {
    if (says(line, k, ['as', 'of']) || says(line, k, ['as', 'at'])) return true
    const lower = word(line, k)
    if (lower === 'by') return true
    if (!/^(?:on|the|late|early|noon|midday|midnight|morning|a\.m\.|p\.m\.|am|pm|of|\d.*)$/.test(lower))
      return false
  }
  return false
}

function windowOf(line: Line, figure: Found, all: readonly Found[], days: readonly Found[]): Window | null {
  const since = days.find((f) => /^(?:since|from)$/.test(word(line, f.from - 1)) || isBeginning(line, f))
  if (since) return { from: since.date, to: null }
  // "in the first two days", "in the past 24 hours", "in three days of fighting"
  const length = all.find(
    (f) =>
      f.kind === 'duration' && f !== figure && f.low !== null && f.low === f.high && leadsWindow(line, f),
  )
  if (!length || line.published === null || length.low === null) return null
  const inDays =
    { hour: 1 / 24, day: 1, night: 1, week: 7, fortnight: 14, month: 30 }[length.unit ?? ''] ?? null
  if (inDays === null || length.low * inDays > 400) return null
  const isPast = /^(?:past|last|previous)$/.test(word(line, length.from - 1))
  return isPast
    ? { from: addDays(line.published, -Math.round(length.low * inDays)), to: line.published }
    : { from: null, to: null }
}

/** "since the offensive began on Wednesday", "since fighting erupted on Tuesday". */
function isBeginning(line: Line, day: Found): boolean {
  for (let k = day.from - 1; k >= Math.max(0, day.from - 8); k--) {
    const lower = word(line, k)
    if (lower === 'since') return true
    if (/^[,;.]$/.test(lower)) return false
  }
  return false
}

function leadsWindow(line: Line, length: Found): boolean {
  const before = word(line, length.from - 1)
  if (before === 'in' || before === 'over' || before === 'during') return true
  return (
    /^(?:first|past|last|previous|opening)$/.test(before) &&
    /^(?:the|in|over|during|this)$/.test(word(line, length.from - 2))
  )
}
