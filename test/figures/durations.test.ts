import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('durations', () => {
  // prettier-ignore
  test.each([
    ['It took two hours, four minutes and 12 seconds.', '[two hours, four minutes and 12 seconds] duration 2.07 hour'],
    ['He was jailed over a six-year period.', '[six] duration 6 year'],
    ['It lasted over two years.', '[two] duration >2 year'],
    ['They asked for 12 years, but he got nine.', '[12] duration 12 year | [nine] duration 9 year'],
    ['It killed 255 people in two days, 24 of them civilians.', '[255] count 255 person | [two] duration 2 day | [24] count 24 civilian'],
    ['She spent 27 years there, 12 of them as leader.', '[27] duration 27 year | [12] duration 12 year'],
    ['It took two months.', '[two] duration 2 month'],
    ['It took 48 hours.', '[48] duration 48 hour'],
    ['A 48-hour strike began.', '[48] duration 48 hour'],
    ['It took four more years.', '[four] duration 4 year'],
    ['It took half an hour.', '[half an hour] duration 0.5 hour'],
    ['It took an hour and a half.', '[an hour and a half] duration 1.5 hour'],
    ['It took a year and a half.', '[a year and a half] duration 1.5 year'],
    ['It took two and a half years.', '[two and a half] duration 2.5 year'],
    ['It took two years and a half.', '[two years and a half] duration 2.5 year'],
    ['It took 12 years and six months.', '[12 years and six months] duration 12.5 year'],
    ['It took two hours 30 minutes.', '[two hours 30 minutes] duration 2.5 hour'],
    ['It took a quarter of an hour.', '[a quarter of an hour] duration 0.25 hour'],
    ['It took three quarters of an hour.', '[three quarters of an hour] duration 0.75 hour'],
    ['It took a fortnight.', '[a fortnight] duration 1 fortnight'],
    ['It took more than a decade.', '[a decade] duration >1 decade'],
    ['It took nearly a century.', '[a century] duration ~1 century'],
    ['It took five working days.', '[five] duration 5 day'],
    ['He ran it in 2:09:41.', '[2:09:41] duration 7781 second'],
    ['She swam it in 1:44.20.', '[1:44.20] duration 104.2 second'],
    ['He won in a time of 3:52.', '[3:52] duration 232 second'],
    ['It lasted 90 seconds.', '[90] duration 90 second'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
