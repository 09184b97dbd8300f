/**
 * Events that several words tell together, of which one alone tells another: who is "taken to hospital" was not captured, who has "not
 * been found" is missing, and the "fatally injured" are dead.
 */
import { nounClass } from '../language/lexicon.js'
import { wordInfo } from '../language/wordnet.js'
import { wordClass, type WordClass } from '../language/word-class.js'
import type { Found } from './found.js'
import { isOneOf, mentions, word, type Line } from './line.js'
import { nounBehind } from './noun.js'

/** What the verb, or its participle, at token `k` tells with the words around it; null where it speaks for itself. */
export function phraseEvent(line: Line, k: number): string | null {
  // "burned to death", but "sentenced to death", "scared to death".
  if (word(line, k + 2) === 'death' && word(line, k + 1) === 'to')
    return isOneOf(line, k, CONDEMNING) ? null : 'kill'
  return isOneOf(line, k, SPEAKING) ? phraseOf(line, k) : null
}

/** The same, where the word stands in some phrase. */
function phraseOf(line: Line, k: number): string | null {
  if (isOneOf(line, k, FINDING)) return findingEvent(line, k)
  if (isOneOf(line, k, TAKING)) return takingEvent(line, k)
  if (isOneOf(line, k, MOVING)) {
    if (isAhead(line, k, ALIVE, 6)) return 'rescue'
    if (isToHospital(line, k)) return 'hospital'
  }
  if (isOneOf(line, k, SUSTAINING)) return isAhead(line, k, HARM, 3) ? 'injure' : null
  if (isOneOf(line, k, CATCHING)) return isIllness(line, k + 1) || isIllness(line, k + 2) ? 'infect' : null
  if (isOneOf(line, k, ELIMINATING)) return 'eliminate'
  if (isOneOf(line, k, ACCOUNTING)) return word(line, k + 1) === 'for' && isDenied(line, k) ? 'missing' : null
  if (isOneOf(line, k, FALLING)) return isOneOf(line, k + 1, SICK) ? 'infect' : null
  if (isOneOf(line, k, INJURING) && isOneOf(line, k - 1, FATALLY)) return 'kill'
  if (isOneOf(line, k, BURNING) && word(line, k + 1) === 'alive') return 'kill'
  if (isOneOf(line, k, SHOOTING) && word(line, k + 1) === 'dead') return 'kill'
  if (isOneOf(line, k, SURVIVING)) return isDenied(line, k) ? 'kill' : null
  if (isOneOf(line, k, LIVING)) return word(line, k + 1) === 'to' && isDenied(line, k) ? 'kill' : null
  if (isOneOf(line, k, FIGHTING))
    return word(line, k + 1) === 'for' && saysLife(line, k + 2) ? 'injure' : null
  if (isOneOf(line, k, LOSING) && isOneOf(line, k + 1, WHOSE) && isOneOf(line, k + 2, STRUGGLES))
    return 'kill'
  if (isOneOf(line, k, LOOKING) && word(line, k + 1) === 'for') return 'search'
  if (isOneOf(line, k, COMPELLING)) return isMadeToLeave(line, k) ? 'displace' : null
  if (isOneOf(line, k, MAKING) && word(line, k + 1) === 'it' && isDenied(line, k))
    return isOneOf(line, k + 2, ENDS) ? 'kill' : null
  return null
}

