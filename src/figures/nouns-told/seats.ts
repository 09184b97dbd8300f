/** "59 of parliament's 120", "the council's 41": what a house of members has by number is seats. */
import type { Found } from '../found.js'
import { isOneOf, type Line, word } from '../line.js'
import { wordClass } from '../../language/word-class.js'

export function toldBySeats(line: Line, { start, to }: Found): string | null {
  if (isHouses(line, start - 2)) return SEAT
  if (word(line, to) !== 'of') return null
  const house = isOneOf(line, to + 1, ARTICLES) ? to + 2 : to + 1
  return isHouses(line, house) ? SEAT : null
}
const SEAT = 'seat'

function isHouses(line: Line, k: number): boolean {
  return isOneOf(line, k, HOUSES) && word(line, k + 1) === "'s"
}
const HOUSES = wordClass('parliament assembly senate council chamber legislature congress')
const ARTICLES = wordClass('the its their')
