/** Words around a date that set it in time to come without a future tense. Positions are token indexes. */
import { verbBases } from '../language/inflect.js'
import { wordInfo } from '../language/wordnet.js'
import { isIn, wordClass } from '../language/word-class.js'
import { wordSet } from '../language/word-set.js'
import { at, isCapitalised, isOneOf, word, type Line } from './line.js'

/**
 * "They reach the port on [Sunday]", "On [Monday] the caravan rests": English tells a timetable in its present. Of verbs that are
 * past or a noun as well ("quit", "work", "calls") nothing can be told.
 */
export const TIMETABLED = wordSet(
  'reach reaches receives receive rests meet meets begin begins decide decides resume resumes reopen reopens arrive arrives depart departs go goes come comes',
  'becomes expires retires convenes sails flies votes plays faces hosts presents publishes marries weds ends end',
)

/** "The bank reports on [Wednesday].": results have their day, and nothing else in such a sentence is a verb. */
export function isReporting(line: Line, i: number): boolean {
  if (word(line, i - 1) !== 'on' || word(line, i - 2) !== 'reports' || !/^[.;]$/.test(word(line, i + 1)))
    return false
  return i > 3 && line.tokens.slice(0, i - 2).every(({ lower, kind }) => kind === 'word' && !isVerbal(lower))
}
const isVerbal = (lower: string): boolean => verbBases(lower).length > 0 || COPULAS.has(lower)
const COPULAS = wordSet('is are was were has have had came')

/** What people will: "threatened to walk out on [Monday]", "asked for it to be published by [Tuesday]". */
const WILLED = wordClass(
  'threatened threatens promised promises vowed pledged asked asks urged urges calls called invited decided agreed wants wanted plans planned intends ready due',
)
const REACH = 7

/** Whether the "to" at `k` leads to what is willed. */
export function isWilled(line: Line, k: number): boolean {
  if (word(line, k) !== 'to' || !isVerb(word(line, k + 1))) return false
  for (let n = k - 1; n >= Math.max(0, k - REACH); n--) {
    if (isOneOf(line, n, WILLED)) return true
    if (at(line, n).kind === 'punctuation') return false
  }
  return false
}

const isVerb = (lower: string) => lower === 'be' || wordInfo(lower)?.pos.includes('v') === true

/** "The Chiefs face the Bills on [Sunday]", "Arsenal host Spurs": between two names, the present of games tells of those to be played. */
export function isFixture(line: Line, k: number): boolean {
  const { role } = line.sentence
  if (role === 'caption' || !FIXTURES.has(word(line, k))) return false
  const next = at(line, k + 1)
  const before = at(line, k - 1)
  return (isCapitalised(before) || before.text === ')') && (isCapitalised(next) || next.lower === 'the')
}
const FIXTURES = wordSet('face faces host hosts play plays meet meets visit visits entertain entertains')

/** "Come to the rink on [Sunday]", "Please do not come on [Saturday]": an order can only be obeyed later. */
export function opensAsOrder(line: Line, i: number): boolean {
  const first = at(line, 0)
  if (first.lower === 'please') return true
  return i > 1 && isIn(ORDERS, first.id) && at(line, 1).kind === 'word'
}
const ORDERS = wordClass('come join bring meet call check watch catch vote stay keep book register visit')

/** "Free clinic: [Saturday], 9 a.m.": a label, a day and an hour. */
export function isAnnounced(line: Line, i: number): boolean {
  return word(line, i - 1) === ':' && word(line, i + 1) === ',' && at(line, i + 2).kind === 'number'
}

/** "Maybe [Friday], without the big wheel": only of what is to come does one guess the day; "The big day is [Monday]". */
export function isGuessed(line: Line, i: number): boolean {
  const before =
    word(line, i - 1) === 'on' || word(line, i - 1) === 'by' ? word(line, i - 2) : word(line, i - 1)
  if (GUESSED.has(before)) return true
  return word(line, i - 1) === 'is' && /^[.,;:]?$/.test(word(line, i + 1))
}
const GUESSED = wordSet('maybe perhaps possibly probably hopefully')

/** "Her best until [Sunday] was", "waited until [Tuesday]", "did not know until [Monday]": what it lasted up to is over. */
export function wasUntil(line: Line, i: number): boolean {
  if (!UNTIL.has(word(line, i - 1))) return false
  if (OVER.has(word(line, i + 1))) return true
  for (let k = i - 2; k >= Math.max(0, i - NEAR); k--) {
    if (HELD_OUT.has(word(line, k))) return true
    if (at(line, k).kind === 'punctuation') return false
  }
  return false
}
const UNTIL = wordSet('until till')
const OVER = wordSet('was were had')
const HELD_OUT = wordSet(
  "waited held lived lasted stood worked slept survived went fought resisted hid did didn't lay ran knew",
)
const NEAR = 9
