import { readAmount, type Amount } from '../amount.js'
import { fromAmount, type Found, type Recogniser } from '../found.js'
import { at, isJoiner, mentions, word, type Line } from '../line.js'
import { isNameNumber } from '../look-alikes.js'
import { isPersonState, nounPhrase } from '../noun.js'
import { readNumeral } from '../numbers/numeral.js'
import { NUMBER_STARTS } from '../numbers/tables.js'
import { rateAt } from '../units/rates.js'
import { wordSet } from '../../language/word-set.js'

/** Things counted: "277 people", "31 Russian tanks", "17 of its soldiers", "a six-storey factory", "mother of two". */
export const count: Recogniser = {
  name: 'count',
  words: NUMBER_STARTS,
  digits: true,
  read: (line, i) => {
    const amount = readAmount(line, i)
    return amount && !isNameNumber(line, amount) && !isLoneOne(line, amount) ? counted(line, amount) : null
  },
}

const PARENTS = wordSet('mother father mum mom dad parent parents grandmother grandfather')

function counted(line: Line, amount: Amount): Found {
  const ofParent = word(line, amount.from - 1) === 'of' && PARENTS.has(word(line, amount.from - 2))
  const ofJoined = word(line, amount.from - 2) === 'of' && isJoiner(line, amount.from - 1)
  if (ofParent || ofJoined) return fromAmount(amount, 'count', 'child', 'count')
  const compound =
    amount.end === amount.to && isJoiner(line, amount.to) && at(line, amount.to + 1).kind === 'word'
  const from = compound ? amount.to + 1 : skipFillers(line, amount.end)
  if (isPersonState(line, from)) return fromAmount(amount, 'count', 'person', 'count')
  const single = compound || (amount.low === 1 && amount.high === 1)
  const noun = nounPhrase(line, from, single ? 'one' : 'many')
  if (!noun || isFurtherCharge(line, amount.from, amount.to))
    return { ...fromAmount(amount, 'count', null, 'count'), bare: true }
  const rate = rateAt(line, noun.to)
  const found = fromAmount(amount, 'count', noun.unit, 'count', rate?.to ?? noun.to)
  return rate ? { ...found, per: rate.name } : found
}

const MORE = wordSet('more other further additional additionally')
const OWNERS = wordSet("the its his her their our my your these those all 's")

/** "17 of its soldiers", "14 of the drones", "seven other people", "three more villages". */
function skipFillers(line: Line, from: number): number {
  let k = MORE.has(word(line, from)) ? from + 1 : from
  if (word(line, k) !== 'of') return k
  k++
  while (OWNERS.has(word(line, k))) k++
  // "8 of 13 shots", "10 of their last 12 games": the whole's number names what both count.
  if (/^(?:last|first|next)$/.test(word(line, k))) k++
  // "eleven of the train's 18 carriages", "two of Peru's five reactors"
  for (let n = k; n < k + 4 && at(line, n).kind === 'word'; n++)
    if (word(line, n + 1) === "'s" && readNumeral(line, n + 2)) return readNumeral(line, n + 2)?.to ?? k
  return readNumeral(line, k)?.to ?? k
}

const NOT_BEHIND = wordSet(
  'of another who which that thing way day by or to in on side hand point must can could would should is has might . , reason where when',
)
const NOT_BEFORE = wordSet(
  "no this that the any every each which another some former big small new old good last next first only little right wrong 's number day square",
)
const BEHIND = wordSet('person death fatality injury people case count')
/** What a game is won and lost by. */
const MARGINS = wordSet('goal point vote seat run shot stroke length')
const BEFORE = wordSet(
  'and plus , least including killed killing injured injuring wounded wounding leaving left just arrested lost out has have had scored won',
)

/**
 * "one" is a number only where something counts: a bound, another number beside it, a state ("one dead"). Else it is a
 * pronoun or an article: "one of the men", "one resident said".
 */
function isLoneOne(line: Line, { numeral, low, high, from, to, start }: Amount): boolean {
  if (!numeral.words || numeral.value !== 1 || (low !== null && high !== null && low !== high)) return false
  const next = word(line, to)
  const before = word(line, from - 1)
  if (start < from && before !== 'only')
    return next === 'of' && !/^(?:them|those|whom)$/.test(word(line, to + 1))
  if (MARGINS.has(next) && (before === 'by' || MARGIN.has(word(line, to + 1)))) return false
  if (isFurtherCharge(line, from, to)) return false
  if (NOT_BEHIND.has(next) || NOT_BEFORE.has(before)) return true
  if (isPersonState(line, to) || BEHIND.has(next)) return false
  return BEFORE.has(before) ? next === 'and' || at(line, to).kind !== 'word' : true
}

/** "two counts of fraud and one of perjury": the noun counted stands with the first number alone. */
function isFurtherCharge(line: Line, from: number, to: number): boolean {
  return word(line, to) === 'of' && word(line, from - 1) === 'and' && mentions(line, CHARGES, from)
}
const CHARGES = wordSet('counts charges')
const MARGIN = wordSet('short behind ahead clear adrift above below off')
