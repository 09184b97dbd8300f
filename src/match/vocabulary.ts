import type { Cosines } from './cosines.js'

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
  readonly #cosines: Cosines
  /** By word its number among those that have a vector; -1 where it has none. */
  readonly #vectors: number[] = []
  #kept = 0

  constructor(cosines: Cosines) {
    this.#cosines = cosines
  }

  /** The number of a key (a stem or name); `word` is the word as it stands in the text, in lower case. */
  numberOf(key: string, word: string): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#vectors.length
    this.#numbers.set(key, number)
    this.#vectors.push(this.#cosines.numberOf(word))
    return number
  }

  /** 1 for the same word, else the cosine of their vectors; 0 where one has none or they are nothing alike. */
  likeness(a: number, b: number): number {
    const x = this.#vectors[a] ?? -1
    const y = this.#vectors[b] ?? -1
    return a === b ? 1 : x < 0 || y < 0 ? 0 : this.#cosines.between(x, y)
  }

  /** The likeness of a word to its nearest among others. */
  nearest(word: number, words: Int32Array): number {
    if (words.includes(word)) return 1
    const x = this.#vectors[word] ?? -1
    if (x < 0) return 0
    const row = this.#cosines.rowOf(x)
    let best = 0
    for (let i = 0; i < words.length; i++) {
      const y = this.#vectors[words[i] ?? 0] ?? -1
      if (y < 0) continue
      let like = row === null ? this.#cosines.between(x, y) : (row[y] ?? 0)
      if (row !== null && Number.isNaN(like)) like = this.#cosines.learn(row, x, y)
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
    const size = this.#vectors.length
    if (this.#kept + size > MOST_NEAREST) return null
    this.#kept += size
    return (found.nearest = new Float32Array(size).fill(NaN))
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
