import type { Talk } from './line.js'
import { CONTINENTAL, ENGLISH } from './numbers/continental.js'
import { homeMoney, NATIONS } from './units/nations.js'
import { wordSet } from '../language/word-set.js'

const PERCENT = 1
const MAGNITUDE = 2
const SHARES = 4
const MATCHES = 8
/** The first of a bit for each row of CAPITAL_SIGNS. */
const SIGNS = 16
/** The first of a bit for each nation: behind those that tell how an article writes its numbers. */
const HOMES = 1 << 14

/** Currencies that have a capital letter for a sign, with words of which one stands wherever that one is meant. */
const CAPITAL_SIGNS: readonly Readonly<{ sign: string; code: string; words: string }>[] = [
  { sign: 'K', code: 'ZMW', words: 'kwacha zambia zambian zambians lusaka' },
  { sign: 'K', code: 'PGK', words: 'kina papua' },
  { sign: 'P', code: 'PHP', words: 'peso pesos philippine philippines filipino filipinos manila' },
  { sign: 'P', code: 'BWP', words: 'pula botswana gaborone' },
]

/** The bit of the subject that a word speaks of. */
export const SUBJECTS: ReadonlyMap<string, number> = joined([
  ...bitFor(PERCENT, 'percent % percentage cent pct'),
  ...bitFor(MAGNITUDE, 'magnitude richter'),
  ...bitFor(SHARES, 'poll polls vote voters election referendum turnout inflation rates approval'),
  ...bitFor(
    MATCHES,
    'league goals goal striker championship basketball rebounds playoffs podium laps innings wickets golf golfer birdie birdies bogey',
  ),
  ...CAPITAL_SIGNS.flatMap(({ words }, row) => bitFor(SIGNS << row, words)),
  ...NATIONS.flatMap(({ words }, row) => bitFor(HOMES << row, words)),
])

/** A word may speak of two things: "philippines" of its money's sign and of its money. */
function joined(bits: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>()
  for (const [word, bit] of bits) map.set(word, (map.get(word) ?? 0) | bit)
  return map
}

function bitFor(bit: number, words: string): readonly (readonly [string, number])[] {
  return [...wordSet(words)].map((word) => [word, bit])
}

/** What the whole article talks about, by the bits of its subjects. */
export function talkOf(subjects: number): Talk {
  const speaksOf = (bit: number) => (subjects & bit) !== 0
  return {
    percentTalk: speaksOf(PERCENT),
    magnitudeTalk: speaksOf(MAGNITUDE),
    shareTalk: speaksOf(PERCENT) && speaksOf(SHARES) && !speaksOf(MATCHES),
    matchTalk: speaksOf(MATCHES),
    capitalSigns: signsSpokenOf(speaksOf),
    homeMoney: homeMoney((row) => speaksOf(HOMES << row)),
    continental: speaksOf(CONTINENTAL) && !speaksOf(ENGLISH),
  }
}

function signsSpokenOf(speaksOf: (bit: number) => boolean): Talk['capitalSigns'] {
  let signs: Record<string, string> | null = null
  for (const [row, { sign, code }] of CAPITAL_SIGNS.entries())
    if (speaksOf(SIGNS << row)) (signs ??= {})[sign] ??= code
  return signs
}
