/** Units that a bare number leaves out, because the size told just before it has them: "not 300", "the limit is 40". */
import type { Found } from './found.js'
import { isOneOf, mentions, word, type Line } from './line.js'
import { scaleOf } from '../language/scales.js'
import { wordClass } from '../language/word-class.js'
import { wordSet } from '../language/word-set.js'

/** How far apart two sizes of one thing may lie. */
const LIKE = 5

/**
 * The figure whose unit the bare one leaves out, of the one before it in the sentence (`left`), the last there that is no count
 * (`sized`) and the last of the sentences before (`last`); null where it counts something. Sizes are told bare beside one of like size: what is counted has its noun.
 */
export function unitLeftOut(
  line: Line,
  figure: Found,
  { left, sized }: Readonly<{ left: Found | null; sized: Found | null }>,
  last: Found | null,
): Found | null {
  // "74.3 per cent last year; in one ward it is below 60": of things counted nobody says it.
  const size = sized ?? left ?? last
  if (size !== null && isTold(size) && isLike(figure, size) && isSameThing(line, figure)) return size
  if (left !== null && (isPartOf(line, figure, left) || isOtherWay(line, figure, left))) return left
  if (left !== null) return leansOn(line, figure, left) ? left : null
  return last !== null && isSize(last) && isLike(figure, last) && isSizedAlone(line, figure, last)
    ? last
    : null
}

/** "14,200 hours, of which 5,900 on type": a part of the size told before. */
function isPartOf(line: Line, { start, low, high }: Found, size: Found): boolean {
  if (size.kind !== 'duration' && size.kind !== 'measure') return false
  if (word(line, start - 1) !== 'which' || word(line, start - 2) !== 'of') return false
  return (low ?? high ?? 0) <= (size.low ?? size.high ?? 0)
}

/** "190 metres long and 32 wide": of what is measured one way, the size another way. */
function isOtherWay(line: Line, { end }: Found, { kind, unit }: Found): boolean {
  return kind === 'measure' && isOneOf(line, end, WAYS) && scaleOf(unit ?? '')?.dimension === 'length'
}
const WAYS = wordClass('long wide high tall deep thick across')

/** "it was 49 last year", "It is 64 today", "It had been 48 at noon": the thing told before, and so its size. */
function isSameThing(line: Line, { start, end }: Found): boolean {
  if (!endsClause(line, end) && !isOneOf(line, end, TIMES)) return false
  let k = start - 1
  while (isOneOf(line, k, ADVERBS)) k--
  if (!isOneOf(line, k, BEING)) return false
  for (k--; isOneOf(line, k, AUXILIARIES) && k > start - 5;) k--
  return word(line, k) === 'it'
}
const ADVERBS = wordClass('now still only just')
const BEING = wordClass("is was 's be been")
const AUXILIARIES = wordClass('had has have will would may might could should must')
const TIMES = wordClass('at by this when until since for then')

function isTold({ kind, unit }: Found): boolean {
  return kind !== 'count' && kind !== 'ratio' && kind !== 'score' && kind !== 'rank' && unit !== null
}

function leansOn(line: Line, figure: Found, left: Found): boolean {
  const lead = word(line, figure.start - 1)
  if (left.kind === 'money' && isFurtherSum(line, figure)) return true
  if (!isLike(figure, left) && !(lead === 'not' && left.kind === 'measure')) return false
  switch (left.kind) {
    case 'measure':
      // "five feet by seven"; but "came at six", "the water was foaming by eight" are hours.
      if (lead === 'at' || lead === 'by')
        return left.end === figure.start - 1 || (lead === 'at' && !isHourLike(figure))
      // "at 310 kilometres an hour; none of the 400 on board"
      if (isOneOf(line, figure.end, ABOARD) && word(line, figure.start - 1) === 'the') return false
      // "the toll, 16 miles away, rose to 35"
      return (
        !isOneOf(line, figure.start - 1, COUNTED_LEADS) &&
        !(lead === 'to' && mentions(line, TOLLS, figure.start))
      )
    case 'money':
      // "25.8 cents a stick, making a pack of 20 cost $16"
      if (lead === 'of' && isOneOf(line, figure.start - 2, HOLDERS)) return false
      return !isOneOf(line, figure.start - 1, COUNTED_LEADS) && lead !== 'is' && lead !== 'by'
    case 'percent':
      return (
        !isOneOf(line, figure.start - 1, COUNTED_LEADS) &&
        !isPortion(line, figure) &&
        lead !== 'the' &&
        !(lead === 'of' && isOneOf(line, figure.start - 2, ENDS_OF_OTHERS))
      )
    case 'duration':
      return isSetAgainst(line, figure) || isStartOf(line, figure, left)
    default:
      return false
  }
}

/** "£3,000 plus 450", "$5m in damages and 200,000 in costs": added to a sum, or told as money. */
function isFurtherSum(line: Line, { start, end }: Found): boolean {
  return word(line, start - 1) === 'plus' || (word(line, end) === 'in' && isOneOf(line, end + 1, SUMS))
}
const SUMS = wordClass(
  'costs damages compensation cash fees fines prizes debt debts aid loans interest taxes tax sales revenue savings bonuses wages rent donations',
)

/** "they were [230]", "[12] every", "of the [140]": what has no unit by itself. */
const COUNTED_LEADS = wordClass('every were are has between for than reach kills killed when')
/** What is said of people. */
const ABOARD = wordClass('on aboard who inside')
const HOLDERS = wordClass('pack packet box case carton crate bag bundle batch set group class tray bottle')
const TOLLS = wordClass('toll tolls deaths dead killed number')
const ENDS_OF_OTHERS = wordClass('family highs lows high low crew team staff group field')

