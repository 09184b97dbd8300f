/** Ordinals that rank nothing. Positions are token indexes: the ordinal stands from `i` to `to`. */
import { looksPlural, verbBases } from '../../language/inflect.js'
import { wordInfo } from '../../language/wordnet.js'
import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import { at, isCapitalised, isJoiner, isOneOf, pastJoiner, word, type Line } from '../line.js'
import { nounPhrase } from '../noun.js'
import { readNumeral } from '../numbers/numeral.js'
import { durationUnit } from '../units/durations.js'

/** Whether the ordinal belongs to a set phrase, a name, an argument's points, a stretch of time, or is a second of time or an adverb. */
export function ranksNothing(line: Line, i: number, to: number, value: number): boolean {
  const k = pastJoiner(line, to)
  if (value <= 2 && isOneOf(line, k, NOT_AFTER)) return true
  // "the fourth officer-involved shooting"
  if (value <= 4 && isOneOf(line, k, POSTS) && !isJoiner(line, k + 1)) return true
  if (opensPoint(line, i, to) || isName(line, i, to)) return true
  if (value === 1) return isOneOf(line, i - 1, NOT_BEFORE) || isStretch(line, to) || isAdverb(line, i, to)
  // "60 frames a second", "per second", "30 second"
  return value === 2 && isTime(line, i, to)
}

/** Compounds and set phrases in which "first" or "second" is no rank. */
const NOT_AFTER = wordClass(
  'aid aider aiders lady ladies minister name names named hand class rate timer timers flooring degree person responder responders halftime world party',
  'amendment principles instance nations glance sight look generation reich thought thoughts thing things foremost guess opinion nature fiddle fingers',
  'cousin cousins language light',
)
/** Posts, whose lower holders are numbered too: "a third engineer", "the first officer"; and those a contract speaks of. */
const POSTS = wordClass(
  'officer officers mate mates engineer engineers speaker lieutenant secretary party parties',
)
const NOT_BEFORE = wordClass('at of from per every head safety feet ladies')

/** "Second, the money.", "Third. Of our 31 hospices": the points of an argument are numbered, and nothing is ranked. */
function opensPoint(line: Line, i: number, to: number): boolean {
  return i === 0 && (word(line, to) === ',' || (word(line, to) === '.' && word(line, to + 1) === ''))
}

/** "in the first 24 hours": the stretch that a thing began with, whose length is the figure. */
function isStretch(line: Line, to: number): boolean {
  const numeral = readNumeral(line, to)
  return numeral !== null && durationUnit(word(line, numeral.to)) !== null
}

function isTime(line: Line, i: number, to: number): boolean {
  const before = word(line, i - 1)
  if (before === 'one') return at(line, to).kind !== 'word'
  if (before === 'per' || /^\d/.test(before) || (isJoiner(line, i - 1) && /^\d/.test(word(line, i - 2))))
    return true
  // "told us the second the polls closed"
  if (before === 'the' && word(line, to) === 'the') return true
  if (before !== 'a') return false
  if (at(line, to).kind === 'punctuation' && at(line, to).text !== ',') return true
  // "a second later"; "paused for a second, then fired", but "fears of a second, larger quake"
  if (isOneOf(line, to, SINCE) || (word(line, to) === ',' && isOneOf(line, to + 1, GOES_ON))) return true
  return isPartOfSecond(line, i - 2) || (isRate(line, i - 2) && nounPhrase(line, to, 'rank') === null)
}

const SINCE = wordClass('later ago earlier')
const GOES_ON = wordClass('then and but before while as he she they it we i')

/** "14 hundredths of a second too slow" */
function isPartOfSecond(line: Line, of: number): boolean {
  return word(line, of) === 'of' && isOneOf(line, of - 1, FRACTIONS)
}
const FRACTIONS = wordClass('tenth tenths hundredth hundredths thousandth thousandths millionths fraction')

/** "1.8 metres a second, from behind", "50,000 cubic feet a second": a number of something passes in it. */
function isRate(line: Line, noun: number): boolean {
  if (at(line, noun).kind !== 'word' || !passes(word(line, noun))) return false
  return readNumeral(line, noun - 1) !== null || readNumeral(line, noun - 2) !== null
}
const passes = (lower: string) => looksPlural(lower) || lower === 'feet'

const PLACED = wordSet('came finished finishing placed ranked was were in the second third')
const SUBJECTS = wordSet('he she they it was when had were who i we be been first')
const ADVERB_VERBS = wordSet(
  'broke came appeared published reported announced seen used built opened began met noticed said told and be introduced proposed detected identified became arrived',
)
const OWNERS = wordSet("the its his her their 's ’s a an my our your this that these those each every")
const ENDS = wordSet(', . : ? ! ” "')

/** "first published", "when he first came", "first, …": an adverb of time ranks nothing. */
function isAdverb(line: Line, i: number, to: number): boolean {
  const [before, next] = [word(line, i - 1), word(line, to)]
  if (next === '' || ENDS.has(next)) return !PLACED.has(before)
  if (SUBJECTS.has(before) && /(?:ed|came|went|met|saw|began|took|made|became|broke|appeared)$/.test(next))
    return true
  // "the mayor, first elected in 2013"
  if (before === ',' && /[^e]ed$/.test(next)) return true
  if (OWNERS.has(before)) return false
  if (ADVERB_VERBS.has(next) || next === 'that') return true
  return i > 0 && isPastOnly(next) && wordInfo(before)?.pos.startsWith('a') !== true
}

/** "the network first aired the story": a form of the past that is no noun, as "shot" and "cut" are. */
function isPastOnly(lower: string): boolean {
  return verbBases(lower).length > 0 && !/[gs]$/.test(lower) && wordInfo(lower)?.pos.includes('n') !== true
}

const AFTER_DIGITS = wordClass('time minute place anniversary birthday century edition')

/** "4th Mountain Brigade", "14th Street", "the Second World War": a number in a name. */
function isName(line: Line, i: number, to: number): boolean {
  const isWord = (k: number) => /^\p{Lu}\p{Ll}/u.test(at(line, k).text)
  if (/^\d/.test(at(line, i).text))
    return isWord(to) && !isOneOf(line, to, AFTER_DIGITS) && !isEdition(line, to) && !isAchieved(line, i, to)
  // At a sentence's start or in a headline the capital tells nothing.
  return i > 0 && isWord(i) && isWord(to)
}

/** "her 12th Wimbledon title", "City's 40th League win": whoever has a street or a brigade of a number, these are theirs by the count. */
function isAchieved(line: Line, i: number, to: number): boolean {
  return isOneOf(line, i - 1, WHOSE) && !isOneOf(line, to, STREETS) && nounPhrase(line, to, 'rank') !== null
}
const WHOSE = wordClass("his her their its my our your 's")
const STREETS = wordClass(
  'street avenue road drive lane boulevard place brigade division regiment corps battalion fleet infantry district ward',
)

/** What is held again and again, and told by how often: "the 13th Pacific Rim Games", "the 71st Lago film festival". */
const HELD = wordClass(
  'games festival cup championship championships olympics olympiad open masters rally marathon congress conference summit convention fair biennale triennale',
  'awards award prix tour derby bowl carnival symposium assembly session expo exhibition concert tournament regatta race races fest parade grammys oscars',
)
/** Words that such a name may have before its last. */
const LONGEST_NAME = 5

function isEdition(line: Line, to: number): boolean {
  for (let k = to; k < to + LONGEST_NAME; k++) {
    if (isOneOf(line, k, HELD)) return true
    if (!isCapitalised(at(line, k)) && at(line, k).kind !== 'word') return false
  }
  return false
}
