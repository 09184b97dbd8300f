import type { Talk } from './line.js'
import { wordSet } from '../language/word-set.js'

const PERCENT = 1
const MAGNITUDE = 2
const SHARES = 4
const MATCHES = 8

/** The bit of the subject that a word speaks of. */
export const SUBJECTS: ReadonlyMap<string, number> = new Map([
  ...bitFor(PERCENT, 'percent % percentage cent pct'),
  ...bitFor(MAGNITUDE, 'magnitude richter'),
  ...bitFor(SHARES, 'poll polls vote voters election referendum turnout inflation rates approval'),
  ...bitFor(MATCHES, 'league goals goal striker championship'),
])

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
  }
}
