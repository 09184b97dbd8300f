import { describe, expect, test } from 'vitest'
import { layOut } from '../../scripts/matching/lay-out.mjs'
import { contributions, logOddsOf } from '../../src/match/forest.js'

/** Two trees, one with its left branch behind its right one. */
const FOREST = layOut({
  base: -1,
  trees: [
    [
      [0, 0.5, 2, 1, 0],
      [-1, 0, 0, 0, 0.25],
      [1, 3, 3, 4, 0],
      [-1, 0, 0, 0, -2],
      [-1, 0, 0, 0, 4],
    ],
    [[-1, 0, 0, 0, 0.5]],
  ],
})

describe('log odds of a row', () => {
  test.each([
    [[1, 0], -0.25],
    [[0.5, 3], -2.5],
    [[0, 3.5], 3.5],
  ])('%j comes to %d', (row, sum) => {
    const fields = Float64Array.from(row)
    expect(logOddsOf(FOREST, fields)).toBe(sum)
    const { base, fields: parts } = contributions(FOREST, fields)
    expect(parts.reduce((total, part) => total + part, base)).toBeCloseTo(sum)
  })

  test.each([
    [-0.25, -0.25],
    [-0.3, -0.25],
    [4, -Infinity],
  ])('asked for at least %d, it is %d', (least, sum) => {
    expect(logOddsOf(FOREST, Float64Array.of(1, 0), least)).toBe(sum)
  })

  test('what falls short of the least is told only to be less', () => {
    expect(logOddsOf(FOREST, Float64Array.of(0, 0), 0)).toBeLessThan(0)
  })
})
