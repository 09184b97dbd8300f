import { hashWord } from './word-index.js'

/**
 * Texts as bytes one behind the other, each found by its hash without the others being cut out. `ends`: by number, where in `bytes`
 * (UTF-8) a text ends. `slots`: by hash, with open addressing, a text's number plus one; 0 where there is none. A power of two in length.
 */
export type PackedTexts = Readonly<{ bytes: Buffer; ends: Uint32Array; slots: Uint32Array }>

const NONE: PackedTexts = { bytes: Buffer.alloc(0), ends: new Uint32Array(), slots: new Uint32Array(1) }

/** Texts by number, from 0; those that come are numbered behind those that were packed, of which nothing is opened but what is asked for. */
export class Texts {
  readonly #packed: PackedTexts
  readonly #fresh: string[] = []
  readonly #numbers = new Map<string, number>()

  constructor(packed = NONE) {
    this.#packed = packed
  }

  get size(): number {
    return this.#packed.ends.length + this.#fresh.length
  }

  at(number: number): string {
    const { bytes, ends } = this.#packed
    if (number >= ends.length) return this.#fresh[number - ends.length] ?? ''
    return bytes.toString('utf8', ends[number - 1] ?? 0, ends[number])
  }

  /** The number of a text; one that is new gets the next. */
  numberOf(text: string): number {
    const known = this.#find(text) ?? this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.size
    this.#numbers.set(text, number)
    this.#fresh.push(text)
    return number
  }

  #find(text: string): number | undefined {
    const { slots } = this.#packed
    const mask = slots.length - 1
    for (let slot = hashWord(text) & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1
      if (number < 0) return undefined
      if (this.at(number) === text) return number
    }
  }

  /** All of them, numbered as they are. */
  pack(): PackedTexts {
    const size = this.size
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(size * 1.5 + 1)))
    const mask = slots.length - 1
    const ends = new Uint32Array(size)
    const parts: Buffer[] = []
    let end = 0
    for (let number = 0; number < size; number++) {
      const text = this.at(number)
      const part = Buffer.from(text)
      parts.push(part)
      ends[number] = end += part.length
      let slot = hashWord(text) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
    return { bytes: Buffer.concat(parts), ends, slots }
  }
}
