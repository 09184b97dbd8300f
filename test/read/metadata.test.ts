import { describe, expect, test } from 'vitest'
import { METADATA } from '../../bench/hostile-texts.mjs'
import { readMetadata } from '../../src/read/metadata.js'

const lines = (...all: readonly string[]): string => all.join('\n')
const PROSE = 'The river rose two metres overnight and cut off the lower town, the mayor said.'

describe('both', () => {
  test.each([
    {
      name: 'opening line',
      text: lines(' date 2026-03-09 River cuts off town', '', PROSE),
      title: 'River cuts off town',
      published: '2026-03-09',
    },
    {
      name: 'opening line without headline',
      text: lines('date 2026-03-09', '', 'River cuts off town', PROSE),
      title: 'River cuts off town',
      published: '2026-03-09',
    },
    {
      name: 'opening line with an impossible day',
      text: lines('date 2026-02-31 River cuts off town', PROSE),
      title: 'River cuts off town',
      published: null,
    },
    {
      name: 'CRLF',
      text: `River cuts off town\r\nMonday, 9 March 2026\r\n\r\n${PROSE}`,
      title: 'River cuts off town',
      published: '2026-03-09',
    },
    {
      name: 'front matter',
      text: lines('---', 'title: "River cuts off town"', 'date: 2026-03-09', '---', '', PROSE),
      title: 'River cuts off town',
      published: '2026-03-09',
    },
    {
      name: 'Markdown',
      text: lines('*Lantern, 9 March 2026*', '', '# River cuts off town #', PROSE),
      title: 'River cuts off town',
      published: '2026-03-09',
    },
    {
      name: 'menu and share bar',
      text: lines(
        'Harbour Lantern',
        'Home > Region > Weather',
        'Share this:',
        '',
        'River cuts off town',
        '',
        'Published: Monday 9 March 2026, 18:40',
        'By our correspondent in Varn',
        '',
        PROSE,
      ),
      title: 'River cuts off town',
      published: '2026-03-09',
    },
    {
      name: 'label and date on lines of their own',
      text: lines(
        'Connect with us',
        '',
        'World',
        '',
        'River cuts off town',
        '',
        'Published',
        '',
        'on',
        '',
        'March 9, 2026',
        '',
        'By',
        '',
        'Ada Lind',
        '',
        PROSE,
      ),
      title: 'River cuts off town',
      published: '2026-03-09',
    },
    {
      name: 'weblog',
      text: lines(
        'High Water',
        'Notes on rivers that do not stay put',
        '',
        'How deep was it? Pick a number',
        'Posted on March 11, 2026 by admin — 6 min read',
        '',
        PROSE,
      ),
      title: 'How deep was it? Pick a number',
      published: '2026-03-11',
    },
    {
      name: 'masthead above a headline',
      text: lines(
        'DAILY LEDGER',
        'SOAKED! Town cut off as river rises',
        '',
        'By LEDGER REPORTERS',
        'Published 02:05, 9 March 2026',
        '',
        PROSE,
      ),
      title: 'SOAKED! Town cut off as river rises',
      published: '2026-03-09',
    },
    {
      name: 'the label beats the masthead’s day',
      text: lines(
        'Sunday, 15 March 2026',
        'Home   News   Sport   Weather',
        'River cuts off town',
        'Published: 9 March 2026',
        PROSE,
      ),
      title: 'River cuts off town',
      published: '2026-03-09',
    },
    { name: 'prose alone', text: PROSE, title: PROSE, published: null },
    {
      name: 'a label at the foot',
      text: lines('River cuts off town', ...Array<string>(20).fill(PROSE), 'Published: 9 March 2026'),
      title: 'River cuts off town',
      published: '2026-03-09',
    },
    {
      name: 'labels at the foot that differ',
      text: lines(
        'River cuts off town',
        ...Array<string>(20).fill(PROSE),
        'Posted on 9 March 2026',
        'Posted on 10 March 2026',
      ),
      title: 'River cuts off town',
      published: null,
    },
    {
      name: 'nothing but furniture',
      text: lines('Share', 'Home | News | Sport', '|||'),
      title: null,
      published: null,
    },
  ])('$name', ({ text, title, published }) => {
    expect(readMetadata(text)).toEqual({ title, published })
  })
})

describe('the latest day mentioned', () => {
  test.each([
    {
      text: 'The river rose on Monday.\nThe bridge of Varn on March 9, 2026\nThe weir on March 8, 2026',
      published: '2026-03-09',
    },
    {
      text: 'The river rose today, the mayor said.\nLook at it! — Ada Lind (@ada) March 9, 2026',
      published: '2026-03-09',
    },
    // A day ahead is no bound.
    {
      text: 'It rose on Monday. A dam will be built on 5 May 2027. The weir on 8 March 2026.',
      published: '2026-03-08',
    },
    { text: 'It rose on Monday. The camp stays open until 5 May 2026.', published: null },
    { text: 'It rose on Monday. Fines imposed up to 31 March 2026 come to 8 million.', published: null },
    {
      text: 'Information for runners no. 6 | 30 September 2026\n\nIt rose on Monday. The date of 26 September 2027 is withdrawn.',
      published: '2026-09-30',
    },
    {
      text: 'Information for runners no. 6 | 30 September 2026\n\nIt rose on Monday. On 2 October 2026 the river fell.',
      published: '2026-10-02',
    },
    { text: 'It rose on Monday. As of 31 March 2026, 14 were open.', published: null },
    { text: 'It rose on Monday. In the year that ended on 30 June 2026 it fell.', published: null },
    { text: 'It rose on Monday. Repairs are due by Friday, 5 May 2026, the town said.', published: null },
    { text: 'It rose on Monday. On 5 May 2026, voters will decide.', published: null },
    // What the sentence before says of the future does not count.
    { text: 'The dam will hold, they said on Monday. On 8 March 2026 it broke.', published: '2026-03-08' },
    // An article without a today needs no date.
    { text: 'The weir on March 8, 2026', published: null },
    // Looking back.
    { text: 'The river rose on Monday, as on 4 June 1998. The dam of 2016 held.', published: null },
    {
      text: 'It rose on Monday.\nThe weir on March 8, 2026\nBy 2050 it will rise again.',
      published: '2026-03-08',
    },
    { text: 'It rose on Monday. On March 5 2000 people had fled.', published: null },
    { text: 'It rose on Monday 3/4/2026.', published: null },
  ])('$text', ({ text, published }) => {
    expect(readMetadata(text).published).toBe(published)
  })
})

describe('the day in a heading beside a later one', () => {
  test.each([
    { later: '22 April 2027', published: '2026-10-18', why: 'a season to come' },
    { later: '21 October 2026', published: '2026-10-21', why: 'the heading has the day of the event' },
  ])('$why', ({ later, published }) => {
    const text = `RIVER CUP\nFinal bulletin, 18 October 2026\n\nThe crews left on Monday.\nNext: Varn, ${later}.`
    expect(readMetadata(text).published).toBe(published)
  })
})

test('cuts a title to 200 characters, at a blank', () => {
  const { title } = readMetadata('water '.repeat(100))
  expect(title).toBe(`${'water '.repeat(33).trim()}…`)
})

test.each(METADATA)('of hostile text no day is read: %j', (unit) => {
  const { title, published } = readMetadata(`today ${unit.repeat(100_000)}`)
  expect({ length: (title ?? '').length <= 200, published }).toEqual({ length: true, published: null })
})
