import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { similarPairs, type JoinOptions, type Pair } from '../../src/match/near/join.js'
import { rankTerms } from '../../src/match/near/rank.js'
import { recordAt, recordsOf } from '../../src/match/near/records.js'

/** How many words two texts share, each as often as both have it, told without any ranks. */
function shared(x: readonly number[], y: readonly number[]): number {
  const left = [...y]
  return x.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

function allWithAll(texts: readonly (readonly number[])[], options: JoinOptions): readonly Pair[] {
  const { jaccard = Infinity, containment = Infinity, groups } = options
  return texts.flatMap((x, a) =>
    texts.slice(a + 1).flatMap((y, next) => {
      const [b, overlap] = [a + 1 + next, shared(x, y)]
      if (overlap === 0 || (groups !== undefined && groups[a] === groups[b])) return []
      const isAlike = overlap / (x.length + y.length - overlap) >= jaccard
      const isHeld = overlap / Math.min(x.length, y.length) >= containment
      return isAlike || isHeld ? [{ a, b, overlap }] : []
    }),
  )
}

const least = fc.constantFrom(0.1, 0.25, 1 / 3, 0.5, 0.6, 2 / 3, 0.7, 0.75, 0.8, 0.9, 1)
const options = fc.oneof(
  fc.record({ jaccard: least }),
  fc.record({ containment: least }),
  fc.record({ jaccard: least, containment: least }),
)
/** Words as often as in a text: a few everywhere, most of them rare. */
const word = (most: number) => fc.nat({ max: most * most - 1 }).map((n) => Math.floor(Math.sqrt(n)))
const texts = (words: number, length: number, count: number) =>
  fc.array(fc.array(word(words), { maxLength: length }), { maxLength: count })

describe('the join', () => {
  test.each([
    { name: 'short records of few words', records: texts(12, 14, 40), runs: 500 },
    { name: 'long records with frequent and rare words', records: texts(20, 40, 60), runs: 100 },
    { name: 'records longer than a signature tells apart', records: texts(60, 250, 12), runs: 50 },
  ])('finds exactly what comparing all with all finds: $name', ({ records, runs }) => {
    fc.assert(
      fc.property(records, options, (lists, asked) => {
        expect(similarPairs(rankTerms(recordsOf(lists)), asked)).toEqual(allWithAll(lists, asked))
      }),
      { numRuns: runs, seed: 1 },
    )
  })

  test('finds pairs across groups alone', () => {
    fc.assert(
      fc.property(texts(12, 14, 40), options, (lists, asked) => {
        const groups = Uint32Array.from(lists, (_, place) => place % 3)
        const wanted = allWithAll(lists, { ...asked, groups })
        expect(similarPairs(rankTerms(recordsOf(lists)), { ...asked, groups })).toEqual(wanted)
      }),
      { numRuns: 100, seed: 2 },
    )
  })

  test('of texts edited a little finds the edited', () => {
    const base = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
    const lists = [base, base.with(4, 30), base.slice(2, 5), [20, 21, 22, 23], []]
    expect(similarPairs(rankTerms(recordsOf(lists)), { jaccard: 0.8, containment: 1 })).toEqual([
      { a: 0, b: 1, overlap: 9 },
      { a: 0, b: 2, overlap: 3 },
    ])
  })

  test('a record without terms is similar to nothing', () => {
    expect(similarPairs(rankTerms(recordsOf([[], [], [0]])), { containment: 0.1 })).toEqual([])
  })
})

test('terms are ranked by rarity, and a word said twice is two terms', () => {
  const ranked = rankTerms(recordsOf([[2, 1, 2], [2], [2, 0, 1]]))
  // Rarest first: 0 and the second 2 in one record each, 1 in two, 2 in three.
  expect([0, 1, 2].map((record) => [...recordAt(ranked, record)])).toEqual([[1, 2, 3], [3], [0, 2, 3]])
})
