import { describe, expect, it } from 'vitest'
import { PUBLISHED, shown } from './helpers.js'

/** The dates read in an article of Tuesday 10 March 2026. */
const days = (text: string, published: string | null = PUBLISHED) =>
  shown(text, published).filter((figure) => figure.includes('] date '))

describe('days with a name of their own', () => {
  it.each([
    ['The attack took place on Christmas Day.', '[Christmas Day] date 2025-12-25 day'],
    ['Four people died on New Year’s Eve.', '[New Year’s Eve] date 2025-12-31 day'],
    ["He has been in jail since New Year's Day.", "[New Year's Day] date 2026-01-01 day"],
    ['He will leave on Christmas Eve.', '[Christmas Eve] date 2026-12-24 day'],
    ['The tsunami struck on Boxing Day 2004.', '[Boxing Day 2004] date 2004-12-26 day'],
    ['The tsunami struck on Boxing Day, 2004.', '[Boxing Day, 2004] date 2004-12-26 day'],
    ['They were married on Christmas Eve in 2019.', '[Christmas Eve in 2019] date 2019-12-24 day'],
    ['He was shot on Halloween.', '[Halloween] date 2025-10-31 day'],
    ['The road is shut until Halloween.', '[Halloween] date 2026-10-31 day'],
    ['The attack came on Halloween night.', '[Halloween] date 2025-10-31 day'],
    ["The rally on Valentine's Day drew 300 people.", "[Valentine's Day] date 2026-02-14 day"],
    ["St. Patrick's Day 2024 was wet.", "[St. Patrick's Day 2024] date 2024-03-17 day"],
    ['A bomb went off on Easter Sunday.', '[Easter Sunday] date 2025-04-20 day'],
    ['The exhibition opens on Good Friday.', '[Good Friday] date 2026-04-03 day'],
    ['He died on Easter Monday 1916.', '[Easter Monday 1916] date 1916-04-24 day'],
    ['The fast began on Ash Wednesday.', '[Ash Wednesday] date 2026-02-18 day'],
    ['Sales on Black Friday rose.', '[Black Friday] date 2025-11-28 day'],
    ["The New Year's Day attack was the worst.", "[New Year's Day] date 2026-01-01 day"],
    ['A Christmas Eve fire destroyed the mill.', '[Christmas Eve] date 2025-12-24 day'],
    ['On India’s Independence Day the minister spoke.', '[Independence Day] date 2025-08-15 day'],
    ['The U.S. Independence Day parade was shot at.', '[Independence Day] date 2025-07-04 day'],
    ['It happened on the Fourth of July, he said.', '[Fourth of July] date 2025-07-04 day'],
    ['It happened on Christmas day.', '[Christmas day] date 2025-12-25 day'],
    ['Easter Sunday 2008 was early.', '[Easter Sunday 2008] date 2008-03-23 day'],
    ['Easter Sunday 2011 was late.', '[Easter Sunday 2011] date 2011-04-24 day'],
  ])('%s', (text, wanted) => {
    expect(days(text)).toEqual([wanted])
  })

  it('leaves the year open where the article has no date', () => {
    expect(days('The attack took place on Christmas Day.', null)).toEqual([
      '[Christmas Day] date 0000-12-25 day',
    ])
    expect(days('The attack took place on Easter Sunday.', null)).toEqual([])
  })

  it.each([
    'The Christmas Day Massacre was long ago.',
    'Boxing Day sales rose.',
    'The shops are shut at Christmas.',
    'The two sides agreed a Christmas truce.',
    'It opens by Christmas.',
    'Every Christmas Day he swims in the river.',
    'The Good Friday Agreement was signed.',
    'Bloody Sunday was a massacre.',
    'Super Tuesday decided it.',
    'Black Friday sales rose.',
    'It fell two days ahead of Independence Day.',
    'The attack came on Orthodox Easter Sunday.',
    'The film Halloween Kills did well.',
    'A Halloween party was held.',
    'May Day! the pilot said.',
    'She wore an Easter bonnet.',
    'Patrick Day spoke.',
    'A new year began.',
  ])('reads no date in: %s', (text) => {
    expect(days(text)).toEqual([])
  })
})
