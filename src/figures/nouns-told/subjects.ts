/** The subject of a verb of number or change: "Arrests climbed to 23", "initial claims fell by 5,000 to 236,000", "The coins number 411". */
import type { Found } from '../found.js'
import { isOneOf, type Line } from '../line.js'
import { PERSON_STATES } from '../noun-words.js'
import { nounPhrase } from '../noun.js'
import { isCountable } from './countable.js'
import { FALLS, FELL, RISES, ROSE } from '../../language/change-verbs.js'
import { wordClass } from '../../language/word-class.js'

const REACH = 8

/** What rose, fell or numbers so many. */
export function toldBySubject(line: Line, figure: Found): string | null {
  // "orders topped 200,000": the verb is the bound.
  if (isOneOf(line, figure.start, CHANGES)) return subjectOf(line, figure.start)
  const lead = figure.start - 1
  if (isOneOf(line, lead, NUMBERS) || isOneOf(line, lead, CHANGES)) return subjectOf(line, lead)
  const verb = isOneOf(line, lead, LEADS) ? changeBefore(line, lead - 1) : -1
  return verb < 0 ? null : subjectOf(line, verb)
}
const NUMBERS = wordClass('number numbered total totalled totaled totals')
const LEADS = wordClass('to by from at')
const CHANGES = wordClass(
  ROSE,
  RISES,
  FELL,
  FALLS,
  'stood stand reached reach edged peaked top topped exceed exceeded pass passed surpass surpassed outnumbered outnumber',
)

function changeBefore(line: Line, from: number): number {
  for (let k = from; k >= Math.max(0, from - REACH); k--) {
    if (isOneOf(line, k, CHANGES)) return k
    if (isOneOf(line, k, MARKS)) return -1
  }
  return -1
}
const MARKS = wordClass('. ; : ! ? , — – ( ) and but')

/** The plural noun that the clause of the verb opens with. */
function subjectOf(line: Line, verb: number): string | null {
  let start = verb
  while (start > 0 && !isOneOf(line, start - 1, OPENS)) start--
  while (isOneOf(line, start, DETERMINERS)) start++
  // "The dead of Santa Elvira now number 31"
  if (isOneOf(line, start, PERSON_STATES) && isOneOf(line, start - 1, DETERMINERS)) return 'person'
  const noun = nounPhrase(line, start, 'many')
  if (noun === null || noun.to > verb) return null
  const isSubject = noun.to === verb || isOneOf(line, noun.to, LINKS) || isOneOf(line, noun.to, HELPERS)
  return isSubject && isCountable(noun.unit) ? noun.unit : null
}
const OPENS = wordClass('. ; : ! ? , — – ( ) “ " ” and but that while as when after because which who where')
const DETERMINERS = wordClass('the its his her their our those all such these of with')
const LINKS = wordClass('in on at for from to with by among across of who without')
const HELPERS = wordClass('have has had also again now already still then later')
