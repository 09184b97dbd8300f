import { readAmount, type Amount } from '../amount.js'
import { bare, fromAmount, negated, toldPer, type Found, type Recogniser } from '../found.js'
import { at, isJoiner, isMinus, isOneOf, mentions, word, type Line } from '../line.js'
import { isNameNumber } from '../look-alikes.js'
import { fateTold } from '../nouns-told/persons.js'
import { isForecasters, isPersonState, nounPhrase } from '../noun.js'
import { readNumeral } from '../numbers/numeral.js'
import { NUMBER_STARTS } from '../numbers/tables.js'
import { measureAt } from '../units/measures.js'
import { rateAt } from '../units/rates.js'
import { looksPlural } from '../../language/inflect.js'
import { nounClass } from '../../language/lexicon.js'
import { durationUnit } from '../units/durations.js'
import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'

/** Things counted: "277 people", "31 Russian tanks", "17 of its soldiers", "a six-storey factory", "mother of two". */
export const count: Recogniser = {
  name: 'count',
  words: NUMBER_STARTS,
  digits: true,
  read: (line, i) => {
    const amount = readAmount(line, i)
    if (!amount || isNameNumber(line, amount) || isLoneOne(line, amount)) return null
    const found = counted(line, amount)
    return (found.bare || found.unit === 'point') && isBelowZero(line, amount) ? negated(found, i - 1) : found
  },
}

/** "an index of minus 18", "fell to -17 from -15"; "ten minus 3" takes away, and "plus or minus 3" is a margin. */
function isBelowZero(line: Line, { from }: Amount): boolean {
  const before = at(line, from - 2)
  if (word(line, from - 1) !== 'minus') return isMinus(line, from - 1) && isOneOf(line, from - 2, LEADS)
  return before.kind === 'word' && before.lower !== 'or' && readNumeral(line, from - 2) === null
}

/** Words before a level; behind a noun the sign may be a dash. */
const LEADS = wordClass(
  'to from at of was is were stood or and between hit reached below above near around about',
)

const PARENTS = wordClass('mother father mum mom dad parent parents grandmother grandfather')

function counted(line: Line, amount: Amount): Found {
  const ofParent = word(line, amount.from - 1) === 'of' && isOneOf(line, amount.from - 2, PARENTS)
  const ofJoined = word(line, amount.from - 2) === 'of' && isJoiner(line, amount.from - 1)
  if (ofParent || ofJoined) return fromAmount(amount, 'count', 'child', 'count')
  const compound =
    amount.end === amount.to && isJoiner(line, amount.to) && at(line, amount.to + 1).kind === 'word'
  const from = compound ? amount.to + 1 : skipFillers(line, amount.end)
  if (isPersonState(line, from)) return fromAmount(amount, 'count', 'person', 'count')
  const sized = compound ? null : sizeOfWhole(line, amount, from)
  if (sized !== null) return sized
  const isOfMany = word(line, amount.end) === 'of'
  const single = compound || (amount.low === 1 && amount.high === 1 && !isOfMany)
  const noun = nounPhrase(line, from, single ? 'one' : 'many')
  if (!noun || isForecasters(line, amount.from, noun) || isFurtherCharge(line, amount.from, amount.to))
    return bare(amount)
  return toldPer(fromAmount(amount, 'count', noun.unit, 'count', noun.to), rateAt(line, noun.to))
}

/** "18 of the 46 kilometres", "47 of the 53 minutes": the unit stands with the whole alone. Of days and years one picks single ones. */
function sizeOfWhole(line: Line, amount: Amount, k: number): Found | null {
  if (k < amount.end + 2 || word(line, amount.end) !== 'of' || readNumeral(line, k - 1) === null) return null
  const time = durationUnit(word(line, k))
  if (time === 'minute' || time === 'hour' || time === 'second')
    return fromAmount(amount, 'duration', time, 'count', k + 1)
  const unit = measureAt(line, k, true)
  return unit && fromAmount(amount, 'measure', unit.name, 'count', unit.to)
}

const MORE = wordSet('more other further additional additionally')
const OWNERS = wordClass("the its his her their our my your these those all 's")

/** "17 of its soldiers", "14 of the drones", "seven other people", "three more villages". */
function skipFillers(line: Line, from: number): number {
  let k = MORE.has(word(line, from)) ? from + 1 : from
  if (word(line, k) !== 'of') return k
  k++
  while (isOneOf(line, k, OWNERS)) k++
  // "8 of 13 shots", "10 of their last 12 games": the whole's number names what both count.
  if (/^(?:last|first|next|past)$/.test(word(line, k))) k++
  // "eleven of the train's 18 carriages", "two of Peru's five reactors"
  for (let n = k; n < k + 4 && at(line, n).kind === 'word'; n++)
    if (word(line, n + 1) === "'s") return wholeEnd(line, n + 2) ?? k
  return wholeEnd(line, k) ?? k
}

/** Just past the number of a whole: "of the 38 houses", "of the camp's roughly 3,000 shelters", "of its more than 300 guests". */
function wholeEnd(line: Line, from: number): number | null {
  let k = from
  while (isOneOf(line, k, HEDGING)) k++
  return readNumeral(line, k)?.to ?? null
}
const HEDGING = wordClass(
  'roughly about around some nearly almost approximately estimated more than over original',
)

