import { expect, test } from 'vitest'
import { wholeOf } from './read.js'

const CASES: readonly (readonly [text: string, number: string, whole: string | null])[] = [
  ['Some 277 people, including 28 civilians, were killed.', '28', '277'],
  ['The raid killed 20 people, including 3 children, 2 women and 4 soldiers.', '2', '20'],
  ['The raid killed 20 people, including 3 children, 2 women and 4 soldiers.', '4', '20'],
  ['They shot down 14 drones, two of them over the dam.', 'two', '14'],
  ['Police held 14 people, among them nine minors.', 'nine', '14'],
  ['Some 412 people were hurt, of whom 17 are in hospital.', '17', '412'],
  ['They made 12 pots, of which 14 were sold.', '14', '12'],
  ['Five of the 12 were children.', 'Five', '12'],
  ['The blaze killed 34 people. Of the dead, 21 are women.', '21', '34'],
  ['The blaze killed 34 people. Four of the dead were children.', 'Four', '34'],
  ['The blaze killed 34 people. Fourteen of those killed were children.', 'Fourteen', '34'],
  // Not parts.
  ['It burnt 12 people, of which 400,000 were sold.', '400,000', null],
  ['Some 11,800 people fled, 7,350 of them to 16 schools.', '16', null],
  ['Seven civilians died in the north and five in the south. Four of the dead were children.', 'Four', null],
  ['The blaze injured 34 people. Four of the dead were children.', 'Four', null],
  ['The fire killed 29 workers and injured 52.', '52', null],
  ['The blaze killed 4 people. Of the dead, 21 are women.', '21', null],
]

test.each(CASES)('%s [%s]', (text, number, whole) => {
  expect(wholeOf(text, number)).toBe(whole)
})
