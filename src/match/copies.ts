import type { Sentence } from '../types.js'
import { firstClaims } from './claims.js'
import { similarPairs, type JoinOptions } from './near/join.js'
import { rankTerms } from './near/rank.js'
import { commonWords, wordNumbering } from './near/sequence.js'
import { shingles } from './near/shingle.js'
import { termSentences } from './terms.js'

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
/** "He said so." is found anywhere. */
const FEWEST_WORDS = 4

/**
 * The pairs of sentences of different articles that are copies of each other, in order of the sentences given.
 * Numbers are taken as alike: 37 made 38 is the small edit that matters most. A repeat within an article is passed
 * over for its first place.
 *
 * Both joins are exact and lose nothing: two sentences cannot share two thirds of their words in order without sharing as
 * many in any order (Jaccard at least one half), and likewise for the contained.
 */
export function copiedSentences(sentences: readonly Sentence[]): readonly Copy[] {
  // Copies stand in two articles: alone, an article that says one thing a thousand times costs nothing.
  if (sentences.every(({ article }) => article === sentences[0]?.article)) return []
  const told = readWordings(sentences)
  const records = rankTerms(told.map(({ shingled }) => shingled))
  const numberOf = wordNumbering()
  const groups = numberOf(told.map(({ sentence }) => sentence.article))
  const joined = (options: JoinOptions): readonly (readonly [number, number])[] =>
    similarPairs(records, { ...options, groups }).map(({ a, b }) => [a, b])
  const pairs = new Map(
    [
      ...joined({ measure: 'jaccard', minSimilarity: SAME_WORDING / (2 - SAME_WORDING) - 1e-9 }),
      ...joined({ measure: 'containment', minSimilarity: CONTAINED }),
    ].map(([a, b]) => [a * told.length + b, [a, b] as const]),
  )
  return [...pairs]
    .sort(([x], [y]) => x - y)
    .flatMap(([, [a, b]]) => {
      const copy = compareWording(told[a], told[b])
      return copy === null ? [] : [copy]
    })
}

type Wording = Readonly<{ sentence: Sentence; words: Uint32Array; shingled: readonly string[] }>

function readWordings(sentences: readonly Sentence[]): readonly Wording[] {
  const number = wordNumbering()
  return termSentences(firstClaims(sentences)).flatMap(({ sentence, terms }) => {
    const words = terms.map(({ key, kind }) => (kind === 'number' ? '#' : key))
    const hasContent = terms.some(({ stop, kind }) => !stop && kind !== 'number')
    if (words.length < FEWEST_WORDS || !hasContent) return []
    return [{ sentence, words: number(words), shingled: shingles(words, 1) }]
  })
}

function compareWording(a: Wording | undefined, b: Wording | undefined): Copy | null {
  if (a === undefined || b === undefined || a.sentence.article === b.sentence.article) return null
  const { inOrder, longestRun } = commonWords(a.words, b.words)
  const both = (2 * inOrder) / (a.words.length + b.words.length)
  const contained = inOrder / Math.min(a.words.length, b.words.length)
  const quoted = contained >= CONTAINED && longestRun >= QUOTED_RUN
  if (both < SAME_WORDING && !quoted) return null
  const shorter = a.words.length < b.words.length ? 'a' : 'b'
  return {
    a: a.sentence,
    b: b.sentence,
    similarity: quoted ? Math.max(both, contained) : both,
    words: inOrder,
    within: both < SAME_WORDING ? shorter : null,
  }
}
