import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('ranks', () => {
  // prettier-ignore
  test.each([
    ['She was the fourth of nine children.', '[fourth] rank 4 child | [nine] count 9 child'],
    ['It was the third year running.', '[third] rank 3 year'],
    ['It is the second-largest city.', '[second] rank 2 city'],
    ['It is the largest city.', '[largest] rank 1 city'],
    ['It is the 19th time.', '[19th] rank 19 time'],
    ['It is the twenty-first time.', '[twenty-first] rank 21 time'],
    ['It is the deadliest fire since 1990.', '[deadliest] rank 1 fire | [1990] date 1990 year'],
    ['It is one of the largest cities.', ''],
    ['She is ranked number 3 in the world.', '[3] rank 3'],
    ['It fell in the 94th minute.', '[94th] rank 94 minute'],
    ['They finished third.', '[third] rank 3'],
    ['It was the third time in a row.', '[third] rank 3 time'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})

describe('scores', () => {
  // prettier-ignore
  test.each([
    ['At half-time: Town 1-2 Albion.', '[1-2] score 1-2 goal'],
    ['They won 3-1.', '[3-1] score 3-1 goal'],
    ['They won 3–1.', '[3–1] score 3-1 goal'],
    ['They lost two-nil.', '[two-nil] score 2-0 goal'],
    ['They voted 52 votes to 48.', '[52 votes to 48] score 52-48 vote'],
    ['The House voted 218–210.', '[218–210] score 218-210 goal'],
    ['They won by three goals to one.', '[three goals to one] score 3-1 goal'],
    ['They won by 52 to 48.', '[52 to 48] score 52-48 vote'],
    ['She won 6-4, 7-5.', '[6-4] score 6-4 goal | [7-5] score 7-5 goal'],
    ['PORT CITY 3 VALE UNITED 1', '[3 VALE UNITED 1] score 3-1 goal'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
