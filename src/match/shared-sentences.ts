/**
 * Copies of one another as pairs: each sentence beside the one it is nearest to.
 */
import type { Sentence } from '../types.js'
import { alignTokens } from './align-tokens.js'
import type { Copy } from './copies.js'

/**
 * Picks from the copies between two articles the pairs to show: each sentence beside one other, the likeliest first. A
 * sentence that the other article has cut in two, or run together with its neighbour, stands in two pairs. In order of `a`.
 */
export function pairSentences(copies: readonly Copy[]): readonly Copy[] {
  const ranked = copies.map(aligned).sort(nearestFirst)
  const taken = new Map<Sentence, Set<number>>()
  const pairs: Copy[] = []
  for (const { copy, partners } of ranked) {
    const places = alignedPlaces(copy, partners)
    if (taken.has(copy.a) || taken.has(copy.b)) {
      // Two halves of one sentence lie beside each other in it; two tellings of one thing lie on top of each other.
      const whole = copy.within === 'a' ? 'b' : 'a'
      const part = copy.within
      if (part === null || taken.has(copy[part])) continue
      const used = taken.get(copy[whole])
      const fresh = places[whole].filter((place) => used?.has(place) !== true)
      if (2 * fresh.length <= places[whole].length) continue
    }
    for (const side of ['a', 'b'] as const) {
      const used = taken.get(copy[side]) ?? new Set<number>()
      for (const place of places[side]) used.add(place)
      taken.set(copy[side], used)
    }
    pairs.push(copy)
  }
  const times = timesIn(pairs)
  return pairs
    .map((pair) => inPart(pair, times))
    .sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start)
}

function timesIn(pairs: readonly Copy[]): ReadonlyMap<Sentence, number> {
  const times = new Map<Sentence, number>()
  for (const { a, b } of pairs)
    for (const sentence of [a, b]) times.set(sentence, (times.get(sentence) ?? 0) + 1)
  return times
}

/** Half of a sentence stands within it, however much of it that is. */
function inPart(pair: Copy, times: ReadonlyMap<Sentence, number>): Copy {
  const isHalved = (side: 'a' | 'b'): boolean => (times.get(pair[side]) ?? 0) > 1
  return isHalved('a') ? { ...pair, within: 'b' } : isHalved('b') ? { ...pair, within: 'a' } : pair
}

/** A copy with the partner of each token of `a`, and how many tokens stand in both, numbers with their values. */
type Ranked = Readonly<{ copy: Copy; partners: Int32Array; alike: number }>

function aligned(copy: Copy): Ranked {
  const [mine, theirs] = [copy.a.tokens, copy.b.tokens]
  const partners = alignTokens(copy.a, copy.b)
  let alike = 0
  for (const [i, j] of partners.entries()) if (j >= 0 && mine[i]?.lower === theirs[j]?.lower) alike++
  return { copy, partners, alike }
}

/** Wholes before parts; of equals those with the same numbers, then those that stand at the same place in their articles. */
function nearestFirst(x: Ranked, y: Ranked): number {
  const [p, q] = [x.copy, y.copy]
  return (
    Number(p.within !== null) - Number(q.within !== null) ||
    q.similarity - p.similarity ||
    y.alike - x.alike ||
    Math.abs(p.a.index - p.b.index) - Math.abs(q.a.index - q.b.index) ||
    p.a.start - q.a.start ||
    p.b.start - q.b.start
  )
}

/** The words of either that stand in the other, as places among its tokens. */
function alignedPlaces({ a }: Copy, partners: Int32Array): Readonly<Record<'a' | 'b', readonly number[]>> {
  const places: Record<'a' | 'b', number[]> = { a: [], b: [] }
  for (const [i, j] of partners.entries()) {
    if (j < 0 || a.tokens[i]?.kind === 'punctuation') continue
    places.a.push(i)
    places.b.push(j)
  }
  return places
}
