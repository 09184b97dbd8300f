import type { Figure, Policy, Reconciled, Step, Value } from '../types.js'
import { convert, type Reading } from './interval.js'

/**
 * One value for a quantity, or the range of all, as a policy asks; `readings` are the figures' own.
 *
 * - `range`: from the lowest to the highest;
 * - `latest`: the last count of a running total;
 * - `majority`: the value with the most independent voices;
 * - `conservative`: the lowest, as casualty recorders count.
 *
 * Where a policy cannot choose (two values have as many voices, nothing tells which is later), the range stands.
 */
export function consolidate(
  values: readonly Value[],
  { figures, readings }: Readonly<{ figures: readonly Figure[]; readings: readonly Reading[] }>,
  series: readonly Step[],
  policy: Policy,
): Reconciled {
  const corroborated = mostVoices(values)
  const chosen = choose(values, series, policy, corroborated)
  const [low, high] = [lowestOf(values, readings), highestOf(values, readings)]
  const numbers = values.every(({ figures }) => readings[figures[0] ?? 0]?.date === null)
  return {
    policy,
    low: numbers ? (values[low]?.low ?? null) : null,
    high: numbers ? inOneUnit(values[high], values[low], figures) : null,
    corroborated,
    chosen,
    text: values[chosen ?? -1]?.text ?? rangeText(values, readings, low, high),
  }
}

/** The upper end in the unit of the value with the lower one, so that "9%" and "one in ten" are 9 to 10 and no range runs backwards. */
function inOneUnit(
  upper: Value | undefined,
  lower: Value | undefined,
  figures: readonly Figure[],
): number | null {
  const [from, to] = [figures[upper?.figures[0] ?? -1], figures[lower?.figures[0] ?? -1]]
  const end = upper?.high ?? null
  if (end === null || from === undefined || to === undefined || from.unit === to.unit) return end
  return convert(end, from, to)
}

function choose(
  values: readonly Value[],
  series: readonly Step[],
  policy: Policy,
  corroborated: number | null,
): number | null {
  if (values.length === 1) return 0
  switch (policy) {
    case 'range':
      return null
    case 'latest':
      return series[0]?.value ?? null
    case 'majority':
      return corroborated
    case 'conservative':
      return 0
  }
}

function mostVoices(values: readonly Value[]): number | null {
  const most = Math.max(...values.map(({ origins }) => origins))
  const first = values.findIndex(({ origins }) => origins === most)
  return values.filter(({ origins }) => origins === most).length === 1 ? first : null
}

/** Values stand from low to high by their lower end; the one that reaches highest may stand before the last. */
function lowestOf(values: readonly Value[], readings: readonly Reading[]): number {
  return extreme(
    values,
    readings,
    ({ low, high }, best) => Math.min(low, high) < Math.min(best.low, best.high),
  )
}

function highestOf(values: readonly Value[], readings: readonly Reading[]): number {
  return extreme(values, readings, ({ high }, best) => high >= best.high)
}

function extreme(
  values: readonly Value[],
  readings: readonly Reading[],
  beats: (reading: Reading, best: Reading) => boolean,
): number {
  let found = 0
  for (const [place, { figures }] of values.entries()) {
    const [reading, best] = [readings[figures[0] ?? 0], readings[values[found]?.figures[0] ?? 0]]
    if (reading && best && beats(reading, best)) found = place
  }
  return found
}

/**
 * "255 to at least 277". Beside what has no end the range goes to the highest number told: "at least 38 to 119". One of the two alone says it where it holds the other: "at least 7" and 7, "10 to 15 minutes" and 15.
 */
function rangeText(
  values: readonly Value[],
  readings: readonly Reading[],
  low: number,
  high: number,
): string {
  const readingOf = (place: number): Reading | undefined => readings[values[place]?.figures[0] ?? -1]
  const end = (place: number): number => {
    const reading = readingOf(place)
    if (reading === undefined) return -Infinity
    return Number.isFinite(reading.high) && !reading.vague ? reading.high : reading.low
  }
  const isOpen = readingOf(high)?.high === Infinity
  const upper = isOpen ? values.reduce((best, _, i) => (end(i) > end(best) ? i : best), high) : high
  const [from, to] = [values[low]?.text ?? '', values[upper]?.text ?? '']
  const lowest = readingOf(low)
  if (lowest !== undefined && lowest.date === null && end(low) === end(upper))
    return lowest.point === null ? from : to
  return from === to ? from : `${from} to ${to}`
}
