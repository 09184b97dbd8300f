import type { Found } from '../found.js'
import { isOneOf, type Line, word } from '../line.js'
import { isPersonState, nounPhrase } from '../noun.js'
import { isCountable } from './countable.js'
import { wordClass } from '../../language/word-class.js'

/** What is counted, and how many of it were told of last; null where none were yet. */
export type Topic = Readonly<{ unit: string; value: number | null }>

/**
 * What a sentence speaks of the number of, for one that goes on with it: the last thing counted that does not say where or of what
 * another is ("112 men in six villages"), or the noun of a heading or a question ("The lorries.", "How many sunscreens are there?").
 */
export function topicOf(line: Line, found: readonly Found[]): Topic | null {
  const counted = found.filter(({ kind, unit }) => kind === 'count' && unit !== null)
  const own = counted.findLast(({ start }) => !isOneOf(line, start - 1, PREPOSITIONS)) ?? counted.at(-1)
  if (own?.unit) return { unit: own.unit, value: own.low ?? own.high }
  const unit = found.length === 0 ? named(line) : null
  return unit === null ? null : { unit, value: null }
}
const PREPOSITIONS = wordClass('in to of from at by over with across on for into between within among after')

/** How many tokens a heading that only names its subject has at most, its mark included. */
const LONGEST_HEADING = 5

function named(line: Line): string | null {
  const { tokens } = line
  const asked = tokens.findIndex(({ lower }, k) => lower === 'many' && word(line, k - 1) === 'how')
  if (asked < 0 && tokens.length > LONGEST_HEADING) return null
  let k = asked < 0 ? 0 : asked + 1
  while (isOneOf(line, k, DETERMINERS)) k++
  if (isPersonState(line, k)) return 'person'
  const noun = nounPhrase(line, k, 'many')
  if (noun === null || !isCountable(noun.unit)) return null
  return asked >= 0 || noun.to >= tokens.length - 1 ? noun.unit : null
}
const DETERMINERS = wordClass('and but the its his her their our my your what about of other are were')
