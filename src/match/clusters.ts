import { groupBy } from '../group-by.js'
import type { Cluster, ClusterKind, Sentence } from '../types.js'
import { makesClaim } from './claims.js'
import type { Copy } from './copies.js'
import { groupByAverage, type Link } from './near/group.js'
import { hash32 } from './near/hash.js'
import type { Likeness } from './paraphrases/likely.js'

/** For two sentences with too little in common to be weighed. */
const HOPELESS = -3
/** How sentences join: mean log odds from which on two clusters become one, and those that each of their pairs must have. */
type Joining = Readonly<{ minWeight: number; least: number }>
/**
 * At 0, of what is joined in dossiers left out of the learning four pairs in five are joined by readers too, and half of the
 * readers' pairs are found; at 0.75 nearly nine in ten, and two fifths found. The readers of events from one annotator joined
 * other pairs in one case of three, most of them a matter of taste.
 */
export const JOINING: Joining = { minWeight: 0, least: -1 }
/** A copy is surer than any paraphrase. */
const COPY_LOG_ODDS = 5

/**
 * Sentences of two or more articles of one story that tell the same thing. What is a `copy` throughout is told as
 * such; a `paraphrase` cluster may hold copies, and these are then told as clusters of their own too. A sentence that
 * its article repeats brings its repeats along.
 *
 * Nothing is joined by a chain: a sentence must fit each of a cluster, and their mean well.
 *
 * @param copies what `copiedSentences` found among the same sentences.
 * @param weighed their pairs with the odds that they make one claim (`paraphrases/index.ts`).
 * @param echoes copies of sentences that are not among these (`echoes.ts`): they come along with the ones they echo.
 * @param joining other than the usual for measuring.
 */
export function clusterClaims(
  sentences: readonly Sentence[],
  copies: readonly Copy[],
  weighed: readonly Likeness[],
  echoes: readonly Copy[] = [],
  joining: Joining = JOINING,
): readonly Cluster[] {
  const places = new Map(sentences.map((sentence, place) => [sentence, place]))
  const copyLinks = copies.map(({ a, b, similarity }) => linkOf(places, a, b, similarity))
  const isCopy = new Map(copyLinks.map((link) => [keyOf(link), link.weight]))
  const links = weighed
    .filter(({ logOdds }) => logOdds > HOPELESS)
    .map(({ a, b, logOdds }) => linkOf(places, a, b, logOdds))
  const all = [
    ...links.filter((link) => !isCopy.has(keyOf(link))),
    ...copyLinks.map((link) => ({ ...link, weight: COPY_LOG_ODDS + link.weight })),
  ]
  const neutral = (a: number, b: number): boolean => sentences[a]?.article === sentences[b]?.article
  const weights = new Map(all.map((link) => [keyOf(link), link.weight]))
  const forbidden = (a: number, b: number): boolean =>
    !neutral(a, b) && (weights.get(keyOf({ a, b })) ?? HOPELESS) < joining.least
  const claims = groupByAverage(all, { ...joining, unlinked: HOPELESS, neutral, forbidden })
  const echoed = byFirst(echoes)
  const alike = groupByAverage(copyLinks, { minWeight: MIN_COPY, unlinked: 0, neutral })
  const grouped = new Set(alike.flat())
  const alone = [...echoed.keys()].flatMap((first) => places.get(first) ?? [])
  const wordings = [...alike, ...alone.filter((place) => !grouped.has(place)).map((place) => [place])]
  const same = new Set(wordings.map((group) => group.join()))
  const shares = new Map(all.map((link) => [keyOf(link), probability(link.weight)]))
  const found = [
    ...wordings.map((group) => ({ kind: 'copy' as const, group, similarity: hold(group, isCopy, neutral) })),
    ...claims
      .filter((group) => !same.has(group.join()))
      .map((group) => ({ kind: 'paraphrase' as const, group, similarity: hold(group, shares, neutral) })),
  ]
  return named(found, withRepeats(sentences), echoed, sentences)
}

/** Echoes by the sentence that they echo. */
function byFirst(echoes: readonly Copy[]): ReadonlyMap<Sentence, readonly Copy[]> {
  return groupBy(echoes, ({ a }) => a)
}

/** Mean similarity at which copies of copies are still one wording. */
const MIN_COPY = 0.6

type Found = Readonly<{ kind: ClusterKind; group: readonly number[]; similarity: number }>

function named(
  found: readonly Found[],
  repeats: ReadonlyMap<string, readonly Sentence[]>,
  echoed: ReadonlyMap<Sentence, readonly Copy[]>,
  sentences: readonly Sentence[],
): readonly Cluster[] {
  const used = new Set<string>()
  return [...found]
    .sort((x, y) => (x.group[0] ?? 0) - (y.group[0] ?? 0) || (x.kind < y.kind ? -1 : 1))
    .map(({ kind, group, similarity }) => {
      const firsts = group.flatMap((place) => sentences[place] ?? [])
      const echoes = firsts.flatMap((first) => echoed.get(first) ?? [])
      const least = echoes.reduce((lowest, copy) => Math.min(lowest, copy.similarity), similarity)
      const members = firsts.flatMap((first) => [
        first,
        ...(repeats.get(`${first.article}\n${first.index}`) ?? []),
        ...(echoed.get(first) ?? []).map(({ b }) => b),
      ])
      const texts = firsts.map(({ text }) => text).sort()
      return {
        id: freeId(texts.join('\n'), used),
        kind,
        similarity: Math.round((kind === 'copy' ? least : similarity) * 1000) / 1000,
        members: members.map(({ article, index }) => ({ article, sentence: index })),
      }
    })
}

/** The same texts always get the same id; of two clusters with one hash, the later is hashed anew. */
function freeId(text: string, used: Set<string>): string {
  let id = `c-${hash32(text)}`
  while (used.has(id)) id = `c-${hash32(id + text)}`
  used.add(id)
  return id
}

function withRepeats(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Sentence[]> {
  const repeats = new Map<string, Sentence[]>()
  for (const sentence of sentences) {
    if (sentence.repeats === null || !makesClaim(sentence)) continue
    const key = `${sentence.article}\n${sentence.repeats}`
    repeats.set(key, [...(repeats.get(key) ?? []), sentence])
  }
  return repeats
}

/** The least mean similarity by which a member hangs on to the members of other articles. */
function hold(
  group: readonly number[],
  similarities: ReadonlyMap<string, number>,
  neutral: (a: number, b: number) => boolean,
): number {
  if (group.length === 1) return 1
  const means = group.map((a) => {
    const others = group.filter((b) => b !== a && !neutral(a, b))
    const sum = others.reduce((total, b) => total + (similarities.get(keyOf({ a, b })) ?? 0), 0)
    return sum / Math.max(1, others.length)
  })
  return Math.min(...means)
}

function linkOf(places: ReadonlyMap<Sentence, number>, a: Sentence, b: Sentence, weight: number): Link {
  return { a: places.get(a) ?? 0, b: places.get(b) ?? 0, weight }
}

function keyOf({ a, b }: Readonly<{ a: number; b: number }>): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