const NOT_BEHIND = wordClass(
  'of another who which that thing way day by or to in on side hand point must can could would should is has might . , reason where when',
)
const NOT_BEFORE = wordClass(
  "no not this that the any every each which another some former big small new old good last next first only little right wrong 's number day square",
)
const BEHIND = wordClass('person death fatality injury people case count')
/** What a game is won and lost by. */
const MARGINS = wordClass('goal point vote seat run shot stroke length')
const BEFORE = wordClass(
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
  // "three were hurt, one of them badly"
  if (before === ',' && next === 'of' && /^(?:them|whom|which)$/.test(word(line, to + 1))) return false
  // "Only one of the 38 turned"
  if ((before === 'only' || before === 'just') && next === 'of' && word(line, from - 2) !== 'the')
    return false
  // "cut deaths from five to one"
  if (
    before === 'to' &&
    at(line, to).kind !== 'word' &&
    readNumeral(line, from - 2) !== null &&
    word(line, from - 3) === 'from'
  )
    return false
  if (start < from && before !== 'only')
    return next === 'of' && !/^(?:them|those|whom)$/.test(word(line, to + 1))
  if (isOneOf(line, to, MARGINS) && (before === 'by' || isOneOf(line, to + 1, MARGIN))) return false
  if (isFurtherCharge(line, from, to)) return false
  if (isOfAnotherFate(line, from, to)) return false
  if (isListed(line, from, to) || isMargin(line, from, to)) return false
  if (isOneOf(line, to, NOT_BEHIND) || isOneOf(line, from - 1, NOT_BEFORE)) return true
  if (isPersonState(line, to) || isOneOf(line, to, BEHIND) || isOneOfAKind(line, from, to)) return false
  return isOneOf(line, from - 1, BEFORE) ? next === 'and' || at(line, to).kind !== 'word' : true
}

/**
 * "lost the sight of one eye", "One helicopter was lost": one thing, told as no more. A person may be one of whom only the one is
 * heard ("One mother said"), and sides, ends and days come one at a time.
 */
function isOneOfAKind(line: Line, from: number, to: number): boolean {
  const noun = nounPhrase(line, to, 'one')
  if (noun === null || noun.to - to > 3 || NOT_ALONE.has(noun.unit) || looksPlural(word(line, noun.to - 1)))
    return false
  if (
    isJoiner(line, to) ||
    durationUnit(noun.unit) !== null ||
    noun.modifiers.some((word) => MORE.has(word) || NOT_ALONE.has(word))
  )
    return false
  // "One video shows": what one saw or read, and not the only one.
  if (nounClass(noun.unit) === 'communication') return false
  if (nounClass(noun.unit) !== 'person') return true
  // "One man died in his car": a person may open the sentence where this is told of him.
  if (from === 0) return isOneOf(line, noun.to, DIED)
  return !isOneOf(line, from - 1, TELLS_OF) && !isOneOf(line, noun.to, SAYS)
}
const NOT_ALONE = wordSet(
  'side end corner day time thing way part place point hand word moment occasion case reason level sense go step kind sort type family mother father bloke fellow video clip photo picture image',
)
const TELLS_OF = wordClass('said says told tells that but as when where if and , “ " : –')
const DIED = wordClass('died drowned perished')
const SAYS = wordClass('said says told tells recalled recalls wrote asked added who')

/** "win the Open by one", "the cut fell by one.": what a game is won by, with nothing behind it. */
function isMargin(line: Line, from: number, to: number): boolean {
  return word(line, from - 1) === 'by' && word(line, from - 2) !== 'one' && at(line, to).kind !== 'word'
}

/** "two in Perth, one in Adelaide and one in Auckland": what the first number's preposition says of the second too. */
function isListed(line: Line, from: number, to: number): boolean {
  const link = word(line, to)
  if (!isOneOf(line, to, LISTS) || !/^(?:,|and|;)$/.test(word(line, from - 1))) return false
  for (let k = from - 2; k > Math.max(0, from - LIST_REACH); k--)
    if (word(line, k) === link)
      for (let n = k - 1; n >= Math.max(0, k - 3); n--) if (readNumeral(line, n) !== null) return true
  return false
}
const LISTS = wordClass('in to at for against from by on')
const LIST_REACH = 14

/** "49 survived, eight died and one is unaccounted for": beside others of whom as much is told. */
function isOfAnotherFate(line: Line, from: number, to: number): boolean {
  if (!/^(?:,|and|;)$/.test(word(line, from - 1)) || fateTold(line, to) === null) return false
  for (let k = from - 2; k >= Math.max(0, from - LIST_REACH); k--) {
    const other = readNumeral(line, k)
    if (
      other !== null &&
      other.to < from &&
      (fateTold(line, other.to) !== null || isPersonState(line, other.to))
    )
      return true
  }
  return false
}

/** "two counts of fraud and one of perjury": the noun counted stands with the first number alone. */
function isFurtherCharge(line: Line, from: number, to: number): boolean {
  return word(line, to) === 'of' && word(line, from - 1) === 'and' && mentions(line, CHARGES, from)
}
const CHARGES = wordClass('counts charges')
const MARGIN = wordClass('short behind ahead clear adrift above below off')
