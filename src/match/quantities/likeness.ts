import { coverage, type Vocabulary, type WeighedWords } from '../vocabulary.js'
import type { FigureRecord } from './records.js'

/**
 * How far other words tell of one subject: for each word of one side its nearest on the other, by word vectors. It takes longer
 * to read than the fields, so only pairs that the first weighing leaves are asked.
 */
type Laid = Readonly<{
  /** Which words of one figure are laid beside which of the other. */
  words: (record: FigureRecord) => WeighedWords
  beside: (record: FigureRecord) => WeighedWords
  /** Names of what is told: the better of the two directions, and the worse. */
  most?: string
  least?: string
}>

const near = ({ nearWords }: FigureRecord): WeighedWords => nearWords
const sentence = ({ words }: FigureRecord): WeighedWords => words
const passage = (record: FigureRecord): WeighedWords => record.passage
const holder = (record: FigureRecord): WeighedWords => record.holder
const counted = (record: FigureRecord): WeighedWords => record.counted
const rest = (record: FigureRecord): WeighedWords => record.rest

const LAID: readonly Laid[] = [
  { words: near, beside: near, most: 'like near words, at best', least: 'like near words' },
  { words: sentence, beside: sentence, most: 'like sentence, at best', least: 'like sentence' },
  { words: near, beside: sentence, least: 'like near words in the other sentence' },
  { words: holder, beside: holder, most: 'like holder, at best', least: 'like holder' },
  { words: holder, beside: sentence, least: 'holder in the other sentence' },
  { words: counted, beside: counted, most: 'like thing counted, at best', least: 'like thing counted' },
  { words: counted, beside: sentence, least: 'thing counted in the other sentence' },
  { words: rest, beside: rest, most: 'like rest of the clause' },
  { words: passage, beside: passage, least: 'like both sentences' },
  { words: near, beside: passage, least: 'like near words in both sentences' },
]

/** What `readLikeness` reads; the names are those that an explanation shows. */
export const LIKENESS: readonly string[] = [
  'like noun',
  'like verb',
  'like word right behind',
  'like word right before',
  ...LAID.flatMap(({ most, least }) => [most ?? [], least ?? []].flat()),
]

/** Where a side has no words. */
const UNKNOWN = -1

/** Numbers from 0 to 1, in the order of `LIKENESS`, written into a row from a place on; -1 where a side says nothing. */
export function readLikeness(
  a: FigureRecord,
  b: FigureRecord,
  vocabulary: Vocabulary,
  { row, from }: Readonly<{ row: Float64Array; from: number }>,
): void {
  let at = from
  row[at++] = oneLike(a.nounWord, b.nounWord, vocabulary)
  row[at++] = oneLike(a.verb, b.verb, vocabulary)
  row[at++] = oneLike(a.phraseBehind.nearest, b.phraseBehind.nearest, vocabulary)
  row[at++] = oneLike(a.phraseBefore.nearest, b.phraseBefore.nearest, vocabulary)
  for (const { words, beside, most, least } of LAID) {
    const x = words(a)
    const y = words(b)
    const open = x.words.length === 0 || y.words.length === 0
    const there = open ? UNKNOWN : coverage(x, beside(b), vocabulary)
    const back = open ? UNKNOWN : coverage(y, beside(a), vocabulary)
    if (most !== undefined) row[at++] = Math.max(there, back)
    if (least !== undefined) row[at++] = Math.min(there, back)
  }
}

function oneLike(a: number | null, b: number | null, vocabulary: Vocabulary): number {
  return a === null || b === null ? UNKNOWN : vocabulary.likeness(a, b)
}
