import type { Origin } from '../types.js'

/**
 * Origins with those made one that hold articles known to be one voice: outlets of one house, say.
 *
 * @param oneVoice lists of article ids.
 */
export function mergeOrigins(
  origins: readonly Origin[],
  oneVoice: readonly (readonly string[])[],
): readonly Origin[] {
  const groups = origins.map(({ articles }) => articles)
  for (const voice of oneVoice) {
    const ids = new Set(voice)
    const touched = groups.filter((group) => group.some((id) => ids.has(id)))
    if (touched.length < 2) continue
    const [first = []] = touched
    groups.splice(groups.indexOf(first), 1, touched.flat().sort())
    for (const group of touched.slice(1)) groups.splice(groups.indexOf(group), 1)
  }
  return groups
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map((articles, index) => ({ id: `o${index + 1}`, articles }))
}
