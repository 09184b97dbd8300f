import { looksPlural } from '../../language/inflect.js'
import { nounClass } from '../../language/lexicon.js'
import type { Amount } from '../amount.js'
import { fromAmount, type Found } from '../found.js'
import { at, isCapitalised, word, type Line } from '../line.js'
import { nounPhrase } from '../noun.js'
import { measureAt } from '../units/measures.js'
import { wordSet } from '../../language/word-set.js'
import { MAX_AGE } from './age-apposed.js'

/** Ages told by a verb or a preposition: "turned 19", "She is 41.", "everyone over 40", "joined the academy at nine". */
export function toldAge(line: Line, amount: Amount): Found | null {
  const value = amount.low ?? amount.high ?? 0
  if (value < 1 || value > MAX_AGE || amount.numeral.decimals > 0) return null
  const told =
    turned(line, amount) ||
    was(line, amount) ||
    bounded(line, amount) ||
    atAge(line, amount, value) ||
    asLast(line, amount)
  return told ? fromAmount(amount, 'age', 'year', 'age') : null
}

const ENDS = wordSet('when and at but in last this on or yesterday today after before')

/** Whether nothing stands at token `i` that the number could count. */
function endsAge(line: Line, i: number): boolean {
  const next = at(line, i)
  return (
    next.text === '' || /^[,.;:)!?—–]$/.test(next.text) || ENDS.has(next.lower) || /^["”'’]$/.test(next.text)
  )
}

const TURNED = wordSet('turned turns turning turn')

function turned(line: Line, amount: Amount): boolean {
  return TURNED.has(word(line, amount.start - 1)) && endsAge(line, amount.to)
}

const ADVERBS = wordSet('now only just still not')
const COPULA = wordSet('is was were are be being')
const PRONOUN = wordSet('he she who i')

/** "She is 41.", "Shirin Akter was 14, her mother said", "her predecessor was 50 when", "who is 97 and". */
function was(line: Line, amount: Amount): boolean {
  const k = ADVERBS.has(word(line, amount.start - 1)) ? amount.start - 2 : amount.start - 1
  const who = at(line, k - 1)
  // "He's 41": behind a name it is a possessive.
  const verb = word(line, k)
  if (!COPULA.has(verb) && !(verb === "'s" && PRONOUN.has(who.lower))) return false
  if (!endsAge(line, amount.to)) return false
  if (who.lower === 'age') return true
  if (PRONOUN.has(who.lower)) return !countsBehind(line, amount)
  if (looksPlural(who.lower)) return false
  if (nounClass(who.lower) === 'person' && !isCapitalised(who)) return true
  const behind = at(line, k - 2)
  // "Pavel Idrisov was 44"; "Sergeant Pavel Idrisov, was 44": the name is what the comma sets off.
  if (isCapitalised(who)) return isCapitalised(behind) && k >= 2
  return who.text === ',' && isCapitalised(behind) && isCapitalised(at(line, k - 3)) && (amount.low ?? 0) >= 5
}

function countsBehind(line: Line, amount: Amount): boolean {
  return (
    nounPhrase(line, amount.to, 'many') !== null ||
    measureAt(line, amount.to, true) !== null ||
    at(line, amount.to).kind === 'symbol'
  )
}

const BOUNDS = wordSet('over under above below')
const PERSONS = wordSet(
  'everyone everybody anyone anybody those people men women adults children voters patients residents persons workers players kids girls boys someone nobody drivers pensioners',
)

/** "everyone over 40", "those under 30": a bound on persons with nothing else to count. */
function bounded(line: Line, amount: Amount): boolean {
  if (amount.start === amount.from || !BOUNDS.has(word(line, amount.from - 1))) return false
  if (!PERSONS.has(word(line, amount.start - 1)) || word(line, amount.to) === 'per') return false
  const next = at(line, amount.to)
  return next.kind !== 'symbol' && !(next.kind === 'word' && nounPhrase(line, amount.to, 'many') !== null)
}

/** What people do at an age. */
const LIFE = wordSet(
  'joined left retired died dead released married widowed became quit emigrated orphaned graduated debut debuted free man woman boy girl mother father driving career learned learnt home goal born school',
)
const NEAR = 12

/** "joined the academy at nine", "died at 74", "a free man at 65". */
function atAge(line: Line, amount: Amount, value: number): boolean {
  if (amount.low !== amount.high || value < 4 || word(line, amount.start - 1) !== 'at') return false
  // "at nine" is an hour as well: numbers that no clock shows, or a life told, decide.
  if (!endsAge(line, amount.to) && !AFTER_STAGE.has(word(line, amount.to))) return false
  for (let k = Math.max(0, amount.start - NEAR); k < amount.start; k++)
    if (LIFE.has(word(line, k))) return value > 12 || STAGES.has(word(line, k))
  return false
}
const AFTER_STAGE = wordSet('for to with because')
const STAGES = wordSet('joined academy school learned learnt orphaned debut career')

const ELDEST = wordSet('eldest youngest oldest')

/** "now 24, who", "the eldest 91", "not yet 24", "when I was eight my". */
function asLast(line: Line, amount: Amount): boolean {
  const before = word(line, amount.start - 1)
  const two = word(line, amount.start - 2)
  // "At 19, he is"
  if (before === 'at' && at(line, amount.start - 1).text === 'At' && word(line, amount.to) === ',')
    return /^(?:he|she|i)$/.test(word(line, amount.to + 1))
  if (before === 'now' && two === ',') return endsAge(line, amount.to)
  if (ELDEST.has(before)) return endsAge(line, amount.to)
  if (before === 'yet' && two === 'not') return endsAge(line, amount.to)
  return (
    before === 'was' &&
    /^(?:i|he|she)$/.test(two) &&
    word(line, amount.start - 3) === 'when' &&
    !countsBehind(line, amount)
  )
}
