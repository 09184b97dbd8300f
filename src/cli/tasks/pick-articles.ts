/** Which files a check reads, and which of them it checks. */
import { realpath } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import type { CheckRequest } from '../args.js'
import { baseOf, changedFiles } from '../changed.js'
import type { Settings } from '../config/settings.js'
import type { Io } from '../io.js'

/** `paths` is empty where nothing changed. `isChecked` takes an article's true path; null is standard input. */
export type Picked = Readonly<
  { paths: readonly string[]; isChecked: (truePath: string | null) => boolean } | { refused: string }
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
    const roots = await Promise.all(named.map((path) => truePath(path, io.cwd)))
    const files = new Set(roots)
    return {
      paths: [...named, ...against.value],
      isChecked: (file) =>
        files.has(file) || roots.some((root) => root !== null && file?.startsWith(root + sep) === true),
    }
  }
  const found = await changedFiles(changed.base ?? baseOf(io.env), io.cwd)
  if ('refused' in found) return found
  const files = new Set(await Promise.all([...found.files].map((file) => truePath(file, io.cwd))))
  return {
    paths: files.size === 0 ? [] : [...(named.length > 0 ? named : articles.value), ...against.value],
    isChecked: (file) => file !== null && files.has(file),
  }
}

/** With all links followed, so that two names of one file meet; null for standard input. */
async function truePath(path: string, cwd: string): Promise<string | null> {
  if (path === '-') return null
  const file = resolve(cwd, path)
  return realpath(file).catch(() => file)
}
