import type { Sentence } from '../../types.js'
import { alignTokens } from '../align-tokens.js'
import type { SentencePair } from './features.js'
import type { Likenesses } from './index.js'
import type { FigureRecord } from './records.js'

/** What is known of the sentences that two figures stand in. */
type SentencePairs = (a: FigureRecord, b: FigureRecord) => Omit<SentencePair, 'equals'>

/** Log odds of copies: surer than any paraphrase. */
const COPIED = 5
/** From here on two sentences claim the same, and are laid side by side. */
const ALIGNED = 0.5

const NONE = { logOdds: null, slot: 'none' } as const
const known = new WeakMap<Likenesses, SentencePairs>()

/** Looks up pairs of a story's sentences; each is aligned once for all who ask. */
export function sentencePairs(likenesses: Likenesses): SentencePairs {
  const before = known.get(likenesses)
  if (before !== undefined) return before
  const pairs = readPairs(likenesses)
  known.set(likenesses, pairs)
  return pairs
}

function readPairs({ likely, copies }: Likenesses): SentencePairs {
  const numbers = new Map<Sentence, number>()
  for (const { a, b } of [...likely, ...copies])
    for (const sentence of [a, b]) if (!numbers.has(sentence)) numbers.set(sentence, numbers.size)
  const numberOf = (sentence: Sentence): number => numbers.get(sentence) ?? -1
  const key = (x: number, y: number): number => Math.min(x, y) * numbers.size + Math.max(x, y)
  const odds = new Map<number, number>()
  for (const { a, b, logOdds } of likely) odds.set(key(numberOf(a), numberOf(b)), logOdds)
  for (const { a, b } of copies) odds.set(key(numberOf(a), numberOf(b)), COPIED)
  const alignments = new Map<number, Int32Array>()
  return (a, b) => {
    const x = numberOf(a.sentence)
    const y = numberOf(b.sentence)
    const logOdds = x < 0 || y < 0 ? undefined : odds.get(key(x, y))
    if (logOdds === undefined) return NONE
    if (logOdds < ALIGNED) return { logOdds, slot: 'none' }
    const directed = x * numbers.size + y
    const alignment = alignments.get(directed) ?? alignTokens(a.sentence, b.sentence)
    alignments.set(directed, alignment)
    return { logOdds, slot: alignment[a.at] === b.at ? 'same' : 'other' }
  }
}
