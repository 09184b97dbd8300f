import { iso, isDay } from '../calendar.js'
import { dated, type Found, type Recogniser } from '../found.js'
import { at, isJoiner, word, type Line } from '../line.js'

/** "2026-03-08", "30/11/2024" and "30.11.2024" where only one reading is a day. */
export const numericDate: Recogniser = {
  name: 'date',
  words: new Set(),
  digits: true,
  read: (line, i) => dotted(line, i) ?? linked(line, i),
}

function dotted(line: Line, i: number): Found | null {
  const { text } = at(line, i)
  const parts = text.length < 8 ? null : /^(\d\d?)\.(\d\d?)\.((?:19|20)\d\d)$/.exec(text)
  return parts && dayFirst(Number(parts[1]), Number(parts[2]), Number(parts[3]), i, i + 1)
}

function linked(line: Line, i: number): Found | null {
  for (let k = i + 1; k <= i + 4; k++) if (at(line, k).spaced) return null
  const { text } = at(line, i)
  const link = word(line, i + 1)
  if (link !== word(line, i + 3)) return null
  const [b, c] = [at(line, i + 2).text, at(line, i + 4).text]
  if (isYear(text) && /^\d\d$/.test(b) && /^\d\d$/.test(c) && (isJoiner(line, i + 1) || link === '/'))
    return isDay(+text, +b, +c) ? dated(iso(+text, +b, +c), 'date', i, i + 5) : null
  if (!/^[/.-]$/.test(link) || !/^\d\d?$/.test(text) || !/^\d\d?$/.test(b)) return null
  // "14/10/26": so short with slashes alone, and where a day is told for sure.
  if (link === '/' && /^\d\d$/.test(c) && (+text > 12 || +b > 12))
    return dayFirst(+text, +b, 2000 + +c, i, i + 5)
  return isYear(c) ? dayFirst(+text, +b, +c, i, i + 5) : null
}

const isYear = (text: string) => /^(?:1[5-9]|20)\d\d$/.test(text)

/** Day and month either way round, where one of them is above twelve or both are the same; else the year alone is sure. */
function dayFirst(a: number, b: number, year: number, from: number, to: number): Found | null {
  if (a !== b && isDay(year, a, b) && isDay(year, b, a)) return dated(iso(year), 'date', from, to)
  if ((a > 12 || a === b) && isDay(year, b, a)) return dated(iso(year, b, a), 'date', from, to)
  return b > 12 && isDay(year, a, b) ? dated(iso(year, a, b), 'date', from, to) : null
}
