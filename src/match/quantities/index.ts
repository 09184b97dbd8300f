/**
 * Which figures of a story speak of one thing.
 *
 * Record linkage after Fellegi and Sunter ("A Theory for Record Linkage", JASA 1969): two figures are compared field by
 * field, each level of a field has a weight in bits, the weights add up. The weights are those of a logistic regression, which
 * unlike counting each field on its own takes account of fields that say the same thing twice; `scripts/train-weights.mjs`
 * makes them from the annotated dossiers. The choice is made for the story as a whole: a second weighing (`support.ts`) sees what
 * the other pairs came to, and groups form by their mean.
 */
import type { Evidence, Figure, Quantity, Sentence } from '../../types.js'
import { alignTokens } from '../align-tokens.js'
import type { Copy } from '../copies.js'
import { groupByAverage, type Link } from '../near/group.js'
import type { Likeness } from '../paraphrases.js'
import { candidatePairs } from './candidates.js'
import { compareRecords, type Level, type SentencePair } from './evidence.js'
import { buildRecords, type FigureRecord } from './records.js'
import { supportLevels } from './support.js'
import { FIRST, SECOND, type Model } from './weights.js'

export type Likenesses = Readonly<{ likely: readonly Likeness[]; copies: readonly Copy[] }>

/** A pair of figures with the levels they show. Places in the list of records. */
export type Comparison = Readonly<{ a: number; b: number; levels: readonly Level[] }>

/** All pairs of one story's figures that could be equal, compared field by field. */
export function compareAll(records: readonly FigureRecord[], likenesses: Likenesses): readonly Comparison[] {
  const pairOf = sentencePairs(likenesses)
  const equals = equalsPerArticle(records)
  return candidatePairs(records).flatMap(([a, b]) => {
    const [x, y] = [records[a], records[b]]
    return x && y ? [{ a, b, levels: compareRecords(x, y, { ...pairOf(x, y), equals: equals(x, y) }) }] : []
  })
}

/** Weighs the levels up: evidence in bits, field by field, and their sum with the bias. */
export function weigh(
  levels: readonly Level[],
  model: Model,
): { total: number; evidence: readonly Evidence[] } {
  const evidence = levels.map(([field, level]) => ({
    field,
    level,
    weight: model.weights[`${field}|${level}`] ?? 0,
  }))
  return { total: evidence.reduce((sum, { weight }) => sum + weight, model.bias), evidence }
}

/** Weighs all pairs, each on its own first and then in the light of the others. */
export function weighAll(
  records: readonly FigureRecord[],
  compared: readonly Comparison[],
  models: { first: Model; second: Model },
): readonly Link[] {
  const first = compared.map(({ a, b, levels }) => ({ a, b, weight: weigh(levels, models.first).total }))
  const support = supportLevels(records, first)
  return first.map((link, i) => {
    const levels = support[i]
    return levels ? { ...link, weight: weigh(levels, models.second).total } : link
  })
}

/** Least mean weight, in bits, at which figures are one quantity. */
const MIN_BITS = 0
/** How far the strongest pair decides whether two groups are one; the mean of all pairs decides the rest. */
const STRONGEST = 0.3
/** For figures that could not be equal at all. */
const APART = -8

/** The quantities of one story: groups of two figures or more that a reader would expect to be equal. */
export function findQuantities(
  story: string,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  likenesses: Likenesses,
): readonly Quantity[] {
  const records = buildRecords(sentences, figures)
  const compared = weighAll(records, compareAll(records, likenesses), { first: FIRST, second: SECOND })
  return groupQuantities(compared).map((group) => ({
    story,
    members: group.flatMap((place) => records[place]?.figure ?? []),
    confidence: confidenceOf(group, compared),
  }))
}

/** Groups by weight over all pairs of two groups, never along a chain. */
export function groupQuantities(links: readonly Link[]): readonly (readonly number[])[] {
  return groupByAverage(links, { minWeight: MIN_BITS, unlinked: APART, strongest: STRONGEST })
}

function confidenceOf(group: readonly number[], links: readonly Link[]): number {
  const inside = new Set(group)
  const weights = links.filter(({ a, b }) => inside.has(a) && inside.has(b)).map(({ weight }) => weight)
  const mean = weights.reduce((sum, w) => sum + w, 0) / Math.max(1, weights.length)
  return Math.round((1 / (1 + 2 ** -mean)) * 1000) / 1000
}

/** Whether other figures of the two articles have the very value: then equality may well be chance. */
function equalsPerArticle(
  records: readonly FigureRecord[],
): (a: FigureRecord, b: FigureRecord) => SentencePair['equals'] {
  const key = ({ figure: f }: FigureRecord) =>
    `${f.article}\n${f.kind}\n${f.kind === 'date' ? f.date : `${f.low ?? f.high}`}`
  const counts = new Map<string, number>()
  for (const record of records) counts.set(key(record), (counts.get(key(record)) ?? 0) + 1)
  return (a, b) => {
    const most = Math.max(counts.get(key(a)) ?? 1, counts.get(key(b)) ?? 1)
    return most === 1 ? 'only' : most <= 3 ? 'few' : 'many'
  }
}

function sentencePairs({
  likely,
  copies,
}: Likenesses): (a: FigureRecord, b: FigureRecord) => Omit<SentencePair, 'equals'> {
  const key = (a: Sentence, b: Sentence) =>
    a.article < b.article || (a.article === b.article && a.index < b.index)
      ? `${a.article}\n${a.index}\n${b.article}\n${b.index}`
      : `${b.article}\n${b.index}\n${a.article}\n${a.index}`
  const odds = new Map(likely.map(({ a, b, logOdds }) => [key(a, b), logOdds]))
  const copied = new Set(copies.map(({ a, b }) => key(a, b)))
  const alignments = new Map<string, Int32Array>()
  return (a, b) => {
    const id = key(a.sentence, b.sentence)
    const isCopy = copied.has(id)
    const logOdds = isCopy ? 5 : (odds.get(id) ?? null)
    if (!isCopy && (logOdds ?? -9) < 0.5) return { logOdds, slot: 'none' }
    const directed = `${a.sentence.article}\n${id}`
    const alignment = alignments.get(directed) ?? alignTokens(a.sentence, b.sentence)
    alignments.set(directed, alignment)
    return { logOdds, slot: alignment[a.at] === b.at ? 'same' : 'other' }
  }
}
