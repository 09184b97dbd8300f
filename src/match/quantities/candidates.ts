import { scaleOf } from '../../language/scales.js'
import type { Figure } from '../../types.js'
import type { Numbering } from '../numbering.js'
import { acrossKinds, type Couple } from './across-kinds.js'
import type { FigureRecord, Records } from './records.js'

/** Up to so many figures of one kind in a story each is laid beside each: any event told by a few dozen articles. */
const ALL_PAIRS = 400
/** Beyond, a figure is laid beside so many of those that share a value, or one of its rarest words. */
const PER_KEY = 24
const RAREST = 4

/**
 * Pairs of records worth weighing, each once: figures of one kind and dimension, and those that only seem to be of two
 * (`across-kinds.ts`). Places in the list, `a < b`.
 * In a story so large that all pairs are too many, a pair must share something: the number stays linear in the figures.
 */
export function* candidatePairs({
  records,
  numbering,
}: Pick<Records, 'records' | 'numbering'>): Generator<Couple> {
  const blocks = new Map<string, number[]>()
  for (const [place, { figure }] of records.entries()) push(blocks, blockOf(figure), place)
  for (const block of blocks.values())
    if (block.length <= ALL_PAIRS) yield* everyPair(block)
    else yield* sharingPairs(block, records, numbering)
  yield* acrossKinds(records)
}

function* everyPair(block: readonly number[]): Generator<Couple> {
  for (const [i, a] of block.entries())
    for (let j = i + 1; j < block.length; j++) yield { a, b: block[j] ?? a }
}

function* sharingPairs(
  block: readonly number[],
  records: readonly FigureRecord[],
  numbering: Numbering,
): Generator<Couple> {
  const shared = new Map<string, number[]>()
  const seen = new Set<number>()
  for (const b of block) {
    const record = records[b]
    if (!record) continue
    for (const key of keysOf(record, numbering)) {
      for (const a of (shared.get(key) ?? []).slice(-PER_KEY)) {
        const id = a * records.length + b
        if (seen.has(id)) continue
        seen.add(id)
        yield { a, b }
      }
      push(shared, key, b)
    }
  }
}

function keysOf({ figure, local }: FigureRecord, numbering: Numbering): readonly string[] {
  const weighed = Array.from(local.keys, (key, i) => [numbering.textOf(key), local.weights[i] ?? 0] as const)
  const words = weighed.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, RAREST)
  return [`=${figure.date ?? `${figure.low} ${figure.high}`}`, ...words.map(([word]) => word)]
}

function push(lists: Map<string, number[]>, key: string, place: number): void {
  const list = lists.get(key)
  if (list) list.push(place)
  else lists.set(key, [place])
}

function blockOf(figure: Figure): string {
  if (figure.kind === 'measure') return `measure ${scaleOf(figure.unit ?? '')?.dimension ?? figure.unit}`
  if (figure.kind === 'money') return `money ${figure.unit}`
  if (figure.kind === 'date') return `date ${figure.date?.length === 10 ? 'day' : 'year'}`
  return figure.kind
}
