import type { Link } from '../near/group.js'
import type { FigureRecord } from './records.js'
import { relateValues } from './values.js'

/** Log odds of figures that are no pair. */
const APART = -8

/**
 * Parts stretches of time over which two articles look, where they are of different lengths: "the past two weeks" and "the past three
 * months". Each writer chose his own, and neither says how long anything took; nor do the first two days of anything, whatever the
 * other article tells. In the same slot of one sentence it is what a writer revised.
 */
export function partStretches(
  records: readonly FigureRecord[],
  links: readonly Link[],
  areInOneSlot: (a: FigureRecord, b: FigureRecord) => boolean,
): readonly Link[] {
  return links.map((link) => {
    const [x, y] = [records[link.a], records[link.b]]
    if (!x || !y || x.figure.kind !== 'duration' || y.figure.kind !== 'duration') return link
    const isStretch =
      x.stretch === 'opening' || y.stretch === 'opening' || (x.stretch !== null && y.stretch !== null)
    if (!isStretch) return link
    const relation = relateValues(x.figure, y.figure)
    if (relation === 'equal' || relation === 'compatible' || areInOneSlot(x, y)) return link
    return { ...link, weight: APART }
  })
}
