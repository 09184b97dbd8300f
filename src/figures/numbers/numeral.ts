import { readingAt, type Line } from '../line.js'
import { readDigits } from './digits.js'
import { readWords } from './words.js'

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

/** The number that starts at token `i`, as long as it goes. `money`: a currency stands before, so "m" is million. */
export function readNumeral(line: Line, i: number, money = false): Numeral | null {
  const reading = readingAt(line, i)
  const known = money ? reading.sum : reading.numeral
  if (known !== undefined) return known
  const read = readDigits(line, i, money) ?? readWords(line, i)
  if (money) reading.sum = read
  else reading.numeral = read
  return read
}
