import { groupBy } from './group-by.js'
import type { Cluster, Figure } from './types.js'

/**
 * Of the sums given those that another article tells in another currency: the two sentences make one claim, and neither has a sum in
 * the other's currency. None is converted, so that they are set side by side and no more.
 */
export function inOtherCurrencies(
  figures: readonly Figure[],
  clusters: readonly Cluster[],
): ReadonlySet<Figure> {
  const sums = groupBy(
    figures.filter(({ kind }) => kind === 'money'),
    ({ article, sentence }) => `${article}\n${sentence}`,
  )
  const found = new Set<Figure>()
  if (sums.size < 2) return found
  for (const { members } of clusters) {
    const told = members.map(({ article, sentence }) => sums.get(`${article}\n${sentence}`) ?? [])
    for (const [i, own] of told.entries())
      for (const other of told.slice(i + 1))
        for (const sum of areOfOthers(own, other) ? [...own, ...other] : []) found.add(sum)
  }
  return found
}

/** Whether two sentences of two articles tell sums, and none in one currency. */
function areOfOthers(own: readonly Figure[], other: readonly Figure[]): boolean {
  const [first, second] = [own[0], other[0]]
  if (first === undefined || second === undefined || first.article === second.article) return false
  return !own.some(({ unit }) => other.some((sum) => sum.unit === unit))
}
