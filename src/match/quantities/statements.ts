import type { Link } from '../near/group.js'
import type { FigureRecord } from './records.js'

/** Log odds of figures that are no pair. */
const APART = -8

/**
 * Parts the day on which somebody spoke from the day of what happened, and the days on which somebody counted from one another:
 * "officials said on Monday" and "burst its banks on Sunday", "as of 15 March" and "as of 17 March" differ in every other report and
 * contradict one another in none.
 */
export function partStatements(records: readonly FigureRecord[], links: readonly Link[]): readonly Link[] {
  return links.map((link) => {
    const [x, y] = [records[link.a], records[link.b]]
    if (x?.figure.kind !== 'date' || y?.figure.kind !== 'date' || x.figure.date === y.figure.date) return link
    const apart = (x.dateRole === 'said') !== (y.dateRole === 'said') || x.dayOfCount || y.dayOfCount
    return apart ? { ...link, weight: APART } : link
  })
}
