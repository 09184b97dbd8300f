import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { displayWidth } from '../../src/report/layout/width.js'

test('every code unit before the scripts of East Asia takes the columns that string-width gives it', () => {
  const units = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code))
  expect(units.filter((unit) => displayWidth(unit) !== stringWidth(unit))).toEqual([])
})

test.each([
  ['→', 1],
  ['≥ 277', 5],
  ['✓ ✗', 3],
  ['✔\ufe0f', 2],
  ['洪水', 4],
  ['e\u0301', 1],
])('"%s" takes %d columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns)
})
