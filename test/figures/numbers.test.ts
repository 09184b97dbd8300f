import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('numbers in digits', () => {
  // prettier-ignore
  test.each([
    ['The town counted 1,200 homes.', '[1,200] count 1200 home'],
    ['The town counted 1 200 homes.', '[1 200] count 1200 home'],
    ['The town counted 1’200 homes.', '[1’200] count 1200 home'],
    ['The town counted 1 200 000 homes.', '[1 200 000] count 1200000 home'],
    ['The state spent Rs 5,00,000.', '[Rs 5,00,000] money 500000 INR'],
    ['The state spent Rs 12,34,56,789.', '[Rs 12,34,56,789] money 123457000 INR'],
    ['It counted 3.14 grams.', '[3.14] measure 3.14 gram'],
    ['It counted .5 grams.', '[.5] measure 0.5 gram'],
    ['The survey found ١٢ wells.', '[١٢] count 12 well'],
    ['They sold 12k tickets.', '[12k] count 12000 ticket'],
    ['They sold 2.3 million tickets.', '[2.3 million] count 2300000 ticket'],
    ['They sold 2.3m tickets.', '[2.3m] count 2300000 ticket'],
    ['The firm has 1.2bn users.', '[1.2bn] count 1200000000 user'],
    ['It lent 40 thousand million euros.', '[40 thousand million] money 40000000000 EUR'],
    ['It planted 5 lakh trees.', '[5 lakh] count 500000 tree'],
    ['It planted 2½ acres.', '[2½] measure 2.5 acre'],
    ['It planted 45 3/8 acres.', '[45 3/8] measure 45.375 acre'],
    ['It planted 12-1/2 acres.', '[12-1/2] measure 12.5 acre'],
    ['The tank holds 12 and a half litres.', '[12 and a half] measure 12.5 litre'],
    ['Some 3/4 inch bolts were sold.', '[3/4] measure ~0.75 inch'],
    ['The survey found 1,234,567 trees.', '[1,234,567] count 1234570 tree'],
    ['The survey found 1 234 567 trees.', '[1 234 567] count 1234570 tree'],
    ['The state has 1,20,000 wells.', '[1,20,000] count 120000 well'],
    ['It spread by 0.75 metres.', '[0.75] measure 0.75 metre'],
    ['The firm sold 4.25 million cars.', '[4.25 million] count 4250000 car'],
    ['It cost $450k.', '[$450k] money 450000 USD'],
    ['It cost Rs 12 lakh.', '[Rs 12 lakh] money 1200000 INR'],
    ['It cost ₹3 crore.', '[₹3 crore] money 30000000 INR'],
    ['It cost 3 lakh crore rupees.', '[3 lakh crore] money 3000000000000 INR'],
    ['They planted 7 lakh saplings.', '[7 lakh] count 700000 sapling'],
    ['The video had 850k views.', '[850k] count 850000 view'],
    ['The video had 1.4M views.', '[1.4M] count 1400000 view'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})

describe('numbers in words', () => {
  // prettier-ignore
  test.each([
    ['Three score people fled.', '[Three score] count 60 person'],
    ['He lived three score years and left.', '[three score] duration 60 year'],
    ['Two score and ten villagers fled.', '[Two score and ten] count 50 villager'],
    ['Four score and seven years passed.', '[Four score and seven] duration 87 year'],
    ['Three score twice in the final.', '[Three] count 3 | [twice] count 2 time'],
    ['Two score goals in the final.', '[Two] count 2 goal'],
    ['Both score well, and the two score again.', '[two] count 2'],
    ['Twelve hundred homes burned.', '[Twelve hundred] count 1200 home'],
    ['Three and a half million voters stayed home.', '[Three and a half million] count 3500000 voter'],
    ['Half a million voters stayed home.', '[Half a million] count 500000 voter'],
    ['A half-million voters stayed home.', '[A half-million] count 500000 voter'],
    ['A hundred and one dogs ran.', '[A hundred and one] count 101 dog'],
    ['Twin blasts shook the town.', '[Twin] count 2 blast'],
    ['A dozen boats sank.', '[A dozen] count 12 boat'],
    ['Two dozen boats sank.', '[Two dozen] count 24 boat'],
    ['Half a dozen boats sank.', '[Half a dozen] count 6 boat'],
    ['A score of boats sank.', '[A score] count 20 boat'],
    ['Twenty-one boats sank.', '[Twenty-one] count 21 boat'],
    ['Two hundred and fifty-six boats sank.', '[Two hundred and fifty-six] count 256 boat'],
    ['One thousand two hundred boats sank.', '[One thousand two hundred] count 1200 boat'],
    ['A million and a half boats sank.', '[A million and a half] count 1500000 boat'],
    ['Two-and-a-half years passed.', '[Two-and-a-half] duration 2.5 year'],
    ['A quarter of a million people came.', '[A quarter of a million] count 250000 person'],
    ['Three quarters of a million people came.', '[Three quarters of a million] count 750000 person'],
    ['Five lakh crore rupees were lent.', '[Five lakh crore] money 5000000000000 INR'],
    ['Nineteen men and two women were held.', '[Nineteen] count 19 man | [two] count 2 woman'],
    ['Fifteen hundred trees fell.', '[Fifteen hundred] count 1500 tree'],
    ['Three and a quarter million people voted.', '[Three and a quarter million] count 3250000 person'],
    ['Nearly half a million trees fell.', '[half a million] count ~500000 tree'],
    ['A thousand and one nights passed.', '[A thousand and one] duration 1001 night'],
    ['A hundred and twenty trees fell.', '[A hundred and twenty] count 120 tree'],
    ['One hundred and five trees fell.', '[One hundred and five] count 105 tree'],
    ['Twin bombings shook the town.', '[Twin] count 2 bombing'],
    ['Three dozen trees fell.', '[Three dozen] count 36 tree'],
    ['A dozen eggs broke.', '[A dozen] count 12 egg'],
    ['A score of men ran.', '[A score] count 20 man'],
    ['It had a score of nine.', '[nine] count 9'],
    ['It had a score of 61.', '[61] count 61'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})

describe('numbers as written on the Continent', () => {
  // prettier-ignore
  test.each([
    ['It has 1.200 homes, and the budget is 1.200.000 euros.', '[1.200] count 1200 home | [1.200.000] money 1200000 EUR'],
    ['It has 45.000 homes. Of these 12.500 burned, or 27,8 percent.', '[45.000] count 45000 home | [12.500] count 12500 | [27,8] percent 27.8 percent'],
    ['The bridge cost 12.500,75 euros and took 1.200 men.', '[12.500,75] money 12500.8 EUR | [1.200] count 1200 man'],
    ['It lost 3,5 million euros.', '[3,5 million] money 3500000 EUR'],
    ['The price is €3,50 and it has 1.200 homes.', '[€3,50] money 3.5 EUR | [1.200] count 1200 home'],
    ['It costs 2.400.000 kronor and took 12,5 hours.', '[2.400.000] money 2400000 SEK | [12,5] duration 12.5 hour'],
    // Look-alikes.
    ['The factor was 1.200.', '[1.200] count 1.2'],
    ['The euro rose to 1.105 dollars as 1,200 homes burned.', '[1.105] money 1.105 USD | [1,200] count 1200 home'],
    ['It lost 2,5 percent to 1.105 dollars, and 1,300 homes.', '[2,5] percent 2.5 percent | [1.105] money 1.105 USD | [1,300] count 1300 home'],
    ['It cost 1.200.000 euros, up 3.5 percent, for 1.105 homes.', '[1.200.000] money 1200000 EUR | [3.5] percent 3.5 percent | [1.105] count 1.105 home'],
    ['On May 5,10 percent stayed.', '[May 5] date 2025-05-05 day | [10] percent 10 percent'],
    ['They are 3, 5 percent of all.', '[3] percent 3 percent | [5] percent 5 percent'],
    ['Server 192.168.100.200 failed.', ''],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
