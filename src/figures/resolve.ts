import { settled, type Found } from './found.js'
import { at, isJoiner, isOneOf, mentions, word, type Line } from './line.js'
import { rateOfExchange } from './exchange.js'
import { endsClause, isLike, isPortion, unitLeftOut } from './left-out.js'
import { PERSON_STATES } from './noun-words.js'
import { nounPhrase } from './noun.js'
import { besideInBrackets, scaleIn } from './in-brackets.js'
import { toldByCricket } from './nouns-told/cricket.js'
import { COLLECTIVES, toldByCollective } from './nouns-told/collectives.js'
import { toldByNumberOf } from './nouns-told/number-of.js'
import { toldBySubject } from './nouns-told/subjects.js'
import { byScale, sumHeldAgainst, sumLeftOut, type InMillions } from './sums.js'
import { alikeInPairs } from './in-pairs.js'
import { isStepFrom } from './step-from.js'
import { rateAt } from './units/rates.js'
import { FALLS, FELL, RISES, ROSE } from '../language/change-verbs.js'
import { wordClass } from '../language/word-class.js'

/** What the article said last: its last figure, and the currency of its last amount of money; and what it says all through. */
export type Before = Readonly<{ last: Found | null; currency: string | null; inMillions: InMillions }>

/** The kinds whose unit a bare number beside them takes over. */
function isLent({ kind }: Found): boolean {
  return (
    kind === 'count' ||
    kind === 'percent' ||
    kind === 'money' ||
    kind === 'measure' ||
    kind === 'duration' ||
    kind === 'age'
  )
}

/**
 * Gives bare numbers their kind and unit from the figures around them: "from [19] to 21 per cent", "[36] per cent to
 * National Homestead's [30]", "of the 412 injured, [17] are in hospital". What stays without a noun is a count.
 */
export function resolveBare(line: Line, found: readonly Found[], before: Before): readonly Found[] {
  if (found.length === 0) return found
  const resolved: Found[] = []
  let lender: Found | null = null
  let sum: Found | null = null
  let sized: Found | null = null
  let measured: Found | null = null
  let counted: Found | null = null
  for (const figure of found) {
    const part: Found | null = figure.bare
      ? (partOfCounted(line, figure, counted, lender) ?? levelOfIndex(line, figure, counted))
      : null
    const read: Found = !figure.bare
      ? figure
      : (part ??
        inPercent(
          line,
          resolve(
            line,
            figure,
            { left: lender, sum, sized, measured },
            found[resolved.length + 1] ?? null,
            before,
          ),
        ))
    resolved.push(read)
    if (isConversion(line, read, lender)) continue
    // "left 11 dead, four of them children, and 26 in hospital": what is said of a part stays with it.
    if (part !== null && counted !== null && part.kind === 'count') continue
    if (read.kind === 'count') counted = read
    if (read.kind === 'money') sum = read
    if (read.kind === 'measure') measured = read
    if (isLent(read) && !isArticled(line, read)) {
      lender = read
      if (read.kind !== 'count') sized = read
    }
  }
  return alikeInPairs(line, found, resolved)
}

/** "7.4 billion rupees ($88.6 million) from 5.9 billion": the same sum in a reader's own money, of which the sentence goes on to tell nothing. */
export function isConversion(line: Line, { kind, unit, start }: Found, left: Found | null): boolean {
  if (kind !== 'money' || left?.kind !== 'money' || left.unit === unit) return false
  return word(line, start - 1) === '(' && left.end === start - 1
}

/** "rose 1.2 percentage points to 51.3": what a rate came to by points is in per cent. */
function inPercent(line: Line, figure: Found): Found {
  if (figure.unit !== 'percentage point' && figure.unit !== 'basis point') return figure
  return isOneOf(line, figure.start - 1, LEVELS) ? known(figure, 'percent', 'percent') : figure
}
const LEVELS = wordClass('to at from above below against')

