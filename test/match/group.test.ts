import fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidatePairs, weightedRecords } from '../../src/match/near/candidates.js'
import { groupByAverage } from '../../src/match/near/group.js'
import { hash32 } from '../../src/match/near/hash.js'

const plain = { minWeight: 0.5, unlinked: 0 }

test('a chain of strong links is no group', () => {
  const links = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 1, b: 2, weight: 0.8 },
    { a: 2, b: 3, weight: 0.85 },
  ]
  expect(groupByAverage(links, plain)).toEqual([
    [0, 1],
    [2, 3],
  ])
})

test('what fits the group as a whole joins, though one link is weak', () => {
  const links = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 0, b: 2, weight: 0.9 },
    { a: 1, b: 2, weight: 0.2 },
  ]
  expect(groupByAverage(links, plain)).toEqual([[0, 1, 2]])
})

test('neutral pairs are left out of the mean, forbidden ones keep groups apart', () => {
  const links = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 1, b: 2, weight: 0.8 },
  ]
  const pair = (a: number, b: number): boolean => a + b === 2
  expect(groupByAverage(links, { ...plain, neutral: pair })).toEqual([[0, 1, 2]])
  expect(groupByAverage(links, { ...plain, unlinked: 1, forbidden: pair })).toEqual([[0, 1]])
})

test('the order of the links changes nothing', () => {
  const link = fc.record({
    a: fc.nat(8),
    b: fc.integer({ min: 9, max: 17 }),
    weight: fc.constantFrom(0.4, 0.6, 0.8),
  })
  const links = fc.uniqueArray(link, { selector: ({ a, b }) => `${a} ${b}`, maxLength: 30 })
  fc.assert(
    fc.property(links, (some) => {
      expect(groupByAverage([...some].reverse(), plain)).toEqual(groupByAverage(some, plain))
    }),
    { seed: 3 },
  )
})

test('candidates share enough of their weight', () => {
  const records = weightedRecords([
    new Map([[1, 3], [2, 1]]),
    new Map([[1, 3], [7, 1]]),
    new Map([[2, 1], [7, 9]]),
    new Map(),
  ]) // prettier-ignore
  expect(candidatePairs(records, { minShare: 0.5, reach: 10 })).toEqual([{ a: 0, b: 1 }])
  expect(candidatePairs(records, { minShare: 0.1, reach: 10 })).toEqual([
    { a: 0, b: 1 },
    { a: 0, b: 2 },
    { a: 1, b: 2 },
  ])
})

test('the hash of nothing is the offset basis of FNV-1a', () => {
  expect(hash32('')).toBe('811c9dc5')
})

test('hashes are eight digits, and differ for texts that differ in one letter', () => {
  expect(hash32('flood')).toMatch(/^[0-9a-f]{8}$/)
  expect(hash32('flood')).not.toBe(hash32('floor'))
})
