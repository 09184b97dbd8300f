import type { Article, Sentence, Story } from '../types.js'
import { firstClaims } from './claims.js'
import { candidatePairs } from './near/candidates.js'
import { groupByAverage } from './near/group.js'
import { articleVectors, cosine, type Vector } from './article-vectors.js'

/**
 * Least cosine of two articles' weighed words at which they tell of one event. Articles on one event lie above 0.29,
 * on two events below 0.20, in six dossiers mixed; between the two nothing was seen.
 */
const SAME_EVENT = 0.24
/** Articles published further apart are on two events, or on stages of one whose figures must not be mixed. */
const DAYS_APART = 10
/** An article is sought by its heaviest words only. */
const KEY_TERMS = 40
/** Share of their key terms' weight that two articles must have in common to be compared. */
const MIN_KEY_SHARE = 0.05
/** Articles per term that each is laid beside: the next in time. */
const REACH = 100

/**
 * Articles by event. Every article is in exactly one story, if need be alone. Ids `s1`, `s2` … in the order of the
 * stories' smallest article ids; articles within a story are in order of id.
 */
export function groupStories(
  articles: readonly Article[],
  sentences: ReadonlyMap<string, readonly Sentence[]>,
): readonly Story[] {
  if (articles.length < 2) return articles.map(({ id }) => ({ id: 's1', articles: [id] }))
  // By date, so that an article that must be passed over for a common term is one far off in time.
  const ordered = [...articles].sort(
    (x, y) => compare(x.published ?? '', y.published ?? '') || compare(x.id, y.id),
  )
  const vectors = articleVectors(ordered.map(({ id }) => firstClaims(sentences.get(id) ?? [])))
  const keys = vectors.map((vector) => {
    const heaviest = [...vector].sort(([x, m], [y, n]) => n - m || compare(x, y)).slice(0, KEY_TERMS)
    return new Map(heaviest.map(([term, weight]) => [term, weight * weight]))
  })
  const links = candidatePairs(keys, { minShare: MIN_KEY_SHARE, reach: REACH }).flatMap(({ a, b }) => {
    const [x, y] = [vectors[a], vectors[b]]
    return x === undefined || y === undefined ? [] : [{ a, b, weight: likeness(x, y) }]
  })
  const days = ordered.map(({ published }) => dayOf(published))
  const forbidden = (a: number, b: number): boolean =>
    Math.abs((days[a] ?? NaN) - (days[b] ?? NaN)) > DAYS_APART
  const groups = groupByAverage(links, { minWeight: SAME_EVENT, unlinked: 0, forbidden })
  const grouped = new Set(groups.flat())
  return [...groups, ...ordered.flatMap((_, place) => (grouped.has(place) ? [] : [[place]]))]
    .map((group) => group.flatMap((place) => ordered[place]?.id ?? []).sort())
    .sort(([x = ''], [y = '']) => compare(x, y))
    .map((ids, index) => ({ id: `s${index + 1}`, articles: ids }))
}

/**
 * The cosine of two articles, told for whole ones: of what an article has in common with another, a sentence out of it shows a
 * part only. Without this a sentence and its revision in other words would be two events.
 */
function likeness(x: Vector, y: Vector): number {
  const told = Math.min(1, Math.min(x.size, y.size) / WHOLE)
  return cosine(x, y) / (IN_A_WORD + (1 - IN_A_WORD) * told)
}
/** Terms from which on an article shows what it has in common with others. */
const WHOLE = 60
/** Share of a whole article's cosine that is expected of the shortest text. */
const IN_A_WORD = 0.4

function dayOf(published: string | null): number {
  return published === null ? NaN : Date.parse(`${published}T00:00:00Z`) / 86_400_000
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
