/**
 * Words as bytes one behind the other, each found by its hash without any being cut out: a table of thousands of words costs no more
 * to open than its bytes take to read.
 */
import type { Sections } from '../data/index.js'

export class WordIndex {
  /** By hash, with open addressing: a word's number plus one; 0 where there is none. A power of two in length. */
  #slots: Uint16Array
  /** By number: where its entry starts, and one end more. */
  #starts: Int32Array
  /** By number: letters of the word, which its entry begins with. */
  #lengths: Uint8Array
  #text: Buffer

  constructor(sections: Sections) {
    this.#slots = sections.uint16()
    this.#starts = sections.int32()
    this.#lengths = sections.bytes()
    this.#text = sections.bytes()
  }

  /** The number of a word; -1 where it is not in the table. */
  find(word: string): number {
    const mask = this.#slots.length - 1
    for (let slot = hashWord(word) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1
      if (number < 0 || this.#is(number, word)) return number
    }
  }

  /** What an entry says after its word. */
  after(number: number): string {
    const start = (this.#starts[number] ?? 0) + (this.#lengths[number] ?? 0)
    return this.#text.toString('latin1', start, this.#starts[number + 1] ?? start)
  }

  #is(number: number, word: string): boolean {
    if (this.#lengths[number] !== word.length) return false
    const start = this.#starts[number] ?? 0
    for (let i = 0; i < word.length; i++) if (this.#text[start + i] !== word.charCodeAt(i)) return false
    return true
  }
}

/** FNV-1a over UTF-16 units, 32 bits. The tables are written with it. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
