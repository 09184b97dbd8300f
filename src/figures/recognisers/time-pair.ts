import type { Found } from '../found.js'
import { isDash, isJoiner, isOneOf, word, type Line } from '../line.js'
import { readNumeral } from '../numbers/numeral.js'
import { wordClass } from '../../language/word-class.js'
import { halfOfDay, isHour, onHalf, timeAt } from './time-parts.js'

const LINKS = wordClass('and to until till')
const PARTS = wordClass('morning afternoon evening')

/** "between 4 and 9 p.m.", "from 8 to 10 am", "9-11am", "between one and five in the morning": the half of the day stands with the second. */
export function hourPair(line: Line, i: number): readonly Found[] | null {
  const first = readNumeral(line, i)
  if (first === null || !isHour(first.value)) return null
  const link = word(line, first.to)
  const joined = isJoiner(line, first.to) || isDash(link)
  if (!joined && !isOneOf(line, first.to, LINKS)) return null
  if (link === 'and' && word(line, i - 1) !== 'between') return null
  const second = readNumeral(line, first.to + 1)
  if (second === null || !isHour(second.value)) return null
  const half = halfOfDay(line, second.to) ?? inThe(line, second.to)
  if (half === null) return null
  const late = onHalf(second.value, half.pm)
  const same = onHalf(first.value, half.pm)
  // "from 11 to 1 p.m." begins before noon.
  const early = same < late ? same : onHalf(first.value, !half.pm)
  return [timeAt(early, i, first.to), timeAt(late, first.to + 1, half.to)]
}

function inThe(line: Line, i: number): { pm: boolean; to: number } | null {
  if (word(line, i) !== 'in' || word(line, i + 1) !== 'the' || !isOneOf(line, i + 2, PARTS)) return null
  return { pm: word(line, i + 2) !== 'morning', to: i + 3 }
}
