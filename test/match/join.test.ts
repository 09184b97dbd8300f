import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { similarPairs, type Pair } from '../../src/match/near/join.js'
import { rankTerms } from '../../src/match/near/rank.js'
import { shingles } from '../../src/match/near/shingle.js'
import { overlapOf, similarityOf, type Measure } from '../../src/match/near/similarity.js'

function allWithAll(
  records: readonly Uint32Array[],
  measure: Measure,
  minSimilarity: number,
): readonly Pair[] {
  return records.flatMap((x, a) =>
    records.slice(a + 1).flatMap((y, next) => {
      const similarity = similarityOf(measure, overlapOf(x, y), x.length, y.length)
      return similarity >= minSimilarity ? [{ a, b: a + 1 + next, similarity }] : []
    }),
  )
}

const word = fc.constantFrom(...'abcdefghijkl')
const records = fc.array(fc.array(word, { maxLength: 14 }), { maxLength: 40 })
const similarities = fc.constantFrom(0.1, 0.25, 1 / 3, 0.5, 0.6, 2 / 3, 0.7, 0.75, 0.8, 0.9, 1)

describe.each(['jaccard', 'containment'] as const)('the %s join', (measure) => {
  test('finds exactly what comparing all with all finds', () => {
    fc.assert(
      fc.property(records, similarities, (texts, minSimilarity) => {
        const ranked = rankTerms(texts)
        expect(similarPairs(ranked, { measure, minSimilarity })).toEqual(
          allWithAll(ranked, measure, minSimilarity),
        )
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  test('holds on longer records with frequent and rare words', () => {
    const text = fc.array(
      fc.nat({ max: 400 }).map((n) => `w${Math.floor(Math.sqrt(n))}`),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), similarities, (texts, minSimilarity) => {
        const ranked = rankTerms(texts.map((words) => shingles(words, 1)))
        expect(similarPairs(ranked, { measure, minSimilarity })).toEqual(
          allWithAll(ranked, measure, minSimilarity),
        )
      }),
      { numRuns: 100, seed: 2 },
    )
  })
})

test('a record without terms is similar to nothing', () => {
  expect(similarPairs(rankTerms([[], [], ['a']]), { measure: 'containment', minSimilarity: 0.1 })).toEqual([])
})

test('shingles tell a repeated run from its first', () => {
  expect(shingles('to be or to be'.split(' '), 2)).toEqual(['to be', 'be or', 'or to', 'to be\u00001'])
  expect(shingles(['alone'], 2)).toEqual([])
})
