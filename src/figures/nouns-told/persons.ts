/** Words said of people alone: "Twenty were wounded", "Police arrested 23", "the ten who lived", "Four were taken to hospital". */
import type { Found } from '../found.js'
import { endsClause } from '../left-out.js'
import { isOneOf, type Line, word } from '../line.js'
import { nounPhrase } from '../noun.js'
import { verbBases } from '../../language/inflect.js'
import { nounClass } from '../../language/lexicon.js'
import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'

/** What is done to people. */
const UNDERGONE = wordSet(
  'kill wound injure hurt maim arrest detain jail imprison intern sentence convict acquit hospitalise hospitalize evacuate rescue execute behead',
  'deport extradite kidnap abduct interrogate question interview vaccinate inoculate quarantine sicken infect displace sack hire recruit employ',
  'dismiss widow orphan murder assassinate slay massacre electrocute suffocate trample treat discharge parole pardon repatriate resettle baptise',
  'ordain conscript torture rape bereave indict accuse drown hang intubate concuss bail free',
)
/** What people do. */
const DONE = wordSet(
  'die perish drown flee vote abstain attend march protest queue resign retire enrol enroll emigrate immigrate survive marry starve volunteer testify',
  'surrender escape gather plead confess apply commute graduate enlist dissent sign live work refuse watch cheer sleep pray chant sing dance weep kneel',
  'think believe say want agree object complain participate',
)
const STATES = wordClass(
  'dead alive missing critical homeless unaccounted unconscious pregnant aboard asleep',
)
/** Where people are kept or stay, behind "in", "on", "at" or "under". */
const PLACES = wordClass(
  'hospital custody prison jail detention intensive board trial remand bail hiding exile treatment arrest',
)

/** Whether the word is a form of a verb that has people for its object. */
export function isDoneToPersons(lower: string): boolean {
  return hasBase(UNDERGONE, lower)
}

/** "persons" where the words around a number can be said of people alone; the noun itself of "31 were women". */
export function toldByState(line: Line, { start, end }: Found): string | null {
  if (word(line, start - 1) === 'whom' || (word(line, start - 2) === 'whom' && word(line, start - 1) !== ','))
    return PERSON
  const behind = word(line, end)
  if (behind === 'who' || behind === 'whom') return PERSON
  if (behind === ',' && word(line, end + 1) === 'of' && word(line, end + 2) === 'whom') return PERSON
  if (behind === 'of') return isOfPersons(line, end + 1) ? PERSON : null
  if (word(line, start - 1) === 'of' && isOneOf(line, start - 2, LOSSES)) return PERSON
  if (word(line, start - 1) === 'by' && isOneOf(line, start - 2, LOOKED_ON) && endsClause(line, end))
    return PERSON
  if (isDoneToPersons(word(line, start - 1)) && endsClause(line, end)) return PERSON
  return fateTold(line, end)
}
const PERSON = 'person'

/** "It claimed the lives of 20", "the arrests of 12": what nobody but people has. */
const LOOKED_ON = wordClass('watched attended')
const LOSSES = wordClass(
  'lives deaths arrests detentions injuries disappearances dismissals resignations funerals bodies',
)

/** "of us", "of those who lived", "of the dead" */
function isOfPersons(line: Line, k: number): boolean {
  const first = word(line, k)
  if (first === 'us' || first === 'you') return true
  if (first !== 'those' && first !== 'the') return false
  const second = word(line, k + 1)
  return second === 'who' || isOneOf(line, k + 1, STATES) || isDoneToPersons(second)
}

/** The noun that is told of a number which ends at `end`: "were taken to hospital", "have been freed", "are still in custody", "died", "were women". */
export function fateTold(line: Line, end: number): string | null {
  let k = end
  let isPassive = false
  for (; k < end + LONGEST_VERB; k++) {
    if (isOneOf(line, k, BE)) isPassive = true
    else if (isOneOf(line, k, HELPERS)) isPassive = false
    else if (!isOneOf(line, k, ADVERBS)) break
  }
  const lower = word(line, k)
  if (isOneOf(line, k, IN)) return isOneOf(line, k + 1, PLACES) ? PERSON : null
  if (isOneOf(line, k, BROUGHT) && word(line, k + 1) === 'to' && isOneOf(line, k + 2, PLACES)) return PERSON
  if (!isPassive)
    return (hasBase(DONE, lower) && nounClass(lower) !== 'person') || isLosing(line, k) || isComing(line, k)
      ? PERSON
      : null
  if (isDoneToPersons(lower) || isOneOf(line, k, STATES)) return PERSON
  const noun = nounPhrase(line, k, 'many')
  return noun !== null && nounClass(noun.unit) === 'person' ? noun.unit : null
}
/** "have all since been". */
const LONGEST_VERB = 5
const BE = wordClass('was were are is be been being')
const HELPERS = wordClass('have has had did do not will would could may')
const ADVERBS = wordClass(
  'still also now later already since reported feared confirmed seriously badly critically slightly all',
)
const IN = wordClass('in on at under')
const BROUGHT = wordClass('taken brought rushed airlifted admitted sent')

/** "lost their lives", "lost limbs" */
function isLosing(line: Line, k: number): boolean {
  return word(line, k) === 'lost' && /^(?:their|lives|limbs)$/.test(word(line, k + 1))
}

/** "took part", "turned out"; "turned out to be" is said of things. */
function isComing(line: Line, k: number): boolean {
  const [lower, next] = [word(line, k), word(line, k + 1)]
  if (/^(?:take|takes|took|taken)$/.test(lower)) return next === 'part'
  return /^(?:turned|showed|shown)$/.test(lower) && /^(?:out|up)$/.test(next) && word(line, k + 2) !== 'to'
}

function hasBase(verbs: ReadonlySet<string>, lower: string): boolean {
  return verbs.has(lower) || verbBases(lower).some((base) => verbs.has(base))
}
