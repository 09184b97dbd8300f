/** "More women (1,840) than men (902) applied", "bridges (14, two more than in May)": the number of what stands before the bracket. */
import type { Found } from '../found.js'
import { type Line, word } from '../line.js'
import { nounPhrase } from '../noun.js'
import { isCountable } from './countable.js'

export function toldByBracket(line: Line, { start, end }: Found): string | null {
  if (word(line, start - 1) !== '(' || !/^[),;]$/.test(word(line, end))) return null
  const noun = nounPhrase(line, start - 2, 'many')
  return noun !== null && noun.to === start - 1 && isCountable(noun.unit) ? noun.unit : null
}
