import { hedgedBy, type Found, type Recogniser } from '../found.js'
import { hedgeAfter, hedgeBefore } from '../hedges.js'
import { looksPlural } from '../../language/inflect.js'
import { nounClass } from '../../language/lexicon.js'
import { at, isJoiner, isOneOf, mentions, says, word, type Line } from '../line.js'
import { nounPhrase } from '../noun.js'
import { readNumeral, type Numeral } from '../numbers/numeral.js'
import { NUMBER_STARTS } from '../numbers/tables.js'
import { durationUnit } from '../units/durations.js'
import { measureAt } from '../units/measures.js'
import { wordClass } from '../../language/word-class.js'
import { fraction, PART_STARTS, shareAt } from './share-fraction.js'

/** Parts of a whole: "a third", "two-thirds", "one in five", "3/4", "half the village". */
export const share: Recogniser = {
  name: 'ratio',
  words: new Set([...NUMBER_STARTS, ...PART_STARTS]),
  digits: true,
  read: (line, i) => {
    const figure =
      oneIn(line, i) ??
      oneThingIn(line, i) ??
      rating(line, i) ??
      slashed(line, i) ??
      fraction(line, i) ??
      half(line, i)
    return figure && hedgedBy(figure, hedgeBefore(line, figure.from) ?? hedgeAfter(line, figure.to))
  },
}

/** "one tree in four", "one person in 29": what is counted stands between. */
function oneThingIn(line: Line, i: number): Found | null {
  if (word(line, i) !== 'one' || at(line, i + 1).kind !== 'word' || looksPlural(word(line, i + 1)))
    return null
  const k = word(line, i + 2) === 'in' ? i + 2 : i + 3
  if (word(line, k) !== 'in' || at(line, k - 1).kind !== 'word') return null
  // "one potato field in three"
  if (nounPhrase(line, i + 1, 'one')?.to !== k && nounPhrase(line, i + 2, 'one')?.to !== k) return null
  const b = readNumeral(line, word(line, k + 1) === 'every' ? k + 2 : k + 1)
  if (!b || b.value < 2 || b.value > 1000 || !Number.isInteger(b.value) || isJoiner(line, b.to)) return null
  if (durationUnit(word(line, b.to)) !== null || nounPhrase(line, b.to, 'many') !== null) return null
  return shareAt(1 / b.value, i, b.to)
}

/** "one in five", "four out of ten", "1 in 8", "two of every three". */
function oneIn(line: Line, i: number): Found | null {
  const a = readNumeral(line, i)
  if (!a || !Number.isInteger(a.value) || a.value < 1) return null
  const link = word(line, a.to)
  const of =
    says(line, a.to, ['out', 'of']) || says(line, a.to, ['of', 'every'])
      ? a.to + 2
      : link === 'in'
        ? a.to + 1
        : 0
  if (of === 0) return null
  const b = readNumeral(line, word(line, of) === 'every' ? of + 1 : of)
  if (!b || b.value <= a.value || !Number.isInteger(b.value)) return null
  // "odds of 1 in 302,175,350"
  if (a.value === 1 && link === 'in' && mentions(line, ODDS)) return shareAt(a.value / b.value, i, b.to)
  if (b.value > 1e6) return null
  if (a.value === 1 && link === 'in' && isOfPersons(line, i, b)) return shareAt(1 / b.value, i, b.to)
  // "14 in 2025", "three in 10 days", "31 in 88" goals in matches: only round wholes are spoken of as shares.
  const { value } = b
  if (link === 'in' && (durationUnit(word(line, b.to)) !== null || isJoiner(line, b.to))) return null
  if (
    link === 'in' &&
    ((value > 20 && value % 10 !== 0 && value % 25 !== 0) || (value > 1000 && value % 1000 !== 0))
  )
    return null
  // "6 in 50 overs": more than one is told of ten, a hundred or the like.
  if (link === 'in' && a.value > 1 && value > 12 && value !== 20 && value % 100 !== 0) return null
  // "38 out of 412 injured": a part of a counted whole.
  if (link === 'out' && value > 10 && value % 10 !== 0) return null
  return shareAt(a.value / b.value, i, b.to)
}

