import { expect, test } from 'vitest'
import { isGlob } from '../../src/read/globs.js'

test.each(['*.txt', 'a?', 'day[12]', '[[a]', '[[]', '[a[]', '[][a]', '{a,b}', '{{a}', '{}', 'news/**'])(
  '%s is a pattern',
  (given) => {
    expect(isGlob(given)).toBe(true)
  },
)

test.each(['flood.txt', '[draft', 'draft]', '[]', '[]a]', ']a[', '[[[', '{a', 'a}', '}{', ''])(
  '%s is a name and no pattern',
  (given) => {
    expect(isGlob(given)).toBe(false)
  },
)

test.each(['[', '{', '[{', '[]'])(
  'a long name of nothing but %s is told in a time that grows with it',
  (unit) => {
    const time = (count: number): number => {
      const name = unit.repeat(count)
      const before = performance.now()
      isGlob(name)
      return performance.now() - before
    }
    const best = (count: number): number => Math.min(...[0, 1, 2].map(() => time(count)))
    // What takes less than a tenth of a millisecond the clock tells too roughly for a ratio.
    expect(best(40_000) / Math.max(0.1, best(10_000))).toBeLessThan(8)
  },
)
