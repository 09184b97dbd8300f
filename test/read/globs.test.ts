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
