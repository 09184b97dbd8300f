import { scaleOf } from '../../language/scales.js'
import type { Figure } from '../../types.js'
import type { FigureRecord } from './records.js'

/** Pairs of records worth weighing: only figures of one kind and dimension can be equal. Places in the list, `a < b`. */
export function candidatePairs(records: readonly FigureRecord[]): readonly (readonly [number, number])[] {
  const blocks = new Map<string, number[]>()
  for (const [place, { figure }] of records.entries()) {
    const key = blockOf(figure)
    blocks.set(key, [...(blocks.get(key) ?? []), place])
  }
  const pairs: (readonly [number, number])[] = []
  for (const block of blocks.values())
    for (const [i, a] of block.entries()) for (const b of block.slice(i + 1)) pairs.push([a, b])
  return pairs
}

function blockOf(figure: Figure): string {
  if (figure.kind === 'measure') return `measure ${scaleOf(figure.unit ?? '')?.dimension ?? figure.unit}`
  if (figure.kind === 'money') return `money ${figure.unit}`
  if (figure.kind === 'date') return `date ${figure.date?.length === 10 ? 'day' : 'year'}`
  return figure.kind
}
