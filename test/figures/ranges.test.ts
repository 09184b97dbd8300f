import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('ranges', () => {
  // prettier-ignore
  test.each([
    ['It comes in 80mg, 160mg or 320mg.', '[80] measure 80 milligram | [160] measure 160 milligram | [320] measure 320 milligram'],
    ['It weighs, they say, 160kg or 200kg.', '[160kg or 200] measure 160..200 kilogram'],
    ['The price rose from £35 to £120.', '[£35] money 35 GBP | [£120] money 120 GBP'],
    ['It raised CHF 2.1bn to CHF 2.4bn.', '[CHF 2.1bn to CHF 2.4bn] money 2100000000..2400000000 CHF'],
    ['Profit fell from CHF 2.1bn to CHF 1.4bn.', '[CHF 2.1bn] money 2100000000 CHF | [CHF 1.4bn] money 1400000000 CHF'],
    ['Profit rose from CHF 1.1bn to CHF 1.4bn.', '[CHF 1.1bn] money 1100000000 CHF | [CHF 1.4bn] money 1400000000 CHF'],
    ['The vineyard lost 80 to 90 per cent of its buds.', '[80 to 90] percent 80..90 percent'],
    ['The index lost 80 to 90.', '[80] count 80 | [90] count 90'],
    ['Between two and three hundred people fled.', '[two and three hundred] count 200..300 person'],
    ['Five to six hundred homes burned.', '[Five to six hundred] count 500..600 home'],
    ['It takes anywhere from 5 to 8 weeks.', '[5 to 8] duration 5..8 week'],
    ['Prices range from $5 to $8.', '[$5 to $8] money 5..8 USD'],
    ['Eight to two hundred homes burned.', '[Eight to two hundred] count 8..200 home'],
    ['No fewer than nine and up to 14 homes burned.', '[nine] count >=9 home | [14] count <=14 home'],
    ['Between 10 and 15 homes burned.', '[10 and 15] count 10..15 home'],
    ['10 to 15 homes burned.', '[10 to 15] count 10..15 home'],
    ['10-15 homes burned.', '[10-15] count 10..15 home'],
    ['Two or three homes burned.', '[Two or three] count 2..3 home'],
    ['It grew from 19 to 21 homes.', '[19] count 19 home | [21] count 21 home'],
    ['It needs 2 to 3 million homes.', '[2 to 3 million] count 2000000..3000000 home'],
    ['Temperatures rose by 1.5 to 2 degrees.', '[1.5 to 2] measure 1.5..2 degree'],
    ['Between 200 and 300 homes burned.', '[200 and 300] count 200..300 home'],
    ['They counted 10–15 homes.', '[10–15] count 10..15 home'],
    ['They counted 250-300 homes.', '[250-300] count 250..300 home'],
    ['Three to five homes burned.', '[Three to five] count 3..5 home'],
    ['Four or five homes burned.', '[Four or five] count 4..5 home'],
    ['It takes 20 to 30 minutes.', '[20 to 30] duration 20..30 minute'],
    ['It takes two to three weeks.', '[two to three] duration 2..3 week'],
    ['It costs $20-30.', '[$20-30] money 20..30 USD'],
    ['It costs $20 to $30 million.', '[$20 to $30 million] money 20000000..30000000 USD'],
    ['It grew 2-3%.', '[2-3] percent 2..3 percent'],
    ['It grew between 2 and 3 per cent.', '[2 and 3] percent 2..3 percent'],
    ['They are aged 65 to 67.', '[65 to 67] age 65..67 year'],
    ['It rose 3 to 15 homes.', '[3] count 3 home | [15] count 15 home'],
    ['The price rose from 20 to 50 million francs.', '[20] money 20000000 CHF | [50 million] money 50000000 CHF'],
    ['It grew from 300 to 2 million.', '[300] count 300 | [2 million] count 2000000'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