const FINDING = wordClass('found find finds finding located locate traced trace seen heard')
const TAKING = wordClass('take takes took taken taking')
const MOVING = wordClass(
  'pulled pulling dragged dug plucked hauled brought winched lifted freed sent send sending flown rushed rushing carried moved airlifted driven transported transferred',
)
const SUSTAINING = wordClass('sustained sustain sustaining')
const HARM = wordClass('injuries injury burns wounds fractures bruises cuts concussion')
const CATCHING = wordClass('caught catch catching contracted contract contracting')
const ELIMINATING = wordClass('eliminated eliminate eliminating eliminates')
const ACCOUNTING = wordClass('accounted account')
const FALLING = wordClass('fall falls fell fallen falling')
const SICK = wordClass('sick ill')
const INJURING = wordClass('injured wounded hurt shot stabbed struck')
const FATALLY = wordClass('fatally mortally')
const BURNING = wordClass('burned burnt burning')
const SHOOTING = wordClass('shot shoot shooting shoots gunned')
const SURVIVING = wordClass('survive survived')
const FIGHTING = wordClass('fighting fight fought fights')
const LOSING = wordClass('lost lose loses losing')
const WHOSE = wordClass('their his her the a its')
const STRUGGLES = wordClass('fight battle struggle')
const LOOKING = wordClass('looked look looks looking searched search searches searching hunted hunt hunting')
const COMPELLING = wordClass(
  'ordered order told forced force forcing driven drove drive driving made ordering',
)
const MAKING = wordClass('make made making')
const ENDS = wordClass('. , ; : – — out alive and but')
const LIVING = wordClass('live')
/** All of these: most words are in no phrase. */
const SPEAKING = wordClass(
  ...[
    FINDING,
    TAKING,
    MOVING,
    SUSTAINING,
    CATCHING,
    ELIMINATING,
    ACCOUNTING,
    FALLING,
    INJURING,
    BURNING,
    SHOOTING,
    SURVIVING,
    LIVING,
    FIGHTING,
    LOSING,
    LOOKING,
    COMPELLING,
    MAKING,
  ].map(({ words }) => [...words].join(' ')),
)
const CONDEMNING = wordClass(
  'sentenced condemned sentencing scared bored frightened put close near next doomed sick',
)

function findingEvent(line: Line, k: number): string | null {
  if (isOneOf(line, k, SENSES)) {
    const isSought = isOneOf(line, k + 1, SINCE)
    return isSought && isDenied(line, k) ? 'missing' : null
  }
  if (isOneOf(line, k + 1, GUILTY)) return isDenied(line, k) ? 'acquit' : 'convict'
  if (word(line, k + 1) === 'not' && isOneOf(line, k + 2, GUILTY)) return 'acquit'
  if (isOneOf(line, k + 1, ELSEWHERE)) return null
  if (isDenied(line, k)) return 'missing'
  const isFound = word(line, k) === 'found'
  if (isFound && isOneOf(line, k + 1, DEAD)) return 'kill'
  return isFound && isOneOf(line, k + 1, ALIVE) ? 'rescue' : null
}
const GUILTY = wordClass('guilty liable')
const ELSEWHERE = wordClass('elsewhere anywhere nowhere')
const SENSES = wordClass('seen heard')
const SINCE = wordClass('since from again')
const DEAD = wordClass('dead murdered lifeless drowned killed hanged')
const ALIVE = wordClass('alive safe unharmed unhurt')

function takingEvent(line: Line, k: number): string | null {
  if (isOneOf(line, k + 1, SICK)) return 'infect'
  if (isToHospital(line, k)) return 'hospital'
  for (let i = k + 1; i <= k + 6 && !isOneOf(line, i, STOPS); i++) {
    if (isOneOf(line, i, LIVES)) return 'kill'
    if (word(line, i) === 'into' && word(line, i + 1) === 'custody') return 'arrest'
    if (word(line, i) === 'in' && word(line, i + 1) === 'for' && word(line, i + 2) === 'questioning')
      return 'arrest'
    if (word(line, i) === 'to' && word(line, i + 1) === 'safety') return 'rescue'
  }
  const isRescue =
    word(line, k + 1) === 'ashore' || (word(line, k + 1) === 'off' && word(line, k + 2) === 'by')
  return isRescue ? 'rescue' : isOneOf(line, k + 1, CAPTIVE) ? 'capture' : 'take'
}
const CAPTIVE = wordClass('hostage captive prisoner over control')

/** "taken by ambulance to two nearby hospitals", but "took the road of the hospital". */
function isToHospital(line: Line, k: number): boolean {
  for (let i = k + 1; i <= k + 6 && !isOneOf(line, i, STOPS); i++)
    if (word(line, i) === 'to') return isAhead(line, i, HOSPITALS, 4)
  return false
}

/** Whether one of the words stands among the next ones, in the same clause. */
function isAhead(line: Line, k: number, words: WordClass, most: number): boolean {
  for (let i = k + 1; i <= k + most && !isOneOf(line, i, STOPS); i++) if (isOneOf(line, i, words)) return true
  return false
}
const STOPS = wordClass('. , ; : – — ( ) and but who which that')
const LIVES = wordClass('life lives')
const HOSPITALS = wordClass('hospital hospitals clinic clinics infirmary hospitalised')

