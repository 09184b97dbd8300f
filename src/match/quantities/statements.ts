import type { Link } from '../near/group.js'
import type { FigureRecord } from './records.js'

/** Log odds of figures that are no pair. */
const APART = -8

/**
 * Parts the day on which somebody spoke from the day of what happened: "officials said on Monday" and "burst its banks on Sunday"
 * differ in every other report and contradict one another in none.
 */
export function partStatements(records: readonly FigureRecord[], links: readonly Link[]): readonly Link[] {
  return links.map((link) => {
    const [x, y] = [records[link.a], records[link.b]]
    if (x?.figure.kind !== 'date' || y?.figure.kind !== 'date' || x.figure.date === y.figure.date) return link
    return (x.dateRole === 'said') === (y.dateRole === 'said') ? link : { ...link, weight: APART }
  })
}
