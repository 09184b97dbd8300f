import { wordMap } from '../../language/word-set.js'

const counted = (words: string, from: number, by: number): ReadonlyMap<string, number> =>
  new Map(words.split(' ').map((word, k) => [word, from + k * by]))

/** Zero to nineteen. */
export const SMALL = counted(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
  1,
)

export const TENS = counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)

/** Words that multiply what stands before them. */
// prettier-ignore
export const SCALES = wordMap({
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15, lakh: 1e5, crore: 1e7,
})

/** Scales behind digits only, read where nothing speaks for another meaning. */
// prettier-ignore
export const SHORT_SCALES = wordMap({
  k: 1e3, mn: 1e6, mln: 1e6, mm: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, lakhs: 1e5, crores: 1e7, cr: 1e7,
  thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12,
})

// prettier-ignore
export const VULGAR = wordMap({
  '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6,
  '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8, '⅐': 1 / 7, '⅑': 1 / 9, '⅒': 1 / 10,
})

const FEW_ORDINALS = counted(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  1,
  1,
)
const TEN_ORDINALS = counted(
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
  20,
  10,
)

/** Ordinals of one word. */
// prettier-ignore
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...FEW_ORDINALS, ...TEN_ORDINALS, ['hundredth', 100], ['thousandth', 1000], ['millionth', 1e6],
])

/** Words with which a number in words can begin. */
// prettier-ignore
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...SMALL.keys(), ...TENS.keys(), 'a', 'an', 'half', 'quarter', 'dozen', 'twin',
])
