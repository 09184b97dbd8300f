import type { Article, Origin, Overlap } from '../types.js'
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
