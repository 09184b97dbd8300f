import type { Explanation, Step, Value } from '../types.js'
import type { Reading } from './interval.js'
import { judgePair } from './judge.js'
import { dateOf, type Side } from './sides.js'

/** A count of a running total: the day that it is told of first, and the values that tell it, as places in the finding's list. */
type Count = Readonly<{ asOf: string; values: readonly number[] }>

/**
 * The counts of a running total in order, the latest first: each value by the first day that it is told of. Of two of one day
 * the later is the one that the total's own direction puts behind, unless one number satisfies both ("1,480", "at least 1,480"):
 * then they are one count. Empty where nothing says that the total was running.
 */
export function countsOf(
  sides: readonly Side[],
  values: readonly Value[],
  explanation: Explanation | null,
): readonly Count[] {
  if (explanation?.kind !== 'as-of') return []
  const dated = values
    .map(({ figures }, value) => ({ value, days: figures.flatMap((place) => dayAt(sides, place) ?? []) }))
    .flatMap(({ value, days }) => (days.length === 0 ? [] : [{ value, asOf: days.toSorted()[0] ?? '' }]))
    .sort((a, b) => compare(a.asOf, b.asOf) || a.value - b.value)
  // Values stand from low to high, so their order by day tells which way the total goes.
  const rises = dated.filter(({ value }, i) => value >= (dated[i - 1]?.value ?? value)).length
  const isRising = 2 * rises >= dated.length
  const counts: { asOf: string; values: number[] }[] = []
  for (const { asOf, value } of dated.sort(
    (a, b) => compare(b.asOf, a.asOf) || (isRising ? b.value - a.value : a.value - b.value),
  )) {
    const last = counts.at(-1)
    const isSame = last?.asOf === asOf && last.values.every((other) => meet(sides, values, value, other))
    if (isSame) last.values.push(value)
    else counts.push({ asOf, values: [value] })
  }
  return counts
}

/** Each count by the value that tells it most exactly; among equals by the one that more figures give. */
export function seriesOf(
  counts: readonly Count[],
  sides: readonly Side[],
  values: readonly Value[],
): readonly Step[] {
  const exactness = (value: number): number => {
    const reading = readingAt(sides, values, value)
    return reading === undefined || reading.point === null ? 0 : reading.approx || reading.vague ? 1 : 2
  }
  const told = (value: number): number => values[value]?.figures.length ?? 0
  return counts.map(({ asOf, values: alike }) => {
    const [value = 0] = alike.toSorted((a, b) => exactness(b) - exactness(a) || told(b) - told(a))
    return { asOf, value }
  })
}

/**
 * Places of the figures that were out of date when they were published: another article had told a later count the day before or
 * earlier, and theirs tells none. An article that dates its count ("as of Sunday it was 38") is out of date all the same: its
 * readers have no newer one.
 */
export function outOfDate(
  sides: readonly Side[],
  values: readonly Value[],
  counts: readonly Count[],
): readonly number[] {
  const valueAt = new Map(
    values.flatMap(({ figures }, value) => figures.map((place) => [place, value] as const)),
  )
  const rankOf = new Map(counts.flatMap((count, rank) => count.values.map((value) => [value, rank] as const)))
  const newestOf = new Map<string, number>()
  const rank = (place: number) => rankOf.get(valueAt.get(place) ?? -1) ?? Infinity
  for (const [place, { figure }] of sides.entries())
    newestOf.set(figure.article, Math.min(rank(place), newestOf.get(figure.article) ?? Infinity))
  const firstTold = firstTellings(sides, rank)
  return sides.flatMap(({ figure, article }, place) => {
    const published = article?.published ?? null
    const mine = newestOf.get(figure.article) ?? Infinity
    if (published === null || !Number.isFinite(mine) || rank(place) !== mine) return []
    // A later count is another article's: this one's own latest is this.
    const isOld = [...firstTold].some(([later, day]) => later < mine && day < published)
    return isOld ? [place] : []
  })
}

/** By place in the series, the first day on which an article appeared that tells the count. */
function firstTellings(sides: readonly Side[], rank: (place: number) => number): ReadonlyMap<number, string> {
  const first = new Map<number, string>()
  for (const [place, { article }] of sides.entries()) {
    const published = article?.published ?? null
    if (published !== null && published < (first.get(rank(place)) ?? '~')) first.set(rank(place), published)
  }
  return first
}

function meet(sides: readonly Side[], values: readonly Value[], a: number, b: number): boolean {
  const [x, y] = [readingAt(sides, values, a), readingAt(sides, values, b)]
  return x !== undefined && y !== undefined && judgePair(x, y) !== 'conflict'
}

/** All figures of a value read alike. */
function readingAt(sides: readonly Side[], values: readonly Value[], value: number): Reading | undefined {
  return sides[values[value]?.figures[0] ?? -1]?.reading
}

function dayAt(sides: readonly Side[], place: number): string | null {
  const side = sides[place]
  const day = side === undefined ? null : dateOf(side)
  return day?.length === 10 ? day : null
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
