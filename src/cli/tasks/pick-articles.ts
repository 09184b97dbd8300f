/** Which files a check reads, and which of them it checks. */
import { realpath } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import type { CheckRequest } from '../args.js'
import { baseOf, changedFiles } from '../changed.js'
import type { Settings } from '../config/settings.js'
import type { Io } from '../io.js'

/** `paths` is empty where nothing changed. `isChecked` takes an article's path as shown. */
export type Picked = Readonly<
  { paths: readonly string[]; isChecked: (path: string) => Promise<boolean> } | { refused: string }
>

/** With `--changed` the paths named, or else those of the configuration, are where articles lie; without, they are checked. */
export async function pickArticles(
  { changed, paths }: CheckRequest,
  { articles, against }: Settings,
  io: Io,
): Promise<Picked> {
  if (changed === null) {
    const roots = await Promise.all(paths.map((path) => truePath(path, io.cwd)))
    return {
      paths: [...paths, ...against.value],
      async isChecked(path) {
        const file = await truePath(path, io.cwd)
        return roots.some((root) => file === root || file.startsWith(root + sep))
      },
    }
  }
  const found = await changedFiles(changed.base ?? baseOf(io.env), io.cwd)
  if ('refused' in found) return found
  const files = new Set(await Promise.all([...found.files].map((file) => truePath(file, io.cwd))))
  return {
    paths: files.size === 0 ? [] : [...(paths.length > 0 ? paths : articles.value), ...against.value],
    isChecked: async (path) => files.has(await truePath(path, io.cwd)),
  }
}

/** With all links followed, so that two names of one file meet; standard input is itself. */
async function truePath(path: string, cwd: string): Promise<string> {
  if (path === '-') return path
  const file = resolve(cwd, path)
  return realpath(file).catch(() => file)
}
