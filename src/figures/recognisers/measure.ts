import { readAmount, type Amount } from '../amount.js'
import { exactly, fromAmount, type Found, type Recogniser } from '../found.js'
import { hedgeBefore } from '../hedges.js'
import { at, isJoiner, says, word, type Line } from '../line.js'
import { isCalibre } from '../look-alikes.js'
import { measureAt } from '../units.js'

/** "25 km", "a 12-foot wall", "magnitude 7.1", "4 C", "half a kilometre", "-5 degrees". */
export const measure: Recogniser = {
  name: 'measure',
  read: (line, i) => halfUnit(line, i) ?? magnitude(line, i) ?? counted(line, i),
}

function counted(line: Line, i: number): Found | null {
  const minus =
    (at(line, i).text === '-' || at(line, i).text === '−' || word(line, i) === 'minus') &&
    !isJoiner(line, i) &&
    (word(line, i) === 'minus' || !at(line, i + 1).spaced)
  const amount = readAmount(line, minus ? i + 1 : i, { hedgeFrom: i })
  if (!amount) return null
  const unit = measureAt(line, amount.end, !amount.numeral.words)
  if (!unit) return readPounds(line, amount)
  if (unit.name === 'millimetre' && isCalibre(word(line, unit.to))) return null
  const inches = unit.name === 'foot' ? readAmount(line, unit.to) : null
  const tail = inches && inches.numeral.value < 12 ? measureAt(line, inches.to, true) : null
  // "5ft 9in"
  if (
    inches &&
    (tail?.name === 'inch' || word(line, inches.to) === 'in') &&
    amount.low !== null &&
    amount.low === amount.high &&
    at(line, inches.to).spaced === false
  ) {
    const feet = amount.low + inches.numeral.value / 12
    return {
      ...fromAmount(amount, 'measure', 'foot', 'measure', inches.to + 1),
      low: feet,
      high: feet,
      to: inches.to + 1,
      step: 1 / 12,
    }
  }
  const found = fromAmount(amount, 'measure', unit.name, 'measure', unit.to)
  if (!minus) return found
  return {
    ...found,
    from: i,
    low: amount.high === null ? null : -amount.high,
    high: amount.low === null ? null : -amount.low,
  }
}

/** Pounds that money did not claim. */
function readPounds(line: Line, amount: Amount): Found | null {
  const k = isJoiner(line, amount.end) ? amount.end + 1 : amount.end
  return /^pounds?$/.test(word(line, k)) ? fromAmount(amount, 'measure', 'pound', 'measure', k + 1) : null
}

function halfUnit(line: Line, i: number): Found | null {
  if (word(line, i) !== 'half' || !/^(?:a|an)$/.test(word(line, i + 1))) return null
  const unit = measureAt(line, i + 2, false)
  if (!unit) return null
  const hedge = hedgeBefore(line, i)
  return {
    ...exactly(0.5, 'measure', unit.name, 'measure', i, unit.to, 0.1),
    start: hedge?.edge ?? i,
    approx: hedge?.approx ?? false,
  }
}

/** "magnitude 7.1", "a 7.1-magnitude shock", "magnitude of 5.6", "measured 6.9 on the Richter scale", "a 5.6". */
function magnitude(line: Line, i: number): Found | null {
  const amount = readAmount(line, i)
  if (!amount || amount.numeral.words || (amount.low ?? amount.high ?? 99) > 10) return null
  const behind = isJoiner(line, amount.to) ? amount.to + 1 : amount.to
  const before = word(line, amount.start - 1)
  const led =
    before === 'magnitude' ||
    says(line, amount.start - 2, ['magnitude', 'of']) ||
    /^(?:richter|mw)$/.test(before)
  const followed = word(line, behind) === 'magnitude' || says(line, behind, ['on', 'the', 'richter'])
  if (led || followed)
    return fromAmount(amount, 'measure', 'magnitude', 'measure', followed ? behind + 1 : amount.end)
  // A bare decimal in talk of magnitudes: no other number is written so.
  if (!line.magnitudeTalk || amount.numeral.decimals !== 1) return null
  const next = at(line, amount.to)
  const bare =
    next.text === '' ||
    next.kind === 'punctuation' ||
    /^(?:sounds?|on|and|or|for|but|according|quake|earthquake|tremor|shock|aftershock|monster|is|was|to|at|in|by)$/.test(
      next.lower,
    )
  return bare ? fromAmount(amount, 'measure', 'magnitude', 'measure') : null
}
