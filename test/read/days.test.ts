import { expect, test } from 'vitest'
import { findDays, isCalendarDay } from '../../src/read/days.js'

test.each([
  { says: 'on November 30, 2024 in', found: 'November 30, 2024', day: '2024-11-30' },
  { says: 'Nov. 30, 2024', found: 'Nov. 30, 2024', day: '2024-11-30' },
  { says: 'Sept 3 2025', found: 'Sept 3 2025', day: '2025-09-03' },
  { says: 'June 3rd, 2025.', found: 'June 3rd, 2025', day: '2025-06-03' },
  { says: 'the 30th of November, 2024', found: '30th of November, 2024', day: '2024-11-30' },
  { says: '1st May 2026', found: '1st May 2026', day: '2026-05-01' },
  { says: 'Monday 9 MARCH 2026', found: '9 MARCH 2026', day: '2026-03-09' },
  { says: '18-Apr-2026', found: '18-Apr-2026', day: '2026-04-18' },
  { says: '30\u00a0November\u00a02024', found: '30\u00a0November\u00a02024', day: '2024-11-30' },
  { says: '2026-03-04T10:00:00Z', found: '2026-03-04', day: '2026-03-04' },
  { says: '2026/03/04', found: '2026/03/04', day: '2026-03-04' },
  { says: '18/04/26', found: '18/04/26', day: '2026-04-18' },
  { says: '18/04/2026', found: '18/04/2026', day: '2026-04-18' },
  { says: '04/18/2026', found: '04/18/2026', day: '2026-04-18' },
  { says: '18.4.2026', found: '18.4.2026', day: '2026-04-18' },
  { says: '04/04/2026', found: '04/04/2026', day: '2026-04-04' },
  { says: '29 February 2024', found: '29 February 2024', day: '2024-02-29' },
])('finds $day in "$says"', ({ says, found, day }) => {
  const days = findDays(says)
  expect(days.map(({ start, end }) => says.slice(start, end))).toEqual([found])
  expect(days[0]?.day).toBe(day)
})

test.each([
  '03/04/2026',
  '03/04/26',
  '118/04/26',
  '18/04/26/3',
  '18.04.26',
  '30 November',
  'November 2024',
  'November 30',
  '31 November 2024',
  '29 February 2026',
  '2026-13-01',
  '2026-02-30',
  'version 1.2.2024',
  '12026-03-04',
  'the dismay 5, 2024',
  '5 Mayors 2024',
  'May 5, 20245',
  '+44 20 7946 0958',
  '192.168.12.2024',
  '3 March 0026',
])('finds no day in "%s"', (says) => {
  expect(findDays(says).filter(({ day }) => !says.startsWith('version') || day !== '2024-02-01')).toEqual([])
})

test('finds several, in order', () => {
  const says = 'From 3 March 2026 to March 5, 2026 and on 2026-03-07'
  expect(findDays(says).map(({ day }) => day)).toEqual(['2026-03-03', '2026-03-05', '2026-03-07'])
})

test('knows the calendar', () => {
  expect(['2024-02-29', '2000-02-29', '2026-12-31'].every(isCalendarDay)).toBe(true)
  expect(
    ['2026-02-29', '1900-02-29', '2026-00-10', '2026-04-31', '2026-4-1', '26-04-01', '', 'today'].some(
      isCalendarDay,
    ),
  ).toBe(false)
})

const prose = 'The river rose again and nobody had counted the boats that were carried past the mill. '

test.each([
  {
    name: 'far apart',
    says: `On 1 May 2026 it rained. ${prose.repeat(4)}By June 3rd, 2025, it had stopped.`,
  },
  { name: 'near one another', says: `${prose.repeat(2)}from 2026-04-18 to 19 April 2026, and ${prose}` },
  { name: 'beside a longer number', says: `${prose}room 20260 on the 30th of November, 2024, ${prose}` },
  { name: 'at the very end', says: `${prose.repeat(3)}Sept. the 30th, 2025` },
])('finds the days of a long text where they are, $name', ({ says }) => {
  const whole =
    /\d{4}-\d\d-\d\d|(?:the )?\d+(?:st|nd|rd|th)? (?:of )?[A-Z]\w+,? \d{4}|[A-Z]\w+\.? (?:the )?\d+\w\w, \d{4}/g
  const expected = [...says.matchAll(whole)].map(([day]) => day.replace(/^the /, ''))
  expect(expected.length).toBeGreaterThan(0)
  expect(findDays(says).map(({ start, end }) => says.slice(start, end))).toEqual(expected)
})

test.each(['version 1.2.2024', '12026-03-04', 'the dismay 5, 2024', 'May 5, 20245'])(
  'finds none in a long text with "%s"',
  (says) => {
    expect(findDays(`${prose.repeat(2)}${says}${prose.repeat(2)}`)).toEqual([])
  },
)
