import type { Link } from '../near/group.js'
import type { FigureRecord } from './records.js'
import { valueKey } from './values.js'

/** What the rest of the story says of a pair; the names are those that an explanation shows. */
export const SUPPORT = [
  'on its own',
  'a third article',
  'how many third figures',
  'a rival',
  'neighbours that meet',
  'share of neighbours that meet',
  'best of either',
] as const

/** From here on a first weight counts as a partner for its neighbours. */
const PARTNER = 0.5
/** For pairs that were never compared. */
const APART = -8

/**
 * Numbers for `SUPPORT`, pair by pair, once all pairs have first log odds: whether a third article's figure fits both, whether
 * another figure fits better, whether the figures beside them meet too.
 */
export function readSupport(
  records: readonly FigureRecord[],
  first: readonly Link[],
): readonly (readonly number[])[] {
  const partners = partnersOf(records, first)
  const beside = besideOf(records)
  const values = records.map(({ figure }) => valueKey(figure))
  const weights = new Map(first.map(({ a, b, weight }) => [a * records.length + b, weight]))
  const between = (a: number, b: number) =>
    weights.get(Math.min(a, b) * records.length + Math.max(a, b)) ?? APART
  const meets = meetingIn(records, first)
  return first.map(({ a, b, weight }) => {
    const third = thirdParties(records, partners, between, a, b)
    const met = neighbours(beside, meets, a, b)
    return [
      weight,
      third.best,
      third.count,
      rivalLead(records, values, partners, { a, b, weight }),
      met.count,
      met.share,
      bestOfEither(records, partners, a, b),
    ]
  })
}

type Partners = readonly (readonly Readonly<{ other: number; weight: number }>[])[]

/** For each record those it may pair with: the only ones that support or rival anything. */
function partnersOf(records: readonly FigureRecord[], first: readonly Link[]): Partners {
  const partners: { other: number; weight: number }[][] = records.map(() => [])
  for (const { a, b, weight } of first) {
    if (weight < -3) continue
    partners[a]?.push({ other: b, weight })
    partners[b]?.push({ other: a, weight })
  }
  return partners
}

const sentenceOf = ({ figure }: FigureRecord): string => `${figure.article}\n${figure.sentence}`

function besideOf(records: readonly FigureRecord[]): readonly (readonly number[])[] {
  const bySentence = new Map<string, number[]>()
  for (const [place, record] of records.entries()) {
    const list = bySentence.get(sentenceOf(record))
    if (list) list.push(place)
    else bySentence.set(sentenceOf(record), [place])
  }
  return records.map((record, place) =>
    (bySentence.get(sentenceOf(record)) ?? []).filter((other) => other !== place),
  )
}

/** Tells whether a record has a partner in another one's sentence besides that one. */
type Meets = (record: number, other: number) => boolean

/** By sentence, so that two long lists laid beside each other cost no more than their pairs. */
function meetingIn(records: readonly FigureRecord[], first: readonly Link[]): Meets {
  const sentences = records.map(sentenceOf)
  const partners = records.map(() => new Map<string, number[]>())
  const add = (from: number, to: number): void => {
    const sentence = sentences[to] ?? ''
    const list = partners[from]?.get(sentence)
    if (list) list.push(to)
    else partners[from]?.set(sentence, [to])
  }
  for (const { a, b, weight } of first) {
    if (weight < PARTNER) continue
    add(a, b)
    add(b, a)
  }
  return (record, other) => {
    const [one, second] = partners[record]?.get(sentences[other] ?? '') ?? []
    return one !== undefined && (one !== other || second !== undefined)
  }
}

/** How well figures of other articles fit both: a chain of two is as strong as its weaker link. */
function thirdParties(
  records: readonly FigureRecord[],
  partners: Partners,
  between: (a: number, b: number) => number,
  a: number,
  b: number,
): { best: number; count: number } {
  let [best, count] = [APART, 0]
  const [mine, theirs] = [records[a]?.figure.article, records[b]?.figure.article]
  for (const { other, weight } of partners[a] ?? []) {
    const article = records[other]?.figure.article
    if (other === b || article === mine || article === theirs) continue
    const chain = Math.min(weight, between(other, b))
    best = Math.max(best, chain)
    if (chain > 0) count++
  }
  return { best, count }
}

/** By how much the best pair of either figure with another value of the other's article is ahead; far behind where there is none. */
function rivalLead(
  records: readonly FigureRecord[],
  values: readonly string[],
  partners: Partners,
  { a, b, weight }: Link,
): number {
  let lead = APART
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const mine = records[to]?.figure
    for (const { other, weight: theirs } of partners[from] ?? []) {
      const figure = records[other]?.figure
      if (other === to || !mine || figure?.article !== mine.article || values[other] === values[to]) continue
      lead = Math.max(lead, theirs - weight)
    }
  }
  return lead
}

function neighbours(
  beside: readonly (readonly number[])[],
  meets: Meets,
  a: number,
  b: number,
): { count: number; share: number } {
  const [mine, theirs] = [beside[a] ?? [], beside[b] ?? []]
  if (mine.length === 0 || theirs.length === 0) return { count: -1, share: -1 }
  const count = mine.filter((x) => meets(x, b)).length
  return { count, share: count / Math.min(mine.length, theirs.length) }
}

/** The best that either figure finds in an article other than its own. */
function bestOfEither(records: readonly FigureRecord[], partners: Partners, a: number, b: number): number {
  const best = (from: number) => {
    let found = APART
    for (const { other, weight } of partners[from] ?? [])
      if (records[other]?.figure.article !== records[from]?.figure.article) found = Math.max(found, weight)
    return found
  }
  return Math.max(best(a), best(b))
}
