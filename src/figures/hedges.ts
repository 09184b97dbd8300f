import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge } from './hedge-table.js'
import { singular } from '../language/inflect.js'
import { nounClass } from '../language/lexicon.js'
import { wordInfo } from '../language/wordnet.js'
import { at, isJoiner, isOneOf, pastJoiner, says, word, type Line } from './line.js'
import { durationUnit } from './units/durations.js'
import { measureAt, MEASURE_STARTS } from './units/measures.js'
import { readNumeral } from './numbers/numeral.js'
import { NUMBER_STARTS, SCALES } from './numbers/tables.js'
import { rememberById } from '../language/remember.js'
import { isIn, wordClass } from '../language/word-class.js'
import { wordSet } from '../language/word-set.js'

export type HedgeFound = Readonly<{
  bound: 'low' | 'high' | null
  exclusive: boolean
  approx: boolean
  /** Token index: where it starts (before the number), or just past it (behind the number). */
  edge: number
}>

/**
 * Words that may stand between bound and number: "at least another 20". A definite article may not: "under the 5 percent
 * hurdle", "less than the 90 million in the clause" set a known value beside another.
 */
const BETWEEN = wordClass('another a an further additional other extra estimated total of')

/** The bound that stands before the number at token `from`; looks past "another", "a further" and the like. */
export function hedgeBefore(line: Line, from: number): HedgeFound | null {
  // "under the age of five": the age is named between.
  if (word(line, from - 1) === 'of' && word(line, from - 2) === 'age' && word(line, from - 3) === 'the')
    return isOneOf(line, from - 4, OF_AGE) ? endingAt(line, from - 3) : null
  for (let edge = from, gap = 0; gap <= 2; gap++, edge--) {
    const found = endingAt(line, edge)
    if (found) return combine(line, found)
    const between = word(line, edge - 1)
    if (!isOneOf(line, edge - 1, BETWEEN) || (between === 'of' && gap === 0)) return null
  }
  return null
}

/** The bound that stands behind the number, whose last token ends at `to`: "20 or more", "30-odd", "100-plus". */
export function hedgeAfter(line: Line, to: number): HedgeFound | null {
  const start = isJoiner(line, to) ? to + 1 : to
  for (const hedge of hedgesFrom(at(line, start))) {
    const { words } = hedge
    // "8.0 and more than 500", "nine and up to 14": the words belong to the next number.
    const behind = word(line, start + words.length)
    if (!says(line, start, words) || behind === 'than' || (behind === 'to' && words.at(-1) === 'up')) continue
    // "+", "odd", "plus" and "ish" belong to the number only where they are glued to it.
    if (words.length === 1 && start === to && at(line, start).spaced) continue
    return foundAt(hedge, start + words.length)
  }
  return null
}

const OF_AGE = wordClass('under over below above')

function endingAt(line: Line, edge: number): HedgeFound | null {
  for (const hedge of hedgesTo(at(line, edge - 1))) {
    const start = edge - hedge.words.length
    if (says(line, start, hedge.words) && !isAnotherUse(line, start, edge, hedge.phrase))
      return isDenied(line, hedge, start)
        ? { bound: 'high', exclusive: false, approx: false, edge: start }
        : isLimit(line, hedge, start)
          ? { bound: hedge.bound === 'low' ? 'high' : 'low', exclusive: false, approx: false, edge: start }
          : foundAt(hedge, start)
  }
  return null
}
const NONE: readonly Hedge[] = []
/** Those that end with a word, and those that begin with one. */
const hedgesTo = rememberById((lower) => HEDGES_BEFORE.get(lower) ?? NONE)
const hedgesFrom = rememberById((lower) => HEDGES_AFTER.get(lower) ?? NONE)

