import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf } from './helpers.js'

/** Words of which numbers and their surroundings are made, in any order. */
const WORDS =
  'at least more than about 12 1,200 3.4 % $ € m bn million three and a half dozen hundreds of people homes were killed - to from between 8 March 2026 on Friday the second largest noon , . ( ) 7:30 p.m. aged 41 year old'.split(
    ' ',
  )

test('numbers stand in their figures, in order, without overlaps, and inside the text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.boolean()), { maxLength: 40 }), (parts) => {
      const text = parts.map(([word, spaced]) => (spaced ? `${word} ` : word)).join('')
      let before = 0
      for (const { start, end, number, low, high, kind } of figuresOf(text)) {
        expect(number.start).toBeGreaterThanOrEqual(before)
        expect(start).toBeLessThanOrEqual(number.start)
        expect(end).toBeGreaterThanOrEqual(number.end)
        expect(number.end).toBeGreaterThan(number.start)
        expect(end).toBeLessThanOrEqual(text.length)
        if (kind !== 'score' && low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
        before = number.end
      }
    }),
    { seed: 7, numRuns: 400 },
  )
})
