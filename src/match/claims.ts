import type { Sentence, SentenceRole } from '../types.js'

const CLAIMING: ReadonlySet<SentenceRole> = new Set<SentenceRole>(['headline', 'body', 'caption', 'post'])

/** Longest sentence, in tokens, that is laid beside others. What is longer is a list or a table, and no claim. */
const LONGEST = 400

export function isSentence({ tokens }: Sentence): boolean {
  return tokens.length <= LONGEST
}

/** Whether a sentence can make a claim of its article's story: teasers, datelines and page furniture cannot. */
export function makesClaim({ role }: Sentence): boolean {
  return CLAIMING.has(role)
}

const known = new WeakMap<readonly Sentence[], readonly Sentence[]>()

/** The sentences that make claims, each wording of an article once: at its first place. Of one list always one list. */
export function firstClaims(sentences: readonly Sentence[]): readonly Sentence[] {
  const before = known.get(sentences)
  if (before !== undefined) return before
  const claims = sentences.filter((sentence) => makesClaim(sentence) && sentence.repeats === null)
  known.set(sentences, claims)
  return claims
}
