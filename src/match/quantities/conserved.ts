import type { Sentence, Token } from '../../types.js'
import type { Link } from '../near/group.js'
import { plainNumber } from '../../language/number-words.js'
import { APART } from './apart.js'
import type { SentencePair } from './features.js'
import type { FigureRecord } from './records.js'
import { relateValues } from './values.js'

/** Log odds of a pair that an equal value outweighs: its company would have to be strong to join it. */
const OUTWEIGHED = -3

/**
 * Lowers the weight of pairs that equal values speak against, in two sentences that make one claim.
 *
 * A revision puts a new value where an old one stood; it does not deal the old ones out anew. So if the new value stood there
 * before, and the old one still stands there, words changed places and the two are no pair:
 *
 *     Bergen had 60mm of rain and Stavanger 45mm.
 *     Stavanger had 45mm of rain and Bergen 60mm.
 *
 * Where only one of them stands in both, they may be: "nine died" and "eleven died and nine were hurt". There the pair must stand
 * by its own weight ("$9.1bn, against forecasts of $8.8bn" and "$9.1bn": it does not). A sum is no new value of one of its parts:
 * "killed five in Lund and two in Arlen" and "killed seven, five of them in Lund".
 */
export function weighConserved(
  records: readonly FigureRecord[],
  links: readonly Link[],
  slotOf: (a: FigureRecord, b: FigureRecord) => SentencePair['slot'],
): readonly Link[] {
  const places = placesBySentence(records)
  const unread = new Map<Sentence, ReadonlySet<string>>()
  const unreadIn = (sentence: Sentence): ReadonlySet<string> => {
    const read = (places.get(sentence) ?? []).flatMap((place) => records[place] ?? [])
    const numbers = unread.get(sentence) ?? unreadNumbers(sentence, read)
    unread.set(sentence, numbers)
    return numbers
  }
  const weights = new Map(links.map(({ a, b, weight }) => [keyOf(a, b), weight]))
  /** The figures of the other's sentence that have this one's value; `stands`: it stands there, if only unread. */
  const look = (record: FigureRecord, { sentence }: FigureRecord) => {
    const equals = (places.get(sentence) ?? []).filter((place) => areEqual(record, records[place]))
    const { kind, low, high } = record.figure
    const whole = kind === 'date' || low === null || low !== high ? '' : String(low)
    return { equals, stands: equals.length > 0 || unreadIn(sentence).has(whole) }
  }
  const most = ({ a, b, weight }: Link): number => {
    const [x, y] = [records[a], records[b]]
    if (!x || !y || x.figure.article === y.figure.article || areEqual(x, y)) return weight
    if (slotOf(x, y) === 'none') return weight
    const [mine, theirs] = [look(x, y), look(y, x)]
    if (!(mine.stands || theirs.stands)) return weight
    if (mine.stands && theirs.stands) return APART
    if (isSum(y, x, mine.equals) || isSum(x, y, theirs.equals)) return APART
    const rivals = [
      ...mine.equals.map((other) => keyOf(a, other)),
      ...theirs.equals.map((other) => keyOf(b, other)),
    ]
    return weight < 0 && rivals.some((key) => (weights.get(key) ?? APART) >= weight) ? OUTWEIGHED : weight
  }
  /** Whether the whole is the sum of the part and the other counts of its sentence, and has the part beside it. */
  const isSum = (whole: FigureRecord, part: FigureRecord, equals: readonly number[]): boolean => {
    if (!equals.some((place) => records[place]?.figure.partOf === whole.figure.start)) return false
    const counts = (places.get(part.sentence) ?? []).flatMap((place) => {
      const figure = records[place]?.figure
      return figure?.kind === 'count' && figure.unit === part.figure.unit ? [figure.low ?? NaN] : []
    })
    return counts.length > 1 && counts.reduce((sum, count) => sum + count, 0) === whole.figure.low
  }
  return links.map((link) => ({ ...link, weight: Math.min(link.weight, most(link)) }))
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

function placesBySentence(records: readonly FigureRecord[]): ReadonlyMap<Sentence, readonly number[]> {
  const places = new Map<Sentence, number[]>()
  for (const [place, { sentence }] of records.entries()) {
    const list = places.get(sentence)
    if (list) list.push(place)
    else places.set(sentence, [place])
  }
  return places
}

/** Whole numbers in a sentence that no figure has: behind a name ("and Bergen 60") one may have been taken for part of it. */
function unreadNumbers({ tokens }: Sentence, read: readonly FigureRecord[]): ReadonlySet<string> {
  const isRead = (token: Token) =>
    read.some(({ figure: { number } }) => token.start < number.end && token.end > number.start)
  return new Set(
    tokens.flatMap((token) => {
      const number = plainNumber(token.lower)
      return number === null || isRead(token) ? [] : [number]
    }),
  )
}

/** The same value, or the same number where one sentence leaves its unit to be understood: "by 50 minutes and buses by 20". */
function areEqual(x: FigureRecord | undefined, y: FigureRecord | undefined): boolean {
  if (x === undefined || y === undefined) return false
  if (x.figure.kind === y.figure.kind) return relateValues(x.figure, y.figure) === 'equal'
  return (lacksUnit(x) || lacksUnit(y)) && x.figure.low === y.figure.low && x.figure.high === y.figure.high
}

/** A bound or a vague number too, which `isBare` leaves out. */
function lacksUnit({ figure: { kind, unit } }: FigureRecord): boolean {
  return kind === 'count' && unit === null
}
