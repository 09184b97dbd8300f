import { eventClass } from './event.js'
import type { Found } from './found.js'
import { at, isOneOf, word, type Line } from './line.js'
import { nounClass } from '../language/lexicon.js'
import { wordClass } from '../language/word-class.js'

/** Where a whole stands: the place of its sentence among the lines, and its own among that sentence's figures. */
export type Whole = Readonly<{ line: number; figure: number }>

/**
 * For each figure the whole that it is a part of, or null.
 *
 *     277 people, including 28 civilians     14 drones, two of them over the dam     five of the 12 were children
 *     … killed 64. Of the dead, 21 are women     … 73 dead. Fourteen of those killed were children
 */
export function findWholes(
  lines: readonly Line[],
  found: readonly (readonly Found[])[],
  events: readonly (readonly (string | null)[])[],
): readonly (readonly (Whole | null)[])[] {
  const all: (readonly (Whole | null)[])[] = []
  lines.forEach((line, l) => {
    const own = found[l] ?? NOTHING
    if (own.length === 0) {
      all.push(NO_WHOLES)
      return
    }
    const wholes: (Whole | null)[] = []
    own.forEach((figure, i) => {
      const near = isPartKind(figure) ? wholeBeside(line, l, own, i, wholes) : null
      const state = near === null && isPartKind(figure) ? groupNamed(line, figure) : null
      wholes.push(
        near ?? (state === null ? null : earlierWhole(l, eventClass(state), figure, found, events, all)),
      )
    })
    all.push(wholes)
  })
  return all
}

const NOTHING: readonly Found[] = []
const NO_WHOLES: readonly null[] = []

/** The whole in the same sentence. */
function wholeBeside(
  line: Line,
  l: number,
  own: readonly Found[],
  i: number,
  wholes: readonly (Whole | null)[],
): Whole | null {
  const figure = own[i]
  if (figure === undefined) return null
  const next = own[i + 1]
  if (next?.kind === 'count' && isShareOf(line, figure, next) && mayHold(next, figure))
    return { line: l, figure: i + 1 }
  const whole = countBefore(own, i, figure, wholes)
  if (whole < 0) return null
  const held = own[whole]
  if (held === undefined || isOfThings(line, held, figure)) return null
  if (joinsAsPart(line, held.end, figure)) return { line: l, figure: whole }
  // "including 3 children, 2 women and a guard": what the first of a list is, all are.
  const listed = i === 0 ? null : (wholes[i - 1] ?? null)
  const before = i === 0 ? undefined : own[i - 1]
  return before && listed && isListed(line, before, figure) ? listed : null
}

/** "Twelve people burnt by the kettle, of which 400,000 were sold": of people one says "of whom". */
function isOfThings(line: Line, whole: Found, part: Found): boolean {
  const isPerson = whole.unit === 'person' || nounClass(whole.unit ?? '') === 'person'
  if (!isPerson || mayHold(whole, part)) return false
  return isOneOf(line, part.start - 1, WHICH) && word(line, part.start - 2) === 'of'
}
const WHICH = wordClass('which')

/** The nearest count before a figure that can hold it, and is no part itself; -1 where none is. */
function countBefore(
  own: readonly Found[],
  i: number,
  figure: Found,
  wholes: readonly (Whole | null)[],
): number {
  let counts = 0
  let last = -1
  for (let k = i - 1; k >= 0; k--) {
    const count = own[k]
    if (count?.kind !== 'count') continue
    if (wholes[k] === null && mayHold(count, figure)) return k
    counts++
    last = k
  }
  // "40 people, including 52 children": the words say part, whatever the numbers do; only behind a single count is that sure.
  return counts === 1 && wholes[last] === null ? last : -1
}

function isPartKind({ kind }: Found): boolean {
  return kind === 'count' || kind === 'ratio' || kind === 'percent'
}

/** A part is no greater than its whole; of shares and vague words nobody can tell. */
function mayHold(whole: Found, part: Found): boolean {
  if (part.kind !== 'count' || whole.vague || part.vague) return true
  const [most, least] = [whole.high ?? Infinity, part.low ?? part.high ?? 0]
  return least <= most
}

