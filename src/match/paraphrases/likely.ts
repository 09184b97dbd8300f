import type { Sentence } from '../../types.js'
import { firstClaims } from '../claims.js'
import { nameVariants } from '../name-variants.js'
import { candidatePairs, weightedRecords } from '../near/candidates.js'
import { commonWords, wordNumbering } from '../near/sequence.js'
import { rarityOf } from '../rarity.js'
import { termSentences, type TermSentence } from '../terms.js'

/** Two sentences of different articles, and how likely they make the same claim. */
export type Likeness = Readonly<{
  a: Sentence
  b: Sentence
  /** Log odds (natural) of a reader's saying that they do. */
  logOdds: number
}>

/**
 * Weights of a logistic regression on the 1,499 candidate pairs of six dossiers, of which readers had joined 396.
 * Lists of synonyms (WordNet's first senses, and one by hand) were tried and refused: they brought in as many false
 * pairs as true ones. It is cheap and knows no figures: a first pass, for the figures' matching and for what is worth weighing by `index.ts`.
 */
const WEIGHTS = { bias: -5.1, shared: 2.3, bits: 0.73, order: 3.7, margin: 1.6 } as const

/** Pairs that share less of their content than this are hopeless: one word in seven or so. */
const MIN_SHARED = 0.15
/** Sentences per term that each is laid beside. In stories of a few dozen articles nothing is cut off. */
const REACH = 100

/**
 * Likely pairs among the sentences of one story, with the evidence weighed up.
 */
export function likelyPairs(sentences: readonly Sentence[]): readonly Likeness[] {
  return pairEvidence(sentences).map((evidence) => ({
    a: evidence.a,
    b: evidence.b,
    logOdds:
      WEIGHTS.bias +
      WEIGHTS.shared * evidence.shared +
      WEIGHTS.bits * Math.log2(evidence.bits) +
      WEIGHTS.order * evidence.order +
      WEIGHTS.margin * evidence.margin,
  }))
}

/** What speaks for two sentences' making one claim. */
export type PairEvidence = Readonly<{
  a: Sentence
  b: Sentence
  /** Share, from 0 to 1, of their content that they share: each stem, name and number by its rarity in the story. */
  shared: number
  /** How many bits of content that is: two rare names say more than one common noun. */
  bits: number
  /** Share, from 0 to 1, of all their words that stand in both in the same order. */
  order: number
  /** By how much they share more than either does with any other sentence of the other's article. */
  margin: number
}>

/**
 * The evidence for every pair, of different articles, that shares any content worth speaking of.
 *
 * @param minShared least share of their content that they share.
 * @param also pairs that are wanted besides, as places among `firstClaims(sentences)`.
 */
export function pairEvidence(
  sentences: readonly Sentence[],
  minShared = MIN_SHARED,
  also: Iterable<Readonly<{ a: number; b: number }>> = [],
): readonly PairEvidence[] {
  const { told, orderOf } = readContents(sentences)
  const contents = weightedRecords(told.map(({ content }) => content))
  const sharing = candidatePairs(contents, { minShare: minShared, reach: REACH })
  const wanted = new Map([...sharing, ...also].map((pair) => [pair.a * told.length + pair.b, pair]))
  const pairs = [...wanted.values()].flatMap(({ a, b }) => {
    const [x, y] = [told[a], told[b]]
    return x === undefined || y === undefined || x.sentence.article === y.sentence.article
      ? []
      : [{ a: x, b: y, order: orderOf(a, b), ...sharedBy(x, y) }]
  })
  const marginOf = margins(pairs)
  return pairs.map((pair) => ({
    a: pair.a.sentence,
    b: pair.b.sentence,
    shared: pair.shared,
    bits: pair.bits,
    order: pair.order,
    margin: marginOf(pair),
  }))
}

type Contents = Readonly<{
  told: readonly Content[]
  /** Of two of them, by place, the share of all their words that stand in both in the same order. */
  orderOf: (a: number, b: number) => number
}>

type Content = Readonly<{
  sentence: Sentence
  words: Uint32Array
  /** Content terms, by number, with their weights, in bits. */
  content: ReadonlyMap<number, number>
  bits: number
}>

const known = new WeakMap<readonly Sentence[], Contents>()

/** What the claims among a story's sentences hold; read once for all who ask. */
function readContents(sentences: readonly Sentence[]): Contents {
  const before = known.get(sentences)
  if (before !== undefined) return before
  const told = contentsOf(termSentences(firstClaims(sentences)))
  const orders = new Map<number, number>()
  const orderOf = (a: number, b: number): number => {
    const key = a * told.length + b
    const order = orders.get(key) ?? commonOrder(told[a], told[b])
    orders.set(key, order)
    return order
  }
  const read = { told, orderOf }
  known.set(sentences, read)
  return read
}

function commonOrder(a: Content | undefined, b: Content | undefined): number {
  if (a === undefined || b === undefined) return 0
  return (2 * commonWords(a.words, b.words).inOrder) / (a.words.length + b.words.length)
}

function contentsOf(told: readonly TermSentence[]): readonly Content[] {
  const variants = nameVariants(told)
  const number = wordNumbering()
  const read = told.map(({ sentence, terms }) => {
    const words = number(terms.map(({ key, kind }) => `${kind}:${variants.get(key) ?? key}`))
    return { sentence, words, content: new Set(words.filter((_, place) => terms[place]?.stop === false)) }
  })
  const counts = new Map<number, number>()
  for (const { content } of read) for (const key of content) counts.set(key, (counts.get(key) ?? 0) + 1)
  const weightOf = (key: number): number => rarityOf(counts.get(key) ?? 0, read.length)
  return read.map(({ sentence, words, content }) => {
    const weighed = new Map(Array.from(content, (key) => [key, weightOf(key)]))
    let bits = 0
    for (const weight of weighed.values()) bits += weight
    return { sentence, words, content: weighed, bits }
  })
}

type Shared = Readonly<{ shared: number; bits: number }>
type Pair = Shared & Readonly<{ a: Content; b: Content }>

function sharedBy(a: Content, b: Content): Shared {
  let bits = 0
  for (const [key, weight] of a.content) if (b.content.has(key)) bits += weight
  return { bits, shared: (2 * bits) / (a.bits + b.bits) }
}

/** A pair's strength for comparing it with its rivals only. */
function strength({ shared, bits }: Shared): number {
  return shared + 0.02 * bits
}

/** For a pair: its strength less that of the strongest rival that either sentence has in the other's article. */
function margins(pairs: readonly Pair[]): (pair: Pair) => number {
  const best = new Map<Content, Map<string, readonly [number, number]>>()
  const note = (from: Content, article: string, value: number): void => {
    const byArticle = best.get(from) ?? new Map<string, readonly [number, number]>()
    const [first, second] = byArticle.get(article) ?? [0, 0]
    byArticle.set(article, value > first ? [value, first] : [first, Math.max(second, value)])
    best.set(from, byArticle)
  }
  for (const pair of pairs) {
    note(pair.a, pair.b.sentence.article, strength(pair))
    note(pair.b, pair.a.sentence.article, strength(pair))
  }
  const rival = (from: Content, article: string, value: number): number => {
    const [first, second] = best.get(from)?.get(article) ?? [0, 0]
    return value >= first ? second : first
  }
  return (pair) => {
    const value = strength(pair)
    const rivals = [
      rival(pair.a, pair.b.sentence.article, value),
      rival(pair.b, pair.a.sentence.article, value),
    ]
    return value - Math.max(...rivals)
  }
}
