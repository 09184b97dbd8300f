import type { Sentence } from '../types.js'
import type { Talk } from './line.js'
import { wordSet } from './word-set.js'

type Subject = 'percent' | 'magnitude' | 'shares' | 'matches'

const WORDS: Readonly<Record<Subject, string>> = {
  percent: 'percent % percentage cent pct',
  magnitude: 'magnitude richter',
  shares: 'poll polls vote voters election referendum turnout inflation rates approval',
  matches: 'league goals goal striker championship',
}
const SUBJECT_OF = new Map<string, Subject>()
for (const subject of ['percent', 'magnitude', 'shares', 'matches'] as const)
  for (const word of wordSet(WORDS[subject])) SUBJECT_OF.set(word, subject)

/** What the whole article talks about. */
export function talkOf(sentences: readonly Sentence[]): Talk {
  const seen = new Set<Subject>()
  for (const { tokens } of sentences)
    for (const { lower } of tokens) {
      const subject = SUBJECT_OF.get(lower)
      if (subject !== undefined) seen.add(subject)
    }
  return {
    percentTalk: seen.has('percent'),
    magnitudeTalk: seen.has('magnitude'),
    shareTalk: seen.has('percent') && seen.has('shares') && !seen.has('matches'),
  }
}
