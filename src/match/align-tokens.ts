import type { Sentence, Token } from '../types.js'
import { alignSequences } from './near/align.js'
import { isRoughNumber, plainNumber } from '../language/number-words.js'

/** Worths, in tenths of a shared word. A number beside another counts less than beside its equal, yet it counts. */
const WORD = 10
const SAME_NUMBER = 12
const OTHER_NUMBER = 7
/** Commas and quotation marks stand everywhere: they may only settle what words leave open. */
const MARK = 2
/** Enough to prefer the number whose neighbours fit; too little to outweigh a shared word. */
const ADJACENT = 3

/**
 * Lays two sentences side by side, token by token and in order: for each token of `a` the index of its partner in `b`,
 * or -1. Numbers count as alike whatever their value, in digits or in words, exact or rough, so that two figures in the same slot
 * meet:
 *
 *     At least 37 people , including 11 civilians
 *     At least 38 people ,           12 of them civilians
 *              37-38                 11-12
 */
export function alignTokens(a: Sentence, b: Sentence): Int32Array {
  // Nothing is worth more than each beside itself.
  if (areSame(a.tokens, b.tokens)) return Int32Array.from(a.tokens.keys())
  const [first, second] = [slotsOf(a), slotsOf(b)]
  return alignSequences((i, j) => worthOf(first, i, second, j), {
    lengths: [a.tokens.length, b.tokens.length],
    adjacent: ADJACENT,
  })
}

function areSame(a: readonly Token[], b: readonly Token[]): boolean {
  return (
    a.length === b.length && a.every(({ lower, kind }, i) => b[i]?.lower === lower && b[i]?.kind === kind)
  )
}

/** What a sentence's tokens are compared by, token by token. */
type Slots = Readonly<{
  texts: readonly string[]
  /** Their hashes: of two texts nearly all are told apart by these. */
  hashes: Int32Array
  /** Beside an equal one; of a number below 0. */
  worths: Int8Array
}>

/** A sentence is laid beside many others. */
const known = new WeakMap<Sentence, Slots>()

function slotsOf(sentence: Sentence): Slots {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const { tokens } = sentence
  const slots = {
    texts: tokens.map(({ lower }) => plainNumber(lower) ?? lower),
    hashes: new Int32Array(tokens.length),
    worths: Int8Array.from(tokens, worthOfToken),
  }
  for (const [i, text] of slots.texts.entries()) slots.hashes[i] = hashOf(text)
  known.set(sentence, slots)
  return slots
}

function worthOfToken({ lower, kind }: Token): number {
  if (kind === 'number' || plainNumber(lower) !== null || isRoughNumber(lower)) return -SAME_NUMBER
  return kind === 'punctuation' || kind === 'symbol' ? MARK : WORD
}

function hashOf(text: string): number {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return hash
}

function worthOf(x: Slots, i: number, y: Slots, j: number): number {
  const mine = x.worths[i] ?? 0
  const theirs = y.worths[j] ?? 0
  if (mine < 0 !== theirs < 0) return 0
  if (x.hashes[i] === y.hashes[j] && x.texts[i] === y.texts[j]) return Math.abs(mine)
  return mine < 0 ? OTHER_NUMBER : 0
}
