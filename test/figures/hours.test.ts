import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('the hour alone', () => {
  // prettier-ignore
  test.each([
    ['They leave at five.', "[five] time 17 o'clock"],
    ['By nine it had been dealt with.', "[nine] time 9 o'clock"],
    ['At seven the bureau gave a warning.', "[seven] time 7 o'clock"],
    ['It was past two when they left.', "[two] time 14 o'clock"],
    ['It was a little after six on Monday.', "[six] time 18 o'clock | [Monday] date 2026-03-09 day"],
    ['They heard it until after five.', "[five] time 17 o'clock"],
    ['The water was foaming by eight.', "[eight] time 8 o'clock"],
    ['It struck at five to ten local time.', "[five to ten] time 9.91667 o'clock"],
    ['It was 10.42 when it fell.', "[10.42] time 10.7 o'clock"],
    ['By 19.34 it was over.', "[19.34] time 19.5667 o'clock"],
    ['The strike was settled at 3.20 on Saturday morning.', "[3.20] time 3.33333 o'clock | [Saturday] date 2026-03-07 day"],
    ['He spoke to us at 9.15 at night.', "[9.15] time 21.25 o'clock"],
  ])('%s', (text, figures) => {
    expect(shown(text).join(' | ')).toBe(figures)
  })
})

describe('numbers behind the same words that are no hour', () => {
  // prettier-ignore
  test.each([
    ['They did little after six defeats.', '[six] count 6 defeat'],
    ['They looked at nine.', '[nine] count 9'],
    ['Police put the number at eight.', '[eight] count 8'],
    ['They won by two.', '[two] count 2'],
    ['At three sites it burned.', '[three] count 3 site'],
    ['The odds are one in three.', '[one in three] ratio 0.333333 share'],
    ['It is five feet by seven.', '[five] measure 5 foot | [seven] measure 7 foot'],
    ['The pound closed at 1.12 on Monday.', '[1.12] count 1.12 | [Monday] date 2026-03-09 day'],
    ['They hung The Well at Noon in Cairo.', ''],
  ])('%s', (text, figures) => {
    expect(shown(text).join(' | ')).toBe(figures)
  })
})
