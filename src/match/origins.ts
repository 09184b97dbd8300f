import type { Article, Origin, Overlap, Sentence } from '../types.js'
import { firstClaims } from './claims.js'
import type { Copy } from './copies.js'
import { groupByAverage } from './near/group.js'

/**
 * Share of the shorter article's words from which on two articles are one voice: a fifth, at least one sentence in five taken
 * over, is a desk working from the other's text or from the same agency's. One quotation both heard, or one sentence
 * of background from the archive, comes to a twentieth of an article of ordinary length.
 */
export const ONE_VOICE = 0.2
/** Articles that share less than this never stand in one origin, whatever a third shares with both. */
const STRANGERS = ONE_VOICE / 2

/**
 * Articles of one story by the voice behind them: articles that share wire copy are one origin, all others one each.
 * An article that takes from two agencies does not make one voice of these: all within an origin must share.
 * Ids `o1`, `o2` … in the order of their smallest article id.
 *
 * @param overlaps what `findOverlaps` found among these articles.
 */
export function groupOrigins(articles: readonly Article[], overlaps: readonly Overlap[]): readonly Origin[] {
  const ids = articles.map(({ id }) => id).sort()
  const place = new Map(ids.map((id, index) => [id, index]))
  const links = overlaps.map(({ articles: [a, b], share }) => ({
    a: place.get(a) ?? 0,
    b: place.get(b) ?? 0,
    weight: share,
  }))
  const shares = new Map(links.map(({ a, b, weight }) => [`${a} ${b}`, weight]))
  const forbidden = (a: number, b: number): boolean =>
    (shares.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0) < STRANGERS
  const groups = groupByAverage(links, { minWeight: ONE_VOICE, unlinked: 0, forbidden })
  const grouped = new Set(groups.flat())
  return [...groups, ...ids.flatMap((_, index) => (grouped.has(index) ? [] : [[index]]))]
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
    .map((group, index) => ({ id: `o${index + 1}`, articles: group.flatMap((at) => ids[at] ?? []) }))
}

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
  const ids = articles.map(({ id }) => id).sort()
  const place = new Map(ids.map((id, index) => [id, index]))
  const between = new Map<number, Copy[]>()
  for (const copy of copies) {
    const [a, b] = [place.get(copy.a.article), place.get(copy.b.article)]
    if (a === undefined || b === undefined) continue
    const key = Math.min(a, b) * ids.length + Math.max(a, b)
    const shared = between.get(key)
    if (shared) shared.push(copy)
    else between.set(key, [copy])
  }
  return [...between]
    .sort(([x], [y]) => x - y)
    .flatMap(([key, shared]): readonly Overlap[] => {
      const [a, b] = [ids[Math.floor(key / ids.length)], ids[key % ids.length]]
      if (a === undefined || b === undefined) return []
      const share = shareOf(shared, sentences.get(a) ?? [], sentences.get(b) ?? [])
      return share > 0 ? [{ articles: [a, b], share }] : []
    })
}

/** Of the words of the article with fewer, the share that stands, nearly word for word, in the other. */
function shareOf(copies: readonly Copy[], a: readonly Sentence[], b: readonly Sentence[]): number {
  const smaller = wordsOf(a) <= wordsOf(b) ? a : b
  const own = new Set(smaller)
  const taken = new Map<Sentence, number>()
  for (const copy of copies) {
    const mine = own.has(copy.a) ? copy.a : copy.b
    taken.set(mine, Math.max(taken.get(mine) ?? 0, copy.words))
  }
  const total = wordsOf(smaller)
  return total === 0 ? 0 : Math.min(1, [...taken.values()].reduce((sum, words) => sum + words, 0) / total)
}

function wordsOf(sentences: readonly Sentence[]): number {
  const counted = firstClaims(sentences).map(
    ({ tokens }) => tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length,
  )
  return counted.reduce((sum, words) => sum + words, 0)
}
