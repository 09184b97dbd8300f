import type { Amount } from '../amount.js'
import { at, word, type Line } from '../line.js'
import { nounPhrase } from '../noun.js'
import { durationUnit } from '../units/durations.js'
import { measureAt } from '../units/measures.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'

const MARKS = wordSet(`, . ; : ! ? ) — – " ” ' ’`)
const ENDS = wordClass('when and at but in last this on or yesterday today after before now then')

/** Whether nothing stands at token `i` that a number before it could count. */
export function endsAge(line: Line, i: number): boolean {
  const next = at(line, i)
  return next.text === '' || MARKS.has(next.text) || isIn(ENDS, next.id)
}

/** Whether a noun or a unit stands behind the number: what it counts, and no age. */
export function isMatterOfCount(line: Line, { to, end }: Amount): boolean {
  return (
    nounPhrase(line, end, 'many') !== null ||
    durationUnit(word(line, to)) !== null ||
    word(line, to) === 'percent' ||
    word(line, to) === 'per' ||
    measureAt(line, to, true) !== null ||
    at(line, to).kind === 'symbol'
  )
}
