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

/** The sentences that make claims, each wording of an article once: at its first place. */
export function firstClaims(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter((sentence) => makesClaim(sentence) && sentence.repeats === null)
}
