import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

/** Said on Tuesday 10 March 2026. */
describe('which week a weekday is in', () => {
  // prettier-ignore
  test.each([
    ['Arsenal host Spurs on Sunday.', '[Sunday] date 2026-03-15 day'],
    ['The Chiefs face the Bills at 4:25 p.m. Sunday.', '[4:25 p.m.] time 16.4167 o\'clock | [Sunday] date 2026-03-15 day'],
    ['It will fall to -4C overnight in the hills and reach 9C (48F) in the south by Sunday.', '[-4] measure -4 degree Celsius | [9] measure 9 degree Celsius | [48] measure 48 degree Fahrenheit | [Sunday] date 2026-03-15 day'],
    ['In a judgment that will be felt in every single bus depot of the big old state, the court on Sunday held that.', '[Sunday] date 2026-03-08 day'],
    ['The two boys met the court on Sunday.', '[two] count 2 boy | [Sunday] date 2026-03-08 day'],
    ['The skaters will set off on Thursday.', '[Thursday] date 2026-03-12 day'],
    ['The skaters had set off on Thursday.', '[Thursday] date 2026-03-05 day'],
    ['Rival Baltbanken reports on Friday.', '[Friday] date 2026-03-13 day'],
    ['The bank denied media reports on Friday.', '[Friday] date 2026-03-06 day'],
    ['They go back on Monday.', '[Monday] date 2026-03-16 day'],
    ['The rail unions walk out on Friday.', '[Friday] date 2026-03-13 day'],
    ['On Friday the rail unions walk out.', '[Friday] date 2026-03-13 day'],
    ['On Friday it may rain.', '[Friday] date 2026-03-13 day'],
    ['The soldiers are coming home on Saturday.', '[Saturday] date 2026-03-14 day'],
    ['Maybe Friday, without the wheel.', '[Friday] date 2026-03-13 day'],
    ['The big day is Monday.', '[Monday] date 2026-03-16 day'],
    ['It may be had from Friday.', '[Friday] date 2026-03-13 day'],
    ['They’ll have it back by Friday.', '[Friday] date 2026-03-13 day'],
    ['The shops stay shut until Monday.', '[Monday] date 2026-03-16 day'],
    ['Rebels walk into a town on Friday', '[Friday] date 2026-03-06 day'],
    ['They say it burned on Friday.', '[Friday] date 2026-03-06 day'],
    ['The attacks on Friday failed.', '[Friday] date 2026-03-06 day'],
    ['They waited until Monday.', '[Monday] date 2026-03-09 day'],
    ['Nobody did know until Monday.', '[Monday] date 2026-03-09 day'],
    ['Her best until Sunday was 70 metres.', '[Sunday] date 2026-03-08 day | [70] measure 70 metre'],
    ['I counted 19 ships on Monday.', '[19] count 19 ship | [Monday] date 2026-03-09 day'],
    ['On the Tuesday alone it rained.', '[Tuesday] date 2026-03-03 day'],
    ['It was lost on 1 March, a Sunday.', '[1 March] date 2026-03-01 day | [Sunday] date 2026-03-01 day'],
    ['It was lost on 8 September, a Monday.', '[8 September] date 2025-09-08 day | [Monday] date 2025-09-08 day'],
  ])('%s', (text, figures) => {
    expect(shown(text).join(' | ')).toBe(figures)
  })
})

describe('weekdays, months and years that are no one date', () => {
  test.each([
    'She comes every Friday.',
    'It was shut on an ordinary Sunday.',
    'It was a Tuesday.',
    'The Saturday Tribune said so.',
    'Every August it burns.',
    'Communiqué 88/2026 says so.',
    'Notice 2026/118 says so.',
  ])('%s', (text) => {
    expect(shown(text).filter((figure) => figure.includes(' date '))).toEqual([])
  })
})
