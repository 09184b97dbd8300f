import { readAmount } from '../amount.js'
import { exactly, fromAmount, type Found, type Recogniser } from '../found.js'
import { hedgeBefore } from '../hedges.js'
import { isJoiner, says, word, type Line } from '../line.js'
import { durationUnit } from '../units.js'

/** "two months", "48-hour", "four more years", "five working days", "a quarter of an hour", "half an hour", "a fortnight". */
export const duration: Recogniser = { name: 'duration', read: (line, i) => part(line, i) ?? counted(line, i) }

/** What may stand between number and unit of time. */
const BETWEEN =
  /^(?:more|full|whole|long|consecutive|straight|working|business|calendar|school|successive|additional|extra|further|short|entire|solid|other|final|last|first|previous|past|crucial|bloody|gruelling|calendar|different|separate|sleepless|light)$/

function counted(line: Line, i: number): Found | null {
  const amount = readAmount(line, i)
  if (!amount) return null
  let k = isJoiner(line, amount.end) ? amount.end + 1 : amount.end
  if (BETWEEN.test(word(line, k))) k++
  const unit = durationUnit(word(line, k))
  if (unit === null || /^(?:old|olds)$/.test(word(line, isJoiner(line, k + 1) ? k + 2 : k + 1))) return null
  // "one day" and "one second" tell no length; "the 100 days" of "Day 12" does not arise: the unit stands behind.
  if (
    amount.numeral.words &&
    amount.low === 1 &&
    amount.high === 1 &&
    /^(?:day|second|minute|weekend|quarter)$/.test(unit) &&
    amount.start === amount.from
  )
    return null
  if (unit === 'second' && word(line, k) === 'second' && !isJoiner(line, k - 1)) return null
  if (
    unit === 'quarter' &&
    /^(?:finals?|final-?ists?)$/.test(word(line, isJoiner(line, k + 1) ? k + 2 : k + 1))
  )
    return null
  const half = says(line, k + 1, ['and', 'a', 'half'])
  const composite = half ? null : andSmaller(line, k + 1, unit)
  if (composite && amount.low === amount.high && amount.low !== null) {
    const value = amount.low + composite.part
    return {
      ...fromAmount(amount, 'duration', unit, 'duration', composite.to),
      low: value,
      high: value,
      step: composite.step,
      to: composite.to,
    }
  }
  const found = fromAmount(amount, 'duration', unit, 'duration', half ? k + 4 : k + 1)
  return half && amount.low === amount.high && amount.low !== null
    ? { ...found, low: amount.low + 0.5, high: amount.low + 0.5, step: 0.5, to: k + 4 }
    : found
}

/** "12 years and six months", "two hours 30 minutes": the smaller unit as a part of the larger. */
function andSmaller(line: Line, i: number, unit: string): { part: number; to: number; step: number } | null {
  const parts = {
    year: { month: 12 },
    hour: { minute: 60 },
    minute: { second: 60 },
    week: { day: 7 },
    day: { hour: 24 },
  }[unit]
  if (!parts) return null
  const amount = readAmount(line, word(line, i) === 'and' ? i + 1 : i)
  const smaller = amount && durationUnit(word(line, amount.to))
  const by = smaller && Object.hasOwn(parts, smaller) ? (parts as Record<string, number>)[smaller] : undefined
  if (
    !amount ||
    by === undefined ||
    amount.low === null ||
    amount.low !== amount.high ||
    amount.low >= by ||
    /^olds?$/.test(word(line, amount.to + 1))
  )
    return null
  return { part: amount.low / by, to: amount.to + 1, step: 1 / by }
}

/** "half an hour", "a quarter of an hour", "a year and a half", "an hour and a half", "half a century". */
function part(line: Line, i: number): Found | null {
  const unit = (k: number) => durationUnit(word(line, k))
  const hedge = hedgeBefore(line, i)
  const read = (value: number, name: string, to: number): Found => {
    const found = exactly(value, 'duration', name, 'duration', i, to, value % 1 || 1)
    if (!hedge) return found
    return {
      ...found, start: hedge.edge, low: hedge.bound === 'high' ? null : value, high: hedge.bound === 'low' ? null : value,
      exclusive: hedge.bound !== null && hedge.exclusive, approx: hedge.approx,
    } // prettier-ignore
  }
  if (word(line, i) === 'half' && /^(?:a|an)$/.test(word(line, i + 1)) && unit(i + 2))
    return read(0.5, unit(i + 2) ?? '', i + 3)
  if (word(line, i) === 'half' && isJoiner(line, i + 1) && unit(i + 2) === 'hour')
    return read(0.5, 'hour', i + 3)
  const quarter =
    word(line, i) === 'a' && word(line, i + 1) === 'quarter'
      ? i + 2
      : says(line, i, ['three', 'quarters'])
        ? i + 2
        : 0
  if (
    quarter &&
    word(line, quarter) === 'of' &&
    /^(?:a|an)$/.test(word(line, quarter + 1)) &&
    unit(quarter + 2)
  )
    return read(word(line, i) === 'a' ? 0.25 : 0.75, unit(quarter + 2) ?? '', quarter + 3)
  if (word(line, i) === 'hour' && says(line, i + 1, ['and', 'a', 'half'])) return read(1.5, 'hour', i + 4)
  if (/^(?:a|an)$/.test(word(line, i)) && unit(i + 1) && says(line, i + 2, ['and', 'a', 'half']))
    return read(1.5, unit(i + 1) ?? '', i + 5)
  if (word(line, i) === 'a' && word(line, i + 1) === 'fortnight') return read(1, 'fortnight', i + 2)
  // "more than a decade", "nearly a century", "almost a year": the article counts where a bound stands before it.
  if (
    hedge &&
    /^(?:a|an)$/.test(word(line, i)) &&
    unit(i + 1) &&
    !/^(?:day|second|quarter)$/.test(unit(i + 1) ?? '')
  )
    return read(1, unit(i + 1) ?? '', i + 2)
  return null
}
