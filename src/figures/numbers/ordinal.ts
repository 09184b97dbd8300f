import { wordClass } from '../../language/word-class.js'
import { wordSet } from '../../language/word-set.js'
import { at, isJoiner, isOneOf, word, type Line } from '../line.js'
import { ORDINALS, SMALL, TENS } from './tables.js'

/** "third", "twenty-first", "19th", "1st", "two-millionth": its value and the token index just past it. */
export function readOrdinal(line: Line, i: number): { value: number; to: number } | null {
  const { lower, kind, text } = at(line, i)
  if (kind === 'number') return digitOrdinal(line, i, text)
  if (!isOneOf(line, i, STARTS)) return null
  const plain = ORDINALS.get(lower)
  if (plain !== undefined) return { value: plain, to: i + 1 }
  // "two-millionth"
  const small = SMALL.get(lower)
  if (small !== undefined) {
    const scale = isJoiner(line, i + 1) ? (ORDINALS.get(word(line, i + 2)) ?? 0) : 0
    return scale >= 100 ? { value: small * scale, to: i + 3 } : null
  }
  const ten = TENS.get(lower)
  if (ten === undefined) return null
  const k = isJoiner(line, i + 1) ? i + 2 : i + 1
  const tail = ORDINALS.get(word(line, k))
  return tail !== undefined && tail < 10 ? { value: ten + tail, to: k + 1 } : null
}

/** Few words begin one. */
const STARTS = wordClass(...ORDINALS.keys(), ...TENS.keys(), ...SMALL.keys())

/** What makes an ordinal of the digits it is glued to. */
export const ORDINAL_ENDINGS = wordSet('st nd rd th')

function digitOrdinal(line: Line, i: number, text: string): { value: number; to: number } | null {
  const ending = at(line, i + 1)
  if (text.charCodeAt(text.length - 1) <= 0x39)
    return !ending.spaced && ORDINAL_ENDINGS.has(ending.lower) && /^\d+$/.test(text)
      ? { value: Number(text), to: i + 2 }
      : null
  const glued = /^(\d{1,3}(?:,?\d{3}){0,3})(?:st|nd|rd|th)$/i.exec(text)?.[1]
  return glued === undefined ? null : { value: Number(glued.replaceAll(',', '')), to: i + 1 }
}
