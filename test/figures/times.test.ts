import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('times', () => {
  // prettier-ignore
  test.each([
    ['It fell at about 4 a.m.', "[4 a.m.] time ~4 o'clock"],
    ['It fell at 4:12 a.m.', "[4:12 a.m.] time 4.2 o'clock"],
    ['It fell at 5.14am.', "[5.14am] time 5.23333 o'clock"],
    ['It fell at 6pm.', "[6pm] time 18 o'clock"],
    ['It fell at 18:04.', "[18:04] time 18.0667 o'clock"],
    ['It fell at 0212 GMT.', "[0212] time 2.2 o'clock"],
    ['It fell at 08:00 local time.', "[08:00] time 8 o'clock"],
    ['It fell at noon.', "[noon] time 12 o'clock"],
    ['It fell at midnight.', "[midnight] time 24 o'clock"],
    ['It fell just after midnight.', "[midnight] time 0 o'clock"],
    ['It fell at half past five.', "[half past five] time 17.5 o'clock"],
    ['It fell at quarter to nine.', "[quarter to nine] time 8.75 o'clock"],
    ['It fell at six in the evening.', "[six in the evening] time 18 o'clock"],
    ["It fell at five o'clock in the morning.", "[five o'clock in the morning] time 5 o'clock"],
    ['It fell at 7 p.m. EST.', "[7 p.m.] time 19 o'clock"],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
