import type { Amount } from '../amount.js'
import { isMatterOfCount } from './age-end.js'
import { mentions, word, type Line } from '../line.js'
import { wordSet } from '../../language/word-set.js'

/** How far behind "age" its number may stand, in tokens: "the average age of your victims was [67]". */
const REACH = 9
const KINDS = wordSet(
  'average mean median retirement pension pensionable minimum maximum legal voting drinking school school-leaving marriage eligibility typical leaving',
)
const LEADS = wordSet('was is were are to from at of be just now and or by between :')
const YEARS = wordSet('year years')
const GROUPS = wordSet('group groups bracket brackets range category')

/** An age named as one: "the average age was 67", "the retirement age rises from 62 to 63", "in the age group 15–24". */
export function namedAge(line: Line, amount: Amount): boolean {
  const before = word(line, amount.start - 1)
  if (GROUPS.has(before) && word(line, amount.start - 2) === 'age') return true
  if (word(line, amount.to) === 'age' && GROUPS.has(word(line, amount.to + 1))) return true
  if (!LEADS.has(before)) return false
  for (let k = amount.start - 2; k >= Math.max(0, amount.start - REACH); k--) {
    const lower = word(line, k)
    if (lower === ';' || lower === '.' || lower === ',') return false
    if (lower === 'age' || lower === 'ages')
      return (
        KINDS.has(word(line, k - 1)) &&
        ((before !== 'by' && YEARS.has(word(line, amount.to))) || !isMatterOfCount(line, amount))
      )
  }
  return false
}

const SEXES = wordSet('male female')

/** "(male, 27, 31, 33; female, 29)": police and hospitals tell the sex, then the ages. */
export function ofSex(line: Line, amount: Amount): boolean {
  if (!mentions(line, SEXES, amount.start)) return false
  let k = amount.start - 1
  while (k > 0 && (word(line, k) === ',' || /^\d{1,2}$/.test(word(line, k)))) k--
  return (
    SEXES.has(word(line, k)) &&
    word(line, k + 1) === ',' &&
    !SEXES.has(word(line, amount.to)) &&
    !isMatterOfCount(line, amount)
  )
}
