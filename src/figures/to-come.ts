/** Words around a date that set it in time to come without a future tense. Positions are token indexes. */
import { wordInfo } from '../language/lexicon.js'
import { isIn, wordClass } from '../language/word-class.js'
import { wordSet } from '../language/word-set.js'
import { at, isOneOf, word, type Line } from './line.js'

/**
 * "They reach the port on [Sunday]", "On [Monday] the caravan rests": English tells a timetable in its present. Of verbs that are
 * past or a noun as well ("quit", "work", "calls") nothing can be told.
 */
export const TIMETABLED = wordSet(
  'reach reaches receives receive rests meet meets begin begins decide decides resume resumes reopen reopens arrive arrives depart departs',
)

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
