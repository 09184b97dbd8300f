import type { Sentence, Token } from '../types.js'
import { alignSequences } from './near/align.js'
import { isRoughNumber, plainNumber } from './number-words.js'

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
  const [first, second] = [a.tokens.map(slotOf), b.tokens.map(slotOf)]
  return alignSequences((i, j) => worthOf(first[i], second[j]), {
    lengths: [first.length, second.length],
    adjacent: ADJACENT,
  })
}

function areSame(a: readonly Token[], b: readonly Token[]): boolean {
  return (
    a.length === b.length && a.every(({ lower, kind }, i) => b[i]?.lower === lower && b[i]?.kind === kind)
  )
}

type Slot = Readonly<{ text: string; number: boolean; worth: number }>

function slotOf({ lower, kind }: Token): Slot {
  const number = plainNumber(lower)
  if (number !== null || kind === 'number' || isRoughNumber(lower))
    return { text: number ?? lower, number: true, worth: SAME_NUMBER }
  const mark = kind === 'punctuation' || kind === 'symbol'
  return { text: lower, number: false, worth: mark ? MARK : WORD }
}

function worthOf(x: Slot | undefined, y: Slot | undefined): number {
  if (x === undefined || y === undefined || x.number !== y.number) return 0
  if (x.text === y.text) return x.worth
  return x.number ? OTHER_NUMBER : 0
}
