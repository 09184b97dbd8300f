/** "Bridges destroyed: 17", "Injured: 610", "Tackles made: Aberllyn 208, Kilbrannan 261". */
import type { Found } from '../found.js'
import { at, isCapitalised, isOneOf, type Line, word } from '../line.js'
import { PERSON_STATES } from '../noun-words.js'
import { nounPhrase } from '../noun.js'
import { COLLECTIVES } from './collectives.js'
import { isCountable } from './countable.js'
import { wordClass } from '../../language/word-class.js'

/** How many words a label has at most. */
const LONGEST = 10

/** What the label before a number names: its first plural noun, or the state of persons that stands for one. */
export function toldByLabel(line: Line, figure: Found): string | null {
  const colon = colonBefore(line, figure)
  if (colon < 0) return null
  const start = labelStart(line, colon)
  if (start === colon || colon - start > LONGEST || hasVerb(line, start, colon)) return null
  return namedByLabel(line, start, colon)
}

/** Where the colon stands: right before the number, or before the names and numbers of a list that it is one of. */
function colonBefore(line: Line, figure: Found): number {
  const nearest = figure.start - 1
  if (isColon(line, nearest)) return nearest
  if (!isCapitalised(at(line, nearest))) return -1
  for (let k = nearest; k > Math.max(0, figure.start - 40); k--) {
    if (isColon(line, k)) return k
    const token = at(line, k)
    if (token.kind !== 'number' && !isCapitalised(token) && !isOneOf(line, k, LIST_WORDS)) return -1
  }
  return -1
}
const LIST_WORDS = wordClass(', ; and the of ( ) - –')

function isColon(line: Line, k: number): boolean {
  return word(line, k) === ':'
}

/** Past the last mark that stands before the label. */
function labelStart(line: Line, colon: number): number {
  for (let k = colon - 1; k >= 0; k--) if (isOneOf(line, k, MARKS)) return k + 1
  return 0
}
const MARKS = wordClass('. ; : • · * – — | ( ) [ ] “ ” " ! ? -')

function namedByLabel(line: Line, start: number, colon: number): string | null {
  for (let k = start; k < colon; k++) {
    const lower = word(line, k)
    const collective = COLLECTIVES.get(lower)
    if (collective !== undefined) return collective
    if (isOneOf(line, k, OPENERS)) continue
    const noun = nounPhrase(line, k, 'many')
    if (noun !== null && noun.to <= colon)
      return isCountable(noun.unit) && !isName(line, k, start) ? noun.unit : null
    if (isOneOf(line, k, PERSON_STATES) || isOneOf(line, k, STATES))
      return colon - start <= 4 ? 'person' : null
    if (isOneOf(line, k, STOPS)) return null
  }
  return null
}

/** "United States", "Kesk & Sons". */
function isName(line: Line, k: number, start: number): boolean {
  return k > start && isCapitalised(at(line, k))
}

/** "The staff did better: …" is no label, and "Goals per game: …" no count. */
function hasVerb(line: Line, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isOneOf(line, k, VERBS)) return true
  return false
}
const VERBS = wordClass(
  'is are was were did do does has have had will would can may came come say says said went get got be per',
)
const OPENERS = wordClass('the number of total confirmed reported new all in')
const STATES = wordClass(
  'deceased hospitalised hospitalized hospital custody treatment intensive discharged fatally',
)
const STOPS = wordClass('by per than at from to with for is was are were has have said says')
