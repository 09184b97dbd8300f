import { exactly, type Found, type Recogniser } from '../found.js'
import { at, isCapitalised, isJoiner, isOneOf, mentions, pastJoiner, word, type Line } from '../line.js'
import { nounPhrase, type Noun } from '../noun.js'
import { readNumeral } from '../numbers/numeral.js'
import { readOrdinal } from '../numbers/ordinal.js'
import { ORDINALS, SMALL, TENS } from '../numbers/tables.js'
import { isDayAlone } from './date-lone.js'
import { inTurn, TURNS } from './rank-in-turn.js'
import { ranksNothing } from './rank-refused.js'
import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'

const NUMBERED = wordClass('number no. no ranked seeded #')

/** Ordinals and numbers of rank: "second-largest city", "19th", "the fourth time", "ranked number 3 in". */
export const rank: Recogniser = {
  name: 'rank',
  words: new Set([...ORDINALS.keys(), ...TENS.keys(), ...SMALL.keys()]),
  digits: true,
  needs: new Set([...ORDINALS.keys(), ...NUMBERED.words, ...TURNS, 'st', 'nd', 'rd', 'th', '(']),
  needsNumber: (text) => text.charCodeAt(text.length - 1) > 0x39 && /[a-z]$/i.test(text),
  read: (line, i) => scorerMinute(line, i) ?? placed(line, i) ?? inTurn(line, i) ?? ordinal(line, i),
}

function ordinal(line: Line, i: number): Found | null {
  const read = readOrdinal(line, i)
  if (!read || read.value > 1e9) return null
  if (ranksNothing(line, i, read.to, read.value) || isDayAlone(line, i)) return null
  // "the 10th and final body"
  const isLast = word(line, read.to) === 'and' && /^(?:final|last)$/.test(word(line, read.to + 1))
  const k = isLast ? read.to + 2 : pastJoiner(line, read.to)
  const noun =
    !isLast && k > read.to && isOneOf(line, k, PLACES)
      ? { unit: word(line, k) }
      : (nounPhrase(line, k, 'rank') ?? ofSeveral(line, read.to))
  return word(line, read.to) === '' && word(line, i - 1) === ''
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
const PLACES = wordClass(
  'minute place floor grade century half quarter inning round row storey lap hole over day week year hour order degree team',
)

const PLACE_BEHIND = wordSet('in seed on among of , player spot .')
const PLACE_BEFORE = wordSet('world the ranked seeded at to a from reached reaching hit hitting')

/** "ranked number 3 in the world", "the world No 1", "peaked at number three". */
function placed(line: Line, i: number): Found | null {
  const lead = word(line, i - 1) === '.' ? i - 2 : i - 1
  if (!isOneOf(line, lead, NUMBERED)) return null
  const place = placeAt(line, i)
  if (place === null || isJoiner(line, place.to)) return null
  const [before, next] = [word(line, lead - 1), word(line, place.to)]
  // "lives at number 58"
  if (/^(?:at|to|from)$/.test(before) && mentions(line, HOMES, lead)) return null
  // "number two in Norway and number nine in Chile"
  if (before === 'and' && next === 'in') return exactly(place.value, 'rank', null, 'rank', i, place.to)
  return (next === '' || PLACE_BEHIND.has(next)) && (before === '' || PLACE_BEFORE.has(before))
    ? exactly(place.value, 'rank', null, 'rank', i, place.to)
    : null
}

/** "14", "fourteen"; "Number Ten" is a house in London. */
function placeAt(line: Line, i: number): Readonly<{ value: number; to: number }> | null {
  const { text, kind } = at(line, i)
  if (kind === 'number') return /^\d{1,3}$/.test(text) ? { value: Number(text), to: i + 1 } : null
  const numeral = word(line, i - 1) === 'number' ? readNumeral(line, i) : null
  return numeral !== null &&
    numeral.value >= 1 &&
    numeral.value < LAST_IN_WORDS &&
    !isCapitalised(at(line, i))
    ? numeral
    : null
}
/** Charts are a hundred places long. */
const LAST_IN_WORDS = 101

const HOMES = wordClass(
  'live lives lived living resides resided house home door neighbour neighbours neighbor neighbors flat street road address cottage bungalow terrace',
)

/** How far back from a minute the bracket of the scorers opens, in tokens. */
const REACH = 40
const GOAL_END = wordClass(', ) pen og ; pens')

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
  return isOneOf(line, to, GOAL_END) ? exactly(Number(text) + extra, 'rank', 'minute', 'rank', i, to) : null
}
