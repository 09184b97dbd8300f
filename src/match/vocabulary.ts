import { singular } from '../language/inflect.js'
import { likeness, vectorPlace } from '../language/vectors.js'

/** Up to so many words the likenesses of all pairs are kept: a story of some dozen articles. Beyond, each is computed anew. */
const KEPT = 6_000

/** Content words of a story by number, with what they weigh. */
export type WeighedWords = readonly Readonly<{ word: number; weight: number }>[]

/** The content words of one story, numbered from 0, and how alike they are. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #places: (number | null)[] = []
  readonly #rows: (Float32Array | undefined)[] = []

  /** The number of a key (a stem or name); `word` is the word as it stands in the text, in lower case. */
  numberOf(key: string, word: string): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#places.length
    this.#numbers.set(key, number)
    this.#places.push(vectorPlace(word) ?? vectorPlace(singular(word)))
    return number
  }

  /** 1 for the same word, else the cosine of their vectors; 0 where one has none or they are nothing alike. */
  likeness(a: number, b: number): number {
    if (a === b) return 1
    if (this.#places.length > KEPT) return this.#compute(a, b)
    let row = this.#rows[a]
    if (row === undefined || b >= row.length)
      this.#rows[a] = row = new Float32Array(this.#places.length).fill(NaN)
    const known = row[b] ?? 0
    if (!Number.isNaN(known)) return known
    return (row[b] = this.#compute(a, b))
  }

  #compute(a: number, b: number): number {
    const [x, y] = [this.#places[a] ?? null, this.#places[b] ?? null]
    // Rounded as it is kept, so that a pair's first asker hears what all later ones do.
    return x === null || y === null ? 0 : Math.fround(Math.max(0, likeness(x, y)))
  }
}

/** How much of the words' weight, from 0 to 1, has a like among the others: each word its nearest. */
export function coverage(words: WeighedWords, others: WeighedWords, vocabulary: Vocabulary): number {
  let [sum, total] = [0, 0]
  for (const { word, weight } of words) {
    let best = 0
    for (const other of others) {
      const like = vocabulary.likeness(word, other.word)
      if (like > best) best = like
    }
    sum += weight * best
    total += weight
  }
  return total === 0 ? 0 : sum / total
}
