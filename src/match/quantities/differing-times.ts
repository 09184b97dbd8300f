import type { Figure } from '../../types.js'
import type { Link } from '../near/group.js'
import { APART } from './apart.js'
import type { FigureRecord } from './records.js'
import { relateValues } from './values.js'

/**
 * Log odds asked beyond what is asked of others. An event has many days and takes many stretches of time, and any two of them make
 * a pair: on events left out four were told in vain for each that was missed of days and months, two for one of stretches of time, where
 * of things counted it was one for one.
 */
const ASKED_OF_DAYS = 1
const ASKED_OF_STRETCHES = 0.5

/**
 * Asks more of days that differ, and of stretches of time that do, than of other figures; and parts what an article says is yet to come
 * from what another says was already over then: "he will return on Monday" and "he left on Tuesday". What was put off is to come in both.
 * In the same slot of one sentence it is what a writer revised.
 */
export function partTimes(
  records: readonly FigureRecord[],
  links: readonly Link[],
  areInOneSlot: (a: FigureRecord, b: FigureRecord) => boolean,
): readonly Link[] {
  return links.map((link) => {
    const [x, y] = [records[link.a], records[link.b]]
    if (!x || !y || x.figure.kind !== y.figure.kind) return link
    const asked = askedOf(x.figure)
    if (asked === null) return link
    const relation = relateValues(x.figure, y.figure)
    if (relation === 'equal' || relation === 'compatible' || areInOneSlot(x, y)) return link
    if (isOverBefore(x.figure, y.figure) || isOverBefore(y.figure, x.figure))
      return { ...link, weight: APART }
    return asked === 0 ? link : { ...link, weight: link.weight - asked }
  })
}

/** Null for what is no time at all. */
function askedOf({ kind, date }: Figure): number | null {
  if (kind === 'duration') return ASKED_OF_STRETCHES
  // Years tell when something was founded or built, and one writer's slip is easily another's.
  return date === null ? null : date.length > 4 ? ASKED_OF_DAYS : 0
}

/** Whether one date was still to come, and the other over, when the article of the first was written. */
function isOverBefore(coming: Figure, over: Figure): boolean {
  const { date, asOf } = coming
  if (date === null || over.date === null || asOf === null || coming.article === over.article) return false
  return date > asOf.slice(0, date.length) && over.date < asOf.slice(0, over.date.length)
}
