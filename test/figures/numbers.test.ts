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
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})

describe('numbers in words', () => {
  // prettier-ignore
  test.each([
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
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
