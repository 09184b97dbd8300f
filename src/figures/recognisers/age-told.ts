import { looksPlural } from '../../language/inflect.js'
import { nounClass } from '../../language/lexicon.js'
import { wordInfo } from '../../language/wordnet.js'
import type { Amount } from '../amount.js'
import { fromAmount, type Found } from '../found.js'
import { at, isOneOf, word, type Line } from '../line.js'
import { PERSON_STATES } from '../noun-words.js'
import { SMALL, TENS } from '../numbers/tables.js'
import { wordClass } from '../../language/word-class.js'
import { MAX_AGE } from './age-apposed.js'
import { atAge } from './age-at.js'
import { endsAge, isMatterOfCount } from './age-end.js'
import { namedAge, ofSex } from './age-noun.js'
import { ADVERBS, COPULA, ELDEST, PERSONS_MEANT, PRONOUN, was } from './age-was.js'

/** Ages told by a verb or a preposition: "turned 19", "She is 41.", "everyone over 40", "joined the academy at nine". */
export function toldAge(line: Line, amount: Amount): Found | null {
  const value = amount.low ?? amount.high ?? 0
  if (value < 1 || value > MAX_AGE) return null
  // Only the middle of many ages has decimals.
  if (amount.numeral.decimals > 0)
    return tellsMiddle(line, amount) ? fromAmount(amount, 'age', 'year', 'age') : null
  const told =
    turned(line, amount) ||
    was(line, amount) ||
    bounded(line, amount) ||
    atAge(line, amount, value) ||
    asLast(line, amount) ||
    ofBoth(line, amount) ||
    orOlder(line, amount) ||
    namedAge(line, amount) ||
    ofSex(line, amount)
  return told ? fromAmount(amount, 'age', 'year', 'age') : null
}

/** "the median age rose to 42.7", "half are older than 46.2". */
function tellsMiddle(line: Line, amount: Amount): boolean {
  return namedAge(line, amount) || (word(line, amount.from - 1) === 'than' && bounded(line, amount))
}

/** "a fifth of us are 65 or older": only of ages is that said without a unit. */
function orOlder(line: Line, { to }: Amount): boolean {
  return word(line, to) === 'or' && /^(?:old|young)er$/.test(word(line, to + 1))
}

/** "a couple from Hull, both 58": one age of two. */
function ofBoth(line: Line, { start, to }: Amount): boolean {
  return word(line, start - 1) === 'both' && /^[,(–—]$/.test(word(line, start - 2)) && endsAge(line, to)
}

/** "who turns 24 next month" */
const SOON = wordClass('next later tomorrow soon')
const TURNED = wordClass('turned turns turning turn')

function turned(line: Line, amount: Amount): boolean {
  if (!isOneOf(line, amount.start - 1, TURNED)) return false
  return endsAge(line, amount.to) || isOneOf(line, amount.to, SOON)
}

export const BOUNDS = wordClass('over under above below')
/** Whom a bound of age is told of. */
export const PERSONS = wordClass(
  'everyone everybody anyone anybody those people person men women adults children infants babies toddlers youngsters voters patients residents persons workers players kids girls boys someone somebody nobody drivers pensioners',
)

/** "everyone over 40", "11 of them under 16", "most of the dead were over 75": a bound on persons, nothing else to count. */
function bounded(line: Line, amount: Amount): boolean {
  if (amount.start === amount.from || word(line, amount.to) === 'per') return false
  const compared =
    word(line, amount.from - 1) === 'than' && /^(?:old|young)er$/.test(word(line, amount.from - 2))
  if (!compared && !isOneOf(line, amount.from - 1, BOUNDS)) return false
  if (isMatterOfCount(line, amount)) return false
  const before = amount.start - 1
  if (compared || isOneOf(line, before, PERSONS)) return true
  if (!endsAge(line, amount.to)) return false
  if (isOneOf(line, before, PERSONS_MEANT) || isSomeOfThem(line, before)) return true
  // "in two wards it is below 60": no person, whoever was told of before.
  return isOneOf(line, before, COPULA) && word(line, before - 1) !== 'it' && isOfPersons(line, before)
}

/** "Nine were under 18", "a third were over 40": so many of those spoken of. */
function isSomeOfThem(line: Line, verb: number): boolean {
  if (word(line, verb) !== 'were') return false
  const { kind, lower } = at(line, verb - 1)
  return kind === 'number' || SMALL.has(lower) || TENS.has(lower) || /^(?:half|third|quarter)s?$/.test(lower)
}

/** Whether the words before token `end` tell of persons. */
function isOfPersons(line: Line, end: number): boolean {
  for (let k = end - 1; k >= Math.max(0, end - 14); k--) {
    const lower = word(line, k)
    if (isOneOf(line, k, PERSONS) || isOneOf(line, k, PERSON_STATES) || isOneOf(line, k, PERSONS_MEANT))
      return true
    if (nounClass(lower) === 'person' && looksPlural(lower)) return true
    if (isOneOf(line, k, PEOPLE) && word(line, k - 1) === 'the') return true
    // "Half the population is over 43": of a place so small that it has not a hundred, nobody tells a share.
    if (lower === 'population') for (let n = k - 1; n > k - 5; n--) if (isOneOf(line, n, SHARES)) return true
  }
  return false
}

/** What names people behind "the". */
const PEOPLE = wordClass('sick ill elderly poor unemployed jobless vaccinated unvaccinated')
const SHARES = wordClass('half third thirds quarter quarters fifth fifths cent percent %')

/** "now 24, who", "the eldest 91", "not yet 24", "when I was eight my". */
function asLast(line: Line, amount: Amount): boolean {
  const before = word(line, amount.start - 1)
  const two = word(line, amount.start - 2)
  if ((before === 'now' || before === 'then') && two === ',') return endsAge(line, amount.to)
  if (isEldest(line, amount.start - 1)) return endsAge(line, amount.to)
  // "that makes him 69 when the gate opens", "she was a sprightly 50", "will be nearly 70 before he"
  if ((two === 'makes' || two === 'made') && /^(?:him|her|me)$/.test(before)) return endsAge(line, amount.to)
  if (isSprightly(line, amount)) return endsAge(line, amount.to)
  if (before === 'be' && /^(?:when|before)$/.test(word(line, amount.to)))
    return isOneOf(line, amount.to + 1, PRONOUN)
  if (before === 'yet' && two === 'not') return endsAge(line, amount.to)
  return (
    before === 'was' &&
    /^(?:i|he|she)$/.test(two) &&
    word(line, amount.start - 3) === 'when' &&
    !isMatterOfCount(line, amount)
  )
}

/** "the eldest 91", "the youngest of them 15", "the youngest just 22". */
function isEldest(line: Line, i: number): boolean {
  const k = isOneOf(line, i, ADVERBS) ? i - 1 : i
  if (isOneOf(line, k, ELDEST)) return true
  return isOneOf(line, k, PERSONS_MEANT) && word(line, k - 1) === 'of' && isOneOf(line, k - 2, ELDEST)
}

/** "In 1972 she was a sprightly 50.": an adjective between article and number. */
function isSprightly(line: Line, { start }: Amount): boolean {
  return (
    word(line, start - 2) === 'a' &&
    isOneOf(line, start - 3, COPULA) &&
    /^(?:he|she|i)$/.test(word(line, start - 4)) &&
    wordInfo(word(line, start - 1))?.pos.startsWith('a') === true
  )
}
