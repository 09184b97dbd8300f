import type { Figure, Sentence } from '../types.js'
import type { Copy } from './copies.js'
import type { Folded } from './echoes.js'

/** Which sentences are copies of one another, asked by figures that stand in them. */
export class CopiedSentences {
  readonly #pairs = new Set<string>()
  /** For a sentence that echoes another, that other. */
  readonly #firsts = new Map<string, string>()

  add(copies: readonly Copy[], { sentenceFor }: Folded): void {
    for (const { a, b } of copies) this.#pairs.add(pairKey(keyOf(a), keyOf(b)))
    for (const [echo, first] of sentenceFor) this.#firsts.set(keyOf(echo), keyOf(first))
  }

  has(a: Figure, b: Figure): boolean {
    const [x, y] = [`${a.article}\n${a.sentence}`, `${b.article}\n${b.sentence}`]
    if (x === y) return false
    const [first, second] = [this.#firsts.get(x) ?? x, this.#firsts.get(y) ?? y]
    return first === second || this.#pairs.has(pairKey(first, second))
  }
}

function keyOf({ article, index }: Sentence): string {
  return `${article}\n${index}`
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}
