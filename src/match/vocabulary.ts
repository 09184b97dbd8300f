import { singular } from '../language/inflect.js'
import { likeness, vectorPlace } from '../language/vectors.js'

/** Up to so many words the likenesses of all pairs are kept: a story of some dozen articles. Beyond, each is computed anew. */
const KEPT = 6_000
/** So many likenesses of a word to its nearest in a sentence are kept at the most, all sentences together: 64 MB. */
const MOST_NEAREST = 16_000_000

/** Content words of a story by number, with what they weigh. */
export type WeighedWords = Readonly<{
  words: Int32Array
  weights: Float64Array
  /** Of all weights. */
  total: number
  /** What was found of them, where many others are laid beside them. */
  found: Found | null
}>

/** The words of a sentence or of several, and by word of the story the likeness of its nearest among them, NaN where nobody asked. */
type Found = { readonly words: Int32Array; readonly parts: readonly Found[]; nearest: Float32Array | null }

/** A bag that few others are laid beside. */
export function weighedWords(words: readonly number[], weights: readonly number[]): WeighedWords {
  return bagOf(Int32Array.from(words), Float64Array.from(weights), null)
}

/** The bag of a whole sentence. */
export function sentenceWords(words: readonly number[], weights: readonly number[]): WeighedWords {
  const numbers = Int32Array.from(words)
  return bagOf(numbers, Float64Array.from(weights), { words: numbers, parts: [], nearest: null })
}

/** The words of several sentences as one bag. */
export function joinedWords(bags: readonly WeighedWords[]): WeighedWords {
  const size = bags.reduce((sum, { words }) => sum + words.length, 0)
  const [words, weights] = [new Int32Array(size), new Float64Array(size)]
  let at = 0
  for (const bag of bags) {
    words.set(bag.words, at)
    weights.set(bag.weights, at)
    at += bag.words.length
  }
  return bagOf(words, weights, { words, parts: bags.flatMap(({ found }) => found ?? []), nearest: null })
}

function bagOf(words: Int32Array, weights: Float64Array, found: Found | null): WeighedWords {
  let total = 0
  for (let i = 0; i < weights.length; i++) total += weights[i] ?? 0
  return { words, weights, total, found }
}

/** The content words of one story, numbered from 0, and how alike they are. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  /** Places in the table of vectors; -1 where a word has none. */
  readonly #places: number[] = []
  readonly #rows: Float32Array[] = []
  #kept = 0

  /** The number of a key (a stem or name); `word` is the word as it stands in the text, in lower case. */
  numberOf(key: string, word: string): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#places.length
    this.#numbers.set(key, number)
    this.#places.push(vectorPlace(word) ?? vectorPlace(singular(word)) ?? -1)
    return number
  }

  /** 1 for the same word, else the cosine of their vectors; 0 where one has none or they are nothing alike. */
  likeness(a: number, b: number): number {
    if (a === b) return 1
    if (this.#places.length > KEPT) return this.#compute(a, b)
    const row = this.#rowOf(a)
    const known = row[b] ?? 0
    return Number.isNaN(known) ? this.#learn(row, a, b) : known
  }

  /** The likeness of a word to its nearest among others. */
  nearest(word: number, words: Int32Array): number {
    for (let i = 0; i < words.length; i++) if (words[i] === word) return 1
    let best = 0
    if (this.#places.length > KEPT) {
      for (let i = 0; i < words.length; i++) best = Math.max(best, this.#compute(word, words[i] ?? 0))
      return best
    }
    const row = this.#rowOf(word)
    for (let i = 0; i < words.length; i++) {
      const other = words[i] ?? 0
      let like = row[other] ?? 0
      if (Number.isNaN(like)) like = this.#learn(row, word, other)
      if (like > best) best = like
    }
    return best
  }

  /** The same among words of which it is kept, found once. */
  nearestIn(word: number, found: Found): number {
    const table = found.nearest ?? this.#tableOf(found)
    if (table === null) return this.nearest(word, found.words)
    const known = table[word] ?? 0
    return Number.isNaN(known) ? (table[word] = this.#findNearest(word, found)) : known
  }

  #findNearest(word: number, { words, parts }: Found): number {
    if (parts.length === 0) return this.nearest(word, words)
    let best = 0
    for (const part of parts) best = Math.max(best, this.nearestIn(word, part))
    return best
  }

  #tableOf(found: Found): Float32Array | null {
    const size = this.#places.length
    if (size > KEPT || this.#kept + size > MOST_NEAREST) return null
    this.#kept += size
    return (found.nearest = new Float32Array(size).fill(NaN))
  }

  #rowOf(word: number): Float32Array {
    const row = this.#rows[word]
    // Words may have come since.
    if (row !== undefined && row.length === this.#places.length) return row
    return (this.#rows[word] = new Float32Array(this.#places.length).fill(NaN))
  }

  #learn(row: Float32Array, a: number, b: number): number {
    const like = this.#compute(a, b)
    row[b] = like
    const mirrored = this.#rows[b]
    if (mirrored !== undefined) mirrored[a] = like
    return like
  }

  #compute(a: number, b: number): number {
    const [x, y] = [this.#places[a] ?? -1, this.#places[b] ?? -1]
    // Rounded as it is kept, so that a pair's first asker hears what all later ones do.
    return x < 0 || y < 0 ? 0 : Math.fround(Math.max(0, likeness(x, y)))
  }
}

/** How much of the words' weight, from 0 to 1, has a like among the others: each word its nearest. */
export function coverage(
  { words, weights, total }: WeighedWords,
  { words: others, found }: WeighedWords,
  vocabulary: Vocabulary,
): number {
  if (total === 0) return 0
  let sum = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0
    const best = found === null ? vocabulary.nearest(word, others) : vocabulary.nearestIn(word, found)
    sum += (weights[i] ?? 0) * best
  }
  return sum / total
}
