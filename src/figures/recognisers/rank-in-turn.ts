import { looksPlural } from '../../language/inflect.js'
import { wordInfo } from '../../language/wordnet.js'
import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import { exactly, type Found } from '../found.js'
import { at, isJoiner, isOneOf, word, type Line } from '../line.js'
import { isNumberVerb } from '../look-alikes.js'
import { nounPhrase } from '../noun.js'
import { readNumeral } from '../numbers/numeral.js'
import { durationUnit } from '../units/durations.js'
import { measureAt } from '../units/measures.js'

/** What comes one after another and is told by its place: "on lap 41", "day six", "Game 5". */
export const TURNS = wordSet('lap laps round rounds game games move moves frame frames day days checkpoint')
const NOT_OF_TURN = wordClass(
  'the a an this that each every per same one all last next my his her our their your',
)
/** Longer than any siege counts its days. */
const LAST = 400

/** "on lap 41", "Rounds five and six", "strike number four", "the world number three": which one, and not how many. */
export function inTurn(line: Line, i: number): Found | null {
  const lead = leadOf(line, i)
  const turn = word(line, lead)
  const isNumbered = turn === 'number'
  if (!isNumbered && !TURNS.has(turn)) return null
  const numeral = readNumeral(line, i)
  if (numeral === null || numeral.decimals > 0 || numeral.scaled || numeral.grouped) return null
  if (numeral.value < 1 || numeral.value > LAST || !standsAlone(line, i, numeral.to)) return null
  if (isNumbered) {
    const unit = lead === i - 1 ? numberedAs(line, lead) : undefined
    return unit === undefined ? null : exactly(numeral.value, 'rank', unit, 'rank', i, numeral.to)
  }
  if (isOneOf(line, lead - 1, NOT_OF_TURN) || (lead < i - 1 && !looksPlural(turn))) return null
  const unit = looksPlural(turn) ? turn.slice(0, -1) : turn
  return exactly(numeral.value, 'rank', unit, 'rank', i, numeral.to)
}

/** The noun's place before the number, past the earlier ones of a list: "rounds 1, 2 and [3]". */
function leadOf(line: Line, i: number): number {
  let k = i - 1
  for (let back = 0; back < MOST && isOneOf(line, k, LINKS) && readNumeral(line, k - 1) !== null; back++)
    k -= 2
  return k
}
const LINKS = wordClass(', and to or')
const MOST = 4

/** Nothing behind that is counted or scored: "the day five men came", "won the game 3-1", "round 20 km". */
function standsAlone(line: Line, i: number, to: number): boolean {
  if (isJoiner(line, to) || at(line, to).kind === 'symbol') return false
  if (durationUnit(word(line, to)) !== null || measureAt(line, to, true) !== null) return false
  return (
    at(line, to).spaced === false || at(line, to).kind !== 'word' || nounPhrase(line, to, 'many') === null
  )
}

/** What "number" counts off: the noun before it, or null where it only tells a place; undefined where it is a name or a verb. */
function numberedAs(line: Line, lead: number): string | null | undefined {
  if (isNumberVerb(line, lead)) return undefined
  const before = word(line, lead - 1)
  if (isOneOf(line, lead - 1, PLACED)) return null
  const info = wordInfo(before)
  return info?.pos.includes('n') === true &&
    before.length > 2 &&
    !looksPlural(before) &&
    !isOneOf(line, lead - 1, NAMED_BY)
    ? before
    : undefined
}
const PLACED = wordClass("world 's ’s is was stays stay stayed still ranked as became become remains")
/** Numbers of these are names. */
const NAMED_BY = wordClass(
  'phone telephone house room flat shirt jersey serial account flight card case bus tram route page licence license plate model pin',
)
