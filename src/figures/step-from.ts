/** Steps from the size told just before: "361.7 terawatt-hours last year, 41 more than in 2023", "219,900 yuan, 30,000 below the rival". */
import type { Found } from './found.js'
import { isOneOf, word, type Line } from './line.js'
import { wordClass } from '../language/word-class.js'

/** The smallest part of a sum that a step from it is told as. */
const LEAST_OF_SUM = 0.01

/** Whether the bare figure tells by how much the size before it lies above or below another. */
export function isStepFrom(line: Line, { start, end, low, high }: Found, size: Found): boolean {
  if (size.kind !== 'measure' && size.kind !== 'money') return false
  if (word(line, start - 1) !== ',' || !isBeyond(line, end)) return false
  // "The crew saved nine in 40 metres of water, three more than last week": a size that tells where is not what grew.
  if (isOneOf(line, size.start - 1, PLACING)) return false
  const [step, whole] = [low ?? high ?? 0, size.low ?? size.high ?? 0]
  return step < whole && (size.kind === 'measure' || step >= LEAST_OF_SUM * whole)
}
const PLACING = wordClass('in within inside over under at from of by every for after with')

/** "more than", "less than": "fewer" are counted; "below the rival". */
function isBeyond(line: Line, end: number): boolean {
  if (isOneOf(line, end, COMPARED)) return word(line, end + 1) === 'than'
  return isOneOf(line, end, SIDES) && isOneOf(line, end + 1, OTHERS)
}
const COMPARED = wordClass('more less higher lower longer shorter heavier lighter')
const SIDES = wordClass('below above under over')
const OTHERS = wordClass('the its their his her last what that')
