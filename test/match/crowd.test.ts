import { describe, expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/index.js'
import { copiedSentences } from '../../src/match/copies.js'
import { similarPairs } from '../../src/match/near/join.js'
import { rankTerms } from '../../src/match/near/rank.js'
import { recordsOf } from '../../src/match/near/records.js'
import { likelyPairs } from '../../src/match/paraphrases/likely.js'
import { candidatePairs } from '../../src/match/quantities/candidates.js'
import { buildRecords } from '../../src/match/quantities/records.js'
import type { Sentence } from '../../src/types.js'
import { article, sentencesOf } from './helpers.js'

/** Letters for a number: streets that no two sentences share, unless both ask for the same. */
function street(n: number): string {
  return [...n.toString(26).padStart(4, '0')]
    .map((digit) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)])
    .join('')
}

/** Lines of a list that differ in a name and a number alone, `from` telling two articles' apart. */
function crowd(article: string, size: number, from: number): readonly Sentence[] {
  const lines = Array.from(
    { length: size },
    (_, i) =>
      `In Varn ${10 + ((i * 37) % 900)} people were moved from street ${street(2000 + from + 2 * i)}.`,
  )
  return sentencesOf(article, ...lines)
}

function countFigurePairs(told: readonly Sentence[]): number {
  const figures = ['a', 'b'].flatMap((id) => {
    const own = told.filter((sentence) => sentence.article === id)
    return extractFigures(article(id, own.map(({ text }) => text).join('\n')), own)
  })
  return [...candidatePairs(buildRecords(told, figures))].length
}

describe('of a crowd of sentences that are all alike', () => {
  test('each keeps a few copies: their number grows no faster than the sentences', () => {
    const copies = (size: number) => copiedSentences([...crowd('a', size, 0), ...crowd('b', size, 1)]).length
    const [few, many] = [copies(100), copies(400)]
    expect(few).toBeGreaterThan(100)
    expect(many / few).toBeLessThan(5)
  })

  test.each([
    { what: 'figures weighed', count: countFigurePairs },
    { what: 'sentences weighed', count: (told: readonly Sentence[]) => likelyPairs(told).length },
  ])('$what in pairs grow no faster than the sentences', ({ count }) => {
    const pairs = (size: number) => count([...crowd('a', size, 0), ...crowd('b', size, 1)])
    const [few, many] = [pairs(205), pairs(820)]
    expect(few).toBeGreaterThan(200)
    expect(many / few).toBeLessThan(5)
  })

  test('each keeps its like, wherever it stands', () => {
    const [a, b] = [crowd('a', 200, 0), [...crowd('b', 200, 0)].reverse()]
    const found = copiedSentences([...a, ...b])
    const exact = found.filter((copy) => copy.a.text === copy.b.text).map((copy) => copy.a.text)
    expect(new Set(exact)).toEqual(new Set(a.map(({ text }) => text)))
  })

  test('equally like records keep those at their own place', () => {
    const records = rankTerms(recordsOf(Array.from({ length: 80 }, () => [1, 2, 3])))
    const groups = Uint32Array.from({ length: 80 }, (_, place) => Math.floor(place / 40))
    const pairs = similarPairs(records, { jaccard: 0.5, groups, bounds: { kept: 1, looked: 1000 } })
    expect(pairs).toEqual(Array.from({ length: 40 }, (_, a) => ({ a, b: a + 40, overlap: 3 })))
  })

  test('no record looks at more than it may', () => {
    const records = rankTerms(recordsOf(Array.from({ length: 80 }, () => [1, 2, 3])))
    const pairs = similarPairs(records, { jaccard: 0.5, bounds: { kept: 1000, looked: 5 } })
    expect(pairs).toHaveLength(0 + 1 + 2 + 3 + 4 + 75 * 5)
  })
})
