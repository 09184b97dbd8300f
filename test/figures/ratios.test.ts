import { describe, expect, test } from 'vitest'
import { shown } from './helpers.js'

describe('shares and multiples', () => {
  // prettier-ignore
  test.each([
    ['Three-quarters of the farms flooded.', '[Three-quarters] ratio 0.75 share'],
    ['Thefts are down by a fifth since May.', '[a fifth] ratio 0.2 share | [May] date 2025-05 month'],
    ['A third of voters agreed.', '[A third] ratio 0.333333 share'],
    ['Two-thirds of voters agreed.', '[Two-thirds] ratio 0.666667 share'],
    ['Three quarters of voters agreed.', '[Three quarters] ratio 0.75 share'],
    ['Three-quarters of the members agreed.', '[Three-quarters] ratio 0.75 share'],
    ['One in five voters agreed.', '[One in five] ratio 0.2 share'],
    ['Four out of ten voters agreed.', '[Four out of ten] ratio 0.4 share'],
    ['Two of every three voters agreed.', '[Two of every three] ratio 0.666667 share'],
    ['Half the village burned.', '[Half] ratio 0.5 share'],
    ['Nearly half of the village burned.', '[half] ratio ~0.5 share'],
    ['Sales doubled.', '[doubled] ratio 2 times'],
    ['Sales more than tripled.', '[tripled] ratio >3 times'],
    ['Sales rose threefold.', '[threefold] ratio 3 times'],
    ['Sales rose 12-fold.', '[12-fold] ratio 12 times'],
    ['Sales were 1.8 times higher.', '[1.8 times] ratio 1.8 times'],
    ['It is three times as big as Rome.', '[three times] ratio 3 times'],
    ['It is twice the size of Rome.', '[twice] ratio 2 times'],
    ['Costs were halved.', '[halved] ratio 0.5 times'],
    ['It gained a fifth on the year.', '[a fifth] ratio 0.2 share'],
    ['Prices were up by a fifth.', '[a fifth] ratio 0.2 share'],
    ['It was bought for 10x earnings.', '[10x] ratio 10 times'],
    ['The horse was at 20-1.', '[20-1] ratio 20 odds'],
  ])('%s', (text, figures) => expect(shown(text).join(' | ')).toBe(figures))
})
