import { looksPlural } from '../language/inflect.js'
import { at, isJoiner, says, word, type Line } from './line.js'

/** A number as written, in digits or words, without bound, unit or noun. */
export type Numeral = Readonly<{
  /** Token indexes, half-open. */
  from: number
  to: number
  value: number
  /** Size of the last digit meant. */
  step: number
  /** Written in words alone. */
  words: boolean
  /** Digits after the decimal point as written. */
  decimals: number
  /** Its digits are grouped ("1,200"), so it is no year. */
  grouped: boolean
  /** A scale stands behind it ("2 million"). */
  scaled: boolean
}>

const UNITS: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
} // prettier-ignore
const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // prettier-ignore
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7,
} // prettier-ignore
/** Scales glued to digits or standing behind them, read only where nothing speaks for another meaning. */
const SHORT_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
  lakhs: 1e5,
  crores: 1e7,
  cr: 1e7,
}
const VULGAR: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 0.2,
  '⅛': 0.125,
}

const own = (table: Readonly<Record<string, number>>, key: string): number | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** The number that starts at token `i`, as long as it goes. `money`: a currency stands before, so "m" is million. */
export function readNumeral(line: Line, i: number, money = false): Numeral | null {
  return readDigits(line, i, money) ?? readWords(line, i)
}

/** Whether the word alone is a cardinal ("seventeen"), a scale or "dozen". */
export function isNumberWord(lower: string): boolean {
  return (
    own(UNITS, lower) !== undefined ||
    own(TENS, lower) !== undefined ||
    own(SCALES, lower) !== undefined ||
    lower === 'dozen'
  )
}

function readDigits(line: Line, i: number, money: boolean): Numeral | null {
  const token = at(line, i)
  const vulgar = own(VULGAR, token.text)
  if (vulgar !== undefined)
    return {
      from: i,
      to: i + 1,
      value: vulgar,
      step: vulgar,
      words: false,
      decimals: 2,
      grouped: false,
      scaled: false,
    }
  if (token.kind !== 'number') return null
  const digits = foldDigits(token.text)
  if (digits === null) return null
  const decimals = /\.(\d+)$/.exec(digits.plain)?.[1]?.length ?? 0
  let value = Number(digits.plain)
  if (!Number.isFinite(value) || value > 1e18) return null
  let to = i + 1
  const half = own(VULGAR, at(line, to).text)
  if (half !== undefined && !at(line, to).spaced && decimals === 0) {
    value += half
    to++
  }
  // "12 and a half", "12-1/2"
  if (half === undefined && decimals === 0) {
    const mixed = says(line, to, ['and', 'a', 'half'])
      ? to + 3
      : isJoiner(line, to) && word(line, to + 1) === '1' && says(line, to + 2, ['/', '2'])
        ? to + 4
        : 0
    if (mixed > 0)
      return {
        from: i,
        to: mixed,
        value: value + 0.5,
        step: 0.5,
        words: false,
        decimals,
        grouped: digits.grouped,
        scaled: false,
      }
  }
  const base = { from: i, words: false, decimals, grouped: digits.grouped }
  const scale = scaleAfter(line, to, money, decimals)
  if (scale === null)
    return { ...base, to, value, step: half === undefined ? stepOf(value, decimals) : 0.5, scaled: false }
  return {
    ...base,
    to: scale.to,
    value: round(value * scale.by),
    step: stepOf(value, decimals) * scale.by,
    scaled: true,
  }
}

