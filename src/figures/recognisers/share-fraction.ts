/** Shares told by the name of their part: "a third of", "two-thirds", "the poorest fifth", "every tenth job". */
import { FELL, ROSE } from '../../language/change-verbs.js'
import { isIn, wordClass } from '../../language/word-class.js'
import { wordMap } from '../../language/word-set.js'
import { isMostlyVerb } from '../../language/lexicon.js'
import { wordInfo } from '../../language/wordnet.js'
import { exactly, type Found } from '../found.js'
import { hedgeBefore } from '../hedges.js'
import { at, isOneOf, pastJoiner, word, type Line } from '../line.js'
import { nounPhrase } from '../noun.js'
import { readNumeral } from '../numbers/numeral.js'
import { durationUnit } from '../units/durations.js'
import { measureAt } from '../units/measures.js'
import { percentAt } from './percent.js'

// prettier-ignore
const PARTS = wordMap({
  third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7,
  sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10,
})

const NAMED = wordClass(...PARTS.keys())

/** The words at which a share of a named part can start by itself. */
export const PART_STARTS: readonly string[] = [...PARTS.keys()].filter((name) => !name.endsWith('s'))

/** A share of one, from token `from` to `to`. */
export const shareAt = (value: number, from: number, to: number): Found =>
  exactly(value, 'ratio', 'share', 'ratio', from, to, 0.01)

/** "a third of", "two-thirds", "three quarters", "by a fifth". */
export function fraction(line: Line, i: number): Found | null {
  const lead = word(line, i)
  const article = lead === 'a' || lead === 'an'
  if (!article && isOneOf(line, i, NAMED)) return ofRanked(line, i) ?? everyNth(line, i)
  const numeral = article ? null : readNumeral(line, i)
  // "a quarter of a million people" counts.
  if (article && (readNumeral(line, i)?.value ?? 0) >= 1e3) return null
  const many = article ? 1 : (numeral?.value ?? 0)
  if (!(many >= 1 && many <= 9)) return null
  const k = pastJoiner(line, numeral?.to ?? i + 1)
  if (!isOneOf(line, k, NAMED) && !isOneOf(line, k, SMALL_NAMED)) return null
  const name = word(line, k)
  const small = SMALL_PARTS.get(name)
  if (small !== undefined)
    return many > 1 === name.endsWith('s') ? partOfUnit(line, i, k, many / small) : null
  const parts = PARTS.get(name)
  if (parts === undefined || many >= parts || many > 1 !== name.endsWith('s')) return null
  const ofUnit = partOfUnit(line, i, k, many / parts)
  if (ofUnit !== null) return ofUnit
  // "a third man" ranks, "a quarter final" names.
  if (many === 1 && lead !== 'one' && !endsShare(line, i, k + 1, name)) return null
  if (many === 1 && name === 'quarter' && durationUnit(word(line, k + 1)) !== null) return null
  return shareAt(many / parts, i, k + 1)
}

/** Told of units alone. */
const SMALL_PARTS = wordMap({ hundredth: 100, hundredths: 100, thousandth: 1000, thousandths: 1000 })
const SMALL_NAMED = wordClass(...SMALL_PARTS.keys())

/** "a tenth of a second", "three-quarters of a mile", "two tenths of a percentage point": `value` of the unit behind the part's name at token `k`. */
function partOfUnit(line: Line, i: number, k: number, value: number): Found | null {
  const article = word(line, k + 2)
  if (word(line, k + 1) !== 'of' || (article !== 'a' && article !== 'an')) return null
  const time = durationUnit(word(line, k + 3))
  if (time !== null) return exactly(value, 'duration', time, 'duration', i, k + 4, value)
  const share = percentAt(line, k + 3, 1)
  if (share !== null) return exactly(value, 'percent', share.name, 'percent', i, share.to, value)
  const unit = measureAt(line, k + 3, false)
  return unit === null ? null : exactly(value, 'measure', unit.name, 'measure', i, unit.to, value)
}

const COMPARED = wordClass('of off more less fewer')
const BEHIND = wordClass(
  'of off more less fewer larger bigger higher lower smaller the to in by from on as are is were was has have had and or but since ever say said do did live voted',
)
const STEPS = wordClass(ROSE, FELL, 'by up down gained added lost shed')
const BEHIND_STEP = wordClass('on in to since over from this last compared that and but while after by')
/** What a thing is by its part: "a third full", "a fifth funded". */
const STATES = wordClass(
  'full empty funded finished complete completed built submerged owned payable open closed contained vacant occupied done covered up down cheaper dearer longer shorter',
)
const CHANGES = wordClass(
  'rise fall increase decrease drop cut decline gain loss jump growth reduction discount surge slump',
)

/** What follows a share and not an ordinal: "of", a verb, a mark, "more", "less"; or what led to it was a step. */
function endsShare(line: Line, i: number, k: number, name: string): boolean {
  const next = at(line, k)
  const before = word(line, i - 1)
  // "up by a fifth on the year": a step is told as a share.
  if (isOneOf(line, i - 1, STEPS) && (next.kind !== 'word' || isIn(BEHIND_STEP, next.id))) return true
  if (isIn(COMPARED, next.id) || isIn(STATES, next.id)) return true
  const alone = !isNamed(line, k)
  // "more than a fifth to $4.8bn", "of which a tenth was insured", "Of a plea for $36m, a tenth has been met"
  if (alone && (hedgeBefore(line, i) !== null || isPartOf(line, i))) return true
  if (before === 'of' && isOneOf(line, i - 2, CHANGES) && alone) return true
  // "a fourth, after 1958": shares below a quarter are else told with "of".
  if (name !== 'third' && name !== 'quarter') return false
  return next.text === '' || next.kind === 'punctuation' || isIn(BEHIND, next.id)
}

/** "of which a tenth", "Of the buildings looked at, a third": a whole was named for it. */
function isPartOf(line: Line, i: number): boolean {
  const before = word(line, i - 1)
  if (before === 'which' || before === 'whom') return word(line, i - 2) === 'of'
  return before === ',' && word(line, 0) === 'of'
}

const EXTREMES = wordClass('top bottom best worst other remaining deprived')

/** "the poorest fifth", "the richest tenth", "the other third": whole classes, told by where they stand. */
function ofRanked(line: Line, i: number): Found | null {
  const before = word(line, i - 1)
  const isRanked =
    isOneOf(line, i - 1, EXTREMES) || (before.endsWith('est') && /^[ar]/.test(wordInfo(before)?.pos ?? 'a'))
  // "the best quarter in 39 years" is one of time.
  if (!isRanked || word(line, i) === 'quarter' || isNamed(line, i + 1)) return null
  return shareAt(1 / (PARTS.get(word(line, i)) ?? 1), i, i + 1)
}

/** "every tenth job", "every fourth of which": but "every third day" is how often. */
function everyNth(line: Line, i: number): Found | null {
  if (word(line, i - 1) !== 'every' || word(line, i) === 'quarter') return null
  const next = word(line, i + 1)
  const noun = next === 'of' ? null : nounPhrase(line, i + 1, 'rank')
  if (durationUnit(next) !== null || (noun === null && next !== 'of')) return null
  return shareAt(1 / (PARTS.get(word(line, i)) ?? 1), i, i + 1)
}

/** Whether a noun stands at token `k`, which an ordinal before it would rank: "a fifth man", but "the poorest fifth wait". */
function isNamed(line: Line, k: number): boolean {
  const { kind, lower } = at(line, k)
  return kind === 'word' && !isMostlyVerb(lower) && nounPhrase(line, k, 'rank') !== null
}
