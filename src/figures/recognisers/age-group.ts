import { wordMap } from '../../language/word-set.js'
import type { Amount } from '../amount.js'
import { exactly, fromAmount, type Found } from '../found.js'
import { at, isJoiner, word, type Line } from '../line.js'
import { DECADES } from './age-decade.js'

/** Ages that a group is named by, in words: "under-fives", "the over-sixties". */
export const GROUP_NAMES: ReadonlyMap<string, number> = new Map([
  ...wordMap({
    twos: 2,
    threes: 3,
    fours: 4,
    fives: 5,
    sixes: 6,
    sevens: 7,
    eights: 8,
    nines: 9,
    tens: 10,
    elevens: 11,
  }),
  ...wordMap({
    twelves: 12,
    thirteens: 13,
    fourteens: 14,
    fifteens: 15,
    sixteens: 16,
    seventeens: 17,
    eighteens: 18,
  }),
  ...DECADES,
])

/** "the under-30s", "over-65s", "under-18s". */
export function group(line: Line, amount: Amount): Found | null {
  const side = sideBefore(line, amount.from)
  if (side === null || !isJoiner(line, amount.from - 1)) return null
  const plural = word(line, amount.to) === 's' && !at(line, amount.to).spaced
  if (!plural && !/^(?:year|age|olds?)/.test(word(line, amount.to))) return null
  const value = amount.low ?? amount.high
  const found = fromAmount(amount, 'age', 'year', 'age', plural ? amount.to + 1 : amount.to)
  return value === null ? null : { ...found, ...bounded(side, value), start: amount.from - 2, approx: false }
}

/** "vaccines for under-fives", "the over fifties". */
export function namedGroup(line: Line, i: number): Found | null {
  const value = GROUP_NAMES.get(word(line, i))
  const side = value === undefined ? null : sideBefore(line, i)
  if (value === undefined || side === null) return null
  const glued = isJoiner(line, i - 1)
  // "over tens of miles" is no group of persons.
  if (!glued && value !== 5 && value < 20) return null
  return {
    ...exactly(value, 'age', 'year', 'age', i, i + 1),
    ...bounded(side, value),
    start: glued ? i - 2 : i - 1,
  }
}

type Side = 'under' | 'over'

function sideBefore(line: Line, i: number): Side | null {
  const side = word(line, isJoiner(line, i - 1) ? i - 2 : i - 1)
  return side === 'under' || side === 'over' ? side : null
}

function bounded(side: Side, value: number) {
  return { low: side === 'over' ? value : null, high: side === 'under' ? value : null, exclusive: true }
}
