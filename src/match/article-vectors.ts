import { mayBeOneName } from './name-variants.js'
import type { Tally } from './tally.js'
import { termReader, type Term } from './terms.js'

/** An article as its words' weights; their squares add up to 1. */
export type Vector = ReadonlyMap<string, number>

/**
 * A run may hold two articles, and what both say would then seem common. So every run is counted as if it stood
 * among so many articles on other events, of which a name occurs in few and a plain word in many.
 */
const OTHER_ARTICLES = 1000
const OTHERS_WITH_NAME = 4
const OTHERS_WITH_WORD = 150

/** Every article tells of days, shares and sums, and of none in particular. Stems, and codes as written. */
const COMMON_MEASURES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december hour day week month year minut decad quarter ' +
    'percent cent point thousand million billion trillion bn mn eur usd gbp jpy euro dollar pound yen ' +
    'kilometr metr mile km kg tonn hectar degre'
  ).split(' '),
)

/** Each article's names and stems, weighed by how often it has them (damped) and how rare they are among articles. */
export function articleVectors(articles: readonly Tally[]): readonly Vector[] {
  const balance = new Map<string, number>()
  for (const article of articles)
    for (const [word, , capitals] of article) balance.set(word, (balance.get(word) ?? 0) + capitals)
  const termOf = termReader(balance)
  const counts = articles.map((article) => countTerms(article, termOf))
  const spread = new Map<string, number>()
  for (const count of counts) for (const key of count.keys()) spread.set(key, (spread.get(key) ?? 0) + 1)
  return counts.map((count) => {
    const weighed = [...count].map(([key, times]) => {
      const others = key.startsWith(NAME) ? OTHERS_WITH_NAME : OTHERS_WITH_WORD
      const rarity = Math.log2((OTHER_ARTICLES + counts.length) / (others + (spread.get(key) ?? 0)))
      return [key, (1 + Math.log2(times)) * Math.max(0, rarity)] as const
    })
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1
    return new Map(weighed.map(([key, weight]) => [key, weight / length]))
  })
}

/** Cosine of the angle between two articles: 0 shares nothing, 1 has the same words. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, weight] of few) sum += weight * (many.get(key) ?? 0)
  return sum
}

/** Whether both name somebody or some place, and none in common, however it may be spelled. */
export function nameOthers(a: Vector, b: Vector): boolean {
  const [mine, theirs] = [namesOf(a), namesOf(b)]
  if (mine.length === 0 || theirs.length === 0) return false
  const known = new Set(theirs)
  if (mine.some((name) => known.has(name))) return false
  return !mine.some((name) => theirs.some((other) => mayBeOneName(name, other)))
}

function namesOf(vector: Vector): readonly string[] {
  return [...vector.keys()].flatMap((key) => (key.startsWith(NAME) ? [key.slice(NAME.length)] : []))
}

const NAME = 'name:'

function countTerms(article: Tally, termOf: (lower: string) => Term): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word, times] of article) {
    const { key, kind, stop } = termOf(word)
    if (stop || kind === 'number' || COMMON_MEASURES.has(key)) continue
    const named = `${kind}:${key}`
    counts.set(named, (counts.get(named) ?? 0) + times)
  }
  return counts
}
