/** From the paths that were typed to the files to read. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '../types.js'
import { explainFailure } from './failure.js'
import { byCodeUnit } from './order.js'

/** A file to read. `path` is how it is shown; null in `file` stands for standard input. */
export type Source = Readonly<{ path: string; file: string | null }>
export type Found = Readonly<{ sources: readonly Source[]; problems: readonly Problem[] }>

/** How standard input is written on the command line. */
export const STDIN = '-'

/**
 * Finds the files behind paths. Folders are searched through, hidden entries left out. A file that several paths lead
 * to comes once, under the first of its names by code unit. Sources and problems are sorted by path.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<Found> {
  const search: Search = { cwd, named: new Map(), problems: new Map() }
  for (const path of new Set(paths)) {
    if (path === STDIN) search.named.set(STDIN, { path: STDIN, file: null })
    else if (path === '') report(search, '(empty)', 'the path is empty; name a file or a folder')
    else await look(search, path)
  }
  const sources = [...search.named.values()].sort((a, b) => byCodeUnit(a.path, b.path))
  const problems = [...search.problems.values()].sort((a, b) => byCodeUnit(a.path, b.path))
  return { sources, problems }
}

type Search = Readonly<{
  cwd: string
  /** By true path, all symbolic links followed. */
  named: Map<string, Source>
  problems: Map<string, Problem>
}>

async function look(search: Search, given: string): Promise<void> {
  const file = resolve(search.cwd, given)
  const show = (found: string): string => shownPath(found, search.cwd, isAbsolute(given))
  try {
    if (!(await stat(file)).isDirectory()) return await add(search, show(file), file)
    const before = search.problems.size
    const seen = new Set<string>()
    const found = await walk(search, file, show, seen)
    if (found === 0 && search.problems.size === before)
      report(
        search,
        show(file),
        'the folder holds no article (.txt, .text, .md or no extension); name the files themselves',
      )
  } catch (error) {
    report(search, show(file), explainFailure(error))
  }
}

/** Yields how many articles lie below a folder. `seen` holds the true paths of folders, so that links may form a loop. */
async function walk(
  search: Search,
  folder: string,
  show: (file: string) => string,
  seen: Set<string>,
): Promise<number> {
  const truePath = await realpath(folder)
  if (seen.has(truePath)) return 0
  seen.add(truePath)
  let found = 0
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue
    const file = join(folder, entry.name)
    try {
      const kind = entry.isSymbolicLink() ? await stat(file) : entry
      if (kind.isDirectory()) found += await walk(search, file, show, seen)
      if (!kind.isFile() || !isArticleName(entry.name)) continue
      await add(search, show(file), file)
      found++
    } catch (error) {
      report(search, show(file), explainFailure(error))
    }
  }
  return found
}

/** In a folder, other kinds of file lie about for other reasons. */
function isArticleName(name: string): boolean {
  return ['', '.txt', '.text', '.md'].includes(extensionOf(name).toLowerCase())
}

/** A name's extension with its dot, or ''. What follows a dot is one only if it begins with a letter: not "report 3.2". */
export function extensionOf(name: string): string {
  return /(?<=[^/])\.\p{L}[\p{L}\d]{0,9}$/u.exec(name)?.[0] ?? ''
}

async function add(search: Search, path: string, file: string): Promise<void> {
  // Pipes that a shell opens (/dev/fd/63) can be read and have no true path.
  const truePath = await realpath(file).catch(() => file)
  const known = search.named.get(truePath)
  if (known === undefined || byCodeUnit(path, known.path) < 0) search.named.set(truePath, { path, file })
}

function report(search: Search, path: string, message: string): void {
  search.problems.set(`${path}\0${message}`, { path, message })
}

/** As given, but without detours: relative to where the program runs if it lies below, with `/`. */
function shownPath(file: string, cwd: string, absolute: boolean): string {
  const below = relative(cwd, file)
  const isBelow = below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
  const shown = isBelow || !absolute ? below || '.' : file
  return sep === '/' ? shown : shown.split(sep).join('/')
}
