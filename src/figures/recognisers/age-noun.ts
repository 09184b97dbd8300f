import type { Amount } from '../amount.js'
import { isMatterOfCount } from './age-end.js'
import { at, isOneOf, mentions, word, type Line } from '../line.js'
import { wordClass } from '../../language/word-class.js'

/** How far behind "age" its number may stand, in tokens: "the average age of your victims was [67]". */
const REACH = 12
const KINDS = wordClass(
  'average mean median retirement pension pensionable minimum maximum legal voting drinking school school-leaving marriage eligibility typical leaving',
)
/** "the age of consent": from which on one has a right or a duty. */
const RIGHTS = wordClass('consent majority marriage retirement responsibility criminal discretion')
const LEADS = wordClass('was is were are to from at of be just now and or by between :')
const YEARS = wordClass('year years')
const GROUPS = wordClass('group groups bracket brackets range category')

/** An age named as one: "the average age was 67", "the retirement age rises from 62 to 63", "in the age group 15–24". */
export function namedAge(line: Line, amount: Amount): boolean {
  const before = word(line, amount.start - 1)
  if (isOneOf(line, amount.start - 1, GROUPS) && word(line, amount.start - 2) === 'age') return true
  if (word(line, amount.to) === 'age' && isOneOf(line, amount.to + 1, GROUPS)) return true
  if (!isOneOf(line, amount.start - 1, LEADS)) return false
  for (let k = amount.start - 2; k >= Math.max(0, amount.start - REACH); k--) {
    const lower = word(line, k)
    // "rose by two years, from 39"
    if (lower === ';' || lower === '.' || (lower === ',' && !isOneOf(line, k - 1, YEARS))) return false
    if (lower === 'age' || lower === 'ages')
      return (
        (isOneOf(line, k - 1, KINDS) || (word(line, k + 1) === 'of' && isOneOf(line, k + 2, RIGHTS))) &&
        ((before !== 'by' && isOneOf(line, amount.to, YEARS)) || !isMatterOfCount(line, amount))
      )
  }
  return false
}

const SEXES = wordClass('male female')

/** "(male, 27, 31, 33; female, 29)": police and hospitals tell the sex, then the ages. */
export function ofSex(line: Line, amount: Amount): boolean {
  const { kind, lower } = at(line, amount.start - 1)
  if ((lower !== ',' && kind !== 'number') || !mentions(line, SEXES, amount.start)) return false
  let k = amount.start - 1
  while (k > 0 && (word(line, k) === ',' || /^\d{1,2}$/.test(word(line, k)))) k--
  return (
    isOneOf(line, k, SEXES) &&
    word(line, k + 1) === ',' &&
    !isOneOf(line, amount.to, SEXES) &&
    !isMatterOfCount(line, amount)
  )
}
