import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('ranges', () => {
  // prettier-ignore
  test.each([
    ['Between 10 and 15 homes burned.', '[10 and 15] count 10..15 home'],
    ['10 to 15 homes burned.', '[10 to 15] count 10..15 home'],
    ['10-15 homes burned.', '[10-15] count 10..15 home'],
    ['Two or three homes burned.', '[Two or three] count 2..3 home'],
    ['It grew from 19 to 21 homes.', '[19] count 19 home | [21] count 21 home'],
    ['It needs 2 to 3 million homes.', '[2 to 3 million] count 2000000..3000000 home'],
    ['Temperatures rose by 1.5 to 2 degrees.', '[1.5 to 2] measure 1.5..2 degree'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
