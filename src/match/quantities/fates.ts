import type { Link } from '../near/group.js'
import type { FigureRecord } from './records.js'

/** What befalls people in the news, of which one excludes the other: by the classes of `eventClass`. */
const FATES: ReadonlySet<string> = new Set(['kill', 'injure', 'missing', 'rescue', 'arrest'])
/** Log odds that two fates take away: some 50 to one. Not all, as words that tell a fate are now and then read of the wrong figure. */
const AGAINST = 4

/** Lowers the weight of counts of people whom two things befell: two killed and twenty injured are no two counts of one. */
export function partFates(records: readonly FigureRecord[], links: readonly Link[]): readonly Link[] {
  return links.map((link) => {
    const [x, y] = [fateOf(records[link.a]), fateOf(records[link.b])]
    return x === null || y === null || x === y ? link : { ...link, weight: link.weight - AGAINST }
  })
}

function fateOf(record: FigureRecord | undefined): string | null {
  const { kind, event } = record?.figure ?? { kind: null, event: null }
  return kind === 'count' && event !== null && FATES.has(event) ? event : null
}
