/** "22 goals in 38 games last season and 61 in 119": two bare numbers that stand to one another as two did before, nouns and all. */
import { settled, type Found } from './found.js'
import { word, type Line } from './line.js'

/** `read`: the figures of the sentence with their units; `found`: as they were before bare ones were given theirs. */
export function alikeInPairs(line: Line, found: readonly Found[], read: readonly Found[]): readonly Found[] {
  let told: Found[] | null = null
  for (let i = 2; i + 1 < read.length; i++) {
    const [a, b] = [found[i], found[i + 1]]
    if (a?.bare !== true || b?.bare !== true || !isWithin(line, a, b)) continue
    const j = read.findIndex((it, k) => k < i - 1 && isPairOfNouns(line, it, read[k + 1], found[k]))
    const [whose, within] = [read[j], read[j + 1]]
    if (whose === undefined || within === undefined) continue
    told ??= [...read]
    told[i] = settled(a, 'count', whose.unit, false)
    told[i + 1] = settled(b, 'count', within.unit, false)
  }
  return told ?? read
}

/** Nothing but "in" stands between. */
function isWithin(line: Line, a: Found, b: Found): boolean {
  return b.start === a.end + 1 && word(line, a.end) === 'in'
}

function isPairOfNouns(line: Line, a: Found, b: Found | undefined, bare: Found | undefined): boolean {
  if (b === undefined || bare?.bare === true || a.kind !== 'count' || b.kind !== 'count') return false
  return a.unit !== null && b.unit !== null && b.start === a.end + 1 && word(line, a.end) === 'in'
}
