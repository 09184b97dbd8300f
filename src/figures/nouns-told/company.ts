/** What was counted before a number, where its form shows that it goes on with that: "five of them", "43 are in Yarsh". */
import type { Found } from '../found.js'
import { endsClause } from '../left-out.js'
import { at, isCapitalised, isOneOf, type Line, word } from '../line.js'
import { nounPhrase } from '../noun.js'
import { isMostlyVerb } from '../../language/lexicon.js'
import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import { isCountable } from './countable.js'
import type { Topic } from './topic.js'

/** What a number may go on with. */
export type Company = Readonly<{
  /** The count before it in its sentence. */
  left: Found | null
  /** What the sentence before speaks of the number of. */
  topic: Topic | null
}>

/** "The cleaners, 46 of them, …", "candles sold out by noon, 200 of them", "Mothers in Dankawa, 500 of them". */
export function toldOfThem(line: Line, figure: Found, { left, topic }: Company): string | null {
  const { start, end, to } = figure
  const of = word(line, end) === 'of' ? end : word(line, to) === 'of' ? to : -1
  if (of < 0 || !isOneOf(line, of + 1, THEM)) return null
  if (word(line, of + 2) === 'who') return null
  // "31, the doctors said, 24 of them burned": they are those counted, also where no noun told of what.
  if (left !== null) return left.unit
  if (word(line, start - 1) === ',') return subjectOf(line, start - 1)
  return isOpening(line, start) ? (topic?.unit ?? null) : null
}
const THEM = wordClass('them these those')

/** The first plural noun between the marks. */
function subjectOf(line: Line, end: number): string | null {
  let start = end
  while (start > 0 && !isOneOf(line, start - 1, MARKS)) start--
  for (let k = start; k < end; k++) {
    if (isOneOf(line, k, DETERMINERS)) continue
    const noun = nounPhrase(line, k, 'many')
    if (noun !== null && noun.to <= end) return isCountable(noun.unit) ? noun.unit : null
  }
  return null
}
const MARKS = wordClass('. ; : ! ? , — – ( ) “ ” "')
const DETERMINERS = wordClass('the its his her their our my your all')

/** "Sulmar (212) and Tamoura (118)", "rose to 61,500 from 46,300", "48 nurses came and 12 stayed": numbers of one thing. */
export function toldByList(line: Line, { start, end }: Found, { left }: Company): string | null {
  if (!left?.unit || start === left.end || word(line, end) === '(') return null
  if (isOneOf(line, start - 1, LISTING)) return start - left.end <= LONGEST_ITEM ? left.unit : null
  if (start - left.end > LONGEST_LINK) return null
  for (let k = left.end; k < start; k++)
    if (!isOneOf(line, k, LINKS) && !isCapitalised(at(line, k))) return null
  return left.unit
}
/** How many words stand behind a listed number before the next, and how many between numbers with only names and links. */
const LONGEST_ITEM = 8
const LONGEST_LINK = 6
const LISTING = wordClass(', ; and')
const LINKS = wordClass(', ; and in the ( ) or for to of from against but than not up down')

/** "Two overturned.", "Forty are in Yarsh": a number that opens its sentence as its subject. */
export function toldByTopic(line: Line, { start, end }: Found, { topic, left }: Company): string | null {
  if (topic === null) return null
  if (isOpening(line, start)) return isVerb(word(line, end)) || endsClause(line, end) ? topic.unit : null
  return left === null && isOneOf(line, start - 1, HAVE) && endsClause(line, end) ? topic.unit : null
}
/** "It has six." */
const HAVE = wordClass('has have had')

function isOpening(line: Line, start: number): boolean {
  return start === 0 || (start === 1 && isOneOf(line, 0, OPENERS))
}
const OPENERS = wordClass('another the only some “ "')

function isVerb(lower: string): boolean {
  return FINITE.has(lower) || /[^e]ed$/.test(lower) || isMostlyVerb(lower)
}
const FINITE = wordSet('are were have had remain remained came went could would will did stayed stood got')

/** "two others", "three more" */
export function toldByMore(line: Line, { end }: Found, { left, topic }: Company): string | null {
  const next = word(line, end)
  if (next !== 'others' && next !== 'more') return null
  return left === null ? (topic?.unit ?? (next === 'others' ? 'person' : null)) : left.unit
}

/** "The court put the murdered at 614. The women of Dolna say 701.": another number of like size for what was told just before. */
export function toldByAlike(line: Line, figure: Found, { left, topic }: Company): string | null {
  if (left !== null || topic?.value == null || !endsClause(line, figure.end)) return null
  const value = figure.low ?? figure.high ?? 0
  return isOneOf(line, figure.start - 1, EQUATING) &&
    value <= LIKE * topic.value &&
    topic.value <= LIKE * value
    ? topic.unit
    : null
}
/** How far apart two numbers of one thing may lie. */
const LIKE = 3
const EQUATING = wordClass('is was were had has have said says say than not it only with makes')
