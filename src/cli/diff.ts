/** `claims diff A B`: which article is which, and whether what changed fails the run. */
import { realpath } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import type { Bar, View } from '../report/index.js'
import type { Article, DiffReport } from '../types.js'
import type { Request } from './args.js'

type DiffRequest = Extract<Request, { command: 'diff' }>

/** Lays two articles side by side. `reached`: the change is as grave as `--fail-on` asks. */
export async function produceDiff(
  { format, failOn }: DiffRequest,
  [a, b]: readonly [Article, Article],
  view: View,
): Promise<Readonly<{ text: string; reached: boolean }>> {
  const { loadDiffReporter } = await import('../report/index.js')
  const { diffArticles } = await import('../diff.js')
  const report = await loadDiffReporter(format)
  const found = diffArticles(a, b)
  return { text: report(found, view), reached: reaches(found.summary, failOn) }
}

/** The two articles in the order in which they were named, or what is wrong with them. */
export async function pickTwo(
  articles: readonly Article[],
  paths: readonly string[],
  cwd: string,
): Promise<readonly [Article, Article] | string> {
  const [first, second] = articles
  if (first === undefined || second === undefined) return 'diff takes two articles, and these are one'
  if (articles.length > 2) return `diff takes two articles, and these are ${articles.length}; name two files`
  const [a = ''] = await Promise.all(paths.map((path) => truePath(path, cwd)))
  const mine = await truePath(first.path, cwd)
  return mine === a || mine.startsWith(a + sep) ? [first, second] : [second, first]
}

async function truePath(path: string, cwd: string): Promise<string> {
  if (path === '-') return path
  const file = resolve(cwd, path)
  return realpath(file).catch(() => file)
}

function reaches({ pairs, figures, conflicts }: DiffReport['summary'], bar: Bar): boolean {
  if (bar === 'none') return false
  const changed = figures.changed + figures.added + figures.removed
  if (bar === 'error') return conflicts > 0
  return changed > 0 || (bar === 'any' && pairs.edited + pairs.part > 0)
}
