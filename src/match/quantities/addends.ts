import type { Figure } from '../../types.js'
import type { Link } from '../near/group.js'
import { APART } from './apart.js'
import type { FigureRecord } from './records.js'

/**
 * Parts what a writer adds up: who pays "$40,000, on top of the $25,000 promised by the state" tells of two sums, and where another article
 * has one of them alone it is that one. So no figures with the two values are a pair, whoever tells them.
 */
export function partAddends(records: readonly FigureRecord[], links: readonly Link[]): readonly Link[] {
  const added = addedValues(records)
  if (added.size === 0) return links
  return links.map((link) => {
    const [x, y] = [records[link.a], records[link.b]]
    return x && y && added.has(keyOf(x.figure, y.figure)) ? { ...link, weight: APART } : link
  })
}

/** The pairs of values that some sentence adds up. */
function addedValues(records: readonly FigureRecord[]): ReadonlySet<string> {
  const added = new Set<string>()
  for (const [place, second] of records.entries()) {
    if (!isAdded(second)) continue
    // The figures of a sentence follow one another.
    for (let k = place - 1; records[k]?.sentence === second.sentence; k--) {
      const first = records[k]
      if (first === undefined || !isOneUnit(first.figure, second.figure)) continue
      if (valueOf(first.figure) !== valueOf(second.figure)) {
        added.add(keyOf(first.figure, second.figure))
        added.add(keyOf(second.figure, first.figure))
      }
      break
    }
  }
  return added
}

/** "on top of the [$25,000]", "in addition to [25,000] euros" */
function isAdded({ sentence: { tokens }, at, figure: { kind } }: FigureRecord): boolean {
  if (kind !== 'money' && kind !== 'count') return false
  let k = at - 1
  while (at - k < 4 && SKIPPED.test(tokens[k]?.lower ?? '')) k--
  const before = (back: number) => tokens[k - back]?.lower
  return (
    (before(0) === 'of' && before(1) === 'top' && before(2) === 'on') ||
    (before(0) === 'to' && before(1) === 'addition' && before(2) === 'in')
  )
}
const SKIPPED = /^(?:the|a|an|its|his|her|their|some|about|around|another|\p{Sc})$/u

const isOneUnit = (x: Figure, y: Figure): boolean => x.kind === y.kind && x.unit === y.unit
const valueOf = ({ low, high }: Figure): string => `${low} ${high}`
const keyOf = (x: Figure, y: Figure): string => `${x.kind} ${x.unit} ${valueOf(x)} ${y.unit} ${valueOf(y)}`
