import { at, isOneOf, pastJoiner, word, type Line } from '../line.js'
import { AFTER, BEFORE, BEFORE_DOLLAR, CODES, NAMED_ONLY, NATIONAL } from './currency-table.js'
import { SHARED } from './nations.js'
import { SCALES, SHORT_SCALES } from '../numbers/tables.js'
import { rememberById } from '../../language/remember.js'
import { wordClass } from '../../language/word-class.js'
import { wordMap } from '../../language/word-set.js'
import type { UnitFound } from './measures.js'

/** Words and signs at which an amount of money may start, lower case. */
export const CURRENCY_STARTS: ReadonlySet<string> = new Set([
  ...['r', 'n', 'k', 'p'],
  ...BEFORE.keys(),
  ...BEFORE_DOLLAR.keys(),
  ...[...CODES].map((code) => code.toLowerCase()),
])

/** Words and signs of which one stands wherever a currency is told, lower case; letters before a dollar sign have it. */
export const CURRENCY_WORDS: ReadonlySet<string> = new Set([
  ...['r', 'n', 'k', 'p'],
  ...BEFORE.keys(),
  ...[...CODES].map((code) => code.toLowerCase()),
  ...AFTER.keys(),
  ...NAMED_ONLY.keys(),
  ...[...NATIONAL.keys()].flatMap((name) => {
    const last = name.slice(name.lastIndexOf(' ') + 1)
    return [last, `${last}s`]
  }),
])

const SIGNS = wordClass('r n k p', ...BEFORE.keys())

/** The currency whose sign or word stands at token `i` before a number, and the index just past it; null where none does. */
export function currencyBefore(line: Line, i: number): UnitFound | null {
  const { text, lower, kind } = at(line, i)
  if (text.length === 3 && CODES.has(text)) return { name: text, to: i + 1 }
  const sign = at(line, i + 1)
  const prefix = sign.text === '$' && !sign.spaced ? BEFORE_DOLLAR.get(lower) : undefined
  if (prefix !== undefined) return { name: prefix, to: i + 2 }
  // "$US64,000", "$A553 million": the letters hard behind the sign.
  const suffix =
    text === '$' && !sign.spaced && at(line, i + 2).kind === 'number'
      ? BEFORE_DOLLAR.get(sign.lower)
      : undefined
  if (suffix !== undefined && !at(line, i + 2).spaced) return { name: suffix, to: i + 2 }
  const name = isOneOf(line, i, SIGNS) ? (BEFORE.get(lower) ?? gluedSign(line, i)) : undefined
  if (name === undefined) return null
  // "Rs" and "Tk" as written: in small letters they are no currency.
  if (kind === 'word' && /^[a-z]{2,3}\.?$/.test(text)) return null
  // "Rs. 500": the full stop may stand apart.
  const to = kind === 'word' && word(line, i + 1) === '.' && !sign.spaced ? i + 2 : i + 1
  return { name: atHome(line, i, name), to }
}

/** "R2.4 million", "N500,000": a capital hard against a sum; a plain number behind it makes a name ("R8", "N95"), save where the article speaks of the sign's country. */
function gluedSign(line: Line, i: number): string | undefined {
  const sign = at(line, i).text
  const name = GLUED_SIGNS.get(sign)
  const next = at(line, i + 1)
  if (name === undefined || next.kind !== 'number' || next.spaced) return undefined
  const spokenOf = line.capitalSigns?.[sign]
  // "K9" is a dog.
  if (spokenOf !== undefined && (next.text.length > 1 || SCALES.has(word(line, i + 2)))) return spokenOf
  const behind = word(line, i + 2)
  const isSum = /[,.]\d\d/.test(next.text) || SCALES.has(behind) || SHORT_SCALES.has(behind) || behind === 'm'
  return isSum ? name : undefined
}
const GLUED_SIGNS = wordMap({ R: 'ZAR', N: 'NGN', K: 'ZMW', P: 'BWP' })

/** The currency whose name stands at token `i` behind a number, and the token index just past it. */
export function currencyAfter(line: Line, i: number): UnitFound | null {
  const start = pastJoiner(line, i)
  const { text, lower } = at(line, start)
  if (text.length === 3 && CODES.has(text)) return { name: text, to: start + 1 }
  const plain = isOneOf(line, start, PLAIN) ? (AFTER.get(lower) ?? NAMED_ONLY.get(lower)) : undefined
  if (plain !== undefined) return { name: atHome(line, start, plain), to: start + 1 }
  for (const words of [1, 2]) {
    const name = nationalName(at(line, start + words))
    if (name === null) continue
    const national = NATIONAL.get(`${word(line, start + words - 1)} ${name}`)
    if (national !== undefined) return { name: national, to: start + words + 1 }
  }
  return null
}

const PLAIN = wordClass(...AFTER.keys(), ...NAMED_ONLY.keys())

/** The currency of the shared name or sign at token `i`: "1,185 pesos", of the nation that the article speaks of. */
function atHome(line: Line, i: number, name: string): string {
  return line.homeMoney !== null && isOneOf(line, i, SHARED) ? (line.homeMoney[name] ?? name) : name
}

/** "dollar", "peso": what the names of NATIONAL end in. */
const NATIONAL_NAMES = new Set([...NATIONAL.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)))

const nationalName = rememberById((lower) => {
  const name = singularName(lower)
  return NATIONAL_NAMES.has(name) ? name : null
})

function singularName(lower: string): string {
  return lower.endsWith('s') && lower.length > 4 ? lower.slice(0, -1) : lower
}
