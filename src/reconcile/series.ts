import type { Explanation, Step, Value } from '../types.js'
import { dateOf, type Side } from './sides.js'

/**
 * The counts of a running total in order, the latest first: each value by the first day that it is told of. Of two of one day
 * the later is the one that the total's own direction puts behind. Empty where nothing says that the total was running.
 */
export function seriesOf(
  sides: readonly Side[],
  values: readonly Value[],
  explanation: Explanation | null,
): readonly Step[] {
  if (explanation?.kind !== 'as-of') return []
  const dated = values
    .map(({ figures }, value) => ({ value, days: figures.flatMap((place) => dayAt(sides, place) ?? []) }))
    .flatMap(({ value, days }) => (days.length === 0 ? [] : [{ value, asOf: days.toSorted()[0] ?? '' }]))
    .sort((a, b) => compare(a.asOf, b.asOf) || a.value - b.value)
  // Values stand from low to high, so their order by day tells which way the total goes.
  const rises = dated.filter(({ value }, i) => value >= (dated[i - 1]?.value ?? value)).length
  const isRising = 2 * rises >= dated.length
  return dated
    .sort((a, b) => compare(b.asOf, a.asOf) || (isRising ? b.value - a.value : a.value - b.value))
    .map(({ asOf, value }) => ({ asOf, value }))
}

/**
 * Places of the figures that were out of date when they were published: another article had told a later count the day before or
 * earlier, and theirs tells none. An article that dates its count ("as of Sunday it was 38") is out of date all the same: its
 * readers have no newer one.
 */
export function outOfDate(
  sides: readonly Side[],
  values: readonly Value[],
  series: readonly Step[],
): readonly number[] {
  const valueAt = new Map(
    values.flatMap(({ figures }, value) => figures.map((place) => [place, value] as const)),
  )
  const rankOf = new Map(series.map(({ value }, rank) => [value, rank]))
  const newestOf = new Map<string, number>()
  const rank = (place: number) => rankOf.get(valueAt.get(place) ?? -1) ?? Infinity
  for (const [place, { figure }] of sides.entries())
    newestOf.set(figure.article, Math.min(rank(place), newestOf.get(figure.article) ?? Infinity))
  return sides.flatMap(({ figure, article }, place) => {
    const published = article?.published ?? null
    const mine = newestOf.get(figure.article) ?? Infinity
    if (published === null || !Number.isFinite(mine) || rank(place) !== mine) return []
    const isOld = sides.some(
      (other, at) =>
        other.figure.article !== figure.article &&
        rank(at) < mine &&
        other.article?.published !== null &&
        (other.article?.published ?? published) < published,
    )
    return isOld ? [place] : []
  })
}

function dayAt(sides: readonly Side[], place: number): string | null {
  const side = sides[place]
  const day = side === undefined ? null : dateOf(side)
  return day?.length === 10 ? day : null
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
