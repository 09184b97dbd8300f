import { at, isJoiner, word, type Line } from '../line.js'
import { ORDINALS, TENS } from './tables.js'

/** "third", "twenty-first", "19th", "1st": its value and the token index just past it. */
export function readOrdinal(line: Line, i: number): { value: number; to: number } | null {
  const { lower, kind, text } = at(line, i)
  if (kind === 'number') return digitOrdinal(line, i, text)
  const plain = ORDINALS.get(lower)
  if (plain !== undefined) return { value: plain, to: i + 1 }
  const ten = TENS.get(lower)
  if (ten === undefined) return null
  const k = isJoiner(line, i + 1) ? i + 2 : i + 1
  const tail = ORDINALS.get(word(line, k))
  return tail !== undefined && tail < 10 ? { value: ten + tail, to: k + 1 } : null
}

function digitOrdinal(line: Line, i: number, text: string): { value: number; to: number } | null {
  const glued = /^(\d{1,3}(?:,?\d{3})?)(?:st|nd|rd|th)$/i.exec(text)?.[1]
  if (glued !== undefined) return { value: Number(glued.replace(',', '')), to: i + 1 }
  const ending = at(line, i + 1)
  const isOrdinal = /^\d+$/.test(text) && !ending.spaced && /^(?:st|nd|rd|th)$/.test(ending.lower)
  return isOrdinal ? { value: Number(text), to: i + 2 } : null
}