/** "1 in 36 children", "up from 1 in 44": one person of so many, or beside such a share. */
function isOfPersons(line: Line, i: number, { to, value }: Numeral): boolean {
  if (value < 2 || isYearLike(value)) return false
  const noun = nounPhrase(line, to, 'many')
  if (noun !== null) return looksPlural(word(line, noun.to - 1)) && nounClass(noun.unit) === 'person'
  return isOneOf(line, i - 1, HELD_AGAINST) && hasOneIn(line, i)
}

/** A number that could be a year's. */
const isYearLike = (value: number) => value >= 1500 && value < 2100

/** "up from", "compared with". */
const HELD_AGAINST = wordClass('from to than with against')

/** Whether "one in" stands before token `i`. */
function hasOneIn(line: Line, i: number): boolean {
  for (let k = 0; k < i - 2; k++)
    if (/^(?:1|one)$/.test(word(line, k)) && word(line, k + 1) === 'in') return true
  return false
}

const ODDS = wordClass('odds chance chances probability likelihood')

/** What marks are given out of. */
const SCALES_OF_MARKS: ReadonlySet<number> = new Set([5, 10, 20, 100])

/** "6.9/10", "78/100", "4.5 out of five": marks on a scale, not "20/20 vision", a fraction of an inch, a day or "50/50". */
function rating(line: Line, i: number): Found | null {
  const marks = readNumeral(line, i)
  if (!marks || marks.words || marks.scaled) return null
  const slash = word(line, marks.to) === '/'
  if (!slash && (marks.decimals === 0 || !says(line, marks.to, ['out', 'of']))) return null
  const most = readNumeral(line, marks.to + (slash ? 1 : 2))
  if (!most || !SCALES_OF_MARKS.has(most.value) || most.decimals > 0 || marks.value > most.value) return null
  if (slash) {
    if (at(line, marks.to).spaced || at(line, marks.to + 1).spaced || most.words) return null
    // "3/5" is a share already; "20/20" is sight.
    if (marks.decimals === 0 && (most.value <= 10 || marks.value === 20)) return null
    if (word(line, most.to) === '/' || measureAt(line, most.to, true) !== null) return null
  }
  return shareAt(marks.value / most.value, i, most.to)
}

/** "3/4", not "24/7", "9/11" or a day: the parts are at most ten. */
function slashed(line: Line, i: number): Found | null {
  const [a, b] = [at(line, i), at(line, i + 2)]
  if (word(line, i + 1) !== '/' || at(line, i + 1).spaced || b.spaced) return null
  if (!/^\d\d?$/.test(a.text) || !/^\d\d?$/.test(b.text) || word(line, i + 3) === '/') return null
  if (measureAt(line, i + 3, true) !== null) return null
  const [over, under] = [Number(a.text), Number(b.text)]
  return over < under && over > 0 && under <= 10 ? shareAt(over / under, i, i + 3) : null
}

const NOT_HALF = wordClass(
  'first second a and other the each either an one two three four better another final',
)
const OF_WHOLE = wordClass('of the its their his her our that those as')
const HALF_STATE = wordClass(
  'empty full payable finished built submerged destroyed open closed owned dead asleep buried burned burnt',
)
const SERVED = wordClass('by in serving served serve about to only lost')

/** "half of the homes", "half the village", "nearly half", not "half-time", "half a million", "the first half". */
function half(line: Line, i: number): Found | null {
  // "up by a half"
  if (says(line, i, ['a', 'half']) && word(line, i - 1) === 'by' && at(line, i + 2).kind !== 'word')
    return shareAt(0.5, i, i + 2)
  if (word(line, i) !== 'half' || isJoiner(line, i + 1) || isJoiner(line, i - 1)) return null
  if (isOneOf(line, i - 1, NOT_HALF)) return null
  const next = word(line, i + 1)
  if (isOneOf(line, i + 1, OF_WHOLE) || isOneOf(line, i + 1, HALF_STATE))
    return next === 'of' && /^(?:an|a)$/.test(word(line, i + 2)) ? null : shareAt(0.5, i, i + 1)
  const told = hedgeBefore(line, i) !== null || isOneOf(line, i - 1, SERVED)
  return told && !/^(?:a|an|past|hour|time|way|dozen)$/.test(next) ? shareAt(0.5, i, i + 1) : null
}