/** "never led by more than five", "cannot be more than 25 years", "no harvest exceeded 40 tonnes": denied, it is an upper bound. */
function isDenied(line: Line, { bound, exclusive, phrase }: Hedge, start: number): boolean {
  if (bound !== 'low' || !exclusive) return false
  if (phrase.startsWith('exceed')) {
    for (let k = start - 1; k >= Math.max(0, start - 2); k--) if (isOneOf(line, k, DENIALS)) return true
    return false
  }
  if (phrase !== 'more than' || !isOneOf(line, start - 1, LEADS_DENIED)) return false
  for (let k = start - 2; k >= Math.max(0, start - 12); k--) {
    const lower = word(line, k)
    if (isOneOf(line, k, DENIALS)) return true
    if (at(line, k).kind !== 'word' && lower !== "n't" && lower !== "'s" && lower !== '’s') return false
    if (isOneOf(line, k, CLAUSE)) return false
  }
  return false
}
const DENIALS = wordClass("not n't never no nowhere cannot none nobody")
/** "did not drop below 31", "never rose above 20": where it did not go ends at the number. */
function isLimit(line: Line, { bound, phrase }: Hedge, start: number): boolean {
  if (bound === null || !LEVELS.has(phrase) || !isOneOf(line, start - 1, GOES)) return false
  const k = isOneOf(line, start - 2, ALSO) ? start - 3 : start - 2
  return isOneOf(line, k, DENIALS) || word(line, k) === 'without'
}
const LEVELS = wordSet('below under above over beyond')
const GOES = wordClass(
  'drop dropped dropping fall fell fallen falling dip dipped dipping sink sank sunk go went gone going get got rise rose risen rising climb climbed climbing slip slipped exceed',
)
const ALSO = wordClass('once ever have be been')
const LEADS_DENIED = wordClass('by be is was were been')
const CLAUSE = wordClass('that what where which who because but and when if while although')

function foundAt({ bound, exclusive, approx }: Hedge, edge: number): HedgeFound {
  return { bound, exclusive, approx, edge }
}

/** "at least about 40" stays a bound; "no more than about" too. "only"/"an average of" add nothing of their own. */
function combine(line: Line, hedge: HedgeFound): HedgeFound {
  const outer = endingAt(line, hedge.edge)
  // "kept watch over around 6,400 stations": before another bound, a preposition of one word is a place.
  if (!outer || (outer.bound !== null && hedge.edge - outer.edge === 1)) return hedge
  return {
    bound: hedge.bound ?? outer.bound,
    exclusive: hedge.bound === null ? outer.exclusive : hedge.exclusive,
    approx: hedge.bound === null && outer.bound === null && (hedge.approx || outer.approx),
    edge: outer.edge,
  }
}

/** Verbs and nouns whose particle looks like a bound: "took over 14 months ago", "a row over 20 jobs". */
const WITH_OVER = wordClass(
  'take takes took taken taking hand hands handed handing turn turned turns turning win won roll rolled run ran come came pull pulled carry carried',
  'spread spreads spreading stretch stretches stretched stretching extend extends extended extending sprawl sprawls sprawled sprawling scattered strung strike strikes fall fell watch preside presided cross crossed argue argued row protest jailed all anger fears clash clashes dispute trial confusion concern concerns doubt doubts controversy resigned resign sacked sued suspended scandal',
)
/** "owns up to four", "adds up to 100". */
const WITH_UP_TO = wordClass(
  'own owns owned owning add adds added adding live lives lived stand stood come comes came wake woke go goes went gone going put puts shot',
)
const FACE = wordClass('face faces faced')
const MODAL = wordClass('to will would could may might can should not that did does')
const NEARING = wordClass('at to of is was were are reached toll now')
/** "It lies within 12 km" tells how far at most. */
const LIES = wordClass(
  'is are was were be been lie lies lay come comes came get got landed stood struck hit pass passes passed passing fly flies flew sail sails sailed swept moved',
)
/** "to submit its report within five days" sets a term of just that length; "resumed within five hours" bounds it. */
const TERM = wordClass('to must will should can able shall would asked ordered')

