import { daysBetween } from '../../figures/index.js'
import type { Link } from '../near/group.js'
import type { Numbering } from '../numbering.js'
import type { FigureRecord } from './records.js'
import { relateValues } from './values.js'

/** Log odds that two times take away: some 50 to one. Not all, as what happened years ago may have its verdict this week. */
const AGAINST = 4
/** Days for which a happening is news. */
const NEWS = 60

/**
 * Lowers the weight of what befell people years ago beside what befell others this week: "in 2013 a blast killed 31 miners" is no other
 * count of "bringing to 32 on Thursday the number killed". Equal values may be one: "the collapse of 2013, which killed 31".
 */
export function partBygone(
  records: readonly FigureRecord[],
  links: readonly Link[],
  numbering: Numbering,
): readonly Link[] {
  const times = records.map((record) => timeOf(record, numbering))
  return links.map((link) => {
    const [x, y] = [records[link.a], records[link.b]]
    const [then, now] = [times[link.a], times[link.b]]
    if (!x || !y || then === null || now === null || then === now) return link
    return relateValues(x.figure, y.figure) === 'equal' ? link : { ...link, weight: link.weight - AGAINST }
  })
}

/** Whether a count of what happened stands beside an earlier year, or in a headline or beside a day of late; null where neither, or both. */
function timeOf({ figure, headline, dates }: FigureRecord, numbering: Numbering): 'then' | 'now' | null {
  const { kind, event, asOf } = figure
  if (kind !== 'count' || event === null || asOf === null) return null
  const told = Array.from(dates, (key) => numbering.textOf(key))
  const isThen = told.some(
    (date) => /^\d{4}(?:-\d\d)?$/.test(date) && Number(date.slice(0, 4)) < Number(asOf.slice(0, 4)) - 1,
  )
  const isNow =
    headline || told.some((date) => date.length === 10 && Math.abs(daysBetween(date, asOf)) < NEWS)
  return isThen === isNow ? null : isThen ? 'then' : 'now'
}
