/** Texts by number, from 0 in order of first use: numbers are laid beside one another many times as fast. */
export class Numbering {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []

  get size(): number {
    return this.#texts.length
  }

  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#texts.length)
    return this.#texts.push(text) - 1
  }

  /** -1 for nothing. */
  numberOrNone(text: string | null): number {
    return text === null ? -1 : this.numberOf(text)
  }

  /** The numbers of texts, each once, in order of first use. */
  numbersOf(texts: Iterable<string>): Int32Array {
    return Int32Array.from(new Set(texts), (text) => this.numberOf(text))
  }

  textOf(number: number): string {
    return this.#texts[number] ?? ''
  }
}
