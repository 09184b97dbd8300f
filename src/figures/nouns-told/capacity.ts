/** What carries or holds people alone, without a noun: "The bus, built to carry 52,", "The hall seats 400." */
import type { Found } from '../found.js'
import { isOneOf, word, type Line } from '../line.js'
import { wordClass } from '../../language/word-class.js'

/** How far before its verb what carries or holds may stand, in tokens. */
const REACH = 9

/** "person" where so many are carried by a vehicle, or find room in a place, that people alone travel in or gather at. */
export function toldByCapacity(line: Line, { start }: Found): string | null {
  const verb = word(line, start - 1) === 'for' ? start - 2 : start - 1
  const allowed = verb < start - 1
  if (!isOneOf(line, verb, allowed ? ALLOWED : HOLDING)) return null
  for (let k = verb - 1; k >= Math.max(0, verb - REACH); k--) {
    if (isOneOf(line, k, ENDS)) return null
    if (isOneOf(line, k, ROOMS)) return 'person'
  }
  return null
}

const HOLDING = wordClass(
  'carry carries carried carrying hold holds held holding seat seats seated seating accommodate accommodates accommodated',
)
/** Before "for" and a number. */
const ALLOWED = wordClass('licensed licenced built designed made meant certified approved room space seats')
/** Vehicles that carry passengers, and places in which people gather or stay. */
const ROOMS = wordClass(
  'bus buses minibus minibuses coach coaches ferry ferries boat boats dinghy dinghies raft lifeboat lifeboats liner plane planes jet airliner aircraft',
  'helicopter train trains tram van minivan taxi lift elevator gondola cabin rickshaw',
  'hall halls stadium stadiums arena arenas theatre theater cinema auditorium ballroom grandstand nightclub club church venue shelter shelters prison',
  'jail hostel dormitory classroom courtroom',
)
const ENDS = wordClass('. ; : ! ? but while whereas')
