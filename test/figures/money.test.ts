import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('money', () => {
  // prettier-ignore
  test.each([
    ['It cost R2.4 million.', '[R2.4 million] money 2400000 ZAR'],
    ['It cost R12,000.', '[R12,000] money 12000 ZAR'],
    ['It cost N500 million.', '[N500 million] money 500000000 NGN'],
    ['It cost KSh 3.7 billion.', '[KSh 3.7 billion] money 3700000000 KES'],
    ['It cost Sh2.3 million.', '[Sh2.3 million] money 2300000 KES'],
    ['It cost $3.4bn.', '[$3.4bn] money 3400000000 USD'],
    ['It cost €40m.', '[€40m] money 40000000 EUR'],
    ['It cost £1.2 million.', '[£1.2 million] money 1200000 GBP'],
    ['It cost Tk 40 crore.', '[Tk 40 crore] money 400000000 BDT'],
    ['It cost Rs 500.', '[Rs 500] money 500 INR'],
    ['It cost US$5 million.', '[US$5 million] money 5000000 USD'],
    ['It cost A$12.50.', '[A$12.50] money 12.5 AUD'],
    ['It cost CHF 300.', '[CHF 300] money 300 CHF'],
    ['It cost 300 CHF.', '[300] money 300 CHF'],
    ['It cost ¥10,000.', '[¥10,000] money 10000 JPY'],
    ['The firm lost -$2.1 million.', '[-$2.1 million] money -2100000 USD'],
    ['It cost 500,000 taka.', '[500,000] money 500000 BDT'],
    ['It cost 2 million euros.', '[2 million] money 2000000 EUR'],
    ['It cost 40,000 Canadian dollars.', '[40,000] money 40000 CAD'],
    ['It cost five bucks.', '[five] money 5 USD'],
    ['It cost 50 cents.', '[50] money 50 cent'],
    ['It cost 50p.', '[50] money 50 penny'],
    ['It cost two million pounds.', '[two million] money 2000000 GBP'],
    ['It cost $3.20 a share.', '[$3.20] money 3.2 USD'],
    ['It cost $1,800 per month.', '[$1,800] money 1800 USD'],
    ['It cost £40 an hour.', '[£40] money 40 GBP'],
    ['It cost between $10 and $15.', '[$10 and $15] money 10..15 USD'],
    ['It cost $10-$15.', '[$10-$15] money 10..15 USD'],
    ['It cost $10 million to $15 million.', '[$10 million to $15 million] money 10000000..15000000 USD'],
    ['Oil rose $1.20 to $70.35.', '[$1.20] money 1.2 USD | [$70.35] money 70.35 USD'],
    ['It cost 12,000 won (£7).', '[12,000] money 12000 KRW | [£7] money 7 GBP'],
    ['Nobody paid the $1 billion fine.', '[$1 billion] money 1000000000 USD'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
