/** The subject of a verb of number or change: "Arrests climbed to 23", "initial claims fell by 5,000 to 236,000", "The coins number 411". */
import type { Found } from '../found.js'
import { word, type Line } from '../line.js'
import { nounPhrase } from '../noun.js'
import { isCountable } from './countable.js'
import { wordSet } from '../../language/word-set.js'

const REACH = 8

export function toldBySubject(line: Line, figure: Found): string | null {
  const lead = word(line, figure.start - 1)
  if (NUMBERS.has(lead)) return subjectOf(line, figure.start - 1)
  const verb = LEADS.has(lead)
    ? changeBefore(line, figure.start - 2)
    : CHANGES.has(lead)
      ? figure.start - 1
      : -1
  return verb < 0 ? null : subjectOf(line, verb)
}
const NUMBERS = wordSet('number numbered total totalled totaled totals')
const LEADS = wordSet('to by from at')
const CHANGES = wordSet(
  'rose rises rise risen rising fell falls fall fallen falling increased increase increases decreased dropped drop drops climbed climb climbs jumped jump jumps grew grow grown',
  'slipped surged surge slid sank tumbled soared plunged declined narrowed shrank shrunk doubled dwindled swelled stood stand reached reach',
  'crept edged peaked topped exceeded',
)

function changeBefore(line: Line, from: number): number {
  for (let k = from; k >= Math.max(0, from - REACH); k--) {
    const lower = word(line, k)
    if (CHANGES.has(lower)) return k
    if (MARKS.has(lower)) return -1
  }
  return -1
}
const MARKS = wordSet('. ; : ! ? , — – ( ) and but')

/** The plural noun that the clause of the verb opens with. */
function subjectOf(line: Line, verb: number): string | null {
  let start = verb
  while (start > 0 && !OPENS.has(word(line, start - 1))) start--
  while (DETERMINERS.has(word(line, start))) start++
  const noun = nounPhrase(line, start, 'many')
  if (noun === null || noun.to > verb) return null
  const behind = word(line, noun.to)
  return noun.to === verb || LINKS.has(behind) || HELPERS.has(behind)
    ? isCountable(noun.unit)
      ? noun.unit
      : null
    : null
}
const OPENS = wordSet('. ; : ! ? , — – ( ) “ " ” and but that while as when after because which who where')
const DETERMINERS = wordSet('the its his her their our those all such these of with')
const LINKS = wordSet('in on at for from to with by among across of who without')
const HELPERS = wordSet('have has had also again now already still then later')
