/** Tolls, crowds, populations and crews: nouns for many, which name those they are made of. */
import type { Found } from '../found.js'
import { isOneOf, word, type Line } from '../line.js'
import { singular } from '../../language/inflect.js'
import { nounClass } from '../../language/lexicon.js'
import { wordClass } from '../../language/word-class.js'
import { wordMap } from '../../language/word-set.js'

const REACH = 12

/** "a town of 5,800", "attendance 13,850", "the toll rose to 64", "the population, 71,000 in 2024, fell to 68,500". */
export function toldByCollective(line: Line, figure: Found): string | null {
  const lead = word(line, figure.start - 1)
  if (lead === 'of') {
    return isOneOf(line, figure.start - 2, PLACES) ? 'person' : madeOf(line, figure.start - 2)
  }
  const beside = madeOf(line, figure.start - 1)
  if (beside !== null) return isOneOf(line, figure.start - 1, NUMBERED_BESIDE) ? beside : null
  if (!isOneOf(line, figure.start - 1, LEADS)) return null
  for (let k = figure.start - 2; k >= Math.max(0, figure.start - REACH); k--) {
    const lower = word(line, k)
    if (isOneOf(line, k, ENDS)) return null
    const made = isOneOf(line, k, SIZED) ? madeOf(line, k) : null
    if (made !== null) return lower === 'turnout' && isShare(figure) ? null : made
  }
  return null
}
/** What the collective at token `k` is made of; of animals the word before tells which: "the pig population". */
function madeOf(line: Line, k: number): string | null {
  const made = COLLECTIVES.get(word(line, k))
  if (made === undefined) return null
  const before = word(line, k - 1)
  return isOneOf(line, k, OF_ANIMALS) && nounClass(before) === 'animal' ? singular(before) : made
}
const OF_ANIMALS = wordClass('population populations herd flock')

const LEADS = wordClass(
  'to at as from is was of reached exceeded topped hit hits passed past , : now by be ( than rises climbs reaches tops passes',
)
const ENDS = wordClass('. ; : ! ? ” but while whereas')

/** A turnout of a hundred or less is told in per cent. */
function isShare({ low, high }: Found): boolean {
  return (low ?? high ?? 0) <= 100
}

/** Settlements and lands, of which the number tells the inhabitants. */
const PLACES = wordClass(
  'town village city country nation island hamlet community parish municipality borough settlement suburb county district province state kingdom republic',
  'metropolis township commune region territory colony enclave exclave neighbourhood neighborhood',
)

const SIZED = wordClass(
  'toll tolls attendance population populations workforce headcount membership electorate turnout crowd audience payroll readership viewership enrolment enrollment roster',
)
const NUMBERED_BESIDE = wordClass('toll attendance population workforce headcount membership')

/** What these are made of. */
export const COLLECTIVES: ReadonlyMap<string, string> = wordMap({
  toll: 'person',
  tolls: 'person',
  population: 'person',
  populations: 'person',
  attendance: 'spectator',
  audience: 'person',
  crowd: 'person',
  workforce: 'worker',
  headcount: 'employee',
  payroll: 'employee',
  staff: 'employee',
  crew: 'person',
  membership: 'member',
  electorate: 'voter',
  turnout: 'person',
  readership: 'reader',
  viewership: 'viewer',
  enrolment: 'pupil',
  enrollment: 'pupil',
  roster: 'person',
  family: 'person',
  household: 'person',
  party: 'person',
  group: 'person',
  team: 'person',
  panel: 'member',
  jury: 'juror',
  squad: 'player',
  garrison: 'soldier',
  platoon: 'soldier',
  battalion: 'soldier',
  regiment: 'soldier',
  congregation: 'worshipper',
  class: 'pupil',
  queue: 'person',
  gang: 'person',
  mob: 'person',
  choir: 'singer',
  orchestra: 'musician',
  cast: 'actor',
  board: 'member',
  committee: 'member',
  delegation: 'delegate',
  flock: 'bird',
  herd: 'animal',
})
