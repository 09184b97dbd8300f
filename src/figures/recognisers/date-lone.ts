import { addDays, iso, isDay, monthOf, yearOf } from '../calendar.js'
import { dated, type Found } from '../found.js'
import { at, isOneOf, word, type Line } from '../line.js'
import { ORDINAL_ENDINGS } from '../numbers/ordinal.js'
import { looksAhead } from '../tense.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { dayAt } from './date-parts.js'

const LEADS = wordClass('on of by since until till from before after to')
const ENDS = wordClass(
  'and a an we he she they it i the but when at in with after before to was were had there that',
)

/** "On the 24th a guard noticed", "the morning of the 19th": a day of the month that the article stands in, or of the one beside it. */
export function loneDay(line: Line, i: number): Found | null {
  if (line.published === null || line.matchTalk || at(line, i).kind !== 'number') return null
  if (word(line, i - 1) !== 'the' || !isOneOf(line, i - 2, LEADS)) return null
  const read = dayAt(line, i)
  if (read === null || !isOrdinal(line, i, read.to)) return null
  const next = at(line, read.to)
  if (next.text !== '' && next.kind !== 'punctuation' && !isIn(ENDS, next.id)) return null
  const ahead = looksAhead(line, i)
  const month = dayInMonth(line.published, read.day, 0)
  const near =
    month !== null && (ahead ? month >= line.published : month <= line.published)
      ? month
      : dayInMonth(line.published, read.day, ahead ? 1 : -1)
  return near === null ? null : dated(near, 'date', i, read.to)
}

function isOrdinal(line: Line, i: number, to: number): boolean {
  return to === i + 2 ? ORDINAL_ENDINGS.has(word(line, i + 1)) : /[a-z]$/.test(at(line, i).lower)
}

/** The day in the month so many behind the article's own. */
function dayInMonth(published: string, day: number, shift: number): string | null {
  const first = iso(yearOf(published), monthOf(published), 1)
  const inMonth = shift === 0 ? first : addDays(first, shift > 0 ? 31 : -1)
  const [year, month] = [yearOf(inMonth), monthOf(inMonth)]
  return isDay(year, month, day) ? iso(year, month, day) : null
}
