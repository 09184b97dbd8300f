import { describe, expect, test } from 'vitest'
import { foldCopies } from '../../src/match/article-copies.js'
import type { Link } from '../../src/match/near/group.js'

/** Places 0 and 20 are originals; 1 to 15 copies of the first, 21 of the second. */
const original = (place: number): number => (place >= 20 ? 20 : 0)
const weigh = (a: number, b: number): Link | null =>
  a === b ? null : { a, b, weight: original(a) === original(b) ? 0.9 : 0.3 }

/** Each linked with its next neighbours alone, as in a large archive. */
const links = (places: readonly number[]): readonly Link[] =>
  places.flatMap((b, at) => places.slice(Math.max(0, at - 2), at).flatMap((a) => weigh(a, b) ?? []))

describe('articles of which there are many copies', () => {
  const folded = foldCopies(links([...Array(16).keys(), 20, 21]), weigh)

  test('stand for them, however far off', () => {
    expect(folded.copies).toEqual(new Map([[0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]]]))
  })

  test('have the links of their copies, weighed anew; where copies are few they stay', () => {
    expect(folded.links).toEqual([
      { a: 0, b: 20, weight: 0.3 },
      { a: 0, b: 21, weight: 0.3 },
      { a: 20, b: 21, weight: 0.9 },
    ])
  })
})

test('a dozen articles stay as they are', () => {
  const given = links([...Array(12).keys()])
  expect(foldCopies(given, weigh)).toEqual({ links: given, copies: new Map() })
})

test('what is like a copy and not like the first is no copy of it', () => {
  const drifting = (a: number, b: number): Link => ({ a, b, weight: Math.max(0, 1 - (b - a) / 40) })
  const given = Array.from({ length: 28 }, (_, at) => drifting(at, at + 1))
  // 1 - 16 / 40 is the last that is alike enough; the next is a first itself, of too few.
  expect(foldCopies(given, drifting).copies).toEqual(
    new Map([[0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]]]),
  )
})
