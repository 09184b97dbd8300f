import { at, isJoiner, isOneOf, word, type Line } from '../line.js'
import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import type { UnitFound } from './measures.js'

/** What amounts are told by: "$3.20 a share", "12 lessons per week", "£40/hour". */
const BY = wordSet(
  'share day week fortnight month quarter year hour minute second night barrel gallon litre liter ounce tonne ton kilo kilogram kilogramme kg gram pound person',
  'unit head household capita annum acre hectare mile kilometre kilometer km metre meter ticket game match bottle pack packet bushel piece employee worker student pupil',
  'patient child family customer passenger vehicle car shift season kwh mwh megawatt-hour kilowatt-hour kilowatt megawatt hr day yr lb sq square million thousand hundred 100,000 1,000',
)
/** "a year ago", "a week later": there the article opens a time, not a rate. */
const SHIFTS = wordClass('ago earlier later before after or')

/** "per share", "a month", "/kg" at token `i`, in one spelling ("per month"); null where no rate stands there. */
export function rateAt(line: Line, i: number): UnitFound | null {
  // "a £180k-a-week deal"
  if (isJoiner(line, i) && isJoiner(line, i + 2) && /^(?:an?|per)$/.test(word(line, i + 1)))
    return BY.has(word(line, i + 3)) ? { name: `per ${word(line, i + 3)}`, to: i + 4 } : null
  const lead = word(line, i)
  if (lead !== 'per' && lead !== 'a' && lead !== 'an' && !(lead === '/' && !at(line, i).spaced)) return null
  const by = word(line, i + 1)
  if (!BY.has(by) || (lead !== 'per' && isOneOf(line, i + 2, SHIFTS))) return null
  if (
    lead !== 'per' &&
    !lead.startsWith('/') &&
    /^(?:million|thousand|hundred|car|child|worker|student|pupil|patient|family|customer|passenger|vehicle|match|game)$/.test(
      by,
    )
  )
    return null
  if (by === 'sq' || by === 'square') return { name: `per square ${word(line, i + 2)}`, to: i + 3 }
  // "per megawatt-hour", "a kilowatt hour"
  const hour = isJoiner(line, i + 2) ? i + 3 : i + 2
  if (by.endsWith('watt') && /^hours?$/.test(word(line, hour)))
    return { name: `per ${by}-hour`, to: hour + 1 }
  return { name: `per ${by}`, to: i + 2 }
}
