import { singular } from '../language/inflect.js'
import { likeness, vectorPlace } from '../language/vectors.js'

/** Up to so many words the likenesses of all pairs are kept: a story of some dozen articles. Beyond, each is computed anew. */
const KEPT = 6_000

/** How alike the words of one story are by their vectors, each two worked out once. Words by number, from 0. */
export class Cosines {
  /** By place in the table of vectors. */
  readonly #numbers = new Map<number, number>()
  readonly #places: number[] = []
  /** By word its likeness to each, NaN where nobody asked. */
  readonly #rows: Float32Array[] = []

  /** The number of a word in lower case; -1 where neither it nor its singular has a vector. */
  numberOf(word: string): number {
    const place = vectorPlace(word) ?? vectorPlace(singular(word))
    if (place === null) return -1
    const known = this.#numbers.get(place)
    if (known !== undefined) return known
    this.#numbers.set(place, this.#places.length)
    return this.#places.push(place) - 1
  }

  /** The cosine of two words that have vectors; 0 where they are nothing alike. */
  between(a: number, b: number): number {
    const row = this.rowOf(a)
    if (row === null) return this.#compute(a, b)
    const known = row[b] ?? NaN
    return Number.isNaN(known) ? this.learn(row, a, b) : known
  }

  /** What is kept of a word's likenesses, NaN for what is not known yet (see `learn`); null where there are too many to keep. */
  rowOf(a: number): Float32Array | null {
    const size = this.#places.length
    if (size > KEPT) return null
    const row = this.#rows[a]
    if (row?.length === size) return row
    const wider = new Float32Array(size).fill(NaN)
    // Words have come since.
    if (row !== undefined) wider.set(row)
    return (this.#rows[a] = wider)
  }

  learn(row: Float32Array, a: number, b: number): number {
    const like = this.#compute(a, b)
    row[b] = like
    const mirrored = this.#rows[b]
    if (mirrored !== undefined && a < mirrored.length) mirrored[a] = like
    return like
  }

  #compute(a: number, b: number): number {
    // Rounded as it is kept, so that a pair's first asker hears what all later ones do.
    return Math.fround(Math.max(0, likeness(this.#places[a] ?? 0, this.#places[b] ?? 0)))
  }
}