/** "in a decade": told without a number, it leaves none out. */
function isArticled(line: Line, { kind, from }: Found): boolean {
  return kind === 'duration' && /^an?$/.test(word(line, from))
}

/** "24 of them civilians", "12 of whom died": things counted, whatever other number stands beside them. */
function partOfCounted(line: Line, figure: Found, counted: Found | null, left: Found | null): Found | null {
  const of = word(line, figure.to) === 'of' ? figure.to : figure.end
  if (word(line, of) !== 'of' || !/^(?:them|whom|which|these|those)$/.test(word(line, of + 1))) return null
  const noun = nounPhrase(line, of + 2, 'many')
  // "27 years in the Senate, 12 of them as leader"; of whom one speaks, one counts.
  if (
    noun === null &&
    /^(?:them|which)$/.test(word(line, of + 1)) &&
    left !== null &&
    isSizeApart(figure, left, counted)
  )
    return take(figure, left)
  return known(figure, figure.kind, noun?.unit ?? counted?.unit ?? null)
}

/** "fell 498 points, or 1.1 percent, to 45,752": where so many points took what goes by points; in games they are scored. */
function levelOfIndex(line: Line, figure: Found, counted: Found | null): Found | null {
  if (counted?.unit !== 'point' || line.matchTalk || (figure.step ?? 1) > 1) return null
  if (!isOneOf(line, figure.start - 1, AT_LEVEL)) return null
  // "fell 498 points", "ended 498 points lower"
  if (!isOneOf(line, counted.start - 1, BY_STEP) && !isOneOf(line, counted.end, WAYS)) return null
  return (figure.low ?? 0) > 2 * (counted.high ?? Infinity) ? take(figure, counted) : null
}
const AT_LEVEL = wordClass('to at')
const WAYS = wordClass('higher lower up down')
/** What stands before the size of a change. */
const BY_STEP = wordClass(
  ROSE,
  RISES,
  FELL,
  FALLS,
  'by up down gained gains gain gaining lost loses lose losing added adds add adding shed sheds shedding advanced edged cut',
)

/** Whether a part can be of the size told last: of 2,900 hectares, "1,700 of them". */
function isSizeApart(part: Found, size: Found, counted: Found | null): boolean {
  // "They waited 50 minutes, one of them for an hour": of sizes one seldom tells one part.
  if ((size.kind !== 'duration' && size.kind !== 'measure') || part.low === 1) return false
  return (
    (counted === null || (size.kind === 'measure' && counted.start < size.start)) &&
    (part.low ?? part.high ?? 0) <= (size.low ?? size.high ?? 0)
  )
}

/** What the sentence told before a figure: the last that could lend its unit, the last that is no count, the last sum of money and measure. */
type Earlier = Readonly<{
  left: Found | null
  sized: Found | null
  sum: Found | null
  measured: Found | null
}>

