import { expect, test } from 'vitest'
import { numberScale } from '../../src/language/number-scales.js'

test.each([
  [0, 1],
  [999.9, 1],
  [1000, 1e3],
  [999_999, 1e3],
  [1.2e6, 1e6],
  [3e9, 1e9],
  [2.5e15, 1e12],
  [-5e6, 1],
])('the largest scale that %d reaches is %d', (value, scale) => {
  expect(numberScale(value)).toBe(scale)
})
