import { expect, test } from 'vitest'
import { PUBLISHED, read } from './read.js'

const AS_OF: readonly (readonly [text: string, number: string, day: string])[] = [
  ['As of noon on Wednesday 112 people were dead.', '112', '2026-04-15'],
  ['On Wednesday the agencies had 37.', '37', '2026-04-15'],
  ['The death toll rose to 34 on Wednesday.', '34', '2026-04-15'],
  ['The army raised its count from nine on Tuesday evening.', 'nine', '2026-04-14'],
  ['The party ended on 34.2 per cent, down from 34.6 per cent in Monday’s count.', '34.6', '2026-04-13'],
  ['The party ended on 34.2 per cent, down from 34.6 per cent in Monday’s count.', '34.2', PUBLISHED],
  ['The toll is 73, up from 64 a day earlier.', '64', '2026-04-15'],
  ['Officials said on Wednesday that 38 people had died.', '38', '2026-04-15'],
  ['On Wednesday the ministry said 38 people had died.', '38', '2026-04-15'],
  ['On Wednesday the levee broke; 38 people died, officials said.', '38', PUBLISHED],
  // The day of what happened is not the day of the count.
  ['The army shot down 14 drones overnight into Wednesday.', '14', PUBLISHED],
  ['Talks will resume by Monday and 14 people are in custody.', '14', PUBLISHED],
]

test.each(AS_OF)('as of: %s [%s]', (text, number, day) => {
  expect(read(text)(number).asOf).toBe(day)
})

const WINDOWS: readonly (readonly [text: string, number: string, from: string | null, to: string | null])[] =
  [
    ['At least 277 people have been killed since the offensive began on Tuesday.', '277', '2026-04-14', null],
    ['The clip was watched 20 times since Wednesday.', '20', '2026-04-15', null],
    ['At least 38 people have been killed in three days of fighting.', '38', '2026-04-14', null],
    ['Some 40 people were killed in the past week.', '40', '2026-04-09', '2026-04-16'],
    ['The industry earned $1.2 billion from exports last year.', '$1.2 billion', '2025-01-01', '2025-12-31'],
    [
      'The offensive began on Monday. The first two days of the offensive killed 255 people.',
      '255',
      '2026-04-13',
      '2026-04-14',
    ],
  ]

test.each(WINDOWS)('window: %s [%s]', (text, number, from, to) => {
  expect(read(text)(number).window).toEqual({ from, to })
})

test.each([
  ['About 640 people have signed in since Wednesday, for 250 cots.', '250'],
  ['The first two days of the offensive killed 255 people.', '255'],
  ['It was the heaviest fighting since 2011 and killed 37 people.', '37'],
])('no window: %s [%s]', (text, number) => {
  expect(read(text)(number).window).toBeNull()
})
