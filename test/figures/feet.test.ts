import { describe, expect, it } from 'vitest'
import { shown } from './helpers.js'

describe('feet and inches', () => {
  // prettier-ignore
  it.each([
    [`The suspect is 5'9" tall.`, `[5'9"] measure 5.75 foot`],
    ['The suspect is 5’9” tall.', '[5’9”] measure 5.75 foot'],
    [`He is 6' 3" and wore a hat.`, `[6' 3"] measure 6.25 foot`],
    [`The man, 5'6'', fled.`, `[5'6''] measure 5.5 foot`],
    ['The boat is 12’6” long.', '[12’6”] measure 12.5 foot'],
    [`Water is at least 5'6" deep.`, `[5'6"] measure >=5.5 foot`],
    ['He is 6ft3in and wears a hat.', '[6ft3in] measure 6.25 foot'],
    ['He is about 6ft 3in tall.', '[6ft 3in] measure ~6.25 foot'],
    ['He is 6ft 3 and slim.', '[6ft 3] measure 6.25 foot'],
    ['The statue, 5 ft. 9 in. tall, fell.', '[5 ft. 9 in] measure 5.75 foot'],
    ['He stood six foot three and smiled.', '[six foot three] measure 6.25 foot'],
    ['A lock of six foot nine, he left.', '[six foot nine] measure 6.75 foot'],
    ['The 6-foot-3 forward spoke.', '[6-foot-3] measure 6.25 foot'],
    ['Police seek a man of 5-foot-9 in a red coat.', '[5-foot-9] measure 5.75 foot'],
    ['The 5-foot-9-inch guard played.', '[5-foot-9-inch] measure 5.75 foot'],
    ['The shark was 12 feet, 3 inches long.', '[12 feet, 3 inches] measure 12.25 foot'],
    ['It fell 6 feet and 3 inches short.', '[6 feet and 3 inches] measure 6.25 foot'],
    ['He stands 6-foot-9, 240 pounds.', '[6-foot-9] measure 6.75 foot | [240] measure 240 pound'],
    // Minutes and seconds have the same marks.
    ['She won in 1’ 12” and left.', '[1’ 12”] duration 72 second'],
    ['He led the race by 5’ 09”.', '[5’ 09”] duration 309 second'],
    ['He led the race by 5’ 9”.', '[5’ 9”] duration 309 second'],
    // Look-alikes.
    ['Each wall is six foot, two people said.', '[six] measure 6 foot | [two] count 2 person'],
    ['They built a wall of six foot two years ago.', '[six] measure 6 foot | [two] duration 2 year'],
    ['The hole is 6 feet, 3 metres off.', '[6] measure 6 foot | [3] measure 3 metre'],
    ['Of ‘the top 12’ and “9” he knew nothing.', '[12] count 12 | [9] count 9'],
    ['It is 14 feet deep.', '[14] measure 14 foot'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
