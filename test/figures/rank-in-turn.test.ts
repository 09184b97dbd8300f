import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('places told by their number', () => {
  // prettier-ignore
  test.each([
    ['The leader crashed on lap 41.', '[41] rank 41 lap'],
    ['It was decided in rounds five and six.', '[five] rank 5 round | [six] rank 6 round'],
    ['She led after rounds 1, 2 and 3.', '[1] rank 1 round | [2] rank 2 round | [3] rank 3 round'],
    ['It is day six of the strike.', '[six] rank 6 day'],
    ['Game 5 on Monday went to the visitors.', '[5] rank 5 game | [Monday] date 2026-03-09 day'],
    ['He blundered at move 52.', '[52] rank 52 move'],
    ['It is attempt number five.', '[five] rank 5 attempt'],
    ['He is the world number three.', '[three] rank 3'],
    ['It is still number four in the region.', '[four] rank 4'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))

  // prettier-ignore
  test.each([
    ['He won the round 3-1.', '[3-1] score 3-1 goal'],
    ['She began the day five shots behind.', '[five] count 5 shot'],
    ['He bought the game 5 years ago.', '[5] duration 5 year'],
    ['They sat in the round 20 minutes long.', '[20] duration 20 minute'],
    ['The dead now number 57.', '[57] count 57 person'],
    ['In number 14 nobody woke.', ''],
  ])('no place: %s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
