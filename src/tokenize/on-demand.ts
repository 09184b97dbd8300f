import type { Sentence, SentenceRole, Token } from '../types.js'

/**
 * Tokens that are held at a time: those of some thousands of articles. A token takes about 150 bytes, thirty times what its letters
 * take, so that in an archive they cannot all be held; read anew they cost a hundredth of what is done with them.
 */
export const MOST_HELD = 1_500_000

/**
 * Sentences that hold their tokens only for a while: the tokens of those read longest ago are dropped when there are too many, and read
 * anew when they are asked for.
 *
 * @param read reads a sentence's tokens: the same each time.
 * @param most tokens that are held.
 */
export class TokensOnDemand {
  readonly #read: (sentence: Omit<Sentence, 'tokens'>) => readonly Token[]
  readonly #most: number
  #holding: Told[] = []
  #held = 0

  constructor(read: (sentence: Omit<Sentence, 'tokens'>) => readonly Token[], most = MOST_HELD) {
    this.#read = read
    this.#most = most
  }

  /** The same sentences, their tokens on demand. */
  hold(sentences: readonly Sentence[]): readonly Sentence[] {
    return sentences.map((sentence) => {
      const told = new Told(sentence, (it) => this.#tokensOf(it), sentence.tokens)
      this.#note(told, sentence.tokens)
      return told
    })
  }

  #tokensOf(told: Told): readonly Token[] {
    const tokens = this.#read(told)
    this.#note(told, tokens)
    return tokens
  }

  #note(told: Told, { length }: readonly Token[]): void {
    this.#holding.push(told)
    this.#held += length
    if (this.#held <= this.#most) return
    const half = this.#holding.length >>> 1
    for (const old of this.#holding.slice(0, half)) this.#held -= old.forget()
    this.#holding = this.#holding.slice(half)
  }
}

class Told implements Sentence {
  readonly article: string
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly role: SentenceRole
  readonly paragraph: number
  readonly repeats: number | null
  readonly #read: (sentence: Told) => readonly Token[]
  #tokens: readonly Token[] | null

  constructor(sentence: Sentence, read: (sentence: Told) => readonly Token[], tokens: readonly Token[]) {
    this.article = sentence.article
    this.index = sentence.index
    this.start = sentence.start
    this.end = sentence.end
    this.text = sentence.text
    this.role = sentence.role
    this.paragraph = sentence.paragraph
    this.repeats = sentence.repeats
    this.#read = read
    this.#tokens = tokens
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= this.#read(this))
  }

  /** Drops the tokens; tells how many. */
  forget(): number {
    const count = this.#tokens?.length ?? 0
    this.#tokens = null
    return count
  }
}
