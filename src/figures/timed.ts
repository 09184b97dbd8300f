import { at, isCapitalised, isOneOf, mentions, says, word, type Line } from './line.js'
import { wordClass } from '../language/word-class.js'

/** What of a game is still to be played: "with 3:12 remaining", "2:13 to play". */
const REMAINING = wordClass('remaining left')
/** How one time lies to another: "1:42 ahead". */
const APART = wordClass('ahead behind adrift clear slower faster quicker')
const RUNS = wordClass('split lap clocked won ran finished timed swam skated rowed')

/** Whether the digits with a colon at token `i` are a running time and no time of day: "a time of 1:52", "ran 3:42". */
export function isTimed(line: Line, i: number): boolean {
  const before = word(line, i - 1)
  // "08:35 Behind us", in a log
  const next = at(line, i + 1)
  if (isOneOf(line, i + 1, APART) && !isCapitalised(next) && !at(line, i).text.startsWith('0')) return true
  if (isOneOf(line, i + 1, REMAINING) || says(line, i + 1, ['to', 'play']) || says(line, i + 1, ['to', 'go']))
    return true
  return (
    says(line, i - 2, ['time', 'of']) ||
    isOneOf(line, i - 1, RUNS) ||
    (before === 'in' && mentions(line, RUNS, i))
  )
}
