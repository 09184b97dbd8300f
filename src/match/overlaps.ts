/**
 * How much of one article stands, nearly word for word, in another: told by the copies between their sentences.
 */
import { groupBy } from '../group-by.js'
import type { Article, LikelyOriginal, Overlap, Sentence, SharedPassage, Span } from '../types.js'
import { alignTokens } from './align-tokens.js'
import { firstClaims } from './claims.js'
import { turned, type Copy } from './copies.js'
import { pairSentences } from './shared-sentences.js'

/**
 * How much text the articles of one story share, pair by pair, in order of their ids; pairs that share none are left out.
 *
 * @param copies what `copiedSentences` found among these articles' sentences.
 */
export function findOverlaps(
  articles: readonly Article[],
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  copies: readonly Copy[],
): readonly Overlap[] {
  const told = [...articles]
    .sort((x, y) => (x.id < y.id ? -1 : 1))
    .map((article) => ({ article, sentences: sentences.get(article.id) ?? [] }))
  const place = new Map(told.map(({ article }, index) => [article.id, index]))
  const between = new Map<number, Copy[]>()
  for (const copy of copies) {
    const [a, b] = [place.get(copy.a.article), place.get(copy.b.article)]
    if (a === undefined || b === undefined) continue
    const key = Math.min(a, b) * told.length + Math.max(a, b)
    const shared = between.get(key)
    if (shared) shared.push(copy)
    else between.set(key, [copy])
  }
  return [...between]
    .sort(([x], [y]) => x - y)
    .flatMap(([key, shared]) => {
      const [a, b] = [told[Math.floor(key / told.length)], told[key % told.length]]
      return a === undefined || b === undefined ? [] : (overlapOf(a, b, shared) ?? [])
    })
}

/** One of two articles with its sentences. */
type Told = Readonly<{ article: Article; sentences: readonly Sentence[] }>

/**
 * What two articles share; null where that is nothing.
 *
 * @param copies the copies between the two, whichever of them comes first in each.
 */
export function overlapOf(a: Told, b: Told, copies: readonly Copy[]): Overlap | null {
  const ordered = copies.map((copy) => (copy.a.article === a.article.id ? copy : turned(copy)))
  const shares = [shareOfWords(a.sentences, copies), shareOfWords(b.sentences, copies)] as const
  const share = countWords(a.sentences) <= countWords(b.sentences) ? shares[0] : shares[1]
  if (share === 0) return null
  return {
    articles: [a.article.id, b.article.id],
    share,
    shares,
    passages: findPassages(a.sentences, b.sentences, pairSentences(ordered)),
    original: likelierOriginal(a.article, b.article, shares),
  }
}

/** Neighbours in both articles, in the same order; sentences that make no claim (share bars, datelines) do not part them. */
function findPassages(
  a: readonly Sentence[],
  b: readonly Sentence[],
  pairs: readonly Copy[],
): readonly SharedPassage[] {
  const [placeInA, placeInB] = [placesOf(a), placesOf(b)]
  const passages: { spans: [Span, Span]; sentences: number; words: number }[] = []
  let [lastA, lastB] = [-2, -2]
  for (const pair of pairs) {
    const [i, j] = [placeInA.get(pair.a) ?? -2, placeInB.get(pair.b) ?? -2]
    const last = passages.at(-1)
    // A sentence that was cut in two stays at its place on one side and steps on at the other.
    const steps = (from: number, to: number): boolean => to === from || to === from + 1
    if (last && steps(lastA, i) && steps(lastB, j)) {
      last.spans = [upTo(last.spans[0], pair.a), upTo(last.spans[1], pair.b)]
      last.words += pair.words
      last.sentences++
    } else
      passages.push({ spans: [upTo(pair.a, pair.a), upTo(pair.b, pair.b)], sentences: 1, words: pair.words })
    ;[lastA, lastB] = [i, j]
  }
  return passages
}

function placesOf(sentences: readonly Sentence[]): ReadonlyMap<Sentence, number> {
  return new Map(firstClaims(sentences).map((sentence, place) => [sentence, place]))
}

function upTo({ start }: Span, { end }: Span): Span {
  return { start, end }
}

/** A difference in shares smaller than this is a matter of a few words, and shows nothing. */
const FULLER_BY = 0.1

/**
 * The likelier original of two articles that share text. Who published first cannot have taken from who came later. On one
 * day, or without days, the fuller: desks cut agency copy from its end more often than they add to it, so the article of
 * which less stands in the other is likelier the one that was cut.
 */
function likelierOriginal(a: Article, b: Article, shares: Overlap['shares']): LikelyOriginal | null {
  const [x, y] = [dayOf(a), dayOf(b)]
  if (x !== null && y !== null && x !== y) return { article: x < y ? a.id : b.id, because: 'earlier' }
  if (Math.abs(shares[0] - shares[1]) < FULLER_BY) return null
  return { article: shares[0] < shares[1] ? a.id : b.id, because: 'fuller' }
}

/** A day that was only inferred from the other articles tells nothing against them. */
function dayOf({ published, publishedBy }: Article): string | null {
  return publishedBy === 'story' ? null : published
}

/** Share, from 0 to 1, of the words of `sentences`, those of one article, that the copies show in another's. */
function shareOfWords(sentences: readonly Sentence[], copies: readonly Copy[]): number {
  const total = countWords(sentences)
  const own = new Set(sentences)
  const partners = groupBy(copies, ({ a, b }) => (own.has(a) ? a : b))
  const taken = [...partners].reduce((sum, [sentence, found]) => sum + sharedWords(sentence, found), 0)
  return total === 0 ? 0 : Math.min(1, taken / total)
}

/** A sentence that the other article has cut in two is shared with both halves. */
function sharedWords(sentence: Sentence, copies: readonly Copy[]): number {
  const most = copies.reduce((best, { words }) => Math.max(best, words), 0)
  const own = sentence.tokens.filter(isWord).length
  if (copies.length < 2 || most >= own) return most
  const places = new Set<number>()
  for (const { a, b } of copies) {
    if (places.size === own) break
    const partners = alignTokens(sentence, sentence === a ? b : a)
    for (const [place, partner] of partners.entries())
      if (partner >= 0 && isWord(sentence.tokens[place])) places.add(place)
  }
  return Math.max(most, places.size)
}

/** How many words the claims of an article hold, numbers among them, each wording once. */
export function countWords(sentences: readonly Sentence[]): number {
  return firstClaims(sentences).reduce((sum, { tokens }) => sum + tokens.filter(isWord).length, 0)
}

function isWord(token: Sentence['tokens'][number] | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number'
}