function resolve(
  line: Line,
  figure: Found,
  { left, sized, sum: paid, measured }: Earlier,
  next: Found | null,
  before: Before,
): Found {
  // "from 19 to 21 per cent", "10, 15 and 20 km": only a link stands between the two.
  if (
    next &&
    !next.bare &&
    isLent(next) &&
    onlyLinks(line, figure.end, next.start) &&
    fits(figure, next) &&
    !isOfCollective(line, figure)
  )
    return take(withScale(line, figure, next), next)
  if (left?.kind === 'percent' && isOfSeats(line, figure, left)) return known(figure, 'count', 'seat')
  if (isOneOf(line, figure.start - 1, STRUCK)) return known(figure, figure.kind, 'person')
  // "a lead of three", in talk of shares
  if (line.shareTalk && isLead(line, figure)) return known(figure, 'percent', 'percentage point')
  // "at 31%, down two, and the National Party at 27%, up two"
  if (line.shareTalk && left?.kind === 'percent' && isStepBehind(line, figure, left))
    return known(figure, 'percent', 'percentage point')
  // Things counted have no decimals: in talk of votes and rates a decimal is a share.
  if (line.shareTalk && !line.magnitudeTalk && isShare(figure)) return known(figure, 'percent', 'percent')
  const rate = rateOfExchange(line, figure)
  if (rate !== null) return rate
  // "eight of them under 15, and 61 injured"
  if ((left?.kind === 'age' || left?.kind === 'duration') && isOneOf(line, figure.end, PERSON_STATES))
    return plain(figure)
  const sum = sumLeftOut(line, figure, left, before) ?? sumHeldAgainst(line, figure, paid)
  if (sum !== null) return sum
  // "1.51 million tonnes, 56 per cent less than the 3.4 million of last year": behind a share stands what it is a share of.
  if (left?.kind === 'percent' && measured !== null && isComparedWith(line, figure, measured))
    return take(figure, measured)
  const beside = besideInBrackets(line, figure, left)
  if (beside !== null) return beside
  if (sized !== null && isStepFrom(line, figure, sized)) return take(figure, sized)
  const lender = unitLeftOut(line, figure, { left, sized }, before.last)
  if (lender !== null) return take(figure, lender)
  const previous = left ?? (isOfSameForm(figure, before.last) ? before.last : null)
  return previous ? fromPrevious(line, figure, previous) : plain(figure)
}

/** "a population of 7.2 million, 12 million hectares of forest": what a crowd is of is told before the number. */
function isOfCollective(line: Line, { start }: Found): boolean {
  return word(line, start - 1) === 'of' && COLLECTIVES.has(word(line, start - 2))
}

/** "from 18 to 24 million euros": the millions behind the second number are meant for both. */
function withScale(line: Line, figure: Found, next: Found): Found {
  if (word(line, figure.start - 1) !== 'from' || word(line, figure.end) !== 'to' || figure.end !== figure.to)
    return figure
  const scale = scaleIn(line, next)
  if (scale < 1000 || scaleIn(line, figure) > 1) return figure
  const scaled = byScale(figure, scale)
  return isLike(scaled, next) ? scaled : figure
}

/**
 * "59 of parliament's 120, on 41.4% of the vote; the Conservatives fell to 35": behind the semicolon whole numbers are seats again, for
 * shares are told in tenths.
 */
function isOfSeats(line: Line, figure: Found, share: Found): boolean {
  if ((figure.step ?? 1) < 1 || (share.step ?? 1) >= 1 || !mentions(line, SEATS)) return false
  for (let k = share.end; k < figure.start; k++) if (word(line, k) === ';') return true
  return false
}
const SEATS = wordClass('seat seats mandates parliament assembly senate council chamber legislature')

const isNumberOf = (line: Line, i: number): boolean =>
  word(line, i) === 'the' && isOneOf(line, i + 1, NUMBERS)
const NUMBERS = wordClass('number total tally count')

function isLead(line: Line, { start }: Found): boolean {
  return (
    (word(line, start - 1) === 'of' && isOneOf(line, start - 2, LEADS)) ||
    (word(line, start - 1) === 'by' && isOneOf(line, start - 2, LEADING))
  )
}
/** Right behind a level, and nothing behind it. */
function isStepBehind(line: Line, { start, end, step }: Found, level: Found): boolean {
  if (!isOneOf(line, start - 1, STEPS) || (step ?? 1) > 1) return false
  return start - level.end <= 3 && endsClause(line, end)
}
const STEPS = wordClass('up down')
const LEADS = wordClass('lead swing gap margin advantage')
const LEADING = wordClass('leads led leading ahead trails trailed trailing')

/** "killing 11", "has injured at least 40": whoever is killed or hurt without a noun is a person. */
const STRUCK = wordClass('killed killing kills wounded wounding wounds injured injuring injures hurting')

