import { describe, expect, test } from 'vitest'
import { DATELINES } from '../../bench/hostile-texts.mjs'
import { isDatelineOnly, readDateline } from '../../src/read/dateline.js'

describe('lines that tell the publication date', () => {
  test.each([
    ['Saturday, 18 April 2026', 'bare', '2026-04-18'],
    ['18 April 2026', 'bare', '2026-04-18'],
    ['Published: 18:04, 16 April 2026 | Updated: 21:40, 17 April 2026', 'published', '2026-04-16'],
    ['Updated 17 April 2026 | Published 16 April 2026', 'published', '2026-04-16'],
    ['Published Monday 9 March 2026, 18:40', 'published', '2026-03-09'],
    ['First published on Mon 9 Mar 2026 18.40 GMT', 'published', '2026-03-09'],
    ['Posted on April 19, 2026 by admin — 6 min read', 'published', '2026-04-19'],
    ['Posted by Ada Lind · 10 March 2026 · 6 min read · 41 comments', 'published', '2026-03-10'],
    ['Posted in Politics on April 19, 2026', 'published', '2026-04-19'],
    ['PUBLISHED: 7:04 p.m. ET, November 30th, 2024', 'published', '2024-11-30'],
    ['Date: 2026-03-04T10:00:00Z', 'published', '2026-03-04'],
    ['Thu Nov 5, 2026 12:00 AM Last update on: Fri Nov 6, 2026 02:14 AM', 'bare', '2026-11-05'],
    ['Last updated 3 March 2026', 'updated', '2026-03-03'],
    ['Updated: 30th Nov 2024, 14:02 (GMT+2)', 'updated', '2024-11-30'],
    ['By Ada Lind | Monday 13 October 2025, 14:12 | 214 shares', 'bare', '2025-10-13'],
    ['By Ada Lind, 13 October 2025', 'bare', '2025-10-13'],
    ['The Sunday Lantern, 24 May 2026', 'bare', '2026-05-24'],
    ['Harbour Lantern — Monday, 25 May 2026', 'bare', '2026-05-25'],
    [
      'LONDON, Nov. 30, 2024 (Northwire) - Ships stayed in port on Saturday, the harbour said.',
      'bare',
      '2024-11-30',
    ],
    ['LONDON, 30 November 2024 (Northwire) — Ships stayed in port.', 'bare', '2024-11-30'],
    ['CARRICK, Ore., May 4, 2026 -- Lantern Corp. today opened a mill.', 'bare', '2026-05-04'],
    ['BERNE, 4 May 2026 – Lantern Ltd today opened a mill.', 'bare', '2026-05-04'],
    ['Canning Bay, January 9 2026 (Austral Press) - The town sweltered.', 'bare', '2026-01-09'],
    ['13/04/2026 09:15', 'bare', '2026-04-13'],
  ] as const)('%s', (line, kind, day) => {
    expect(readDateline(line)).toEqual({ kind, day })
  })
})

describe('lines that do not', () => {
  test.each([
    'The bridge fell on 3 March 2026.',
    'On Friday, January 9 2026 (the hottest day) - and at night - it burned.',
    'In March, January 2 and May 9 2026 (both holidays) - it burned.',
    'The bridge fell on 3 March 2026',
    'On 3 March 2026, the bridge fell and 12 people died.',
    'Published figures, 3 March 2026, show that 12 people died in the flood.',
    'Published by order of the court on 3 March 2026 and read out in full',
    'Updated: 3 March 2026 was the worst day of the flood, the mayor said.',
    'What Happened On January 6, 2021',
    'Crowds gather on the old bridge of Varn on November 30, 2024',
    'Picture: Ada Lind, 3 March 2026',
    'Photo by Ada Lind, 3 March 2026',
    'Ada Lind, 3 March 1941 – 5 May 2026',
    'LONDON, Nov. 30 (Northwire) - Ships stayed in port.',
    'MV ORCA, built 2019 -- ships stayed in port.',
    'Berne, 4 May 2026-built and rusting, is a ship.',
    'London (which on 3 March 2026 (a Tuesday) flooded) - again',
    'Published: 03/04/2026',
    'Published: 31 February 2026',
    'Published',
    'Saturday, 18 April',
    'Posted 3 hours ago',
    '© 2018-2024 Lantern Media',
    'By Friday 40 towns were cut off',
    'a'.repeat(500),
    '',
  ])('%s', (line) => {
    expect(readDateline(line)).toBeNull()
  })
})

test('knows lines of dates and bylines alone, certain or not', () => {
  const yes = [
    'Published: 03/04/2026 18:40',
    'Sat 18 April',
    'Posted 3 hours ago',
    'By Ada Lind | 214 shares',
    '14:30 GMT',
  ]
  const no = ['City buries five of its fourteen', '', '|', 'Saturday Night at the Opera']
  expect(yes.filter((line) => !isDatelineOnly(line))).toEqual([])
  expect(no.filter(isDatelineOnly)).toEqual([])
})

test.each(DATELINES)('of hostile lines nothing is read: %j', (unit) => {
  expect([unit.repeat(40_000), `X${unit.repeat(40_000)}`].map((line) => readDateline(line))).toEqual([
    null,
    null,
  ])
})
