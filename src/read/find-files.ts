/** From the paths that were typed to the files to read. */
import { readdirSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Problem } from '../types.js'
import { excluder, isGlob, matcher, splitGlob, type Matches } from './globs.js'
import { codeOf, explainFailure } from './failure.js'
import { isArticleName } from './formats/index.js'
import { noRules, rulesAbove, rulesOf, type RuleFiles, type Rules } from './ignored.js'
import { byCodeUnit } from './order.js'

/**
 * A file to read. `path` is how it is shown, `truePath` where it lies, all links followed; null in `file` and `truePath` stands for
 * standard input. `named`: it was named itself, and not come upon in a folder. `from`: the paths and globs, as typed, that led to it.
 */
export type Source = Readonly<{
  path: string
  file: string | null
  truePath: string | null
  named: boolean
  from: readonly string[]
}>
export type Found = Readonly<{ sources: readonly Source[]; problems: readonly Problem[] }>

/** `exclude`: globs of what to leave out. `gitignore`: leave out what git would, unless it is named itself; `.claimsignore` counts always. */
export type FindOptions = Readonly<{ exclude: readonly string[]; gitignore: boolean }>

/** How standard input is written on the command line. */
export const STDIN = '-'

/**
 * Finds the files behind paths and globs. Folders are searched through: hidden entries are left out, and links that lead
 * out of the folder. A file that several paths lead to comes once, under the first of its names by code unit. Sources
 * and problems are sorted by path.
 */
export async function findFiles(paths: readonly string[], cwd: string, options: FindOptions): Promise<Found> {
  const search: Search = {
    cwd,
    given: '',
    named: new Map(),
    problems: new Map(),
    excludes: await excluder(options.exclude),
    ruleFiles: options.gitignore ? ['.gitignore', '.claimsignore'] : ['.claimsignore'],
  }
  for (const path of new Set(paths)) {
    if (path === STDIN)
      search.named.set(STDIN, { path: STDIN, file: null, truePath: null, named: true, from: [STDIN] })
    else if (path === '') report(search, '(empty)', 'the path is empty; name a file or a folder')
    else if (path.includes('\0'))
      report(search, path, 'no path: it holds a NUL; use -0 for lists that NULs part')
    else await look({ ...search, given: path }, path)
  }
  const sources = [...search.named.values()].sort((a, b) => byCodeUnit(a.path, b.path))
  const problems = [...search.problems.values()].sort((a, b) => byCodeUnit(a.path, b.path))
  return { sources, problems }
}

type Search = Readonly<{
  cwd: string
  /** The path that is looked for now, as typed. */
  given: string
  /** By true path, all symbolic links followed. */
  named: Map<string, Source>
  problems: Map<string, Problem>
  excludes: Matches
  ruleFiles: RuleFiles
}>

/** One folder that is searched from its root down. */
type Walk = Readonly<{
  show: (file: string) => string
  /** The true path of the root, and those of the folders gone through, so that links may form a loop. */
  root: string
  seen: Set<string>
  /** Tells whether a file, by its absolute path, is wanted. */
  wants: (file: string, name: string) => boolean
  /** How many folders deep is looked. */
  depth: number
}>

async function look(search: Search, given: string): Promise<void> {
  const file = resolve(search.cwd, given)
  const show = (found: string): string => shownPath(found, search.cwd, isAbsolute(given))
  try {
    const status = await stat(file).catch((error: unknown) => {
      if (isGlob(given)) return null
      throw error
    })
    if (status === null) return await lookFor(search, given)
    // Pipes that a shell opens (/dev/fd/63) can be read and have no true path.
    if (!status.isDirectory())
      return add(search, show(file), { file, truePath: await realpath(file).catch(() => file), named: true })
    await searchFolder(search, file, show, (_, name) => isArticleName(name), {
      none: NO_ARTICLE,
    })
  } catch (error) {
    if (ADDRESS.test(given) && codeOf(error) === 'ENOENT')
      report(search, given, 'nothing is fetched; save the page and name its file')
    else report(search, show(file), explainFailure(error))
  }
}

const NO_ARTICLE =
  'the folder holds no article (text, Markdown, HTML, DOCX, JSON, CSV or feed); name the files themselves'

/** What is wrong with a folder or a glob, as typed, none of whose files holds an article. */
export function noArticleIn(path: string): Problem {
  const message = isGlob(path) ? 'no file that it matches holds an article; name one to see why' : NO_ARTICLE
  return { path: path.replace(/(?<=.)\/+$/, ''), message }
}

/** "https://example.org/news" */
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i

