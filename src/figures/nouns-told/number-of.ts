/** "The number of confirmed cases … has risen to 47", "puts the number of jobs to be lost at 2,400", "wolf numbers fell to 318". */
import type { Found } from '../found.js'
import { at, isCapitalised, isOneOf, type Line, word } from '../line.js'
import { STOPS } from '../noun-words.js'
import { nounPhrase } from '../noun.js'
import { singular } from '../../language/inflect.js'
import { nounClass } from '../../language/lexicon.js'
import { wordInfo } from '../../language/wordnet.js'
import { isCountable } from './countable.js'
import { isDoneToPersons } from './persons.js'
import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'

/** How many tokens before the number the word "number" may stand. */
const REACH = 24

/** What the number is the number of, where the clause says so before it or right behind it. */
export function toldByNumberOf(line: Line, { start, end }: Found): string | null {
  // "brings to 17 the number killed"
  if (word(line, end) === 'the' && isOneOf(line, end + 1, TALLIES))
    return namedAt(line, end + 1, line.tokens.length)
  if (!isOneOf(line, start - 1, LEADS)) return null
  for (let k = start - 1; k >= Math.max(0, start - REACH); k--) {
    if (isOneOf(line, k, ENDS)) return null
    if (isOneOf(line, k, TALLIES)) return namedAt(line, k, start)
    if (isSoldByNumber(line, k)) return namedBehind(line, k + 2, start)
  }
  return null
}
/** "sales of electric cars hit 17.1 million": of things sold one tells how many; of goods and of what is one, how much money. */
export function isSoldByNumber(line: Line, k: number): boolean {
  if (word(line, k) !== 'sales' || word(line, k + 1) !== 'of') return false
  const noun = nounPhrase(line, k + 2, 'many')
  return noun !== null && isCountable(noun.unit) && !UNCOUNTED.has(noun.unit)
}
const UNCOUNTED = wordSet(
  'good service product asset property food drug medicine arm weapon bond share security right ad',
)

const TALLIES = wordClass('number numbers tally count total')
/** Of these the number says how many, wherever in the clause "number of" stood. */
const LEADS = wordClass(
  'to at from is was were are of as reached reaches reach exceeded exceeds topped hit hits passed past , : now by be ( than',
)
const ENDS = wordClass('. ; : ! ? ” but while whereas')

/** "number of the dead", "number out of work", "the number killed", "the patient count". */
function namedAt(line: Line, k: number, end: number): string | null {
  if (word(line, k + 1) === 'of') return namedBehind(line, k + 2, end)
  const next = word(line, k + 1)
  if (next === 'who' || next === 'dead' || isDoneToPersons(next)) return 'person'
  if ((next === 'in' && word(line, k + 2) === 'custody') || (next === 'out' && word(line, k + 2) === 'of'))
    return 'person'
  const before = word(line, k - 1)
  return isLiving(line, k - 1) ? singular(before) : null
}

/** "wolf numbers", "the patient count"; of words too rare for the lexicon those that are no names are taken for animals. */
function isLiving(line: Line, k: number): boolean {
  const { lower, kind } = at(line, k)
  const named = nounClass(lower)
  if (named !== null) return LIVING.has(named)
  return (
    kind === 'word' &&
    wordInfo(lower) === null &&
    !isOneOf(line, k, STOPS) &&
    (k === 0 || !isCapitalised(at(line, k))) &&
    !/ed$|ly$/.test(lower)
  )
}
const LIVING: ReadonlySet<string> = new Set(['person', 'animal', 'plant'])

function namedBehind(line: Line, from: number, end: number): string | null {
  let k = from
  while (isOneOf(line, k, DETERMINERS)) k++
  if (isDoneToPersons(word(line, k)) || word(line, k) === 'dead') return 'person'
  const noun = nounPhrase(line, k, 'many')
  return noun !== null && noun.to <= end && isCountable(noun.unit) ? noun.unit : null
}
const DETERMINERS = wordClass('the its his her their our those all such these')