/** Plain digits with a decimal point, of a number token grouped in any of the usual ways. */
function foldDigits(text: string): { plain: string; grouped: boolean } | null {
  const ascii = text.replace(/[^\x20-\x7e]/g, (c) => {
    const code = c.codePointAt(0) ?? 0
    if (/\p{Nd}/u.test(c)) return String(digitValue(code))
    return /\s/.test(c) ? ' ' : c
  })
  if (ascii.length > 30) return null
  if (/^\d+(?:\.\d+)?$/.test(ascii)) return { plain: ascii, grouped: false }
  // 1,200,000 and Indian 12,00,000; or groups parted by thin or hard spaces, or by apostrophes.
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(ascii))
    return { plain: ascii.replace(/,/g, ''), grouped: true }
  if (/^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/.test(ascii))
    return { plain: ascii.replace(/[ ']/g, '').replace(',', '.'), grouped: true }
  // More than one group parted by full stops can only be the continental style.
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(ascii)) return { plain: ascii.replace(/\./g, ''), grouped: true }
  return null
}

/** Value of a decimal digit of any script: Unicode lays each script's ten digits out in one run from 0. */
function digitValue(code: number): number {
  let zero = code
  while (zero > 0 && code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return (code - zero) % 10
}

function scaleAfter(
  line: Line,
  i: number,
  money: boolean,
  decimals: number,
): { to: number; by: number } | null {
  let k = i
  if (isJoiner(line, k) && own(SCALES, word(line, k + 1)) !== undefined) k++
  const lower = word(line, k)
  const scale = own(SCALES, lower) ?? own(SHORT_SCALES, lower)
  if (scale !== undefined) {
    // "5 lakh crore", "40 thousand million"
    const second = own(SCALES, word(line, k + 1))
    return second !== undefined && second >= 1e5
      ? { to: k + 2, by: scale * second }
      : { to: k + 1, by: scale }
  }
  if (lower !== 'm' && lower !== 'b' && lower !== 't') return null
  if (money) return { to: k + 1, by: { m: 1e6, b: 1e9, t: 1e12 }[lower] }
  // "5.84m voters" against "a 3m wave", "100m freestyle": a plural or nothing behind speaks for millions, a decimal too.
  if (lower !== 'm' || at(line, k).spaced) return null
  const next = word(line, k + 1)
  if (
    /^(?:high|deep|tall|wide|long|above|below|away|from|off|thick|down|up|inside|waves?|freestyle|sprint|hurdles)$/.test(
      next,
    )
  )
    return null
  if (/^(?:depth|height|width|length|distance|over|within)$/.test(word(line, i - 2))) return null
  return decimals > 0 || next.endsWith('s') || next === 'people' || next === 'of'
    ? { to: k + 1, by: 1e6 }
    : null
}

/**
 * Cardinals in words.
 *
 *     twelve hundred · a hundred and one · three and a half million · half a dozen · two dozen · a score
 */
function readWords(line: Line, i: number): Numeral | null {
  const first = word(line, i)
  if (first === 'twin' && (looksPlural(word(line, i + 1)) || looksPlural(word(line, i + 2))))
    return words(i, i + 1, 2, 1)
  if (first === 'half' && (word(line, i + 1) === 'a' || isJoiner(line, i + 1))) return readHalfScale(line, i)
  let k = i
  if (first === 'a' || first === 'an') {
    if (!/^(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen|score)$/.test(word(line, i + 1)))
      return null
    if (word(line, i + 1) === 'score') return word(line, i + 2) === 'of' ? words(i, i + 2, 20, 1) : null
    k++
  } else if (own(UNITS, first) === undefined && own(TENS, first) === undefined && first !== 'dozen')
    return null

  let total = 0
  let current = 0
  let step = 1
  let scaled = false
  let seen = k > i
  if (seen) current = 1
  for (; ; k++) {
    const lower = word(line, k)
    const unit = own(UNITS, lower)
    const ten = own(TENS, lower)
    const scale = lower === 'dozen' ? 12 : own(SCALES, lower)
    if (unit !== undefined) {
      if (current % 100 !== 0 || (current > 0 && !scaled)) break
      current += unit
      step = 1
    } else if (ten !== undefined) {
      if (current % 100 !== 0 || (current > 0 && !scaled)) break
      current += ten
      step = 1
      const tail = isJoiner(line, k + 1) ? k + 2 : at(line, k + 1).spaced ? k + 1 : -1
      const tailUnit = tail < 0 ? undefined : own(UNITS, word(line, tail))
      if (tailUnit !== undefined && tailUnit > 0 && tailUnit < 10) {
        current += tailUnit
        k = tail
      }
    } else if (scale !== undefined) {
      if (!seen && lower !== 'dozen') break
      if (lower === 'dozen' && (current >= 100 || total > 0)) break
      scaled = true
      if (scale === 100 || scale === 12) {
        current = Math.max(current, 1) * scale
        step = scale === 12 ? 1 : 100
      } else {
        if (scale * Math.max(current, 1) > 1e18) break
        total += Math.max(current, 1) * scale
        current = 0
        step = scale
      }
    } else if (lower === 'and' && seen) {
      if (says(line, k + 1, ['a', 'half'])) {
        const by = own(SCALES, word(line, k + 3))
        if (by !== undefined && total === 0) return words(i, k + 4, (current + 0.5) * by, by / 2)
        if (total > 0 && current === 0) return words(i, k + 3, total + step / 2, step / 2)
        return total === 0 ? words(i, k + 3, current + 0.5, 0.5) : null
      }
      // "a hundred and one": only after a scale, and only what is smaller than it.
      const next = own(UNITS, word(line, k + 1)) ?? own(TENS, word(line, k + 1))
      if (!scaled || next === undefined || step < 100 || current % 100 !== 0) break
      continue
    } else if (isJoiner(line, k) && seen && own(SCALES, word(line, k + 1)) !== undefined) {
      continue
    } else break
    seen = true
  }
  if (!seen) return null
  const value = total + current
  let to = k
  if (isJoiner(line, to - 1)) to--
  return words(i, to, value, value < 1000 ? 1 : step)
}

/** "half a million", "half a dozen", "half-dozen". */
function readHalfScale(line: Line, i: number): Numeral | null {
  const scale = word(line, i + 2)
  const by = scale === 'dozen' ? 12 : own(SCALES, scale)
  return by === undefined ? null : words(i, i + 3, by / 2, by >= 1000 ? by / 10 : 1)
}

function words(from: number, to: number, value: number, step: number): Numeral {
  return { from, to, value, step, words: true, decimals: 0, grouped: false, scaled: value >= 1000 }
}

/** Whole numbers under 1,000, and those with fewer than two zeros at the end, are meant to the last digit. */
function stepOf(value: number, decimals: number): number {
  if (decimals > 0) return Number(`1e-${decimals}`)
  if (value < 1000 || value % 100 !== 0) return 1
  let step = 100
  while (value % (step * 10) === 0) step *= 10
  return step
}

/** 2.3 × 1e6 is 2299999.9999999998 in binary: numbers written in decimals come back as written. */
function round(value: number): number {
  return Number(value.toPrecision(15))
}
