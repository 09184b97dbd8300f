import { nounClass } from '../../language/lexicon.js'
import { wordSet } from '../../language/word-set.js'

/**
 * Whether a bare number said of these may tell how many there are. Of prices, rates and temperatures it tells how high, of sales
 * and exports how much they brought.
 */
export function isCountable(noun: string): boolean {
  if (LEVELS.has(noun)) return false
  // The lexicon has a birth for a point in time.
  if (noun === 'birth') return true
  const kind = nounClass(noun)
  // Words too rare for the lexicon name things.
  return kind === null || !SCALES.has(kind)
}

const SCALES: ReadonlySet<string> = new Set([
  'quantity',
  'attribute',
  'relation',
  'feeling',
  'motive',
  'time',
  'shape',
])
const LEVELS = wordSet(
  'sale price share stock bond fund export import cost earning profit revenue taking receipt return yield rate temperature wind wage salary',
  'loss reserve asset debt deposit loan tax tariff future expense saving spending proceed dividend holding level average odds reading index',
  'figure number total result estimate datum statistic date time hour page rating score height depth weight size length width age speed area',
  'note detail contact phone tel source update answer question reason fact part step act scene gain drop rise fall increase decrease change',
  'investment fee fine damage rent bill budget credit pension payment subsidy grant margin value sum amount limit threshold target',
)
