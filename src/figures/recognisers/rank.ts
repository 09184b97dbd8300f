import { exactly, type Found, type Recogniser } from '../found.js'
import { at, isCapitalised, isJoiner, pastJoiner, word, type Line } from '../line.js'
import { nounPhrase, type Noun } from '../noun.js'
import { readNumeral } from '../numbers/numeral.js'
import { readOrdinal } from '../numbers/ordinal.js'
import { ORDINALS, SMALL, TENS } from '../numbers/tables.js'
import { inTurn, TURNS } from './rank-in-turn.js'
import { wordSet } from '../../language/word-set.js'

const NUMBERED = wordSet('number no. no ranked seeded #')

/** Ordinals and numbers of rank: "second-largest city", "19th", "the fourth time", "ranked number 3 in". */
export const rank: Recogniser = {
  name: 'rank',
  words: new Set([...ORDINALS.keys(), ...TENS.keys(), ...SMALL.keys()]),
  digits: true,
  needs: new Set([...ORDINALS.keys(), ...NUMBERED, ...TURNS, 'st', 'nd', 'rd', 'th', '(']),
  needsNumber: (text) => text.charCodeAt(text.length - 1) > 0x39 && /[a-z]$/i.test(text),
  read: (line, i) => scorerMinute(line, i) ?? placed(line, i) ?? inTurn(line, i) ?? ordinal(line, i),
}

/** Compounds and set phrases in which "first" or "second" is no rank. */
const NOT_AFTER = wordSet(
  'aid lady ladies minister name names hand class flooring degree person responder responders halftime world party amendment principles',
  'instance nations glance sight generation reich thought thoughts thing things foremost guess opinion nature fiddle fingers cousin cousins language',
)
const NOT_BEFORE = wordSet('at of from per every head safety feet ladies')

function ordinal(line: Line, i: number): Found | null {
  const read = readOrdinal(line, i)
  if (!read || read.value > 10_000) return null
  const [before, next] = [word(line, i - 1), word(line, read.to)]
  if (read.value <= 2 && NOT_AFTER.has(word(line, pastJoiner(line, read.to)))) return null
  if (read.value === 1 && (NOT_BEFORE.has(before) || isAdverb(line, i, read.to))) return null
  // "60 frames a second", "per second", "30 second"
  if (read.value === 2 && isTime(line, i, read.to)) return null
  if (isName(line, i, read.to)) return null
  const k = pastJoiner(line, read.to)
  const noun =
    k > read.to && PLACES.has(word(line, k))
      ? { unit: word(line, k) }
      : (nounPhrase(line, k, 'rank') ?? ofSeveral(line, read.to))
  return next === '' && before === ''
    ? null
    : exactly(read.value, 'rank', noun?.unit ?? null, 'rank', i, read.to)
}

/** "the fourth of nine children", "first of the two hearings". */
function ofSeveral(line: Line, of: number): Noun | null {
  if (word(line, of) !== 'of') return null
  const several = readNumeral(line, word(line, of + 1) === 'the' ? of + 2 : of + 1)
  return several && nounPhrase(line, several.to, 'many')
}

/** "a 78th-minute penalty": what is ranked is the minute. */
const PLACES = wordSet(
  'minute place floor grade century half quarter inning round row storey lap hole over day week year hour order degree team',
)

function isTime(line: Line, i: number, to: number): boolean {
  const before = word(line, i - 1)
  if (before === 'one') return at(line, to).kind !== 'word'
  if (before === 'per' || /^\d/.test(before) || (isJoiner(line, i - 1) && /^\d/.test(word(line, i - 2))))
    return true
  return before === 'a' && at(line, to).kind === 'punctuation' && at(line, to).text !== ','
}

const PLACED = wordSet('came finished finishing placed ranked was were in the second third')
const SUBJECTS = wordSet('he she they it was when had were who i we be been first')
const ADVERB_VERBS = wordSet(
  'broke came appeared published reported announced seen used built opened began met noticed said told and be introduced proposed detected identified became arrived',
)
const OWNERS = wordSet("the its his her their 's")

/** "first published", "when he first came", "first, …": an adverb of time ranks nothing. */
function isAdverb(line: Line, i: number, to: number): boolean {
  const [before, next] = [word(line, i - 1), word(line, to)]
  if (next === ',' || next === '.' || next === '' || next === ':') return !PLACED.has(before)
  if (SUBJECTS.has(before) && /(?:ed|came|went|met|saw|began|took|made|became|broke|appeared)$/.test(next))
    return true
  // "the mayor, first elected in 2013"
  if (before === ',' && /[^e]ed$/.test(next)) return true
  return ADVERB_VERBS.has(next) && !OWNERS.has(before)
}

const AFTER_DIGITS = wordSet('time minute place anniversary birthday century edition')

/** "4th Mountain Brigade", "14th Street", "the Second World War": a number in a name. */
function isName(line: Line, i: number, to: number): boolean {
  const isWord = (k: number) => /^\p{Lu}\p{Ll}/u.test(at(line, k).text)
  if (/^\d/.test(at(line, i).text)) return isWord(to) && !AFTER_DIGITS.has(word(line, to))
  // At a sentence's start or in a headline the capital tells nothing.
  return i > 0 && isWord(i) && isWord(to)
}

const PLACE_BEHIND = wordSet('in seed on among of , player spot .')
const PLACE_BEFORE = wordSet('world the ranked seeded at to a from')

/** "ranked number 3 in the world", "the world No 1". */
function placed(line: Line, i: number): Found | null {
  const { text } = at(line, i)
  const lead = word(line, i - 1) === '.' ? i - 2 : i - 1
  if (!/^\d{1,3}$/.test(text) || !NUMBERED.has(word(line, lead)) || isJoiner(line, i + 1)) return null
  const [before, next] = [word(line, lead - 1), word(line, i + 1)]
  return (next === '' || PLACE_BEHIND.has(next)) && (before === '' || PLACE_BEFORE.has(before))
    ? exactly(Number(text), 'rank', null, 'rank', i, i + 1)
    : null
}

/** How far back from a minute the bracket of the scorers opens, in tokens. */
const REACH = 40
const GOAL_END = wordSet(', ) pen og ; pens')

/** "City 3 (Varga 23, Lindqvist 58 pen, Quayle 90+4)": the minutes of goals behind their scorers. */
function scorerMinute(line: Line, i: number): Found | null {
  const { text } = at(line, i)
  if (!/^\d{1,3}$/.test(text) || Number(text) > 130 || !isCapitalised(at(line, i - 1))) return null
  let open = i - 1
  while (open > i - REACH && open > 0 && word(line, open) !== '(' && word(line, open) !== ')') open--
  if (word(line, open) !== '(' || at(line, open - 1).kind !== 'number') return null
  const extra =
    word(line, i + 1) === '+' && at(line, i + 2).kind === 'number' ? Number(at(line, i + 2).text) : 0
  const to = extra > 0 ? i + 3 : i + 1
  return GOAL_END.has(word(line, to)) ? exactly(Number(text) + extra, 'rank', 'minute', 'rank', i, to) : null
}