/** Whether the words are no bound here but a place, a time or a verb's particle. */
function isAnotherUse(line: Line, start: number, edge: number, words: string): boolean {
  const before = word(line, start - 1)
  // "a five-under 67", "the run-up to 12"
  if (isJoiner(line, start - 1)) return true
  switch (words) {
    // "a third more than two years ago", "2.7 million more than in": so much more, and no bound of what stands behind.
    case 'more than':
    case 'less than':
    case 'fewer than':
      return isOneOf(line, start - 1, COMPARED) || SCALES.has(before)
    case 'over':
      return (
        isOneOf(line, start - 1, WITH_OVER) ||
        isNamedSum(line, edge) ||
        isPeriod(line, start, edge) ||
        isEnded(line, start) ||
        isAcross(line, start, edge)
      )
    case 'under':
      return isBuried(line, edge) || isTiedLength(line, edge)
    case 'minimum of':
    case 'a minimum of':
    case 'maximum of':
    case 'a maximum of':
      return isExtreme(line, edge)
    case 'as much as':
      // "weighs as much as nine elephants": what has no number of its own is held against another thing.
      return isOneOf(line, start - 1, WEIGHS) && !isUnitAhead(line, edge)
    // The end of a tag: "</b> 7 women".
    case '>':
      return closesTag(line, start)
    case 'up to':
      // "faced up to two rivals", but "faces up to ten years"
      return isOneOf(line, start - 1, FACE) ? !isUnitAhead(line, edge) : isOneOf(line, start - 1, WITH_UP_TO)
    // "the top two floors", "the pass rate": only as a verb.
    case 'top':
    case 'pass':
      return !isOneOf(line, start - 1, MODAL)
    case 'tops':
      return /^(?:the|a|an|of|and)$/.test(before)
    case 'past':
      // "just one of its past 11 away matches": the last of them
      return isOneOf(line, start - 1, PAST) || isOneOf(line, start - 1, OWNERS) || /^\d/.test(before)
    case 'near':
      return !isOneOf(line, start - 1, NEARING)
    case 'inside':
      return !isUnitAhead(line, edge)
    case 'within':
      // "forbidden within 50 km of the border", "appeal within 30 days": a zone or a term of just that size
      if (isMeasureAhead(line, edge)) return !isOneOf(line, start - 1, LIES)
      if (isDaysAhead(line, edge)) return true
      for (let k = Math.max(0, start - 9); k < start; k++) if (isOneOf(line, k, TERM)) return true
      return false
    default:
      return false
  }
}
const COMPARED = wordClass('third quarter half fifth tenth times percent % cent points')

/** "found under two metres of mud": how deep. */
function isBuried(line: Line, edge: number): boolean {
  const numeral = readNumeral(line, edge)
  const unit = numeral && measureAt(line, numeral.to, !numeral.words)
  return unit !== null && word(line, unit.to) === 'of' && isOneOf(line, unit.to + 1, COVERS)
}
const COVERS = wordClass('mud snow ice water earth soil sand rubble debris rock rocks ash silt concrete peat')
const WEIGHS = wordClass('weigh weighs weighed weighing')

function closesTag(line: Line, end: number): boolean {
  for (let k = end - 1; k >= Math.max(0, end - 9); k--)
    if (word(line, k) === '<') return !at(line, k + 1).spaced && at(line, k + 1).kind !== 'number'
  return false
}

const OWNERS = wordClass("its his her their our my your 's")
const PAST = wordClass('the this half quarter these minute minutes ten twenty five')

/** "When it was over 1,100 jobs had gone": the end of a clause. */
function isEnded(line: Line, start: number): boolean {
  return (
    /^(?:is|was|'s)$/.test(word(line, start - 1)) &&
    word(line, start - 2) === 'it' &&
    isOneOf(line, start - 3, WHEN)
  )
}
const WHEN = wordClass('when time before until till once after')

/** "flew over 640 reefs", "a play-off over three holes": a way across them. */
function isAcross(line: Line, start: number, edge: number): boolean {
  const numeral = readNumeral(line, edge)
  if (numeral === null) return false
  const before = at(line, start - 1)
  if (isOneOf(line, numeral.to, SERIES)) return before.kind === 'word' && !isOneOf(line, start - 1, LASTING)
  return (
    isOneOf(line, start - 1, MOVING) &&
    durationUnit(word(line, numeral.to)) === null &&
    !isMeasureAhead(line, edge)
  )
}
/** What comes one after the other, or lies one on the other. */
const SERIES = wordClass(
  'floors storeys stories levels decks rows holes rounds legs games matches sets frames stages sessions laps episodes pages chapters sites drawings draws meetings races heats hurdles fences columns',
)
/** Ways to move, all of which can lead over a thing. */
const MOVING = wordClass(
  'fly flies flew flown flying jump jumps jumped jumping climb climbs climbed climbing clamber clambered leap leaps leapt leaped leaping hop hopped hopping step stepped stepping vault vaulted throw throws threw thrown throwing',
  'blow blows blew blown blowing drive drives drove driven driving march marched marching sail sails sailed sailing hover hovers hovered hovering trip tripped tumble tumbled tower towers towering walk walked walking swim swam crawl crawled',
)

const PERIODS = wordClass('period periods span stretch spell')

/** "under a five-year contract": the length names the thing behind it. */
function isTiedLength(line: Line, edge: number): boolean {
  if (word(line, edge) !== 'a' && word(line, edge) !== 'an') return false
  const numeral = readNumeral(line, edge + 1)
  return numeral !== null && isJoiner(line, numeral.to)
}

/** "a minimum of 25.8C": the lowest that the weather came to. */
function isExtreme(line: Line, edge: number): boolean {
  const numeral = readNumeral(line, edge)
  return numeral !== null && measureAt(line, numeral.to, !numeral.words)?.name.startsWith('degree') === true
}

/** "a raise over two years", "up 6 percent over two years": the time in which, not how long. */
function isPeriod(line: Line, start: number, edge: number): boolean {
  const numeral = readNumeral(line, word(line, edge) === 'a' ? edge + 1 : edge)
  const after = numeral === null ? 0 : pastJoiner(line, numeral.to)
  const unit = isOneOf(line, after, WORKING) ? after + 1 : after
  if (numeral === null || durationUnit(word(line, unit)) === null) return false
  // "over a six-year period"
  if (unit > numeral.to && isOneOf(line, unit + 1, PERIODS)) return true
  const before = at(line, start - 1)
  // "built over four years", "an average over 63 days": in which; what lasts, takes or is so long is bounded.
  if (!SHORT.has(durationUnit(word(line, unit)) ?? '') && before.kind === 'word')
    return !isIn(LASTING, before.id)
  // "Over two days this month the court heard"; "Over 40 hours of film", "over ten years ago" are bounds.
  if (before.kind !== 'word' && at(line, start).text === 'Over') return !isOneOf(line, unit + 1, BEHIND_BOUND)
  if (before.kind === 'number' || before.kind === 'symbol' || before.lower === 'percent') return true
  if (before.text === ',' && closesComparison(line, start - 1)) return true
  // "six over two years", "losses of £61.4 million over three years"
  if (NUMBER_STARTS.has(before.lower) || SCALES.has(before.lower)) return true
  if (MEASURE_STARTS.has(before.lower)) return true
  const base = singular(before.lower)
  // "a tax break over ten years": behind another noun it is no verb.
  if (wordInfo(before.lower)?.pos.includes('n') === true && isSingularNoun(word(line, start - 2))) return true
  return (
    nounClass(base) !== 'time' && (wordInfo(base)?.pos === 'n' || (base !== before.lower && isNoun(base)))
  )
}

/** "lost 15 kg, against 2 kg on placebo, over 68 weeks": the comma at token `i` ends what is put in between. */
function closesComparison(line: Line, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 12); k--)
    if (word(line, k) === ',') return isOneOf(line, k + 1, COMPARES)
  return false
}
const COMPARES = wordClass('against compared versus up down or about including')

