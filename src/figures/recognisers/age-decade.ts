import { exactly, type Found } from '../found.js'
import { at, isOneOf, word, type Line } from '../line.js'
import { wordClass } from '../../language/word-class.js'
import { wordMap } from '../../language/word-set.js'

/** Names of the decades of life, from their first year. */
export const DECADES = wordMap({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
})
const WHOSE = wordClass('his her their my our your its')
/** Years of the decade: a reader takes "early" and the others for about a third of it. */
const PARTS = wordMap<readonly [from: number, to: number]>({ early: [0, 3], mid: [4, 6], late: [7, 9] })

/** "in his 20s", "in her early thirties", "both in their mid-40s": a decade of life, or a part of one. */
export function decadeOfLife(line: Line, i: number): Found | null {
  const first = decadeAt(line, i)
  if (first === null) return null
  const part = word(line, i - 1) === '-' ? i - 2 : i - 1
  const years = PARTS.get(word(line, part))
  const whose = years === undefined ? i - 1 : part - 1
  if (!isOneOf(line, whose, WHOSE) || word(line, whose - 1) !== 'in') return null
  const [from, to] = years ?? [0, 9]
  const start = years === undefined ? i : part
  const end = first.glued ? i + 2 : i + 1
  return {
    ...exactly(first.year, 'age', 'year', 'age', start, end),
    low: first.year + from,
    high: first.year + to,
  }
}

function decadeAt(line: Line, i: number): { year: number; glued: boolean } | null {
  const { lower, kind } = at(line, i)
  if (kind === 'word') {
    const named = DECADES.get(lower)
    return named === undefined ? null : { year: named, glued: false }
  }
  const ending = at(line, i + 1)
  if (ending.lower !== 's' || ending.spaced || !/^[1-9]0$/.test(lower)) return null
  return { year: Number(lower), glued: true }
}
