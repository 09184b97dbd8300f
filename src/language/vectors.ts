/**
 * How alike two words are in use: cosines of word vectors. Words that stand in the same company are near ("war", "conflict"), and
 * so are opposites ("rose", "fell"): it is evidence of one subject, none of one meaning. See scripts/distill-vectors.mjs.
 */
import { DIMENSIONS, VECTORS, WORDS } from './data/vectors.js'

type Table = Readonly<{ places: ReadonlyMap<string, number>; bytes: Int8Array; lengths: Float32Array }>

let table: Table | null = null

/** Unpacked at first use: commands that compare nothing need not pay for it. */
function vectors(): Table {
  if (table) return table
  const places = new Map(WORDS.split(' ').map((word, place) => [word, place]))
  const buffer = Buffer.from(VECTORS, 'base64')
  const bytes = new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length)
  const lengths = new Float32Array(places.size)
  for (let place = 0; place < places.size; place++) {
    let sum = 0
    for (let d = 0; d < DIMENSIONS; d++) sum += (bytes[place * DIMENSIONS + d] ?? 0) ** 2
    lengths[place] = Math.sqrt(sum)
  }
  return (table = { places, bytes, lengths })
}

/** Place of a lower-case word in the table; null where it is too rare to be there. */
export function vectorPlace(word: string): number | null {
  return vectors().places.get(word) ?? null
}

/** Cosine of the vectors at two places, from -1 to 1. */
export function likeness(a: number, b: number): number {
  const { bytes, lengths } = vectors()
  if (a === b) return 1
  let dot = 0
  const [x, y] = [a * DIMENSIONS, b * DIMENSIONS]
  for (let d = 0; d < DIMENSIONS; d++) dot += (bytes[x + d] ?? 0) * (bytes[y + d] ?? 0)
  return dot / ((lengths[a] ?? 1) * (lengths[b] ?? 1))
}
