import { BagFiller, type Bag } from '../bags.js'
import type { Numbering } from '../numbering.js'
import { putWord, type ReadSentence, type StoryWord } from '../story-words.js'
import { sentenceWords, weighedWords, type Vocabulary, type WeighedWords } from '../vocabulary.js'
import type { Figure, Sentence, Token } from '../../types.js'
import { isForecast, looksBack } from './circumstances.js'
import { wordsNear, type Near } from './words.js'

/** A sentence with figures, and what all of these have of it. */
export class Told {
  readonly sentence: Sentence
  readonly figures: readonly Figure[]
  /** By token; null for what is no content word, or stands in one of the figures' numbers. */
  readonly content: readonly (StoryWord | null)[]
  readonly context: Bag
  /** Names, by how rare they are. */
  readonly names: Bag
  readonly words: WeighedWords
  /** Told of what is to come. */
  readonly forecast: boolean
  readonly looksBack: boolean
  readonly #read: ReadSentence
  readonly #taken: ReadonlySet<number>
  readonly #vocabulary: Vocabulary

  constructor(read: ReadSentence, figures: readonly Figure[], vocabulary: Vocabulary) {
    const { sentence, words } = read
    this.#read = read
    this.#vocabulary = vocabulary
    this.sentence = sentence
    this.figures = figures
    const taken = numberTokens(sentence, figures)
    this.#taken = taken
    this.content = words.map((word, place) => (word?.isContent === true && !taken.has(place) ? word : null))
    const bag = new BagFiller()
    for (const word of this.content) if (word !== null) putWord(bag, word, word.rarity)
    this.context = bag.take()
    for (const word of words) if (word?.kind === 'name') bag.put(word.key, word.rarity)
    this.names = bag.take()
    this.words = numbered(this.content, sentence.tokens, vocabulary)
    this.forecast = isForecast(sentence.tokens)
    this.looksBack = looksBack(sentence.tokens)
  }

  isNumber(place: number): boolean {
    return this.#taken.has(place)
  }

  /** Content words near the number at tokens `at`..`to`, the nearer the heavier: as keys, and as words. */
  near(at: number, to: number): Readonly<{ local: Bag; nearWords: WeighedWords }> {
    const near = wordsNear(this.sentence.tokens, this.content, at, to)
    const bag = new BagFiller()
    for (const { place, share } of near) {
      const word = this.content[place]
      if (word) putWord(bag, word, word.rarity * share)
    }
    return { local: bag.take(), nearWords: this.#weigh(near) }
  }

  /** The content words among some places, in full. */
  wordsAt(places: readonly number[]): WeighedWords {
    return this.#weigh(places.map((place) => ({ place, share: 1 })))
  }

  /** The names among some places, by number. */
  namesAt(places: readonly number[], numbering: Numbering): Int32Array {
    const { words } = this.#read
    return numbering.numbersOf(
      places.flatMap((place) => (words[place]?.kind === 'name' ? [words[place].text] : [])),
    )
  }

  /** The number of the nearest content word before a place, or from it on; -1 for none. */
  wordBefore(at: number): number {
    for (let i = at - 1; i >= 0; i--) if (this.content[i]) return this.content[i]?.key ?? -1
    return -1
  }
  wordFrom(at: number): number {
    for (let i = at; i < this.content.length; i++) if (this.content[i]) return this.content[i]?.key ?? -1
    return -1
  }

  /** The words of the nearest name in one direction; another number or a sentence mark ends the search. */
  nameRun(from: number, step: 1 | -1): Int32Array {
    const { tokens } = this.sentence
    const run: number[] = []
    for (let i = from, distance = 0; distance < NAME_REACH; i += step, distance++) {
      const token = tokens[i]
      if (!token || token.kind === 'number' || STOPS.has(token.text)) break
      const word = this.#read.words[i]
      if (word?.kind === 'name') {
        if (!run.includes(word.key)) run.push(word.key)
      } else if (run.length > 0 && token.lower !== "'s" && token.text !== '-' && token.text !== '’') break
    }
    return Int32Array.from(run)
  }

  #weigh(places: readonly Near[]): WeighedWords {
    const [words, weights]: [number[], number[]] = [[], []]
    for (const { place, share } of places) {
      const [word, token] = [this.content[place], this.sentence.tokens[place]]
      if (!word || !token) continue
      words.push(this.#vocabulary.numberOf(word.text, token.lower))
      weights.push(word.rarity * share)
    }
    return weighedWords(words, weights)
  }
}

/** How far from a number the name it belongs to is sought, in tokens. */
const NAME_REACH = 9
const STOPS: ReadonlySet<string> = new Set(['.', ';', '!', '?'])

/** All content words of a sentence, those of its numbers among them. */
export function allWords({ sentence, words }: ReadSentence, vocabulary: Vocabulary): WeighedWords {
  return numbered(
    words.map((word) => (word?.isContent === true ? word : null)),
    sentence.tokens,
    vocabulary,
  )
}

function numbered(
  content: readonly (StoryWord | null)[],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): WeighedWords {
  const [words, weights]: [number[], number[]] = [[], []]
  for (const [place, word] of content.entries()) {
    const token = tokens[place]
    if (word === null || !token) continue
    words.push(vocabulary.numberOf(word.text, token.lower))
    weights.push(word.rarity)
  }
  return sentenceWords(words, weights)
}

function numberTokens({ tokens }: Sentence, figures: readonly Figure[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { number } of figures)
    for (const [i, t] of tokens.entries()) if (t.end > number.start && t.start < number.end) taken.add(i)
  return taken
}
