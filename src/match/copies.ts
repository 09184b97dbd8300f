import type { Sentence } from '../types.js'
import { firstClaims, makesClaim } from './claims.js'
import { similarPairs } from './near/join.js'
import { rankTerms } from './near/rank.js'
import { recordAt, type Records } from './near/records.js'
import { commonWords, wordNumbering } from './near/sequence.js'
import { termSentences, type Term } from './terms.js'

/** Two sentences of different articles, one of which has its words from the other, or both from a third. */
export type Copy = Readonly<{
  a: Sentence
  b: Sentence
  /** From 0 to 1: the share of their words that stand in both, in order; of the shorter one's, where it is quoted whole. */
  similarity: number
  /** Words that stand in both, in order. */
  words: number
  /** Which one stands within the other, as a quotation or a clause of it; null where they are one wording as wholes. */
  within: 'a' | 'b' | null
}>

/**
 * Share of the two sentences' words that stand in both in the same order, from which on they are one wording with small
 * edits. Two thirds: at 0.6 sentences that merely report alike ("Over 50 people were injured." / "Forty-eight people were
 * hurt.") come in; at 0.75 lightly rewritten agency copy is lost.
 */
const SAME_WORDING = 2 / 3
/** Share of the shorter sentence's words, if it stands in the longer one as a quotation or a clause. */
const CONTAINED = 0.9
/** A contained sentence must show a run of so many words: shorter ones are common turns of phrase. */
const QUOTED_RUN = 5
/**
 * No article tells one thing in two dozen sentences, but a list may have a thousand lines that differ in a name and a number. Of such
 * a crowd a sentence is laid beside its likest in each article.
 */
const CROWD = { kept: 24, looked: 2_000 } as const
/** "He said so." is found anywhere. */
const FEWEST_WORDS = 4

/**
 * The pairs of sentences of different articles that are copies of each other, in order of the sentences given.
 * Numbers are taken as alike: 37 made 38 is the small edit that matters most. A repeat within an article is passed
 * over for its first place.
 *
 * The join is exact and loses nothing: two sentences cannot share two thirds of their words in order without sharing as
 * many in any order (Jaccard at least one half), and likewise for the contained. Only a crowd is thinned out (`CROWD`).
 */
export function copiedSentences(sentences: readonly Sentence[]): readonly Copy[] {
  // Copies stand in two articles: alone, an article that says one thing a thousand times costs nothing.
  if (sentences.every(({ article }) => article === sentences[0]?.article)) return []
  const { told, words } = readWordings(sentences)
  const pairs = similarPairs(rankTerms(words), {
    jaccard: SAME_WORDING / (2 - SAME_WORDING),
    containment: CONTAINED,
    groups: wordNumbering()(told.map(({ article }) => article)),
    bounds: CROWD,
  })
  return pairs.flatMap((pair) => {
    const [a, b] = [told[pair.a], told[pair.b]]
    if (a === undefined || b === undefined) return []
    return compareWording(
      { sentence: a, words: recordAt(words, pair.a) },
      { sentence: b, words: recordAt(words, pair.b) },
    )
  })
}

/** The sentences that can be copies, and the words of each by number. */
function readWordings(
  sentences: readonly Sentence[],
): Readonly<{ told: readonly Sentence[]; words: Records }> {
  const told: Sentence[] = []
  const words: number[] = []
  const starts = [0]
  for (const { sentence, terms } of termSentences(firstClaims(sentences))) {
    if (!isLongEnough(terms)) continue
    for (const { wording } of terms) words.push(wording)
    told.push(sentence)
    starts.push(words.length)
  }
  return { told, words: { terms: Uint32Array.from(words), starts: Uint32Array.from(starts) } }
}

/** Whether a sentence is a claim, told for the first time in its article, of enough words to be a copy. */
export function isWording(sentence: Sentence, terms: readonly Term[]): boolean {
  return makesClaim(sentence) && sentence.repeats === null && isLongEnough(terms)
}

function isLongEnough(terms: readonly Term[]): boolean {
  return terms.length >= FEWEST_WORDS && terms.some(({ stop, kind }) => !stop && kind !== 'number')
}

type Wording = Readonly<{ sentence: Sentence; words: Uint32Array }>

/** The copy that two sentences of different articles are; none where their words differ too much. */
export function compareWording(a: Wording, b: Wording): readonly Copy[] {
  const { inOrder, longestRun } = commonWords(a.words, b.words)
  const both = (2 * inOrder) / (a.words.length + b.words.length)
  const contained = inOrder / Math.min(a.words.length, b.words.length)
  const quoted = contained >= CONTAINED && longestRun >= QUOTED_RUN
  if (both < SAME_WORDING && !quoted) return []
  const shorter = a.words.length < b.words.length ? 'a' : 'b'
  const copy: Copy = {
    a: a.sentence,
    b: b.sentence,
    similarity: quoted ? Math.max(both, contained) : both,
    words: inOrder,
    within: both < SAME_WORDING ? shorter : null,
  }
  return [copy]
}

/** The same copy, seen from the other side. */
export function turned({ a, b, within, ...rest }: Copy): Copy {
  return { ...rest, a: b, b: a, within: within && (within === 'a' ? 'b' : 'a') }
}
