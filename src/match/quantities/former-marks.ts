import { wordSet } from '../../language/word-set.js'
import type { Link } from '../near/group.js'
import type { FigureRecord } from './records.js'
import { relateValues } from './values.js'

/** Log odds that a mark which was beaten takes away: some 20 to one. */
const AGAINST = 3
/** How far before its number the mark may be named, in tokens. */
const REACH = 9

const MARKS = wordSet('record records high highs best mark low peak maximum minimum')
const FORMER = wordSet('previous old former earlier existing standing prior')
const ENDS = wordSet('. ; , ( )')

/**
 * Lowers the weight of a mark that was beaten beside what is no such: "the previous high of 45.9C" is no other reading of "46.8C on
 * Friday". In annotated events, of 18 pairs of one such with another figure of its group 14 are equal, two told in two units, and two name no record.
 */
export function partFormerMarks(records: readonly FigureRecord[], links: readonly Link[]): readonly Link[] {
  const former = records.map(isFormer)
  if (!former.includes(true)) return links
  return links.map((link) => {
    const [x, y] = [records[link.a], records[link.b]]
    if (!x || !y || former[link.a] === former[link.b]) return link
    const relation = relateValues(x.figure, y.figure)
    return relation === 'equal' || relation === 'compatible'
      ? link
      : { ...link, weight: link.weight - AGAINST }
  })
}

/** "the previous high of", "beat the old record by two degrees, set at": named before the number in its clause. */
function isFormer({ sentence: { tokens }, at, figure }: FigureRecord): boolean {
  if (figure.kind === 'date' || figure.kind === 'rank') return false
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const lower = tokens[k]?.lower ?? '.'
    if (ENDS.has(lower)) return false
    if (!MARKS.has(lower)) continue
    for (let n = k - 1; n >= Math.max(0, k - 3); n--) if (FORMER.has(tokens[n]?.lower ?? '')) return true
  }
  return false
}