function fromPrevious(line: Line, figure: Found, previous: Found): Found {
  if (previous.kind !== 'count' && isOtherEnd(line, figure, previous)) return take(figure, previous)
  if (isStretch(previous) && (isReached(line, figure, previous) || isParallel(line, figure, previous)))
    return take(figure, previous)
  switch (previous.kind) {
    case 'count':
      // "recovered two bodies, bringing to 32 the number killed": what it counts stands behind it.
      if (isNumberOf(line, figure.end)) return plain(figure)
      // "hit 36 home runs and batted .301"
      if ((figure.step ?? 1) < 1 && (previous.step ?? 1) >= 1) return plain(figure)
      // "600 guests heard it; 1.1 million watched": not of the same; nor "off 212 balls as they closed on 356 for 6".
      return isFarAbove(figure, previous) || toldByCricket(line, figure) !== null || isToldOf(line, figure)
        ? plain(figure)
        : known(figure, figure.kind, previous.unit)
    case 'duration':
    case 'age':
      if (isMargin(line, figure, previous)) return take(figure, previous)
      return (word(line, figure.to) !== 'of' &&
        isLike(figure, previous, FAR) &&
        (onlyLinks(line, previous.end, figure.start) ||
          isOneOf(line, figure.from - 1, LASTED) ||
          isOneOf(line, figure.start - 1, LASTED))) ||
        (previous.kind === 'duration' && isAwarded(line, figure))
        ? take(figure, previous)
        : plain(figure)
    case 'money':
      // "plus up to eight million in add-ons", in a sentence about money
      // "24,995 euros, or 299 a month"
      return (figure.low ?? figure.high ?? 0) >= 1e5 || isRated(line, figure)
        ? take(figure, previous)
        : plain(figure)
    case 'measure':
      return isComparedWith(line, figure, previous) || isWrittenAlike(line, figure, previous)
        ? take(figure, previous)
        : plain(figure)
    default:
      return isWrittenAlike(line, figure, previous) ? take(figure, previous) : plain(figure)
  }
}

/** "25 prisons on alert as the toll reaches 31", "12 schools shut and arrests climbed to 23": the clause itself tells what it counts. */
function isToldOf(line: Line, figure: Found): boolean {
  return (
    toldByCollective(line, figure) !== null ||
    toldByNumberOf(line, figure) !== null ||
    toldBySubject(line, figure) !== null
  )
}

/** "from 52.1 years in 1990 to 67.4 in 2024": where a change told by its years ended. */
function isOtherEnd(line: Line, figure: Found, { start, end, kind, unit, low, high }: Found): boolean {
  if (word(line, figure.start - 1) !== 'to' || word(line, start - 1) !== 'from') return false
  if (figure.start - end > LONGEST_YEAR || word(line, end) !== 'in') return false
  return isLike(figure, { ...figure, kind, unit, low, high }) && !isOneOf(line, figure.end, UNITS_OF_OTHERS)
}
function isStretch({ kind }: Found): boolean {
  return kind === 'duration' || kind === 'measure'
}

/** "rose by 0.4 years to 84.3": a step, and the level it leads to. */
function isReached(line: Line, { start, end }: Found, step: Found): boolean {
  return (
    step.end === start - 1 &&
    word(line, start - 1) === 'to' &&
    isOneOf(line, step.start - 1, BY_STEP) &&
    !isOneOf(line, end, UNITS_OF_OTHERS)
  )
}

/** "84.3 years for women and 79.1 for men": said of one and the other in like words. */
function isParallel(line: Line, figure: Found, { end, low, high, kind, unit }: Found): boolean {
  const link = word(line, figure.end)
  if (word(line, figure.start - 1) !== 'and' || !isOneOf(line, end, OF_EACH) || word(line, end) !== link)
    return false
  if (figure.start - end > LONGEST_YEAR + 1) return false
  for (let k = end; k < figure.start; k++) if (at(line, k).kind !== 'word') return false
  return isLike(figure, { ...figure, kind, unit, low, high })
}
const OF_EACH = wordClass('for among')

