import { eventClass } from '../../figures/index.js'
import { singular } from '../../language/inflect.js'
import { verbLemma, wordInfo } from '../../language/lexicon.js'
import type { Token } from '../../types.js'
import type { Term } from '../terms.js'
import type { Vocabulary, WeighedWords } from '../vocabulary.js'

/** Keys of one word: its stem or name; and, as its synonyms have them too, its class of events and its senses. */
export type Keys = Readonly<{ own: string; shared: readonly string[] }>

/** How rare a key is in the story, in bits. */
export type Rarity = (key: string) => number

export const isContent = (term: Term): boolean => !term.stop && term.kind !== 'number'

export function keysOf(term: Term, token: Token | undefined): Keys {
  if (term.kind === 'name' || !token) return { own: term.key, shared: [] }
  const event = eventClass(token.lower)
  const lemma = wordInfo(token.lower) ? token.lower : (verbLemma(token.lower) ?? singular(token.lower))
  const senses = (wordInfo(lemma)?.concepts ?? []).map((c) => `#${c}`)
  return { own: term.key, shared: event === null ? senses : [`=${event}`, ...senses] }
}

/** How much of a word's weight a synonym shares. */
const SHARED = 0.6

/** Adds a word's keys to a bag; a word that is there already keeps its greater weight. */
export function addTo(map: Map<string, number>, { own, shared }: Keys, weight: number): void {
  const put = (key: string, w: number) => map.set(key, Math.max(map.get(key) ?? 0, w))
  put(own, shared.length === 0 ? weight : weight * (1 - SHARED))
  for (const key of shared) put(key, (weight * SHARED) / shared.length)
}

/** How far around a number its own words are sought, in content words. */
const NEAR = 6

/** A word near a number: its place among the tokens, and how much its nearness leaves of its weight, from 0 to 1. */
export type Near = Readonly<{ place: number; share: number }>

/** Content words around the number at tokens `at`..`to`, the nearer the heavier; a mark between, or another number, weakens. */
export function wordsNear(
  tokens: readonly Token[],
  keys: readonly (Keys | null)[],
  at: number,
  to: number,
): readonly Near[] {
  const near: Near[] = []
  const walk = (from: number, step: 1 | -1) => {
    let met = 0
    let damp = 1
    for (let i = from; i >= 0 && i < tokens.length && met < NEAR; i += step) {
      const token = tokens[i]
      if (!token) break
      if (/^[;:!?]$/.test(token.text)) damp *= 0.3
      else if (token.text === ',' || token.text === '(' || token.text === ')') damp *= 0.6
      else if (token.kind === 'number') damp *= 0.6
      const key = keys[i]
      if (key === null || key === undefined) continue
      met++
      near.push({ place: i, share: damp / (1 + 0.15 * met) })
    }
  }
  walk(to, 1)
  walk(at - 1, -1)
  return near
}

/** The words at some places of a sentence by number, with their rarity as weight. */
export function weigh(
  places: readonly Near[],
  tokens: readonly Token[],
  keys: readonly (Keys | null)[],
  rarity: Rarity,
  vocabulary: Vocabulary,
): WeighedWords {
  return places.flatMap(({ place, share }) => {
    const [key, token] = [keys[place], tokens[place]]
    return key && token
      ? [{ word: vocabulary.numberOf(key.own, token.lower), weight: rarity(key.own) * share }]
      : []
  })
}
