/** Bags of words, each word by number, once, with its weight, in order of first use; and how far two of them hold the same. */
export type Bag = Readonly<{ keys: Int32Array; weights: Float64Array; total: number }>

/** Words that come with weights, put into a bag: what comes again keeps its greater weight. */
export class BagFiller {
  readonly #keys: number[] = []
  readonly #weights: number[] = []

  put(key: number, weight: number): void {
    const at = this.#keys.indexOf(key)
    if (at >= 0) {
      if (weight > (this.#weights[at] ?? 0)) this.#weights[at] = weight
      return
    }
    this.#keys.push(key)
    this.#weights.push(weight)
  }

  /** What was put since the last time. */
  take(): Bag {
    const bag = bagOf(this.#keys, this.#weights)
    this.#keys.length = 0
    this.#weights.length = 0
    return bag
  }
}

/** @param keys each once. */
export function bagOf(keys: readonly number[], weights: readonly number[]): Bag {
  let total = 0
  for (const weight of weights) total += weight
  return { keys: Int32Array.from(keys), weights: Float64Array.from(weights), total }
}

/**
 * Lays one bag beside many, one after another. `common`: the weight of what both have, of two weights of one word the lesser;
 * `rarest`: the weight of the heaviest word that both have, and so the rarest where rarity is the weight; `words`: how many both have.
 */
export class BagLayer {
  /** By key its place in the bag that is laid, from 1. */
  readonly #places: Int32Array
  #laid: Bag | null = null
  /** By place in it what both have of that word; 0 but while one is laid beside it. */
  #met = new Float64Array(64)
  common = 0
  rarest = 0
  words = 0

  /** @param size how many keys there are. */
  constructor(size: number) {
    this.#places = new Int32Array(size)
  }

  /** Sums in the order of `a`, for sums of fractions depend on it in their last digits. `a` had best be the same for many `b`. */
  lay(a: Bag, b: Bag): void {
    this.#spread(a)
    const met = this.#met
    const { keys, weights } = b
    this.common = this.rarest = this.words = 0
    for (let i = 0; i < keys.length; i++) {
      const place = this.#places[keys[i] ?? 0] ?? 0
      if (place === 0) continue
      const both = Math.min(a.weights[place - 1] ?? 0, weights[i] ?? 0)
      met[place - 1] = both
      this.#add(both)
    }
    if (this.words === 0) return
    let sum = 0
    for (let i = 0; i < a.keys.length; i++) {
      sum += met[i] ?? 0
      met[i] = 0
    }
    this.common = sum
  }

  /** The same, summed in the order of `b`. */
  layBack(a: Bag, b: Bag): void {
    this.#spread(a)
    const { keys, weights } = b
    this.common = this.rarest = this.words = 0
    for (let i = 0; i < keys.length; i++) {
      const place = this.#places[keys[i] ?? 0] ?? 0
      if (place > 0) this.#add(Math.min(weights[i] ?? 0, a.weights[place - 1] ?? 0))
    }
  }

  #spread(bag: Bag): void {
    if (this.#laid === bag) return
    for (const key of this.#laid?.keys ?? []) this.#places[key] = 0
    for (let i = 0; i < bag.keys.length; i++) this.#places[bag.keys[i] ?? 0] = i + 1
    if (bag.keys.length > this.#met.length) this.#met = new Float64Array(2 * bag.keys.length)
    this.#laid = bag
  }

  #add(weight: number): void {
    this.common += weight
    this.words++
    if (weight > this.rarest) this.rarest = weight
  }
}

/** Of what two bags have in common, the share of both, from 0 to 1; little is common to bags of less than one bit. */
export const shareOfBoth = (common: number, a: Bag, b: Bag): number =>
  common / Math.max(1, Math.sqrt(a.total * b.total))

/** The share of the lighter bag, from 0 to 1. */
export const shareOfLighter = (common: number, a: Bag, b: Bag): number =>
  common / Math.max(1, Math.min(a.total, b.total))
