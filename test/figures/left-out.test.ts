import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

/** Numbers that leave out the unit told just before. */
describe('units left out', () => {
  // prettier-ignore
  test.each([
    ['The house stands 40 metres from the square, not 300.', '[40] measure 40 metre | [300] measure 300 metre'],
    ['The slab is five feet by seven.', '[five] measure 5 foot | [seven] measure 7 foot'],
    ['Winds blew at 18 km/h, gusting to 37.', '[18] measure 18 kilometre per hour | [37] measure 37 kilometre per hour'],
    ['It held 150 kilos of sand; the army now says 250.', '[150] measure 150 kilogram | [250] measure 250 kilogram'],
    ['They get 11 litres a head, against a standard of 20.', '[11] measure 11 litre | [20] measure 20 litre'],
    ['The tank has 48 tonnes of oil. The limit is 40.', '[48] measure 48 tonne | [40] measure 40 tonne'],
    ['She weighed 21 pounds then. Now she weighs 17.', '[21] measure 21 pound | [17] measure 17 pound'],
    ['It took four hours instead of six.', '[four] duration 4 hour | [six] duration 6 hour'],
    ['It lasted nearly five hours, not three.', '[five] duration ~5 hour | [three] duration 3 hour'],
    ['It was to take four months. It took six.', '[four] duration 4 month | [six] duration 6 month'],
    ['We were told six weeks. The firm now says 12.', '[six] duration 6 week | [12] duration 12 week'],
    ['The defence sought two years. The state asked for five.', '[two] duration 2 year | [five] duration 5 year'],
    ['The tax is cut from 10 percent to eight.', '[10] percent 10 percent | [eight] percent 8 percent'],
    ['Staff want nine percent, the company says six.', '[nine] percent 9 percent | [six] percent 6 percent'],
    ['A sack costs 85,000 francs, up from 35,000.', '[85,000] money 85000 CHF | [35,000] money 35000 CHF'],
    ['A room at 895 crowns now cost 3,450.', '[895] money 895 crown | [3,450] money 3450 crown'],
    ['It cost 90 euros. In May 2025 it cost 40.', '[90] money 90 EUR | [May 2025] date 2025-05 month | [40] money 40 EUR'],
    ['It lent 3 billion euros. On Friday 2.8 billion went.', '[3 billion] money 3000000000 EUR | [Friday] date 2026-03-06 day | [2.8 billion] money 2800000000 EUR'],
    ['The bus cost 300 euros. The driver wanted 700.', '[300] money 300 EUR | [700] money 700 EUR'],
    ['Revenue was EUR 1,238.6 million (1,133.2).', '[EUR 1,238.6 million] money 1238600000 EUR | [1,133.2] money 1133200000 EUR'],
    ['The wait was 14.2 weeks (June: 14.9).', '[14.2] duration 14.2 week | [14.9] duration 14.9 week'],
    ['The state found $1.5 million for traders, who asked for two.', '[$1.5 million] money 1500000 USD | [two] money 2000000 USD'],
    ['The owner wants £6.5 million. A church has offered two.', '[£6.5 million] money 6500000 GBP | [two] money 2000000 GBP'],
    ['It lost nearer €90 million than the 64 that the board admits.', '[€90 million] money 90000000 EUR | [64] money 64000000 EUR'],
    ['Prices are in euros. A bus is €2. She earns 350 a day.', '[€2] money 2 EUR | [350] money 350 EUR'],
    ['A car is €9,000. A man must live on a wage of 450.', '[€9,000] money 9000 EUR | [450] money 450 EUR'],
    ['It cost €2.1 billion in all. One unit has closed. The yard says 1.4 billion.', '[€2.1 billion] money 2100000000 EUR | [One] count 1 unit | [1.4 billion] money 1400000000 EUR'],
    ['The rate is 50 percent. If it is 40, rejoice.', '[50] percent 50 percent | [40] percent 40 percent'],
    ['It was 21 degrees. It had been 48 at noon.', '[21] measure 21 degree | [48] measure 48 degree | [noon] time 12 o\'clock'],
    ['He had flown 14,200 hours, of which 5,900 on type.', '[14,200] duration 14200 hour | [5,900] duration 5900 hour'],
    ['Two men own 2,900 hectares, 1,700 of them in fruit.', '[Two] count 2 man | [2,900] measure 2900 hectare | [1,700] measure 1700 hectare'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))

  // prettier-ignore
  test.each([
    ['They came from five miles off and fled at six.', '[five] measure 5 mile | [six] time 18 o\'clock'],
    ['The toll in the town, 16 miles away, rose to 35.', '[16] measure 16 mile | [35] count 35 person'],
    ['They were 57 kilometres out and told us they were 23.', '[57] measure 57 kilometre | [23] count 23'],
    ['The hall is 20 metres wide and holds 300.', '[20] measure 20 metre | [300] count 300'],
    ['It shot the film in 23 days with a crew of 31.', '[23] duration 23 day | [31] count 31 person'],
    ['It lasted five hours and killed three.', '[five] duration 5 hour | [three] count 3 person'],
    ['It took 90 minutes. The jury has 12.', '[90] duration 90 minute | [12] count 12'],
    ['It costs 5 percent more for a family of four.', '[5] percent 5 percent | [four] count 4 person'],
    ['It lasted nine minutes and cost 35.', '[nine] duration 9 minute | [35] duration 35 minute'],
    ['It cost 90 euros. The game has 40.', '[90] money 90 EUR | [40] count 40'],
    ['It made 3 billion euros. Players a month: 38.4 million.', '[3 billion] money 3000000000 EUR | [38.4 million] count 38400000 player'],
    ['It cost 900 euros and was seen by 400.', '[900] money 900 EUR | [400] count 400'],
    ['Cases doubled in four years to 1,860.', '[doubled] ratio 2 times | [four] duration 4 year | [1,860] count 1860 case'],
    ['They paid three months of rent for the survivors, 41 of whom left.', '[three] duration 3 month | [41] count 41'],
    ['It took nine hours of talks with the crew. It has 23 on board.', '[nine] duration 9 hour | [23] count 23 person'],
    ['It took six hours of speeches, of which 57 were heard.', '[six] duration 6 hour | [57] count 57'],
    ['The rate is 5 percent. It was 147 then.', '[5] percent 5 percent | [147] count 147'],
    ['Of the whales 58 percent were female; 14 were calves.', '[58] percent 58 percent | [14] count 14'],
    ['It won 5 percent, and just 31 of the seats.', '[5] percent 5 percent | [31] count 31 seat'],
    ['The profit was $4 million. The crew has two.', '[$4 million] money 4000000 USD | [two] count 2'],
    ['It cost $4 million (two) in all.', '[$4 million] money 4000000 USD | [two] count 2'],
    ['A ticket costs €40. The city of 2.2 million is shut.', '[€40] money 40 EUR | [2.2 million] count 2200000 person'],
  ])('counted: %s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
