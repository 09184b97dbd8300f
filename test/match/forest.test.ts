import { describe, expect, test } from 'vitest'
import { layOut } from '../../scripts/matching/lay-out.mjs'
import { leaveEarly } from '../../scripts/matching/leave-early.mjs'
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

describe('a walk that is left early', () => {
  /** Each pair of trees asks one field: 1 where it is above 0, else -1; the last, of what no learnt row has, could add 9. */
  const ask = (field: number, adds: number) =>
    [
      [field, 0, 1, 2, 0],
      [-1, 0, 0, 0, -1],
      [-1, 0, 0, 0, adds],
    ] as const
  const nothing = [[-1, 0, 0, 0, 0]] as const
  const forest = layOut({
    base: 0,
    trees: [ask(0, 1), nothing, ask(1, 1), nothing, ask(2, 9), nothing],
  })
  const rows = [
    [1, 1, 0],
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
  ].map((row) => Float64Array.from(row))

  test.each([
    ['ends well and is walked to its end', [1, 1, 0], 1],
    ['comes just to the least', [0, 1, 0], -1],
    ['could come up still, by what no pair that was learnt from has', [0, 0, 1], -Infinity],
    ['ends badly', [0, 0, 0], -Infinity],
  ])('%s', (_what, row, sum) => {
    const learnt = leaveEarly(forest, rows, -1, logOddsOf)
    expect(logOddsOf(learnt, Float64Array.from(row), -1)).toBe(sum)
    // Who asks for no least is told the sum.
    expect(logOddsOf(learnt, Float64Array.from(row))).toBe(logOddsOf(forest, Float64Array.from(row)))
  })

  test('by the most that trees can add alone, none of these would be left', () => {
    expect(logOddsOf(forest, Float64Array.of(0, 0, 1), -1)).toBe(7)
  })

  test('of ten thousand pairs that end well, ten at the most are lost', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      i < 40 ? Float64Array.of(0, 0, 1) : Float64Array.of(1, 1, 0),
    )
    const learnt = leaveEarly(forest, many, -1, logOddsOf)
    expect(logOddsOf(learnt, Float64Array.of(0, 0, 1), -1)).toBe(7)
    const fewer = many.map((row, i) => (i < 3 || i >= 40 ? row : Float64Array.of(1, 1, 0)))
    expect(logOddsOf(leaveEarly(forest, fewer, -1, logOddsOf), Float64Array.of(0, 0, 1), -1)).toBe(-Infinity)
  })
})
