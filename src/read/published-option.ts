/** Publication dates that the user states for single articles. */
import { resolve } from 'node:path'
import type { Problem } from '../types.js'
import { isCalendarDay } from './days.js'

type Named = Readonly<{ path: string; id: string }>
/** `published`: stated days by article id. */
type Stated = Readonly<{ published: ReadonlyMap<string, string>; problems: readonly Problem[] }>

/**
 * Matches stated days with articles, by path, else id, else base name. A key that fits no article or several, or whose
 * day is none, is a problem.
 */
export function matchStated(
  stated: ReadonlyMap<string, string>,
  articles: readonly Named[],
  cwd: string,
): Stated {
  const published = new Map<string, string>()
  const problems: Problem[] = []
  // The least exact keys first, so that a path overrules a base name.
  const matches = [...stated].map(([key, day]) => ({ key, day, ...matching(key, articles, cwd) }))
  const ranks = new Map<string, number>()
  for (const { key, day, found, rank } of matches.sort((a, b) => b.rank - a.rank)) {
    const [only, second] = found
    if (!isCalendarDay(day))
      problems.push({ path: key, message: `--published: "${day}" is no day as YYYY-MM-DD` })
    else if (only === undefined) problems.push({ path: key, message: NO_ARTICLE })
    else if (second !== undefined) problems.push({ path: key, message: ambiguous(found) })
    else if (ranks.get(only.id) === rank && published.get(only.id) !== day)
      problems.push({ path: key, message: `--published gives this article two days; give one` })
    else {
      published.set(only.id, day)
      ranks.set(only.id, rank)
    }
  }
  return { published, problems }
}

function matching(
  key: string,
  articles: readonly Named[],
  cwd: string,
): { rank: number; found: readonly Named[] } {
  const file = resolve(cwd, key)
  const tests: readonly ((article: Named) => boolean)[] = [
    ({ path }) => path === key || resolve(cwd, path) === file,
    ({ id }) => id === key,
    ({ path }) => path.slice(path.lastIndexOf('/') + 1) === key,
  ]
  const all = tests.map((test) => articles.filter(test))
  const rank = all.findIndex((found) => found.length > 0)
  return { rank, found: all[rank] ?? [] }
}

const NO_ARTICLE = '--published names no article that was read; give its path, base name or id'

function ambiguous(found: readonly Named[]): string {
  return `--published fits ${found.length} articles (${found.map(({ path }) => path).join(', ')}); give the whole path`
}
