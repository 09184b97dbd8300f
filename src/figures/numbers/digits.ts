import { at, isJoiner, pastJoiner, says, word, type Line } from '../line.js'
import { wordSet } from '../../language/word-set.js'
import { continentalAt } from './continental.js'
import { foldDigits } from './fold-digits.js'
import type { Numeral } from './numeral.js'
import { scaleAfter } from './scale.js'
import { VULGAR } from './tables.js'

/** "1,200", "2.3 million", "12½", "45 3/8", "12 and a half", "3/4". */
export function readDigits(line: Line, i: number, money: boolean): Numeral | null {
  const token = at(line, i)
  if (token.kind !== 'number') return null
  if (hasExponent(line, i)) return null
  const part = fractionAt(line, i)
  if (part) return numeral(i, part.to, part.value, part.step, 2, false, false)
  const grouped = spacedGroups(line, i) ?? continentalAt(line, i)
  const digits = grouped ?? foldDigits(token.text)
  if (digits === null) return null
  const value = Number(digits.plain)
  if (!Number.isFinite(value) || value > 1e18) return null
  const decimals = digits.plain.includes('.') ? digits.plain.length - digits.plain.indexOf('.') - 1 : 0
  const to = grouped?.to ?? i + 1
  const mixed = decimals === 0 ? mixedPart(line, to) : null
  const scale = scaleAfter(line, mixed?.to ?? to, money, decimals)
  const whole = value + (mixed?.value ?? 0)
  const step = mixed?.step ?? stepOf(value, decimals)
  if (scale === null) return numeral(i, mixed?.to ?? to, whole, step, decimals, digits.grouped, false)
  return numeral(i, scale.to, round(whole * scale.by), step * scale.by, decimals, digits.grouped, true)
}

function numeral(
  from: number,
  to: number,
  value: number,
  step: number,
  decimals: number,
  grouped: boolean,
  scaled: boolean,
): Numeral {
  return { from, to, value, step, words: false, decimals, grouped, scaled }
}

/** "1e999", "6.02E23": what a program writes. Its first digits alone are another number. */
function hasExponent(line: Line, i: number): boolean {
  const next = at(line, i + 1)
  return !next.spaced && next.kind === 'word' && /^e\d/i.test(next.text)
}

type Part = Readonly<{ value: number; step: number; to: number }>

/** Halves, thirds, and the parts by halving in which prices and lengths are told: "3/7" and "24/7" are none. */
const DENOMINATORS = wordSet('2 3 4 8 16 32 64')

/** A vulgar fraction, as one sign or with a slash. */
function fractionAt(line: Line, i: number): Part | null {
  const token = at(line, i)
  const sign = token.kind === 'number' && token.text.length === 1 ? VULGAR.get(token.text) : undefined
  if (sign !== undefined) return { value: sign, step: sign, to: i + 1 }
  if (word(line, i + 1) !== '/' || !/^\d\d?$/.test(token.text)) return null
  const under = at(line, i + 2)
  if (!DENOMINATORS.has(under.text) || under.spaced || at(line, i + 1).spaced) return null
  const [a, b] = [Number(token.text), Number(under.text)]
  if (a >= b || a === 0 || (word(line, i + 3) === '/' && !at(line, i + 3).spaced)) return null
  return { value: a / b, step: 1 / b, to: i + 3 }
}

const A_HALF = ['a', 'half']

/** What a whole number is continued by: "½", " 3/8", "-1/2", " and a half". */
function mixedPart(line: Line, i: number): Part | null {
  const k = pastJoiner(line, i)
  const part = fractionAt(line, k)
  if (part && (k > i || !VULGAR.has(at(line, k).text) || !at(line, k).spaced)) return part
  if (word(line, i) === 'and' && says(line, i + 1, A_HALF)) return { value: 0.5, step: 0.5, to: i + 3 }
  return null
}

/**
 * Groups of three digits set apart by plain spaces: "1 200 people". Only where no other number stands beside them, for
 * telephone numbers and lists of results are written so too.
 */
function spacedGroups(line: Line, i: number): { plain: string; grouped: true; to: number } | null {
  const first = at(line, i)
  if (at(line, i + 1).kind !== 'number') return null
  if (!/^[1-9]\d?\d?$/.test(first.text) || at(line, i - 1).kind === 'number') return null
  let plain = first.text
  let k = i + 1
  for (; k < i + 5; k++) {
    const group = at(line, k)
    if (!/^\d{3}$/.test(group.text) || group.start - at(line, k - 1).end !== 1) break
    plain += group.text
  }
  if (k === i + 1 || at(line, k).kind === 'number' || isJoiner(line, k)) return null
  return /^(?:no|nos|flight|route|room|tel|phone|call)$/.test(word(line, i - 1)) ||
    at(line, i - 1).text === '+'
    ? null
    : { plain, grouped: true, to: k }
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
export function round(value: number): number {
  return Number(value.toPrecision(15))
}
