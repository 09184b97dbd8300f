import { BagLayer, shareOfBoth, shareOfLighter } from '../bags.js'
import { coverage, type WeighedWords } from '../vocabulary.js'
import { compareFigures, type FigureEvidence } from './figures.js'
import type { PairEvidence } from './likely.js'
import type { ClaimRecord, Claims } from './records.js'

/** Two sentences with all that is known of them as a pair. */
type ClaimPair = Readonly<{
  a: ClaimRecord
  b: ClaimRecord
  evidence: PairEvidence
  figures: FigureEvidence
  like: Likenesses
  common: Common
}>

/** What their words have in common: stems, senses and classes of events, and names; and the rarest of these. */
type Common = Readonly<{ context: number; rarest: number; names: number; rarestName: number }>

/** How far the words of one have their like in the other, by word vectors; from 0 to 1, -1 where a side has none. */
type Likenesses = Readonly<{ least: number; most: number; verbs: number; passage: number; around: number }>

/** Lays the sentences of one story beside one another, two at a time. */
export class PairReader {
  readonly #claims: Pick<Claims, 'vocabulary' | 'oddsOf'>
  readonly #context: BagLayer
  readonly #names: BagLayer

  constructor(claims: Pick<Claims, 'vocabulary' | 'oddsOf' | 'keys'>) {
    this.#claims = claims
    this.#context = new BagLayer(claims.keys)
    this.#names = new BagLayer(claims.keys)
  }

  read(a: ClaimRecord, b: ClaimRecord, evidence: PairEvidence): ClaimPair {
    const [context, names] = [this.#context, this.#names]
    context.lay(a.context, b.context)
    names.lay(a.names, b.names)
    return {
      a,
      b,
      evidence,
      figures: compareFigures(a, b, this.#claims.oddsOf),
      like: this.#likenesses(a, b),
      common: {
        context: context.common,
        rarest: context.rarest,
        names: names.common,
        rarestName: names.rarest,
      },
    }
  }

  #likenesses(a: ClaimRecord, b: ClaimRecord): Likenesses {
    const { vocabulary } = this.#claims
    const both = (x: WeighedWords, inY: WeighedWords, y: WeighedWords, inX: WeighedWords) =>
      x.words.length === 0 || y.words.length === 0
        ? [-1, -1]
        : [coverage(x, inY, vocabulary), coverage(y, inX, vocabulary)]
    const [there = -1, back = -1] = both(a.words, b.words, b.words, a.words)
    return {
      least: Math.min(there, back),
      most: Math.max(there, back),
      verbs: Math.max(...both(a.verbs, b.verbs, b.verbs, a.verbs)),
      passage: Math.min(...both(a.words, b.passage, b.words, a.passage)),
      around: Math.min(...both(a.passage, b.passage, b.passage, a.passage)),
    }
  }
}

/** What each pair is compared by, each as one number. */
export const FIELDS: readonly (readonly [name: string, read: (pair: ClaimPair) => number])[] = [
  ['content shared', ({ evidence }) => evidence.shared],
  ['bits shared', ({ evidence }) => evidence.bits],
  ['words in order', ({ evidence }) => evidence.order],
  ['lead in content', ({ evidence }) => evidence.margin],
  ['content of the shorter', ({ a, b, common }) => shareOfLighter(common.context, a.context, b.context)],
  ['content with synonyms', ({ a, b, common }) => shareOfBoth(common.context, a.context, b.context)],
  ['rarest shared', ({ common }) => common.rarest],
  ['like words', ({ like }) => like.least],
  ['like words, at best', ({ like }) => like.most],
  ['like verbs', ({ like }) => like.verbs],
  ['words in the passage', ({ like }) => like.passage],
  ['like passages', ({ like }) => like.around],
  ['names shared', ({ common }) => common.names],
  [
    'share of names',
    ({ a, b, common }) => (unnamed(a, b) ? -1 : shareOfBoth(common.names, a.names, b.names)),
  ],
  [
    'names of the fewer',
    ({ a, b, common }) => (unnamed(a, b) ? -1 : shareOfLighter(common.names, a.names, b.names)),
  ],
  ['names of one alone', ({ a, b, common }) => a.names.total + b.names.total - 2 * common.names],
  ['rarest name', ({ common }) => common.rarestName],
  ['events', ({ a, b }) => meeting(a.events, b.events)],
  ['sources', ({ a, b }) => meeting(a.sources, b.sources)],
  ['quantities shared', ({ figures }) => figures.shared],
  ['equal values', ({ figures }) => figures.equal],
  ['other values', ({ figures }) => figures.differing],
  ['shared dates', ({ figures }) => figures.dates],
  ['surest quantity', ({ figures }) => figures.confidence],
  ['quantity told elsewhere', ({ figures }) => figures.fewest],
  ['equal by chance', ({ figures }) => figures.chance],
  ['figures that meet, at least', (pair) => Math.min(...metShares(pair))],
  ['figures that meet, at best', (pair) => Math.max(...metShares(pair))],
  ['figures of one alone', (pair) => Math.max(...alone(pair))],
  ['figures of either alone', (pair) => Math.min(...alone(pair))],
  ['surest pair of figures', ({ figures }) => figures.logOdds],
  ['likely figures, at least', ({ figures }) => figures.least],
  ['likely figures, at best', ({ figures }) => figures.most],
  ['fewer figures', ({ a, b }) => Math.min(a.figures.length, b.figures.length)],
  ['quotes', ({ a, b }) => flag(a.quotes) + flag(b.quotes)],
  ['one quotes', ({ a, b }) => flag(a.quotes !== b.quotes)],
  ['headlines', ({ a, b }) => flag(a.sentence.role === 'headline') + flag(b.sentence.role === 'headline')],
  ['distance in the article', ({ a, b }) => Math.abs(a.depth - b.depth)],
  ['later place', ({ a, b }) => Math.max(a.sentence.index, b.sentence.index)],
  ['shorter sentence', ({ a, b }) => Math.min(sizeOf(a), sizeOf(b))],
  ['longer sentence', ({ a, b }) => Math.max(sizeOf(a), sizeOf(b))],
  ['length', ({ a, b }) => Math.min(sizeOf(a), sizeOf(b)) / Math.max(1, sizeOf(a), sizeOf(b))],
]

/** The pair's fields as numbers, in the order of `FIELDS`. */
export function readFields(pair: ClaimPair): Float64Array {
  const row = new Float64Array(READERS.length)
  for (let i = 0; i < READERS.length; i++) row[i] = READERS[i]?.(pair) ?? 0
  return row
}

const READERS = FIELDS.map(([, read]) => read)

const sizeOf = ({ words }: ClaimRecord): number => words.words.length
const flag = (is: boolean): number => (is ? 1 : 0)
const unnamed = (a: ClaimRecord, b: ClaimRecord): boolean =>
  a.names.keys.length === 0 || b.names.keys.length === 0

/** Of each sentence's figures the share that meets the other's; -1 where it has none. */
function metShares({ a, b, figures }: ClaimPair): readonly [number, number] {
  const share = (linked: number, all: number) => (all === 0 ? -1 : linked / all)
  return [share(figures.linkedA, a.figures.length), share(figures.linkedB, b.figures.length)]
}

function alone({ a, b, figures }: ClaimPair): readonly [number, number] {
  return [a.figures.length - figures.linkedA, b.figures.length - figures.linkedB]
}

/** 1 where both have one in common, -1 where both have some and none in common, 0 where a side has none. */
function meeting(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  for (const x of a) if (b.has(x)) return 1
  return -1
}