function joinsAsPart(line: Line, from: number, figure: Found): boolean {
  const { start, end } = figure
  if (word(line, end) === 'of' && isOneOf(line, end + 1, REFERRING)) return true
  // "two of them" may have read "of" into the figure's own words.
  if (word(line, figure.to) === 'of' && isOneOf(line, figure.to + 1, REFERRING)) return true
  // "277 people, 28 civilians among them"
  if (word(line, end) === 'among' && /^(?:them|these|those)$/.test(word(line, end + 1))) return true
  for (let k = start - 1; k >= Math.max(from, start - 7); k--) {
    if (isOneOf(line, k, INCLUDING)) return true
    if (isOneOf(line, k, REFERRING) && /^(?:among|of)$/.test(word(line, k - 1))) return isOpening(line, k - 1)
    if (isOneOf(line, k, MARKS)) return false
  }
  return false
}
const REFERRING = wordClass('them whom which')
const INCLUDING = wordClass('including includes included')
const MARKS = wordClass(', ; : . )')

/** "…, of whom 12 died", "…, among them two officers": a mark stands in front; not "seven of them in 16 schools". */
function isOpening(line: Line, k: number): boolean {
  return /^[,;(–—-]$/.test(word(line, k - 1)) || word(line, k - 1) === 'and'
}

/** Only a noun phrase and a comma or "and" stand between the two. */
function isListed(line: Line, before: Found, figure: Found): boolean {
  if (figure.start - before.end > 6) return false
  let joined = false
  for (let k = before.end; k < figure.start; k++) {
    const lower = word(line, k)
    if (lower === ',' || lower === 'and') joined = true
    else if (
      at(line, k).kind !== 'word' ||
      /^(?:were|was|are|is|have|has|had|in|on|of|with|who)$/.test(lower)
    )
      return false
  }
  return joined
}

/** "five of the 12", "three of the building's four staircases". */
function isShareOf(line: Line, part: Found, whole: Found): boolean {
  const of = word(line, part.end) === 'of' ? part.end : word(line, part.to) === 'of' ? part.to : -1
  if (of < 0 || whole.start - of > 5) return false
  for (let k = of + 1; k < whole.start; k++) if (/^[,;.]$/.test(word(line, k))) return false
  return /^(?:the|its|their|his|her|our|all)$/.test(word(line, of + 1)) || whole.start === of + 1
}

const GROUP = wordClass(
  'dead killed injured wounded missing victims deaths fatalities casualties arrested detained displaced evacuees rescued survivors hurt',
)

/** The state of the group that the sentence speaks of a part of: "Of the [dead], 21 …", "Four of those [killed] …". */
function groupNamed(line: Line, figure: Found): string | null {
  const group = groupAt(line, figure.to) ?? groupAt(line, figure.end)
  if (group !== null) return group
  if (figure.start > 6 || !isOneOf(line, 2, GROUP)) return null
  const [first, second] = [word(line, 0), word(line, 1)]
  const opens =
    (first === 'of' && (second === 'the' || second === 'those')) || (first === 'among' && second === 'the')
  return opens ? word(line, 2) : null
}

function groupAt(line: Line, k: number): string | null {
  if (word(line, k) !== 'of' || !isOneOf(line, k + 1, OF_GROUP)) return null
  const group = word(line, k + 2)
  return isOneOf(line, k + 2, GROUP) ? group : null
}
const OF_GROUP = wordClass('the those these')

/** How many sentences back the whole may have been told. */
const MEMORY = 3

/** The one count of that very event in the nearest sentence before that has any; of two, nobody can tell which is meant. */
function earlierWhole(
  l: number,
  event: string | null,
  part: Found,
  found: readonly (readonly Found[])[],
  events: readonly (readonly (string | null)[])[],
  wholes: readonly (readonly (Whole | null)[])[],
): Whole | null {
  for (let k = l - 1; k >= Math.max(0, l - MEMORY); k--) {
    const own = found[k] ?? []
    const told = own.flatMap((figure, i) =>
      figure.kind === 'count' && events[k]?.[i] === event && !wholes[k]?.[i] ? [{ figure, i }] : [],
    )
    const holding = told.filter(({ figure }) => mayHold(figure, part) && figure.high !== part.low)
    const [only] = holding
    if (told.length > 0)
      return only !== undefined && holding.length === 1 ? { line: k, figure: only.i } : null
  }
  return null
}
