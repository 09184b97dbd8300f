import type { Found } from '../found.js'
import { at, isDash, isJoiner, isOneOf, word, type Line } from '../line.js'
import { readNumeral } from '../numbers/numeral.js'
import { wordClass } from '../../language/word-class.js'
import { halfOfDay, isHour, onHalf, timeAt } from './time-parts.js'

const LINKS = wordClass('and to until till')
const NEARLY = wordClass('around about nearly almost')
const PARTS = wordClass('morning afternoon evening')

/** "between 4 and 9 p.m.", "from 8 to 10 am", "9-11am", "between 2.10 and 2.35am", "between one and five in the morning": the half of the day stands with the second. */
export function hourPair(line: Line, i: number): readonly Found[] | null {
  const first = onFace(line, i)
  if (first === null) return null
  const link = word(line, first.to)
  const joined = isJoiner(line, first.to) || isDash(link)
  if (!joined && !isOneOf(line, first.to, LINKS)) return null
  if (link === 'and' && word(line, i - 1) !== 'between') return null
  // "at ten to five in the morning" is one time.
  if (link === 'to' && word(line, isOneOf(line, i - 1, NEARLY) ? i - 2 : i - 1) === 'at') return null
  const second = onFace(line, first.to + 1)
  if (second === null) return null
  const half = halfOfDay(line, second.to) ?? inThe(line, second.to)
  if (half === null) return null
  const late = onHalf(second.hour, half.pm) + second.minute / 60
  const same = onHalf(first.hour, half.pm) + first.minute / 60
  // "from 11 to 1 p.m." begins before noon.
  const early = same < late ? same : onHalf(first.hour, !half.pm) + first.minute / 60
  return [timeAt(early, i, first.to), timeAt(late, first.to + 1, half.to)]
}

/** "4", "four", "2.10", "11:45": an hour of a clock's face, with its minutes. */
function onFace(line: Line, i: number): { hour: number; minute: number; to: number } | null {
  const { text, kind } = at(line, i)
  const parts = kind === 'number' && text.length > 3 ? /^(\d{1,2})[.:]([0-5]\d)$/.exec(text) : null
  if (parts !== null) {
    const hour = Number(parts[1])
    return isHour(hour) ? { hour, minute: Number(parts[2]), to: i + 1 } : null
  }
  const numeral = readNumeral(line, i)
  return numeral !== null && isHour(numeral.value) ? { hour: numeral.value, minute: 0, to: numeral.to } : null
}

function inThe(line: Line, i: number): { pm: boolean; to: number } | null {
  if (word(line, i) !== 'in' || word(line, i + 1) !== 'the' || !isOneOf(line, i + 2, PARTS)) return null
  return { pm: word(line, i + 2) !== 'morning', to: i + 3 }
}
