import type { Amount } from '../amount.js'
import { at, isCapitalised, isOneOf, word, type Line } from '../line.js'
import { endsAge } from './age-end.js'
import { wordClass } from '../../language/word-class.js'

/** What people do at an age. */
const LIFE = wordClass(
  'joined left retire retires started retired died dead released married widowed became quit emigrated orphaned graduated debut debuted free man woman boy girl mother father driving career learned learnt home goal born retirement retiring win wins won child champion picked crowned elected knighted ordained enlisted enrolled signed jailed imprisoned convicted freed abducted kidnapped bald grey pregnant school death leaves captured arrested arrives arrived came',
)
const NEAR = 12

/** "joined the academy at nine", "died at 74", "At 72, she", "who at 49 runs", "Sara Aune, at 38, is". */
export function atAge(line: Line, amount: Amount, value: number): boolean {
  if (amount.low !== amount.high || word(line, amount.start - 1) !== 'at') return false
  // "the number of dead stands at 18", "put the dead at 69", "tied the game at 97"
  if (isOneOf(line, amount.start - 2, STANDS) || /^(?:put|tied)$/.test(word(line, amount.start - 4)))
    return false
  if (value > LAST_HOUR && isPersonAt(line, amount)) return true
  // "at nine" is an hour as well: numbers that no clock shows, or a life told, decide.
  if (value < 4 || (!endsAge(line, amount.to) && !isOneOf(line, amount.to, AFTER_STAGE))) return false
  for (let k = Math.max(0, amount.start - NEAR); k < amount.start; k++)
    if (isOneOf(line, k, LIFE)) return value > LAST_HOUR || isOneOf(line, k, STAGES)
  return false
}
const STANDS = wordClass('stand stands stood standing tied level counting stop stopped puts put')

/** Above the clock's hours. */
const LAST_HOUR = 12
const AFTER_STAGE = wordClass('for to with because')
const STAGES = wordClass('joined academy school learned learnt orphaned debut career')
const PERSONAL = wordClass('he she i')

/** Whether the words around "at 72" speak of a person: opening a sentence, behind "who", set off behind a name. */
function isPersonAt(line: Line, { start, to }: Amount): boolean {
  const before = at(line, start - 2)
  const next = word(line, to)
  if (at(line, start - 1).text === 'At' && (start === 1 || before.kind !== 'word')) {
    // "At 36, new girl Sara Aune", "At 104 she is", "At 72, and after 27 years"
    const k = next === ',' ? to + 1 : to
    return isOneOf(line, k, PERSONAL) || (next === ',' && word(line, k) === 'and')
  }
  if (before.lower === 'who' || (before.lower === ',' && word(line, start - 3) === 'who'))
    return next !== 'per' && at(line, to).kind !== 'symbol'
  if (before.lower !== ',' || next !== ',' || line.shareTalk) return false
  return isName(line, start - 3) || isOfSomeone(line, start - 2)
}

/** "he may race again, at 34, if anybody wants him": who is spoken of stands before. */
function isOfSomeone(line: Line, end: number): boolean {
  for (let k = end - 1; k >= Math.max(0, end - NEAR); k--) if (isOneOf(line, k, SOMEONE)) return true
  return false
}
const SOMEONE = wordClass('he she his her who i my')

/** "Sara Aune": one capital alone may be a share index or a party. */
function isName(line: Line, last: number): boolean {
  const first = at(line, last - 1)
  return isCapitalised(at(line, last)) && isCapitalised(first) && first.lower !== 'the'
}
