import { coverage, type Vocabulary, type WeighedWords } from '../vocabulary.js'
import type { FigureRecord } from './records.js'

/**
 * How far other words tell of one subject: for each word of one side its nearest on the other, by word vectors. It takes longer
 * to read than the fields, so only pairs that the first weighing leaves are asked. Of the two directions, `least` is the lower.
 */
type Reader = (a: FigureRecord, b: FigureRecord, alike: Alike) => number
type Alike = Readonly<{
  one: (a: number | null, b: number | null) => number
  least: (a: WeighedWords, inB: WeighedWords, b: WeighedWords, inA: WeighedWords) => number
  most: (a: WeighedWords, b: WeighedWords) => number
}>

/** Where a side has no words. */
const UNKNOWN = -1

const READERS: readonly (readonly [name: string, read: Reader])[] = [
  ['like noun', (a, b, { one }) => one(a.nounWord, b.nounWord)],
  ['like verb', (a, b, { one }) => one(a.verb, b.verb)],
  ['like near words, at best', (a, b, { most }) => most(a.nearWords, b.nearWords)],
  ['like near words', (a, b, { least }) => least(a.nearWords, b.nearWords, b.nearWords, a.nearWords)],
  ['like sentence, at best', (a, b, { most }) => most(a.words, b.words)],
  ['like sentence', (a, b, { least }) => least(a.words, b.words, b.words, a.words)],
  [
    'like near words in the other sentence',
    (a, b, { least }) => least(a.nearWords, b.words, b.nearWords, a.words),
  ],
  ['like holder, at best', (a, b, { most }) => most(a.holder, b.holder)],
  ['like holder', (a, b, { least }) => least(a.holder, b.holder, b.holder, a.holder)],
  ['holder in the other sentence', (a, b, { least }) => least(a.holder, b.words, b.holder, a.words)],
  ['like thing counted, at best', (a, b, { most }) => most(a.counted, b.counted)],
  ['like thing counted', (a, b, { least }) => least(a.counted, b.counted, b.counted, a.counted)],
  ['thing counted in the other sentence', (a, b, { least }) => least(a.counted, b.words, b.counted, a.words)],
  ['like rest of the clause', (a, b, { most }) => most(a.rest, b.rest)],
  ['like both sentences', (a, b, { least }) => least(a.passage, b.passage, b.passage, a.passage)],
  [
    'like near words in both sentences',
    (a, b, { least }) => least(a.nearWords, b.passage, b.nearWords, a.passage),
  ],
]

/** What `readLikeness` reads; the names are those that an explanation shows. */
export const LIKENESS: readonly string[] = READERS.map(([name]) => name)

/** Numbers from 0 to 1, in the order of `LIKENESS`; -1 where a side says nothing. */
export function readLikeness(a: FigureRecord, b: FigureRecord, vocabulary: Vocabulary): readonly number[] {
  const covered = (x: WeighedWords, y: WeighedWords) => coverage(x, y, vocabulary)
  const alike: Alike = {
    one: (x, y) => (x === null || y === null ? UNKNOWN : vocabulary.likeness(x, y)),
    least: (x, inY, y, inX) =>
      x.length === 0 || y.length === 0 ? UNKNOWN : Math.min(covered(x, inY), covered(y, inX)),
    most: (x, y) => (x.length === 0 || y.length === 0 ? UNKNOWN : Math.max(covered(x, y), covered(y, x))),
  }
  return READERS.map(([, read]) => read(a, b, alike))
}
