import type { Sentence } from '../types.js'
import type { Talk } from './line.js'
import { wordSet } from './word-set.js'

const PERCENT = wordSet('percent % percentage cent pct')
const MAGNITUDE = wordSet('magnitude richter')
const SHARES = wordSet('poll polls vote voters election referendum turnout inflation rates approval')
const MATCHES = wordSet('league goals goal striker championship')

/** What the whole article talks about. */
export function talkOf(sentences: readonly Sentence[]): Talk {
  const seen = { percent: false, magnitude: false, shares: false, matches: false }
  for (const { tokens } of sentences)
    for (const { lower } of tokens) {
      seen.percent ||= PERCENT.has(lower)
      seen.magnitude ||= MAGNITUDE.has(lower)
      seen.shares ||= SHARES.has(lower)
      seen.matches ||= MATCHES.has(lower)
    }
  return {
    percentTalk: seen.percent,
    magnitudeTalk: seen.magnitude,
    shareTalk: seen.percent && seen.shares && !seen.matches,
  }
}
