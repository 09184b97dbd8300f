import { mentions, says, word, type Line } from './line.js'
import { wordSet } from '../language/word-set.js'

const RUNS = wordSet('split lap clocked won ran finished timed swam skated rowed')

/** Whether the digits with a colon at token `i` are a running time and no time of day: "a time of 1:52", "ran 3:42". */
export function isTimed(line: Line, i: number): boolean {
  const before = word(line, i - 1)
  return says(line, i - 2, ['time', 'of']) || RUNS.has(before) || (before === 'in' && mentions(line, RUNS, i))
}
