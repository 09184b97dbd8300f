/** The words of a story's sentences: what each is compared by, and how rare it is in the story. Read once for all who ask. */
import { eventClass } from '../figures/index.js'
import { singular } from '../language/inflect.js'
import { verbLemma } from '../language/lexicon.js'
import { wordInfo } from '../language/wordnet.js'
import { remember } from '../language/remember.js'
import type { Sentence } from '../types.js'
import type { BagFiller } from './bags.js'
import { Cosines } from './cosines.js'
import { nameVariants } from './name-variants.js'
import { Numbering } from './numbering.js'
import { rarityOf } from './rarity.js'
import { isTerm, termSentences, type Term } from './terms.js'

type StoryWords = Readonly<{
  sentences: readonly ReadSentence[]
  /** All keys by number; who reads more of the story may add texts of its own. */
  numbering: Numbering
  /** How rare a key is in the story, in bits. */
  rarity: (key: string) => number
  cosines: Cosines
}>

/** A sentence with its words by token; null for what is no word. */
export type ReadSentence = Readonly<{ sentence: Sentence; words: readonly (StoryWord | null)[] }>

/** A word as one story has it: one key for the spellings of a name. */
export type StoryWord = Readonly<{
  kind: Term['kind']
  /** No function word and no number. */
  isContent: boolean
  /** Its stem or name, also by number. */
  text: string
  key: number
  /** As its synonyms have them too: its class of events and its senses, by number. */
  shared: Int32Array
  /** How rare it is, in bits. */
  rarity: number
}>

const known = new WeakMap<readonly Sentence[], StoryWords>()

export function readStoryWords(sentences: readonly Sentence[]): StoryWords {
  const before = known.get(sentences)
  if (before !== undefined) return before
  const read = readWords(sentences)
  known.set(sentences, read)
  return read
}

type Draft = { -readonly [Field in keyof StoryWord]: StoryWord[Field] }

function readWords(sentences: readonly Sentence[]): StoryWords {
  const termed = termSentences(sentences)
  const variants = nameVariants(termed)
  const numbering = new Numbering()
  const drafts = new Map<Term, Draft>()
  const draftOf = (term: Term, lower: string): Draft => {
    const draft = drafts.get(term)
    if (draft !== undefined) return draft
    const text = term.kind === 'name' ? (variants.get(term.key) ?? term.key) : term.key
    const isContent = !term.stop && term.kind !== 'number'
    const shared = isContent && term.kind !== 'name' ? sharedKeys(lower) : []
    const made = {
      kind: term.kind,
      isContent,
      text,
      key: numbering.numberOf(text),
      shared: Int32Array.from(shared, (key) => numbering.numberOf(key)),
      rarity: 0,
    }
    drafts.set(term, made)
    return made
  }
  /** By key, the sentences that have it, and the last of these. */
  const [counts, lasts] = [new Map<number, number>(), new Map<number, number>()]
  const read = termed.map(({ sentence, terms }, place) => {
    let next = 0
    const words = sentence.tokens.map((token) => {
      const term = isTerm(token) ? terms[next++] : undefined
      if (term === undefined) return null
      const word = draftOf(term, token.lower)
      if (word.isContent && lasts.get(word.key) !== place) {
        lasts.set(word.key, place)
        counts.set(word.key, (counts.get(word.key) ?? 0) + 1)
      }
      return word
    })
    return { sentence, words }
  })
  for (const draft of drafts.values()) draft.rarity = rarityOf(counts.get(draft.key) ?? 0, termed.length)
  const rarity = (key: string): number => rarityOf(counts.get(numbering.numberOf(key)) ?? 0, termed.length)
  return { sentences: read, numbering, rarity, cosines: new Cosines() }
}

/** What a word has in common with its synonyms: keys that no stem and no name can have. */
const sharedKeys = remember((lower): readonly string[] => {
  const event = eventClass(lower)
  const lemma = wordInfo(lower) ? lower : (verbLemma(lower) ?? singular(lower))
  const senses = (wordInfo(lemma)?.concepts ?? []).map((concept) => `#${concept}`)
  return event === null ? senses : [`=${event}`, ...senses]
})

/** How much of a word's weight a synonym shares. */
const SHARED = 0.6

/** Puts a word's keys into a bag. */
export function putWord(bag: BagFiller, { key, shared }: StoryWord, weight: number): void {
  bag.put(key, shared.length === 0 ? weight : weight * (1 - SHARED))
  for (const other of shared) bag.put(other, (weight * SHARED) / shared.length)
}
