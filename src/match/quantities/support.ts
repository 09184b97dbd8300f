import type { Link } from '../near/group.js'
import { Numbering } from '../numbering.js'
import { APART } from './apart.js'
import { meetingsAround } from './around.js'
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
  'share of the chances',
  'figures around that meet',
] as const

/** From here on a first weight counts as a partner for its neighbours. */
const PARTNER = 0.5

/**
 * Numbers for `SUPPORT`, pair behind pair, once all pairs have first log odds: whether a third article's figure fits both, whether
 * another figure fits better, whether the figures beside them meet too.
 */
export function readSupport(records: readonly FigureRecord[], first: readonly Link[]): Float64Array {
  const articles = numbered(records.map(({ figure }) => figure.article))
  const values = numbered(records.map(({ figure }) => valueKey(figure)))
  const partners = partnersOf(records.length, first)
  const best = bestElsewhere(partners, articles)
  const thirdParties = thirdPartiesIn(partners, articles)
  const neighbours = neighboursIn(records, first)
  const around = meetingsAround(records, first, PARTNER)
  const told = new Float64Array(first.length * SUPPORT.length)
  let at = 0
  for (const { a, b, weight } of first) {
    const third = thirdParties(a, b)
    const met = neighbours(a, b)
    const [mine, theirs] = [
      rivalsOf(partners, articles, values, a, b),
      rivalsOf(partners, articles, values, b, a),
    ]
    told[at++] = weight
    told[at++] = third.best
    told[at++] = third.count
    told[at++] = Math.max(APART, Math.max(mine.best, theirs.best) - weight)
    told[at++] = met.count
    told[at++] = met.share
    told[at++] = Math.max(best[a] ?? APART, best[b] ?? APART)
    told[at++] = Math.exp(weight) / (1 + Math.exp(weight) + Math.max(mine.odds, theirs.odds))
    told[at++] = around(a, b)
  }
  return told
}

function numbered(texts: readonly string[]): Int32Array {
  const numbering = new Numbering()
  return Int32Array.from(texts, (text) => numbering.numberOf(text))
}

/** Of record `i` the links from `starts[i]` to `starts[i + 1]`, to whom and how heavy. */
type Partners = Readonly<{ starts: Int32Array; others: Int32Array; weights: Float64Array }>

/** From here on a figure may be another's partner, and supports or rivals it. */
const POSSIBLE = -3

function partnersOf(count: number, first: readonly Link[]): Partners {
  const starts = new Int32Array(count + 1)
  for (const { a, b } of first) for (const place of [a, b]) starts[place + 1] = (starts[place + 1] ?? 0) + 1
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  const ends = starts.slice()
  const [others, weights] = [new Int32Array(2 * first.length), new Float64Array(2 * first.length)]
  const add = (from: number, to: number, weight: number): void => {
    const end = ends[from] ?? 0
    others[end] = to
    weights[end] = weight
    ends[from] = end + 1
  }
  for (const { a, b, weight } of first) {
    add(a, b, weight)
    add(b, a, weight)
  }
  return { starts, others, weights }
}

/** By record the best that it finds in an article other than its own. */
function bestElsewhere({ starts, others, weights }: Partners, articles: Int32Array): Float64Array {
  return Float64Array.from(articles, (article, place) => {
    let best = APART
    for (let i = starts[place] ?? 0; i < (starts[place + 1] ?? 0); i++) {
      const weight = weights[i] ?? 0
      if (weight >= POSSIBLE && weight > best && articles[others[i] ?? 0] !== article) best = weight
    }
    return best
  })
}

type Third = { best: number; count: number }

/** How well figures of other articles fit both: a chain of two is as strong as its weaker link. */
function thirdPartiesIn(
  { starts, others, weights }: Partners,
  articles: Int32Array,
): (a: number, b: number) => Readonly<Third> {
  /** What the partners of one figure, `of`, weigh. */
  const near = new Float64Array(articles.length).fill(-Infinity)
  let of = -1
  const spread = (a: number): void => {
    if (of >= 0)
      for (let i = starts[of] ?? 0; i < (starts[of + 1] ?? 0); i++) near[others[i] ?? 0] = -Infinity
    for (let i = starts[a] ?? 0; i < (starts[a + 1] ?? 0); i++) {
      const weight = weights[i] ?? 0
      if (weight >= POSSIBLE) near[others[i] ?? 0] = weight
    }
    of = a
  }
  const third: Third = { best: APART, count: 0 }
  return (a, b) => {
    if (of !== a) spread(a)
    third.best = APART
    third.count = 0
    for (let i = starts[b] ?? 0; i < (starts[b + 1] ?? 0); i++) {
      const other = others[i] ?? 0
      const chain = Math.min(near[other] ?? 0, weights[i] ?? 0)
      if (chain <= APART || articles[other] === articles[a] || articles[other] === articles[b]) continue
      if (chain > third.best) third.best = chain
      if (chain > 0) third.count++
    }
    return third
  }
}

/**
 * The pairs of a figure with another value of the other's article: the best, far below all others where there is none, and the odds of
 * all together.
 */
function rivalsOf(
  { starts, others, weights }: Partners,
  articles: Int32Array,
  values: Int32Array,
  from: number,
  to: number,
): Readonly<{ best: number; odds: number }> {
  let [best, odds] = [-Infinity, 0]
  for (let i = starts[from] ?? 0; i < (starts[from + 1] ?? 0); i++) {
    const weight = weights[i] ?? 0
    const other = others[i] ?? 0
    if (weight < POSSIBLE || other === to) continue
    if (articles[other] !== articles[to] || values[other] === values[to]) continue
    if (weight > best) best = weight
    odds += Math.exp(weight)
  }
  return { best, odds }
}

/** More than one partner in a sentence. */
const SEVERAL = -1

/** How many of the figures beside one have a partner beside the other. */
function neighboursIn(
  records: readonly FigureRecord[],
  first: readonly Link[],
): (a: number, b: number) => Readonly<{ count: number; share: number }> {
  const sentences = numbered(records.map(({ figure }) => `${figure.article}\n${figure.sentence}`))
  const members = new Map<number, number[]>()
  for (const [place, sentence] of sentences.entries()) {
    const list = members.get(sentence)
    if (list) list.push(place)
    else members.set(sentence, [place])
  }
  /** By record and sentence the partner that it has there. */
  const partners = new Map<number, number>()
  const add = (from: number, to: number): void => {
    const key = from * records.length + (sentences[to] ?? 0)
    partners.set(key, partners.has(key) ? SEVERAL : to)
  }
  for (const { a, b, weight } of first) {
    if (weight < PARTNER) continue
    add(a, b)
    add(b, a)
  }
  const none = { count: -1, share: -1 }
  return (a, b) => {
    const [mine, theirs] = [members.get(sentences[a] ?? 0) ?? [], members.get(sentences[b] ?? 0) ?? []]
    if (mine.length < 2 || theirs.length < 2) return none
    let count = 0
    for (const place of mine) {
      if (place === a) continue
      const partner = partners.get(place * records.length + (sentences[b] ?? 0))
      if (partner !== undefined && partner !== b) count++
    }
    return { count, share: count / Math.min(mine.length - 1, theirs.length - 1) }
  }
}
