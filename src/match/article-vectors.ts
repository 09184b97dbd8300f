import { mayBeOneName } from './name-variants.js'
import type { WeightedRecords } from './near/candidates.js'
import { recordAt, type Records } from './near/records.js'
import { remembered } from './remembered.js'
import type { Tally } from './tally.js'
import type { WordTable } from './word-table.js'

/**
 * Articles, by place in a list, as their terms, by number in the table and in order of first use, and what each weighs; the squares of
 * an article's weights add up to 1. `isName`: by term, 1 for those that are names.
 */
export type ArticleVectors = WeightedRecords & Readonly<{ isName: Uint8Array }>

/**
 * A run may hold two articles, and what both say would then seem common. So every run is counted as if it stood
 * among so many articles on other events, of which a name occurs in few and a plain word in many.
 */
const OTHER_ARTICLES = 1000
const OTHERS_WITH_NAME = 4
const OTHERS_WITH_WORD = 150

/**
 * Each article's names and stems, weighed by how often it has them (damped) and how rare they are among articles. Sums are taken in
 * the order of first use, so that the same articles give the same bits whatever numbers the table gave their words.
 */
export function articleVectors(articles: readonly Tally[], table: WordTable): ArticleVectors {
  const { terms, starts, times, spread } = countTerms(articles, table)
  const isName = table.names()
  const rarity = rarities(spread, isName, articles.length)
  const damped = Float64Array.from({ length: 64 }, (_, count) => Math.log2(count))
  const weights = new Float64Array(terms.length)
  for (let place = 0; place < articles.length; place++) {
    const from = starts[place] ?? 0
    const to = starts[place + 1] ?? 0
    let squares = 0
    for (let at = from; at < to; at++) {
      const count = times[at] ?? 1
      const weight = (1 + (damped[count] ?? Math.log2(count))) * (rarity[terms[at] ?? 0] ?? 0)
      weights[at] = weight
      squares += weight * weight
    }
    const length = Math.sqrt(squares) || 1
    for (let at = from; at < to; at++) weights[at] = (weights[at] ?? 0) / length
  }
  return { terms, starts, weights, isName }
}

/** By term, how rare it is, in bits. Of tens of thousands of terms most are in as few articles as one another. */
function rarities(spread: Uint32Array, isName: Uint8Array, articles: number): Float64Array {
  const ofName = new Float64Array(articles + 1).fill(NaN)
  const ofWord = new Float64Array(articles + 1).fill(NaN)
  const rarity = new Float64Array(spread.length)
  for (let term = 0; term < spread.length; term++) {
    const known = isName[term] === 1 ? ofName : ofWord
    const count = spread[term] ?? 0
    let bits = known[count] ?? NaN
    if (Number.isNaN(bits)) {
      const others = known === ofName ? OTHERS_WITH_NAME : OTHERS_WITH_WORD
      bits = known[count] = Math.max(0, Math.log2((OTHER_ARTICLES + articles) / (others + count)))
    }
    rarity[term] = bits
  }
  return rarity
}

/** `times`: how often each is used in the article; `spread`: by term, how many articles have it. */
type Counted = Records & Readonly<{ times: Uint32Array; spread: Uint32Array }>

/** The articles' terms. What has a capital more often than not, over all articles, is a name. */
function countTerms(articles: readonly Tally[], table: WordTable): Counted {
  const termOf = table.termsBy(balanceOf(articles, table.size.words))
  let most = 0
  for (const { words } of articles) most += words.length
  const starts = new Uint32Array(articles.length + 1)
  const [terms, counts] = [new Uint32Array(most), new Uint32Array(most)]
  /** By term, the place behind that at which it stands; what is no higher than an article's start is of another. */
  const places = new Uint32Array(table.size.terms)
  const spread = new Uint32Array(table.size.terms)
  let end = 0
  for (let article = 0; article < articles.length; article++) {
    const words = articles[article]?.words ?? NO_WORDS
    const times = articles[article]?.times ?? NO_WORDS
    const start = end
    for (let at = 0; at < words.length; at++) {
      const term = termOf[words[at] ?? 0] ?? -1
      if (term < 0) continue
      const place = places[term] ?? 0
      if (place > start) counts[place - 1] = (counts[place - 1] ?? 0) + (times[at] ?? 0)
      else {
        terms[end] = term
        counts[end] = times[at] ?? 0
        places[term] = ++end
        spread[term] = (spread[term] ?? 0) + 1
      }
    }
    starts[article + 1] = end
  }
  return { terms: terms.subarray(0, end), starts, times: counts.subarray(0, end), spread }
}

/** How much more often each word has a capital than not. */
function balanceOf(articles: readonly Tally[], count: number): Int32Array {
  const balance = new Int32Array(count)
  for (const { words, capitals } of articles)
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0
      balance[word] = (balance[word] ?? 0) + (capitals[at] ?? 0)
    }
  return balance
}

const NO_WORDS = new Uint32Array()

/**
 * Cosines of the angles between articles: 0 shares nothing, 1 has the same words. `a` and `b` are places in the list; quickest
 * where one `b` after another is asked for.
 */
export function cosines({
  terms,
  starts,
  weights,
  isName,
}: ArticleVectors): (a: number, b: number) => number {
  const laidOut = new Float64Array(isName.length)
  let last = -1
  return (a, b) => {
    if (b !== last) {
      if (last >= 0)
        for (let at = starts[last] ?? 0; at < (starts[last + 1] ?? 0); at++) laidOut[terms[at] ?? 0] = 0
      for (let at = starts[b] ?? 0; at < (starts[b + 1] ?? 0); at++)
        laidOut[terms[at] ?? 0] = weights[at] ?? 0
      last = b
    }
    let sum = 0
    for (let at = starts[a] ?? 0; at < (starts[a + 1] ?? 0); at++)
      sum += (weights[at] ?? 0) * (laidOut[terms[at] ?? 0] ?? 0)
    return sum
  }
}

/** Whether two articles both name somebody or some place, and none in common, however it may be spelled. */
export function nameOthers(vectors: ArticleVectors, table: WordTable): (a: number, b: number) => boolean {
  const namesOf = remembered((place: number) =>
    recordAt(vectors, place).filter((term) => vectors.isName[term] === 1),
  )
  const spelledBy = remembered((place: number) =>
    Array.from(namesOf(place), (term) => table.termAt(term).slice(NAME.length)),
  )
  return (a, b) => {
    const [mine, theirs] = [namesOf(a), namesOf(b)]
    if (mine.length === 0 || theirs.length === 0 || mine.some((name) => theirs.includes(name))) return false
    const others = spelledBy(b)
    return !spelledBy(a).some((name) => others.some((other) => mayBeOneName(name, other)))
  }
}
const NAME = 'name:'
