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
    const [x, y] = [this.wordingOf(a), this.wordingOf(b)]
    if (x === y) return a.article !== b.article
    return this.#pairs.has(pairKey(x, y))
  }

  /** The place of the figure's sentence, or of the one that it echoes. */
  wordingOf({ article, sentence }: Figure): string {
    const place = `${article}\n${sentence}`
    return this.#firsts.get(place) ?? place
  }
}

function keyOf({ article, index }: Sentence): string {
  return `${article}\n${index}`
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}
