import { mayBeOneName } from './name-variants.js'
import type { Tally } from './tally.js'
import type { WordTable } from './word-table.js'

/**
 * An article as its terms, by their number in the table and in order of first use, and what each weighs; the squares of the
 * weights add up to 1. `names` are those of the terms that are names.
 */
export type Vector = Readonly<{ terms: Uint32Array; weights: Float64Array; names: Uint32Array }>

/**
 * A run may hold two articles, and what both say would then seem common. So every run is counted as if it stood
 * among so many articles on other events, of which a name occurs in few and a plain word in many.
 */
const OTHER_ARTICLES = 1000
const OTHERS_WITH_NAME = 4
const OTHERS_WITH_WORD = 150

const NAME = 'name:'

/**
 * Each article's names and stems, weighed by how often it has them (damped) and how rare they are among articles. Sums are taken in
 * the order of first use, so that the same articles give the same bits whatever numbers the table gave their words.
 */
export function articleVectors(articles: readonly Tally[], table: WordTable): readonly Vector[] {
  const termOf = termsOf(articles, table)
  const isName = Uint8Array.from(table.terms, (term) => (term.startsWith(NAME) ? 1 : 0))
  const spread = new Uint32Array(table.terms.length)
  const places = new Int32Array(table.terms.length).fill(-1)
  const counts = articles.map((article) => {
    const counted = countTerms(article, termOf, places)
    for (const term of counted.terms) {
      spread[term] = (spread[term] ?? 0) + 1
      places[term] = -1
    }
    return counted
  })
  const rarity = Float64Array.from(spread, (count, term) => {
    const others = isName[term] === 1 ? OTHERS_WITH_NAME : OTHERS_WITH_WORD
    return Math.max(0, Math.log2((OTHER_ARTICLES + articles.length) / (others + count)))
  })
  return counts.map(({ terms, times }) => {
    const weights = new Float64Array(terms.length)
    let squares = 0
    for (let at = 0; at < terms.length; at++) {
      const weight = (1 + Math.log2(times[at] ?? 1)) * (rarity[terms[at] ?? 0] ?? 0)
      weights[at] = weight
      squares += weight * weight
    }
    const length = Math.sqrt(squares) || 1
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length
    return { terms, weights, names: terms.filter((term) => isName[term] === 1) }
  })
}

/** Which term each word stands for: what has a capital more often than not, over all articles, is a name. */
function termsOf(articles: readonly Tally[], { asName, asWord }: WordTable): Int32Array {
  const balance = new Int32Array(asWord.length)
  for (const { words, capitals } of articles)
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0
      balance[word] = (balance[word] ?? 0) + (capitals[at] ?? 0)
    }
  return Int32Array.from(asWord, (plain, word) => ((balance[word] ?? 0) > 0 ? (asName[word] ?? -1) : plain))
}

/** An article's terms with how often each is used. `places`: -1 for every term, and for those found their place from then on. */
function countTerms(
  { words, times }: Tally,
  termOf: Int32Array,
  places: Int32Array,
): Readonly<{ terms: Uint32Array; times: Uint32Array }> {
  const terms = new Uint32Array(words.length)
  const counts = new Uint32Array(words.length)
  let found = 0
  for (let at = 0; at < words.length; at++) {
    const term = termOf[words[at] ?? 0] ?? -1
    if (term < 0) continue
    let place = places[term] ?? -1
    if (place < 0) {
      place = found++
      places[term] = place
      terms[place] = term
    }
    counts[place] = (counts[place] ?? 0) + (times[at] ?? 0)
  }
  return { terms: terms.slice(0, found), times: counts.slice(0, found) }
}

/**
 * Cosines of the angles between articles: 0 shares nothing, 1 has the same words. `a` and `b` are places in the list; quickest
 * where one `b` after another is asked for.
 */
export function cosines(vectors: readonly Vector[], table: WordTable): (a: number, b: number) => number {
  const laidOut = new Float64Array(table.terms.length)
  let last: Vector | undefined
  return (a, b) => {
    const [x, y] = [vectors[a], vectors[b]]
    if (x === undefined || y === undefined) return 0
    if (y !== last) {
      for (const term of last?.terms ?? []) laidOut[term] = 0
      for (let at = 0; at < y.terms.length; at++) laidOut[y.terms[at] ?? 0] = y.weights[at] ?? 0
      last = y
    }
    let sum = 0
    for (let at = 0; at < x.terms.length; at++) sum += (x.weights[at] ?? 0) * (laidOut[x.terms[at] ?? 0] ?? 0)
    return sum
  }
}

/** Whether both name somebody or some place, and none in common, however it may be spelled. */
export function nameOthers(a: Vector, b: Vector, { terms }: WordTable): boolean {
  if (a.names.length === 0 || b.names.length === 0) return false
  const known = new Set(b.names)
  if (a.names.some((name) => known.has(name))) return false
  const spelled = ({ names }: Vector): readonly string[] =>
    Array.from(names, (name) => terms[name]?.slice(NAME.length) ?? '')
  const theirs = spelled(b)
  return !spelled(a).some((name) => theirs.some((other) => mayBeOneName(name, other)))
}
