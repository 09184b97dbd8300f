import type { Article, Origin, Sentence } from '../types.js'
import { firstClaims } from './claims.js'
import { copiedSentences, type Copy } from './copies.js'
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
 * @param copies what `copiedSentences` found among these articles' sentences, where the caller has it already.
 */
export function groupOrigins(
  articles: readonly Article[],
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  copies?: readonly Copy[],
): readonly Origin[] {
  const ids = articles.map(({ id }) => id).sort()
  const place = new Map(ids.map((id, index) => [id, index]))
  const told = ids.map((id) => sentences.get(id) ?? [])
  const between = new Map<string, Copy[]>()
  for (const copy of copies ?? copiedSentences(told.flat())) {
    const [a, b] = [place.get(copy.a.article), place.get(copy.b.article)]
    if (a === undefined || b === undefined) continue
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    between.set(key, [...(between.get(key) ?? []), copy])
  }
  const links = [...between].map(([key, shared]) => {
    const [a = 0, b = 0] = key.split(' ').map(Number)
    return { a, b, weight: shareOf(shared, told[a] ?? [], told[b] ?? []) }
  })
  const shares = new Map(links.map(({ a, b, weight }) => [`${a} ${b}`, weight]))
  const forbidden = (a: number, b: number): boolean =>
    (shares.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0) < STRANGERS
  const groups = groupByAverage(links, { minWeight: ONE_VOICE, unlinked: 0, forbidden })
  const grouped = new Set(groups.flat())
  return [...groups, ...ids.flatMap((_, index) => (grouped.has(index) ? [] : [[index]]))]
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
    .map((group, index) => ({ id: `o${index + 1}`, articles: group.flatMap((at) => ids[at] ?? []) }))
}

/** Share, from 0 to 1, of the words of the article with fewer that stand, nearly word for word, in the other. */
export function sharedShare(a: readonly Sentence[], b: readonly Sentence[]): number {
  return shareOf(copiedSentences([...a, ...b]), a, b)
}

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
