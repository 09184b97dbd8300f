/** Runs and wickets, which talk of cricket leaves out: "made 137 off 212 balls", "356 for six", "bowled out for 187". */
import type { Found } from '../found.js'
import { isOneOf, mentions, word, type Line } from '../line.js'
import { readNumeral } from '../numbers/numeral.js'
import { wordClass } from '../../language/word-class.js'

/** The noun that the game leaves out, or null. */
export function toldByCricket(line: Line, { start, end, low, step }: Found): string | null {
  // "made 8 crore" is money.
  if ((low ?? MOST_RUNS) >= MOST_RUNS || step !== 1) return null
  if (word(line, end) === 'off' && isOneOf(line, readNumeral(line, end + 1)?.to ?? end, BALLS)) return 'run'
  const lead = word(line, start - 1)
  if (lead === 'for' && word(line, start - 2) === 'out' && isOneOf(line, start - 3, DISMISSED)) return 'run'
  if (!mentions(line, CRICKET) && !isAtClose(line, end)) return null
  if (word(line, end) === 'for') return nounOfScore(low, readNumeral(line, end + 1)?.value)
  if (lead === 'for') return nounOfScore(low, readNumeral(line, start - 2)?.value)
  return isOneOf(line, start - 1, MADE) || (lead === 'of' && isOneOf(line, start - 2, LEADS)) ? 'run' : null
}
const MOST_RUNS = 2000

/** "27 for two at the close": how a side stood when play broke off. */
function isAtClose(line: Line, end: number): boolean {
  const k = word(line, end) === 'for' ? end + 2 : end
  return word(line, k) === 'at' && isOneOf(line, word(line, k + 1) === 'the' ? k + 2 : k + 1, BREAKS)
}
const BREAKS = wordClass('close stumps lunch tea')

/** "356 for six" of a side, "four for 77" of a bowler: no side has more than ten wickets. */
function nounOfScore(own: number | null, other: number | undefined): string | null {
  if (own === null || other === undefined || own <= 10 === other <= 10) return null
  return own <= 10 ? 'wicket' : 'run'
}
const BALLS = wordClass('ball balls deliveries overs')
const DISMISSED = wordClass('bowled all dismissed skittled bundled')
const CRICKET = wordClass(
  'wicket wickets innings stumps batsman batsmen overs odi twenty20 t20 balls declared',
)
const MADE = wordClass('made scored chasing unbeaten')
const LEADS = wordClass('lead target deficit total partnership stand')
