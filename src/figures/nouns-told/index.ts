/** The noun of a count that has none of its own: "the toll rose to 64", "Bridges destroyed: 17", "Twenty were wounded". */
import { settled, type Found } from '../found.js'
import type { Line } from '../line.js'
import { nounBehind } from '../noun.js'
import { toldByBracket } from './bracketed.js'
import { toldByCapacity } from './capacity.js'
import { toldByCricket } from './cricket.js'
import { toldByCollective } from './collectives.js'
import { toldByLabel } from './labels.js'
import { toldByNumberOf } from './number-of.js'
import { toldByState } from './persons.js'
import { toldByAlike, toldByList, toldByMore, toldByTopic, toldOfThem, type Company } from './company.js'
import { toldBySeats } from './seats.js'
import { topicOf } from './topic.js'
import { toldBySubject } from './subjects.js'

/** What stands beside the number first, then what it is said of, then what was counted before it. */
const RULES: readonly ((line: Line, figure: Found, company: Company) => string | null)[] = [
  toldByLabel,
  toldByBracket,
  toldByCricket,
  toldByNumberOf,
  toldBySeats,
  toldByCollective,
  toldByState,
  toldByCapacity,
  toldBySubject,
  toldOfThem,
  toldByList,
  toldByTopic,
  toldByMore,
  toldByAlike,
]

/** A sentence with what was read in it. */
export type Read = Readonly<{ line: Line; found: readonly Found[] }>

/**
 * Gives the counts of a sentence that have no noun the one that the words around tell, or leaves them without. `before`: the sentence
 * before in its paragraph, with the nouns told there, or null.
 */
export function tellNouns(line: Line, found: readonly Found[], before: Read | null): readonly Found[] {
  if (!hasNounless(line, found)) return found
  // Asked for here, since most sentences need none.
  const topic = before === null ? null : topicOf(before.line, before.found)
  const told: Found[] = []
  let left: Found | null = null
  for (const figure of found) {
    const unit: string | null = isNounless(line, figure) ? tell(line, figure, { left, topic }) : null
    const read: Found = unit === null ? figure : settled(figure, 'count', unit)
    told.push(read)
    if (read.kind === 'count') left = read
  }
  return told
}

function hasNounless(line: Line, found: readonly Found[]): boolean {
  for (const figure of found) if (isNounless(line, figure)) return true
  return false
}

function tell(line: Line, figure: Found, company: Company): string | null {
  // Of what runs to billions a population alone is counted without its noun.
  if (isBillions(figure)) return toldByCollective(line, figure)
  for (const rule of RULES) {
    const unit = rule(line, figure, company)
    if (unit !== null) return unit
  }
  return null
}

function isNounless(line: Line, figure: Found): boolean {
  return (
    figure.kind === 'count' && figure.unit === null && mayCount(figure) && nounBehind(line, figure) === null
  )
}

/** Things counted have no decimals but in round millions. */
function mayCount({ step }: Found): boolean {
  return step === null || step >= 1
}

/** Bare billions are mostly sums of money. */
function isBillions({ low, high }: Found): boolean {
  return (low ?? high ?? 0) >= 1e9
}
