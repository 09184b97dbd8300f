import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('things counted', () => {
  // prettier-ignore
  test.each([
    ['At least 277 people died.', '[277] count >=277 person'],
    ['31 Russian tanks burned.', '[31] count 31 tank'],
    ['17 of its soldiers fell.', '[17] count 17 soldier'],
    ['20 dead were found.', '[20] count 20 person'],
    ['A mother of two was held.', '[two] count 2 child'],
    ['Seven other people were hurt.', '[Seven] count 7 person'],
    ['8 of 13 shots went in.', '[8] count 8 shot | [13] count 13 shot'],
    ['It has 2,400 employees.', '[2,400] count 2400 employee'],
    ['The plant builds 60 cars an hour.', '[60] count 60 car'],
    ['They won by one point.', '[one] count 1 point'],
    ['The index rose 12.5 points to 4,123 points.', '[12.5] count 12.5 point | [4,123] count 4123 point'],
    ['They scored 31 points.', '[31] count 31 point'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