/** What a glob matches, for shells that leave globs alone. */
async function lookFor(search: Search, glob: string): Promise<void> {
  const { base, rest, depth } = splitGlob(glob)
  const folder = resolve(search.cwd, base)
  const matches = await matcher(rest)
  const show = (found: string): string => shownPath(found, search.cwd, isAbsolute(glob))
  try {
    await searchFolder(search, folder, show, (file) => matches(relative(folder, file).split(sep).join('/')), {
      none: 'matches no file; check the pattern and the folder you are in',
      path: glob,
      depth,
    })
  } catch (error) {
    report(search, glob, explainFailure(error))
  }
}

async function searchFolder(
  search: Search,
  folder: string,
  show: (file: string) => string,
  wants: Walk['wants'],
  { none, path = show(folder), depth = Infinity }: Readonly<{ none: string; path?: string; depth?: number }>,
): Promise<void> {
  const before = search.problems.size
  const root = await realpath(folder)
  const walk: Walk = { show, root, seen: new Set(), wants, depth }
  const above = await rulesAbove(folder, search.ruleFiles)
  // Who names an ignored folder asks for what is in it.
  const rules = above.ignores(folder, true) ? noRules : above
  const found = await goThrough(search, walk, { folder, truePath: root, depth: 0 }, rules)
  if (found === 0 && search.problems.size === before) report(search, path, none)
}

/** A folder on the way down: where it lies, all links followed, and how many folders down. */
type Stop = Readonly<{ folder: string; truePath: string; depth: number }>

/**
 * Yields how many wanted files lie below a folder. Folders are listed at once and not by way of a queue, and only what is a link is
 * asked where it leads: thousands of waits would take longer than the answers.
 */
async function goThrough(search: Search, walk: Walk, stop: Stop, above: Rules): Promise<number> {
  const { folder, truePath, depth } = stop
  if (walk.seen.has(truePath)) return 0
  walk.seen.add(truePath)
  let found = 0
  const entries = readdirSync(folder, { withFileTypes: true })
  const rules = entries.some(({ name }) => search.ruleFiles.some((file) => file === name))
    ? await rulesOf(folder, above, search.ruleFiles)
    : above
  const shownFolder = walk.show(folder)
  const [here, trulyHere] = [withEnd(folder), withEnd(truePath)]
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue
    const file = `${here}${entry.name}`
    const shown = entry.isDirectory() ? walk.show(file) : shownIn(shownFolder, entry.name)
    try {
      const kind = entry.isSymbolicLink() ? await followed(file, walk.root) : entry
      if (kind === null || search.excludes(shown) || rules.ignores(file, kind.isDirectory())) continue
      const trueFile = entry.isSymbolicLink() ? await realpath(file) : `${trulyHere}${entry.name}`
      if (kind.isDirectory() && depth < walk.depth)
        found += await goThrough(search, walk, { folder: file, truePath: trueFile, depth: depth + 1 }, rules)
      if (!kind.isFile() || !walk.wants(file, entry.name)) continue
      add(search, shown, { file, truePath: trueFile, named: false })
      found++
    } catch (error) {
      // A broken link, or a folder that may not be searched, is of no concern where nothing of its name was asked for.
      if (entry.isDirectory() || walk.wants(file, entry.name)) report(search, shown, explainFailure(error))
    }
  }
  return found
}

/** A folder's path as those of all that is in it begin: joining each by itself would take as long as asking for it. */
function withEnd(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`
}

/** How a file of a folder is shown, by how the folder is. */
function shownIn(folder: string, name: string): string {
  return folder === '.' ? name : folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`
}

/** What a link leads to; null where that lies outside the folder that is searched. */
async function followed(link: string, root: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  const status = await stat(link)
  return isWithin(await realpath(link), root) ? status : null
}

function isWithin(path: string, root: string): boolean {
  const below = relative(root, path)
  return below === '' || (below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below))
}

function add(
  search: Search,
  path: string,
  { file, truePath, named }: Readonly<{ file: string; truePath: string; named: boolean }>,
): void {
  const known = search.named.get(truePath)
  const first = known === undefined || byCodeUnit(path, known.path) < 0 ? { path, file } : known
  search.named.set(truePath, {
    path: first.path,
    file: first.file,
    truePath,
    named: named || known?.named === true,
    from: known === undefined ? [search.given] : [...new Set([...known.from, search.given])],
  })
}

function report(search: Search, path: string, message: string): void {
  search.problems.set(`${path}\0${message}`, { path, message })
}

/** As given, but without detours: relative to where the program runs if it lies below, with `/`. */
function shownPath(file: string, cwd: string, absolute: boolean): string {
  const below = relative(cwd, file)
  const shown = isWithin(file, cwd) || !absolute ? below || '.' : file
  return sep === '/' ? shown : shown.split(sep).join('/')
}
