import type { Found } from './found.js'
import { at, isJoiner, word, type Line } from './line.js'

/** The kinds whose unit a bare number beside them takes over. */
const LENT = new Set(['percent', 'money', 'measure', 'duration', 'age', 'count'])

/**
 * Gives bare numbers their kind and unit from the figures around them: "from [19] to 21 per cent", "[36] per cent to
 * National Homestead's [30]", "of the 412 injured, [17] are in hospital". What stays without a noun is a count.
 */
export function resolveBare(line: Line, found: readonly Found[], before: Found | null): readonly Found[] {
  const resolved: Found[] = []
  for (const [i, figure] of found.entries()) {
    resolved.push(figure.bare ? resolve(line, figure, resolved, found.slice(i + 1), before) : figure)
  }
  return resolved
}

function resolve(
  line: Line,
  figure: Found,
  left: readonly Found[],
  right: readonly Found[],
  before: Found | null,
): Found {
  const next = right[0]
  // "from 19 to 21 per cent", "10, 15 and 20 km": only a link stands between the two.
  if (next && !next.bare && LENT.has(next.kind) && onlyLinks(line, figure.end, next.start))
    return take(figure, next)
  const previous = left.findLast((f) => LENT.has(f.kind)) ?? (sameForm(figure, before) ? before : null)
  if (!previous) return plain(figure)
  if (previous.kind === 'count') return { ...plain(figure), unit: previous.unit }
  if (previous.kind === 'duration' || previous.kind === 'age')
    return onlyLinks(line, previous.end, figure.start) ||
      /^(?:lasted|barely|for|after|another)$/.test(word(line, figure.from - 1))
      ? take(figure, previous)
      : plain(figure)
  // "plus up to eight million in add-ons", in a sentence about money
  if (previous.kind === 'money')
    return (figure.low ?? figure.high ?? 0) >= 1e5 ? take(figure, previous) : plain(figure)
  return isDecimalOf(line, figure, previous) ? take(figure, previous) : plain(figure)
}

const plain = ({ bare: _bare, ...figure }: Found): Found => figure

function take(figure: Found, from: Found): Found {
  return { ...plain(figure), kind: from.kind, unit: from.unit }
}

function onlyLinks(line: Line, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let k = from; k < to; k++)
    if (!/^(?:to|and|,|-|–|—|against|then|versus|v|vs|by|up|down)$/.test(word(line, k)) && !isJoiner(line, k))
      return false
  return true
}

/** A share keeps its unit along a sentence: digits under 100, or with decimals as the other has. */
function isDecimalOf(line: Line, figure: Found, previous: Found): boolean {
  const digits = at(line, figure.from).kind === 'number'
  const value = figure.low ?? figure.high ?? 0
  if (!digits || figure.step === null) return false
  if (previous.kind === 'percent') return value <= 100 && (figure.step < 1 || (previous.step ?? 1) <= 1)
  return figure.step < 1 && previous.step !== null && previous.step < 1
}

/** Shares are small: "362,000, or 9.3 per cent" are two kinds. */
function fits(figure: Found, other: Found): boolean {
  return other.kind !== 'percent' || (figure.low ?? figure.high ?? 0) <= 100
}

function sameForm(figure: Found, before: Found | null): boolean {
  return before !== null && figure.step !== null && figure.step < 1 && before.step !== null && before.step < 1
}