/** Before a length that is no time in which something was done: "lasted over two years", "after over a week". */
const LASTING = wordClass(
  'for in after of took take takes taken lasted lasts last spent spend spends is was were be been being has have had waited waiting with by from to at served serve ago and or lived worked married ran run works',
  'aged wait waits since that until within just well a',
)

/** What is behind a length that a bound governs. */
const BEHIND_BOUND = wordClass('of ago later earlier old after before')

function isNoun(lower: string): boolean {
  return wordInfo(lower)?.pos.startsWith('n') ?? false
}

/** "jailed over £9.4 million fraud": the sum names the thing behind it. */
function isNamedSum(line: Line, edge: number): boolean {
  if (!isOneOf(line, edge, SIGNS)) return false
  const sum = readNumeral(line, edge + 1, true)
  return sum !== null && isOneOf(line, sum.to, NAMED_BY_SUMS)
}
const SIGNS = wordClass('$ € £ ¥ ₹ us tk')
const NAMED_BY_SUMS = wordClass(
  'fraud deal scandal scam debt row theft heist bill fine robbery raid loan bribe contract claim project plan lawsuit dispute',
)

function isSingularNoun(lower: string): boolean {
  return (
    isNoun(lower) && singular(lower) === lower && nounClass(lower) !== 'person' && nounClass(lower) !== 'time'
  )
}

function isMeasureAhead(line: Line, edge: number): boolean {
  const numeral = readNumeral(line, edge)
  return numeral !== null && measureAt(line, numeral.to, !numeral.words) !== null
}

/** "within 28 days": terms are set in days and longer; what was over "within five hours" is told in hours at most. */
function isDaysAhead(line: Line, edge: number): boolean {
  const unit = durationAhead(line, edge)
  return unit !== null && !SHORT.has(unit)
}
const SHORT = wordSet('second minute hour')

function durationAhead(line: Line, edge: number): string | null {
  const numeral = readNumeral(line, edge)
  if (numeral === null) return null
  return durationUnit(word(line, isOneOf(line, numeral.to, WORKING) ? numeral.to + 1 : numeral.to))
}
const WORKING = wordClass('working business calendar trading')

/** "inside six yards", "inside two hours". */
function isUnitAhead(line: Line, edge: number): boolean {
  return durationAhead(line, edge) !== null || isMeasureAhead(line, edge)
}
