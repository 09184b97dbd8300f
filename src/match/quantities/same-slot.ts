import type { Sentence } from '../../types.js'
import type { Copy } from '../copies.js'
import type { Link } from '../near/group.js'
import type { SentencePair } from './features.js'
import type { FigureRecord } from './records.js'

/** Log odds of figures in one slot of two copies: three to one, whatever lies between their values. */
const SAME_SLOT = 1.1

/**
 * Raises the weight of pairs that stand in the same slot of two copies and count the same: "dozens were detained" made "hundreds
 * were detained". How far the values lie apart, which elsewhere tells two things from one, is here what the writer changed.
 */
export function weighSameSlots(
  records: readonly FigureRecord[],
  links: readonly Link[],
  copies: readonly Copy[],
  slotOf: (a: FigureRecord, b: FigureRecord) => SentencePair['slot'],
): readonly Link[] {
  const copiesOf = new Map<Sentence, Set<Sentence>>()
  for (const { a, b } of copies) copiesOf.set(a, (copiesOf.get(a) ?? new Set()).add(b))
  const areCopies = (s: Sentence, t: Sentence) =>
    copiesOf.get(s)?.has(t) === true || copiesOf.get(t)?.has(s) === true
  return links.map((link) => {
    const [x, y] = [records[link.a], records[link.b]]
    if (link.weight >= SAME_SLOT || !x || !y || !areCopies(x.sentence, y.sentence)) return link
    return countTheSame(x, y) && slotOf(x, y) === 'same' ? { ...link, weight: SAME_SLOT } : link
  })
}

function countTheSame(
  { figure: a, increment: i }: FigureRecord,
  { figure: b, increment: j }: FigureRecord,
): boolean {
  return a.unit === b.unit && i === j && (a.event === b.event || a.event === null || b.event === null)
}