/** "in May last year to". */
const LONGEST_YEAR = 5
const UNITS_OF_OTHERS = wordClass('of people')
function isRated(line: Line, { start, end }: Found): boolean {
  return isOneOf(line, start - 1, OR) && rateAt(line, end) !== null
}
const OR = wordClass('or plus then')

function isFarAbove(figure: Found, previous: Found): boolean {
  const [a, b] = [figure.low ?? figure.high ?? 0, previous.high ?? previous.low ?? 0]
  return b > 0 && a >= 100 * b
}

/** "in 10.72 seconds, 0.05 off the record": parts of a second between two times. */
function isMargin(line: Line, { end, step }: Found, { kind, unit }: Found): boolean {
  if (kind !== 'duration' || unit !== 'second' || step === null || step >= 1) return false
  return isOneOf(line, end, APART)
}
const APART = wordClass('faster slower quicker off outside inside ahead behind clear adrift')

/** Times and ages lie further apart than sizes: "from 70 minutes to nine", "aged from six to 83". */
const FAR = 15

/** "asked for 12 years, but the court gave him nine": what was given, got or served. */
function isAwarded(line: Line, { start }: Found): boolean {
  const verb = /^(?:him|her|them|me|us)$/.test(word(line, start - 1)) ? start - 2 : start - 1
  return isOneOf(line, verb, AWARDS)
}
const AWARDS = wordClass('gave give given got get received receive served serve serving handed')
const LASTED = wordClass('lasted barely for after another')

function plain(figure: Found): Found {
  return known(figure, figure.kind, figure.unit)
}

function take(figure: Found, from: Found): Found {
  return known(figure, from.kind, from.unit)
}

function known(figure: Found, kind: Found['kind'], unit: string | null): Found {
  return settled(figure, kind, unit, false)
}

const LINKS = wordClass('to and or , - – — against then versus v vs by up down')

function onlyLinks(line: Line, from: number, to: number): boolean {
  if (to - from > 4 || to === from) return false
  for (let k = from; k < to; k++) if (!isOneOf(line, k, LINKS) && !isJoiner(line, k)) return false
  return true
}

/** Shares are small, or near each other: "an electorate of 5.84m, against 64.8 per cent" are two kinds, "from 113 to 118 percent" one. */
function fits(figure: Found, other: Found): boolean {
  return other.kind !== 'percent' || (figure.low ?? figure.high ?? 0) <= 100 || isLike(figure, other, 2)
}

/** Digits with a decimal point, up to a hundred. */
function isShare(figure: Found): boolean {
  return (figure.low ?? figure.high ?? 101) <= 100 && figure.step !== null && figure.step === 0.1
}

/** "14.2 million tonnes, down from 15.9 million": what one size is held against is of the same kind, and near it. */
function isComparedWith(line: Line, figure: Found, previous: Found): boolean {
  const [a, b] = [figure.low ?? figure.high ?? 0, previous.low ?? previous.high ?? 0]
  const lead = word(line, figure.start - 1) === 'the' ? figure.start - 2 : figure.start - 1
  return /^(?:from|against|than|with)$/.test(word(line, lead)) && a <= 5 * b && b <= 5 * a
}

/** A share keeps its unit along a sentence: digits under 100, or with decimals as the other has. */
function isWrittenAlike(line: Line, figure: Found, previous: Found): boolean {
  if (at(line, figure.from).kind !== 'number' || figure.step === null) return false
  if (previous.kind === 'percent')
    return (
      !isPortion(line, figure) &&
      (figure.low ?? figure.high ?? 0) <= 100 &&
      (figure.step < 1 || (previous.step ?? 1) <= 1)
    )
  return figure.step < 1 && previous.step !== null && previous.step < 1
}

function isOfSameForm(figure: Found, before: Found | null): boolean {
  return before !== null && figure.step !== null && figure.step < 1 && before.step !== null && before.step < 1
}
