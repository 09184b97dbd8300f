import type { Sentence } from '../../types.js'
import type { Link } from '../near/group.js'
import type { SentencePair } from './features.js'
import type { FigureRecord } from './records.js'
import { relateValues } from './values.js'

/** Log odds of two figures that are no pair, or were never weighed. */
const APART = -8
/** Log odds of a pair that an equal value outweighs: its company would have to be strong to join it. */
const OUTWEIGHED = -3

/**
 * Lowers the weight of pairs that equal values speak against, in two sentences that make one claim.
 *
 * A revision puts a new value where an old one stood; it does not deal the old values out anew. So where the two sentences hold
 * the same values, their figures meet by value, and words that changed places part them from the rest:
 *
 *     Bergen had 60mm of rain and Stavanger 45mm.
 *     Stavanger had 45mm of rain and Bergen 60mm.
 *
 * Where one holds values of its own beside, others may meet: "nine died" and "eleven died and nine were hurt". There a pair must
 * stand by its own weight ("$9.1bn, against forecasts of $8.8bn" and "$9.1bn": it does not).
 */
export function weighConserved(
  records: readonly FigureRecord[],
  links: readonly Link[],
  slotOf: (a: FigureRecord, b: FigureRecord) => SentencePair['slot'],
): readonly Link[] {
  const partnersIn = sentencePartners(records)
  const weights = new Map(links.map(({ a, b, weight }) => [keyOf(a, b), weight]))
  const most = ({ a, b, weight }: Link): number => {
    const [x, y] = [records[a], records[b]]
    if (!x || !y || x.figure.article === y.figure.article || areEqual(x, y)) return weight
    const conserved = partnersIn(x, y)
    const rivals = [conserved?.of.get(a), conserved?.of.get(b)].flatMap((partner, i) =>
      partner === undefined ? [] : [weights.get(keyOf(i === 0 ? a : b, partner)) ?? APART],
    )
    if (!conserved || rivals.length === 0 || slotOf(x, y) === 'none') return weight
    if (conserved.wholly) return APART
    return weight < 0 && rivals.some((rival) => rival >= weight) ? OUTWEIGHED : weight
  }
  return links.map((link) => ({ ...link, weight: Math.min(link.weight, most(link)) }))
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** For each figure of two sentences its partner of the same value in the other; `wholly`: none is left over on either side. */
type Conserved = Readonly<{ of: ReadonlyMap<number, number>; wholly: boolean }>

/** For two records the partners in their sentences, where all values of one sentence stand in the other too; else null. */
function sentencePartners(
  records: readonly FigureRecord[],
): (x: FigureRecord, y: FigureRecord) => Conserved | null {
  const places = new Map<Sentence, number[]>()
  for (const [place, { sentence }] of records.entries())
    places.set(sentence, [...(places.get(sentence) ?? []), place])
  const known = new Map<Sentence, Map<Sentence, Conserved | null>>()
  return ({ sentence: s }, { sentence: t }) => {
    const found = known.get(s)?.get(t)
    if (found !== undefined) return found
    const [mine, theirs] = [places.get(s) ?? [], places.get(t) ?? []]
    const of = partnersOf(records, mine, theirs)
    const conserved =
      of.size < 2 * Math.min(mine.length, theirs.length)
        ? null
        : { of, wholly: mine.length === theirs.length }
    known.set(s, (known.get(s) ?? new Map<Sentence, Conserved | null>()).set(t, conserved))
    return conserved
  }
}

/** Figures of the same value, one of either sentence, each in at most one pair and told from both sides. */
function partnersOf(
  records: readonly FigureRecord[],
  mine: readonly number[],
  theirs: readonly number[],
): ReadonlyMap<number, number> {
  const partners = new Map<number, number>()
  for (const a of mine) {
    const b = theirs.find((place) => !partners.has(place) && areEqual(records[a], records[place]))
    if (b !== undefined) partners.set(a, b).set(b, a)
  }
  return partners
}

/** The same value, or the same number where one sentence leaves its unit to be understood: "by 50 minutes and buses by 20". */
function areEqual(x: FigureRecord | undefined, y: FigureRecord | undefined): boolean {
  if (x === undefined || y === undefined) return false
  if (x.figure.kind === y.figure.kind) return relateValues(x.figure, y.figure) === 'equal'
  return (isBare(x) || isBare(y)) && x.figure.low === y.figure.low && x.figure.high === y.figure.high
}

function isBare({ figure: { kind, unit } }: FigureRecord): boolean {
  return kind === 'count' && unit === null
}
