import { describe, expect, test } from 'vitest'
import { headLines } from '../../src/read/head.js'
import { dayWithoutYear, setOffDay } from '../../src/read/set-off-day.js'

const body = 'The river topped the levee.'
const within = (line: string) => `RIVER POST\n${line}\n\n${body}`

test.each([
  ['Media release, Thursday 11 June 2026', '2026-06-11'],
  ['Media release 11 June 2026', '2026-06-11'],
  ['Preliminary facts, 24 July 2026', '2026-07-24'],
  ['Notes from a river engineer | 20 June 2026', '2026-06-20'],
  ['A weekly letter about the tide. 23 September 2026', '2026-09-23'],
  ['Rowing, mostly in despair - July 11, 2026', '2026-07-11'],
  ['21 January 2025, 20:30 hours', '2025-01-21'],
])('a whole day set off at the end of a first line: %s', (line, day) => {
  expect(setOffDay(headLines(within(line)))).toBe(day)
})

test.each([
  'The bridge fell on 3 March 2026',
  'The press released 3 March 2026',
  'What Happened On January 6, 2021',
  'Picture: Ada Lind, 3 March 2026',
  'Ada Lind, 3 March 1941 – 5 May 2026',
  'Flood, 3 March 2026, in pictures',
  `${'The bridge, '.repeat(10)}3 March 2026`,
])('none: %s', (line) => {
  expect(setOffDay(headLines(within(line)))).toBeNull()
})

test('farther down a day belongs to the article', () => {
  expect(setOffDay(headLines(`A\nB\nC\nD\nThe bridge, 3 March 2026`))).toBeNull()
})

describe('a day without its year', () => {
  test.each([
    ['Tuesday, April 14', '2026-04-18', '2026-04-14'],
    ['Friday 4 December, 15:30', '2026-12-07', '2026-12-04'],
    ['Fever in the delta: LIVE updates, Friday October 9', '2026-10-12', '2026-10-09'],
    ['What we know | Updated Sunday, 17 May, 22:15', '2026-05-18', '2026-05-17'],
    ['Summary for the press, 6 November', '2024-11-10', '2024-11-06'],
    ['Friday 2 January', '2025-12-30', '2026-01-02'],
    ['VARN, Osterland, May 16 (Northwire) - Rescuers ended the search.', '2026-06-30', '2026-05-16'],
  ])('%s', (line, near, day) => {
    expect(dayWithoutYear(within(line), near)).toBe(day)
  })

  test.each([
    ['Monday, April 14', '2026-04-18'],
    ['Tuesday, April 14', '2026-10-18'],
    ['The vote is on Tuesday, April 14', '2026-04-18'],
    ['Crowds gather by 14 April', '2026-04-18'],
    ['Varn, May 16 (Northwire) - Rescuers ended the search.', '2026-06-30'],
    ['Tuesday, April 31', '2026-04-18'],
  ])('none: %s', (line, near) => {
    expect(dayWithoutYear(within(line), near)).toBeNull()
  })
})