/** "58 per cent were female; 14 were calves", "and just 31 of the pupils": things counted, beside a share of them. */
export function isPortion(line: Line, { start, end, step }: Found): boolean {
  if (step !== null && step < 1) return false
  return (
    isOneOf(line, end, PORTIONS) ||
    word(line, start - 1) === 'whom' ||
    (word(line, start - 1) === 'the' && word(line, start - 2) === 'of')
  )
}
const PORTIONS = wordClass('of were are short so')

/** "14 years, with a minimum term of nine" */
const TERMS = wordClass('term sentence minimum maximum tariff ban tenure spell')

/** "not three", "instead of nine", "than the dozen", "the ministry says 11", "it took 44", "against the defence's seven". */
function isSetAgainst(line: Line, { start, end }: Found): boolean {
  const lead = word(line, start - 1)
  if (isOneOf(line, start - 1, TOLD_SO) || lead === 'not') return true
  const before = word(line, start - 2)
  if (lead === 'of')
    return (
      before === 'instead' || before === 'speak' || (isOneOf(line, start - 2, TERMS) && endsClause(line, end))
    )
  if (lead === 'the') return before === 'than' || before === 'against'
  if (lead === 'is' || lead === "'s" || lead === 'be') return endsClause(line, end)
  return false
}
/** "to 17.3 months from 12.8", "52 minutes, up from 45": from where a change set out; a whole number by itself may be an hour. */
function isStartOf(line: Line, { start, end, step }: Found, left: Found): boolean {
  if (word(line, start - 1) !== 'from' || !endsClause(line, end)) return false
  // "41 cases in four weeks, up from 17" tells of the cases.
  if (isOneOf(line, start - 2, WENT)) return !isOneOf(line, left.start - 1, WITHIN)
  return step !== null && step < 1 && word(line, left.start - 1) === 'to' && left.end === start - 1
}
const WENT = wordClass('up down')
const WITHIN = wordClass('in over within during for last past the')
const TOLD_SO = wordClass('says say said took takes take lasted originally now every cost')

/** In a sentence of its own: "The limit is 40.", "The gauge showed 52.", "It took six.", "The papers say 46." */
function isSizedAlone(line: Line, { start, end }: Found, { kind }: Found): boolean {
  if (!endsClause(line, end)) return false
  const lead = word(line, start - 1)
  switch (kind) {
    case 'measure':
      return (
        isOneOf(line, start - 1, SIZES) ||
        isOfStandard(line, start) ||
        (lead === 'to' && isOneOf(line, start - 2, SPEEDING))
      )
    case 'duration':
      return isOneOf(line, start - 1, LASTS) || (lead === 'for' && isOneOf(line, start - 2, ASKS))
    case 'percent':
      return (
        isOneOf(line, start - 1, SOUGHT) ||
        isOfStandard(line, start) ||
        (line.shareTalk && isPolled(line, start))
      )
    case 'money':
      return isOneOf(line, start - 1, PRICES) || (lead === 'for' && isOneOf(line, start - 2, ASKS))
    default:
      return false
  }
}
const SIZES = wordClass(
  "is was 's says say showed shown shows reached weighed weigh weighs take takes took need needs measured hit recorded registered",
)
/** What is brought to a level without a unit: "It ought to have slowed to 80." */
const SPEEDING = wordClass('slow slowed slows slowing accelerate accelerated accelerating sped braked')
/** "The response rate was 89 per cent. The office had wanted 95." */
const SOUGHT = wordClass('offered wanted wants sought targeted')

/** "The Greens get 14.", "The Left is on 9.": of parties one says so of shares, and of seats that they have or win them. */
function isPolled(line: Line, start: number): boolean {
  if (isOneOf(line, start - 1, GETTING)) return true
  return word(line, start - 1) === 'on' && isOneOf(line, start - 2, BEING_ON)
}
const GETTING = wordClass('get gets')
const BEING_ON = wordClass('is are was were')
const LASTS = wordClass('says say said took takes take quotes wanted want wants offered nearly')
const ASKS = wordClass('asked ask asks asking')
const PRICES = wordClass('wanted wants expected needs add adds said says')

/** "a standard of 20", "The minimum is 15", "a new mark of 46.3". */
function isOfStandard(line: Line, start: number): boolean {
  const lead = word(line, start - 1)
  return (
    (lead === 'of' || lead === 'is' || lead === 'was' || lead === ':' || lead === ',') &&
    isOneOf(line, start - 2, STANDARDS)
  )
}
const STANDARDS = wordClass(
  'limit standard minimum maximum average norm target mark record threshold stage ceiling error',
)

/** Whether a mark or a word that opens another phrase stands at token `i`. */
export function endsClause(line: Line, i: number): boolean {
  const { lower, kind } = line.tokens[i] ?? END
  return kind === 'punctuation' || CLAUSE_ENDS.has(lower)
}
const END = { lower: '', kind: 'punctuation' }
const CLAUSE_ENDS = wordSet('in on and but last yesterday today now before after')

function isSize({ kind }: Found): boolean {
  return kind === 'measure' || kind === 'duration' || kind === 'percent' || kind === 'money'
}

/** Whether the two are sizes of one thing, as far as their numbers go. */
export function isLike(a: Found, b: Found, times = LIKE): boolean {
  const [x, y] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0]
  // Two below zero are as like as two above.
  return x < 0 ? -x <= -times * y && -y <= -times * x : x > 0 && x <= times * y && y <= times * x
}

function isHourLike({ low, step }: Found): boolean {
  return step === 1 && (low ?? 0) <= 12
}
