import type { Article, Story } from '../types.js'
import { articleVectors, cosines, nameOthers, type ArticleVectors } from './article-vectors.js'
import { meetInTime } from './meet-in-time.js'
import { foldCopies } from './article-copies.js'
import { keyTerms } from './key-terms.js'
import { candidateFinder } from './near/candidates.js'
import { groupByAverage, type Link } from './near/group.js'
import { lengthOf } from './near/records.js'
import { remembered } from './remembered.js'
import { joinStragglers } from './stragglers.js'
import type { Tally } from './tally.js'
import type { WordTable } from './word-table.js'

/**
 * Least likeness of groups of articles at which they tell of one event: cosines of their weighed words, in the mean over all
 * pairs and, for a third, of the likest pair, as a press office and a tabloid can share few words and each share many with
 * the agency's report. Of some 84,000 pairs of articles on two events one in a thousand comes above it, and most of those name
 * other people and places; a seventh of the pairs on one event lie below, and are left to `stragglers.ts`.
 */
const SAME_EVENT = 0.2
const LIKEST_PAIR = 0.3
/** Share of their key terms' weight that two articles must have in common to be compared. */
const MIN_KEY_SHARE = 0.05
/** Articles per term that each is laid beside: the next in time. */
const REACH = 100

/**
 * Articles by event. Every article is in exactly one story, if need be alone. Ids `s1`, `s2` … in the order of the
 * stories' smallest article ids; articles within a story are in order of id.
 *
 * @param table numbers the tallies' words.
 * @param check ids of articles: the stories that hold one of them are as they would be without it, and those of others may not be.
 */
export function groupStories(
  articles: readonly Dated[],
  tallies: ReadonlyMap<string, Tally>,
  table: WordTable,
  check?: ReadonlySet<string>,
): readonly Story[] {
  if (articles.length < 2) return articles.map(({ id }) => ({ id: 's1', articles: [id] }))
  // By date, so that an article that must be passed over for a common term is one far off in time.
  const ordered = [...articles].sort(
    (x, y) => compare(x.published ?? '', y.published ?? '') || compare(x.id, y.id),
  )
  const told = ordered.map(({ id }) => tallies.get(id) ?? NOTHING)
  const vectors = articleVectors(told, table)
  const beside = candidateFinder(keyTerms(vectors, table), { minShare: MIN_KEY_SHARE, reach: REACH })
  const weigh = linkFinder(vectors, table, meetInTime(ordered, told, table))
  const linksOf = remembered((place: number) =>
    beside(place).flatMap((other) => weigh(Math.min(place, other), Math.max(place, other)) ?? []),
  )
  const cores = coreFinder(linksOf, weigh)
  const from =
    check === undefined ? ordered.keys() : ordered.flatMap(({ id }, place) => (check.has(id) ? [place] : []))
  return joinStragglers(from, { cores, linksOf, weigh })
    .map((group) => group.flatMap((place) => ordered[place]?.id ?? []).sort())
    .sort(([x = ''], [y = '']) => compare(x, y))
    .map((ids, index) => ({ id: `s${index + 1}`, articles: ids }))
}

/** What is asked of an article beside its words. */
type Dated = Pick<Article, 'id' | 'published'>

const NOTHING: Tally = { words: new Uint32Array(), times: new Uint16Array(), capitals: new Int16Array() }

/** Weighs a pair of articles (places, `a` < `b`); null where they cannot tell of one event. */
type LinkFinder = (a: number, b: number) => Link | null

function linkFinder(
  vectors: ArticleVectors,
  table: WordTable,
  meet: (a: number, b: number) => boolean,
): LinkFinder {
  const cosine = cosines(vectors)
  const others = nameOthers(vectors, table)
  return (a, b) => {
    // Such pairs never stand in one group, so that it is all one how alike they are.
    if (!meet(a, b)) return null
    const weight = cosine(a, b) / expected(lengthOf(vectors, a), lengthOf(vectors, b))
    // A report names its place or its people: two crashes told in the same words are two where no name is common.
    return weight >= SAME_EVENT && others(a, b) ? null : { a, b, weight }
  }
}

/** The places that tell of one event with a place by their words alone, itself among them: what may be found of one is found of all. */
function coreFinder(
  linksOf: (place: number) => readonly Link[],
  weigh: LinkFinder,
): (place: number) => readonly number[] {
  const known = new Map<number, readonly number[]>()
  return (place) => {
    if (!known.has(place)) {
      const { places, links } = reachable(place, linksOf)
      for (const each of places) known.set(each, [each])
      const folded = foldCopies(links, weigh)
      const firsts = groupByAverage(folded.links, {
        minWeight: SAME_EVENT,
        strongest: LIKEST_PAIR,
        unlinked: 0,
      })
      const grouped = new Set(firsts.flat())
      const alone = [...folded.copies.keys()].filter((first) => !grouped.has(first)).map((first) => [first])
      const groups = [...firsts, ...alone].map((group) =>
        group.flatMap((first) => [first, ...(folded.copies.get(first) ?? [])]).sort((x, y) => x - y),
      )
      for (const group of groups) for (const each of group) known.set(each, group)
    }
    return known.get(place) ?? [place]
  }
}

/** All that can be reached from a place by links strong enough to join: what lies beyond can never come into a group with it. */
function reachable(
  from: number,
  linksOf: (place: number) => readonly Link[],
): { places: ReadonlySet<number>; links: readonly Link[] } {
  const links = new Set<Link>()
  const places = new Set([from])
  // A set may grow while it is gone through.
  for (const place of places)
    for (const link of linksOf(place)) {
      if (link.weight >= SAME_EVENT) places.add(link.a === place ? link.b : link.a)
      // Told from both its ends; once is enough.
      if (place === link.a || !places.has(link.a)) links.add(link)
    }
  return { places, links: [...links].filter(({ a, b }) => places.has(a) && places.has(b)) }
}

/**
 * What cosines are told in shares of, so that they are those of whole articles: of what an article has in common with another, a
 * sentence out of it shows a part only. Without this a sentence and its revision in other words would be two events. `x` and `y`: how
 * many terms the two have.
 */
function expected(x: number, y: number): number {
  const told = Math.min(1, Math.min(x, y) / WHOLE)
  return IN_A_WORD + (1 - IN_A_WORD) * told
}
/** Terms from which on an article shows what it has in common with others. */
const WHOLE = 60
/** Share of a whole article's cosine that is expected of the shortest text. */
const IN_A_WORD = 0.5

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