/** "were ordered to leave", "driven from their homes". */
function isMadeToLeave(line: Line, k: number): boolean {
  for (let i = k + 1; i <= k + 6 && !isOneOf(line, i, STOPS); i++) {
    if (word(line, i) === 'to' && isOneOf(line, i + 1, LEAVING)) return true
    if ((word(line, i) === 'from' || word(line, i) === 'of') && isOneOf(line, i + 1, WHOSE))
      return isOneOf(line, i + 2, HOMES)
  }
  return false
}
const LEAVING = wordClass('leave flee evacuate')
const HOMES = wordClass('homes houses homeland villages flats apartments')

/** "the disease", "cholera" */
function isIllness(line: Line, k: number): boolean {
  return isOneOf(line, k, ILLNESSES) || wordInfo(word(line, k))?.anchor === 'disease'
}

const ILLNESSES = wordClass(
  'disease illness fever virus infection bug cholera measles flu covid malaria ebola dengue polio',
)

function saysLife(line: Line, k: number): boolean {
  return isOneOf(line, k, LIVES) || (isOneOf(line, k, WHOSE) && isOneOf(line, k + 1, LIVES))
}

/** "has not yet been found", "could not find", "is yet to be found", "are unable to locate". */
function isDenied(line: Line, k: number): boolean {
  for (let i = k - 1; i >= k - 6 && i >= 0; i--) {
    if (isOneOf(line, i, DENYING) || word(line, i).endsWith('n’t')) return true
    if (isOneOf(line, i, PENDING) && word(line, i + 1) === 'to') return true
    if (isOneOf(line, i, STOPS)) return false
  }
  return false
}
const DENYING = wordClass("not n't never cannot unable failed failing without nobody")
const PENDING = wordClass('yet still remain remains remained')

/** What the event read of a figure comes to by what is counted: who "lost 14 soldiers" has them dead; the event itself else. */
export function eventOfThing(line: Line, figure: Found, event: string): string {
  if (!HANGING.has(event)) return event
  const noun = figure.kind === 'count' ? (nounBehind(line, figure)?.unit ?? null) : null
  // Whom or what one takes or eliminates is left out mostly where it is people, or what is stolen.
  if (noun === null && figure.kind !== 'duration')
    return event === 'eliminate' ? 'kill' : event === 'take' ? 'capture' : event
  if (noun === null) return event
  const anchor = wordInfo(noun)?.anchor ?? null
  const isMilitary = anchor !== null && MILITARY.has(anchor)
  if (event === 'eliminate') return isMilitary || isPerson(noun) ? 'kill' : event
  if (event === 'take')
    return isMilitary || isPerson(noun) || isTakenByForce(noun, anchor) ? 'capture' : event
  if (event === 'lose') return isMilitary ? 'kill' : event
  if (FINDS.has(event)) return noun === 'body' || noun === 'corpse' ? 'kill' : event
  if (!isPerson(noun)) return event
  const isWanted = anchor === 'criminal' || mentions(line, POLICE)
  if (event === 'hold') return isWanted ? 'arrest' : event
  return isWanted || isMilitary || !mentions(line, RESCUE) ? event : 'missing'
}

const isPerson = (noun: string): boolean => noun === 'person' || nounClass(noun) === 'person'

/** Places, and what armies have. Homes are places to WordNet, and taken by fires. */
function isTakenByForce(noun: string, anchor: string | null): boolean {
  if (noun === 'home') return false
  return nounClass(noun) === 'location' || (anchor !== null && SPOILS.has(anchor))
}
const SPOILS: ReadonlySet<string> = new Set([
  'municipality', 'village', 'urban_area', 'district', 'weapon', 'ammunition', 'motor_vehicle', 'vehicle', 'aircraft', 'vessel', 'bridge',
]) // prettier-ignore

/** Whoever finds a body has not saved anyone. */
const FINDS: ReadonlySet<string> = new Set(['find', 'recover', 'retrieve', 'pull', 'dig'])
const HANGING: ReadonlySet<string> = new Set([...FINDS, 'take', 'lose', 'hold', 'search', 'eliminate'])
const MILITARY: ReadonlySet<string> = new Set(['serviceman', 'military_personnel', 'combatant', 'rebel'])
const RESCUE = wordClass(
  'rescuers rescuer rescue divers diver crews teams coastguard navy lifeboat lifeboats helicopters firefighters volunteers families relatives rubble wreckage debris being',
)
const POLICE = wordClass(
  'police cops detectives custody suspect suspects suspicion sheriff fbi prosecutors manhunt',
)
