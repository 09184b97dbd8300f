/** The configuration, as far as a run needs it: nothing of it is loaded where there is none. */
import type { CompareOptions } from '../../pipeline.js'
import type { ArticleHead } from '../../types.js'
import { loadConfig, noConfig, type Loaded } from './load.js'

export type { Loaded } from './load.js'

/** The configuration asked for: a file, none at all (false), or the one found (null). */
export function chooseConfig(asked: string | false | null, cwd: string, env = ''): Promise<Loaded> {
  return asked === false
    ? Promise.resolve(noConfig(cwd))
    : loadConfig(asked ?? (env === '' ? null : env), cwd)
}

/** The articles as the configuration dates them, and how it wants them judged. */
export async function judgeBy<Head extends ArticleHead>(
  loaded: Loaded,
  articles: readonly Head[],
  cwd: string,
): Promise<Readonly<{ articles: readonly Head[]; options: CompareOptions }>> {
  if (loaded.file === null) return { articles, options: {} }
  const { stateDays, toOptions } = await import('./judging.js')
  return { articles: stateDays(articles, loaded, cwd), options: toOptions(articles, loaded, cwd) }
}
