import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('ages', () => {
  // prettier-ignore
  test.each([
    ['A 38-year-old man was held.', '[38] age 38 year'],
    ['A man aged 41 was held.', '[41] age 41 year'],
    ['Danuta Orlic, 52, was held.', '[52] age 52 year'],
    ['A girl, 9, was found.', '[9] age 9 year'],
    ['Children aged between 8 and 12 sang.', '[8 and 12] age 8..12 year'],
    ['The dead were aged from 29 to 91.', '[29] age 29 year | [91] age 91 year'],
    ['A boy of six was found.', '[six] age 6 year'],
    ['A three-month-old baby was found.', '[three] age 3 month'],
    ['Her son is six years old.', '[six] age 6 year'],
    ['The under-30s voted.', '[30] age <30 year'],
    ['He turned 19 last year.', '[19] age 19 year | [last year] date 2025 year'],
    ['She is 41.', '[41] age 41 year'],
    ['Everyone over 40 remembers.', '[40] age >40 year'],
    ['He died at 74.', '[74] age 74 year'],
    ['He joined the academy at nine.', '[nine] age 9 year'],
    ['At 19, he is a veteran.', '[19] age 19 year'],
    ['The brothers, nine and 12, swam.', '[nine] age 9 year | [12] age 12 year'],
    ['She had retired at the age of 90.', '[90] age 90 year'],
    ['A man in his 20s was held.', '[20s] age 20..29 year'],
    ['Both are in their early thirties.', '[early thirties] age 30..33 year'],
    ['A woman in her late-40s was held.', '[late-40s] age 47..49 year'],
    ['The poet wrote it in her nineties.', '[nineties] age 90..99 year'],
    ['Baby Elsie (five months) slept.', '[five] age 5 month'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
