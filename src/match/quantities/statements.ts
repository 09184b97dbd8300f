import type { Link } from '../near/group.js'
import { APART } from './apart.js'
import type { FigureRecord } from './records.js'

/**
 * Parts the day on which somebody spoke from the day of what happened, and from the day on which another spoke, and the days on which
 * somebody counted from one another: "officials said on Monday" and "burst its banks on Sunday", "police said on Sunday" and "police said
 * on Tuesday", "as of 15 March" and "as of 17 March" differ in every other report and contradict one another in none. In the same slot
 * of one sentence it is what a writer revised.
 */
export function partStatements(
  records: readonly FigureRecord[],
  links: readonly Link[],
  areInOneSlot: (a: FigureRecord, b: FigureRecord) => boolean,
): readonly Link[] {
  return links.map((link) => {
    const [x, y] = [records[link.a], records[link.b]]
    if (x?.figure.kind !== 'date' || y?.figure.kind !== 'date' || x.figure.date === y.figure.date) return link
    const apart = (x.dateRole === 'said') !== (y.dateRole === 'said') || x.dayOfCount || y.dayOfCount
    const areStatements = x.dayOfStatement && y.dayOfStatement && !areInOneSlot(x, y)
    return apart || areStatements ? { ...link, weight: APART } : link
  })
}
