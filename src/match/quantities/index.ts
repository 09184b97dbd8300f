/**
 * Which figures of a story speak of one thing.
 *
 * Record linkage after Fellegi and Sunter ("A Theory for Record Linkage", JASA 1969): two figures are compared field by
 * field, each level of a field has a weight in bits, the weights add up. The weights are those of a logistic regression, which
 * unlike counting each field on its own takes account of fields that say the same thing twice; `scripts/train-weights.mjs`
 * makes them from the annotated dossiers. The choice is then made for the story as a whole: see `assign` and `groupByAverage`.
 */
import type { Evidence, Figure, Quantity, Sentence } from '../../types.js'
import { alignTokens } from '../align-tokens.js'
import type { Copy } from '../copies.js'
import { groupByAverage, type Link } from '../near/group.js'
import type { Likeness } from '../paraphrases.js'
import { candidatePairs } from './candidates.js'
import { compareRecords, type Level, type SentencePair } from './evidence.js'
import { buildRecords, type FigureRecord } from './records.js'
import { relateValues } from './values.js'
import { BIAS, WEIGHTS } from './weights.js'

export type Likenesses = Readonly<{ likely: readonly Likeness[]; copies: readonly Copy[] }>

/** A pair of figures with the levels they show. Places in the list of records. */
export type Comparison = Readonly<{ a: number; b: number; levels: readonly Level[] }>

/** All pairs of one story's figures that could be equal, compared field by field. */
export function compareAll(records: readonly FigureRecord[], likenesses: Likenesses): readonly Comparison[] {
  const pairOf = sentencePairs(likenesses)
  return candidatePairs(records).flatMap(([a, b]) => {
    const [x, y] = [records[a], records[b]]
    return x && y ? [{ a, b, levels: compareRecords(x, y, pairOf(x, y)) }] : []
  })
}

/** Weighs the levels up: evidence in bits, field by field, and their sum with the bias. */
export function weigh(levels: readonly Level[]): { total: number; evidence: readonly Evidence[] } {
  const evidence = levels.map(([field, level]) => ({
    field,
    level,
    weight: WEIGHTS[`${field}|${level}`] ?? 0,
  }))
  return { total: evidence.reduce((sum, { weight }) => sum + weight, BIAS), evidence }
}

/** Least mean weight, in bits, at which figures are one quantity. */
const MIN_BITS = -1
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
  const compared = compareAll(records, likenesses).map(({ a, b, levels }) => ({
    a,
    b,
    weight: weigh(levels).total,
  }))
  return groupQuantities(records, compared).map((group) => ({
    story,
    members: group.flatMap((place) => records[place]?.figure ?? []),
    confidence: confidenceOf(group, compared),
  }))
}

/** Groups by mean weight after competitors have been set against one another. Exported for the training script. */
export function groupQuantities(
  records: readonly FigureRecord[],
  links: readonly Link[],
): readonly (readonly number[])[] {
  return groupByAverage(assign(records, links), { minWeight: MIN_BITS, unlinked: APART })
}

/**
 * A quantity has one partner in another article: where a figure could pair with two of different values, the stronger pair
 * weakens the other, by as much as its odds.
 */
function assign(records: readonly FigureRecord[], links: readonly Link[]): readonly Link[] {
  const rivals = new Map<string, Link[]>()
  const add = (from: number, to: number, link: Link) => {
    const key = `${from} ${records[to]?.figure.article}`
    rivals.set(key, [...(rivals.get(key) ?? []), link])
  }
  for (const link of links) {
    if (records[link.a]?.figure.article === records[link.b]?.figure.article) continue
    add(link.a, link.b, link)
    add(link.b, link.a, link)
  }
  const loss = (from: number, to: number, link: Link): number => {
    let worst = 0
    const mine = records[to]?.figure
    for (const rival of rivals.get(`${from} ${mine?.article}`) ?? []) {
      const other = records[rival.a === from ? rival.b : rival.a]?.figure
      if (rival === link || !mine || !other || relateValues(mine, other) === 'equal') continue
      worst = Math.max(worst, rival.weight - link.weight)
    }
    return worst
  }
  return links.map((link) =>
    records[link.a]?.figure.article === records[link.b]?.figure.article
      ? link
      : {
          ...link,
          weight: link.weight - RIVALRY * Math.max(loss(link.a, link.b, link), loss(link.b, link.a, link)),
        },
  )
}
/** How much of a rival's lead counts against a pair. */
const RIVALRY = 1

function confidenceOf(group: readonly number[], links: readonly Link[]): number {
  const inside = new Set(group)
  const weights = links.filter(({ a, b }) => inside.has(a) && inside.has(b)).map(({ weight }) => weight)
  const mean = weights.reduce((sum, w) => sum + w, 0) / Math.max(1, weights.length)
  return Math.round((1 / (1 + 2 ** -mean)) * 1000) / 1000
}

function sentencePairs({ likely, copies }: Likenesses): (a: FigureRecord, b: FigureRecord) => SentencePair {
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
