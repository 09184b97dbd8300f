import { realpath } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import type { Bar } from '../../report/index.js'
import type { Article, DiffReport } from '../../types.js'
import type { DiffRequest } from '../args.js'
import type { Io } from '../io.js'
import { readRequested } from '../reading.js'
import type { Task } from './task.js'

/** Lays two articles side by side. */
export async function beginDiff(request: DiffRequest, io: Io): Promise<Task> {
  const { paths, format, failOn } = request
  const { articles, problems } = await readRequested(request, io)
  return {
    inputs: articles.map(({ path }) => path),
    async make(view) {
      const two = await pickTwo(articles, paths, io.cwd)
      if (typeof two === 'string')
        return { text: null, problems: [...problems, { path: 'diff', message: two }], differ: false }
      const { loadDiffReporter } = await import('../../report/index.js')
      const { diffArticles } = await import('../../diff.js')
      const write = await loadDiffReporter(format)
      const found = diffArticles(...two)
      return { text: write(found, view), problems, differ: reaches(found.summary, failOn) }
    },
  }
}

/** The two articles in the order in which they were named, or what is wrong with them. */
async function pickTwo(
  articles: readonly Article[],
  paths: readonly string[],
  cwd: string,
): Promise<readonly [Article, Article] | string> {
  const [first, second] = articles
  if (first === undefined || second === undefined) return 'takes two articles, and these are one'
  if (articles.length > 2) return `takes two articles, and these are ${articles.length}; name two files`
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
