/** How well two records (places from 0) fit together; the higher the better, on any scale. */
export type Link = Readonly<{ a: number; b: number; weight: number }>

export type GroupOptions = Readonly<{
  /** Least mean weight, over all pairs across two groups, at which the groups become one. */
  minWeight: number
  /** Share of the strongest link in what decides, beside the mean; 0 unless given. */
  strongest?: number
  /** Weight of a pair for which there is no link. */
  unlinked: number
  /** Pairs that speak neither for nor against a group: they are left out of the mean. */
  neutral?: (a: number, b: number) => boolean
  /** Pairs that must never stand in one group. */
  forbidden?: (a: number, b: number) => boolean
}>

/**
 * Groups of two or more records, by average linkage: the strongest link first, two groups become one if the mean
 * weight over all pairs across them is high enough. A chain of single links therefore never joins what does not
 * fit as a whole. Only pairs with a link of at least `minWeight` are tried, so a sparse list of links is enough.
 *
 * Records within a group are in ascending order, groups by their first record; the order of the links changes nothing.
 */
export function groupByAverage(
  links: readonly Link[],
  options: GroupOptions,
): readonly (readonly number[])[] {
  const weights = new Map<number, number>()
  for (const { a, b, weight } of links) weights.set(keyOf(a, b), weight)
  const groupOf = new Map<number, Group>()
  const groupAt = (place: number): Group => {
    const known = groupOf.get(place) ?? { places: [place], refused: new Map() }
    groupOf.set(place, known)
    return known
  }
  const strongestFirst = links
    .filter(({ weight }) => weight >= options.minWeight)
    .map(({ a, b, weight }) => ({ low: Math.min(a, b), high: Math.max(a, b), weight }))
    .sort((x, y) => y.weight - x.weight || x.low - y.low || x.high - y.high)
  for (const { low, high } of strongestFirst) {
    const [mine, theirs] = [groupAt(low), groupAt(high)]
    const sizes = mine.places.length + theirs.places.length
    // Groups only grow: two that were refused and have the same size since are refused still.
    if (mine === theirs || mine.refused.get(theirs) === sizes) continue
    if (!fit(mine.places, theirs.places, weights, options)) {
      mine.refused.set(theirs, sizes)
      theirs.refused.set(mine, sizes)
      continue
    }
    const [large, small] = mine.places.length >= theirs.places.length ? [mine, theirs] : [theirs, mine]
    for (const place of small.places) {
      large.places.push(place)
      groupOf.set(place, large)
    }
  }
  return [...new Set(groupOf.values())]
    .filter(({ places }) => places.length > 1)
    .map(({ places }) => places.sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

/** A group, and the groups that did not fit it when both together had so many places. */
type Group = Readonly<{ places: number[]; refused: Map<Group, number> }>

function fit(
  mine: readonly number[],
  theirs: readonly number[],
  weights: ReadonlyMap<number, number>,
  { minWeight, unlinked, strongest = 0, neutral, forbidden }: GroupOptions,
): boolean {
  let [sum, count, best] = [0, 0, -Infinity]
  for (const a of mine) {
    for (const b of theirs) {
      if (forbidden?.(a, b) === true) return false
      if (neutral?.(a, b) === true) continue
      const weight = weights.get(keyOf(a, b)) ?? unlinked
      sum += weight
      best = Math.max(best, weight)
      count++
    }
  }
  return count > 0 && strongest * best + (1 - strongest) * (sum / count) >= minWeight
}

/** One number for a pair, in either order; exact for up to 2 ** 26 records. */
function keyOf(a: number, b: number): number {
  return Math.min(a, b) * 2 ** 26 + Math.max(a, b)
}
