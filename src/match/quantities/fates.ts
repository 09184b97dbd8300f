import type { Link } from '../near/group.js'
import type { FigureRecord } from './records.js'

/** What befalls people in the news, of which one excludes the other: by the classes of `eventClass`. */
const FATES: ReadonlySet<string> = new Set(['kill', 'injure', 'missing', 'rescue', 'arrest'])
/** Log odds that two fates take away: some 50 to one. Not all, as words that tell a fate are now and then read of the wrong figure. */
const AGAINST = 4

/** Who is in hospital is neither dead nor missing, but may have been rescued, or arrested. */
const NOT_IN_HOSPITAL: ReadonlySet<string> = new Set(['kill', 'missing'])

/** Lowers the weight of counts of people whom two things befell: two killed and twenty injured are no two counts of one. */
export function partFates(records: readonly FigureRecord[], links: readonly Link[]): readonly Link[] {
  return links.map((link) => {
    const [x, y] = [eventOf(records[link.a]), eventOf(records[link.b])]
    return areTwo(x, y) ? { ...link, weight: link.weight - AGAINST } : link
  })
}

function areTwo(x: string | null, y: string | null): boolean {
  if (x === null || y === null || x === y) return false
  if (x === 'hospital') return NOT_IN_HOSPITAL.has(y)
  return y === 'hospital' ? NOT_IN_HOSPITAL.has(x) : FATES.has(x) && FATES.has(y)
}

const eventOf = (record: FigureRecord | undefined): string | null =>
  record?.figure.kind === 'count' ? record.figure.event : null
