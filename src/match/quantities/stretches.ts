import { wordSet } from '../../language/word-set.js'
import type { Link } from '../near/group.js'
import { APART } from './apart.js'
import type { FigureRecord } from './records.js'
import { relateValues } from './values.js'

/** "[20 minutes] before kick-off" tells when, "it took [18 minutes]" how long; null where neither is said. */
function reachOf({ sentence: { tokens }, figure, at }: FigureRecord): 'when' | 'how long' | null {
  let k = at - 1
  while (k > at - 4 && HEDGES.has(tokens[k]?.lower ?? '')) k--
  // "deliberated for 17 hours before finding him guilty"
  if (LASTED.has(tokens[k]?.lower ?? '')) return 'how long'
  const end = tokens.findIndex((token) => token.start >= figure.end)
  return end >= 0 && WHEN.has(tokens[end]?.lower ?? '') ? 'when' : null
}
const WHEN = wordSet('before later earlier ago')
const HEDGES = wordSet('about some around nearly almost more than over just only at least up to them him her')
const LASTED = wordSet('took takes take taken lasted lasts last lasting for')

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
    const [one, other] = [reachOf(x), reachOf(y)]
    if (!isStretch && (one === null || other === null || one === other)) return link
    const relation = relateValues(x.figure, y.figure)
    if (relation === 'equal' || relation === 'compatible' || areInOneSlot(x, y)) return link
    return { ...link, weight: APART }
  })
}
