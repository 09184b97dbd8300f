/** Which files a check reads, and which of them it checks. */
import { realpath } from 'node:fs/promises'
import type { Surveyed } from '../../read/index.js'
import type { CheckRequest } from '../args.js'
import { baseOf, changedFiles } from '../changed.js'
import type { Settings } from '../config/settings.js'
import type { Io } from '../io.js'

/** `paths` is empty where nothing changed. */
type Picked = Readonly<
  { paths: readonly string[]; isChecked: (article: Surveyed) => boolean } | { refused: string }
>

/**
 * With `--changed` the paths named, or else those of the configuration, are where articles lie; without, they are checked.
 *
 * @param named the paths named, on the command line or in a list.
 */
export async function pickArticles(
  { changed }: CheckRequest,
  named: readonly string[],
  { articles, against }: Settings,
  io: Io,
): Promise<Picked> {
  if (changed === null) {
    const checked = new Set(named)
    return {
      paths: [...named, ...against.value],
      isChecked: ({ from }) => from.some((path) => checked.has(path)),
    }
  }
  const found = await changedFiles(changed.base ?? baseOf(io.env), io.cwd)
  if ('refused' in found) return found
  const files = new Set(await Promise.all([...found.files].map(truePath)))
  return {
    paths: files.size === 0 ? [] : [...(named.length > 0 ? named : articles.value), ...against.value],
    isChecked: (article) => article.truePath !== null && files.has(article.truePath),
  }
}

/** With all links followed, so that two names of one file meet. */
function truePath(file: string): Promise<string> {
  return realpath(file).catch(() => file)
}
