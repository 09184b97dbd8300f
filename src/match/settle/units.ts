import type { Figure } from '../../types.js'
import { isBare } from '../bare-numbers.js'
import { byKey, wordsNear, type Told } from './told.js'

const UNITS: ReadonlySet<Figure['kind']> = new Set(['money', 'percent', 'measure', 'duration', 'age'])

/**
 * A bare number is in the unit in which the story tells it elsewhere: "a single costs 895" beside "895 crowns". A number that articles
 * may well tell twice by chance needs words in common as well: "the limit is 45" beside "a limit of 45 mph". Where the story counts so
 * many things, or tells the number in two units, it stays bare.
 */
export function settleUnits(told: readonly Told[]): readonly Figure[] {
  const others = byKey(told, ({ figure }) => (isBare(figure) ? null : keyOf(figure)))
  return told.map((one) => {
    const { figure, before } = one
    if (!isBare(figure) || COUNTS_PEOPLE.test(before)) return figure
    const same = others.get(keyOf(figure) ?? '') ?? []
    const [first] = same
    if (first === undefined || !UNITS.has(first.figure.kind)) return figure
    const { kind, unit } = first.figure
    if (!same.every((other) => other.figure.kind === kind && other.figure.unit === unit)) return figure
    const isMeant = (kind !== 'age' && isTelling(figure)) || sharesWords(one, same)
    return isMeant ? { ...figure, kind, unit } : figure
  })
}

/** Content words that a number's surroundings must have in common with another's; more where something happens to what it counts. */
const SHARED = 1
const SHARED_BESIDE_EVENT = 2

function sharesWords(one: Told, others: readonly Told[]): boolean {
  const mine = wordsNear(one)
  const least = one.figure.event === null ? SHARED : SHARED_BESIDE_EVENT
  return others.some((other) => [...wordsNear(other)].filter((word) => mine.has(word)).length >= least)
}

/** "Of these 6.6 million need food", "a town of 7,400", "Players: 38 million": what is counted stands before. */
const COUNTS_PEOPLE =
  /(?<!\p{L})of (?:these|those|them|whom|which),?\s$|(?<!\p{L})(?:town|city|village|island|district|province|country|nation|population|crowd) of\s$|\p{L}s:\s$/u

/** The number said, whatever bounds it. */
function keyOf({ kind, low, high }: Figure): string | null {
  if (kind === 'date' || kind === 'score' || kind === 'rank' || kind === 'time') return null
  const said = low ?? high
  return said === null ? null : String(said)
}

/** Three digits other than closing zeros, two decimals, or a round million: 12, 150 and 2,000 meet by chance. */
function isTelling({ low, high }: Figure): boolean {
  const said = Math.abs(low ?? high ?? 0)
  if (low !== high || said === 0) return false
  const [whole = '', decimals = ''] = String(said).split('.')
  const digits = (whole + decimals).replace(/^0+|0+$/g, '').length
  return digits >= 3 || decimals.length >= 2 || (digits === 2 && said >= 1000) || said >= 1_000_000
}
