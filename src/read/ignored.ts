/**
 * What `.gitignore` and `.claimsignore` files leave out (gitignore(5)); the nearest file that says something about a path decides,
 * and of two in one folder `.claimsignore`.
 */
import type { Ignore } from 'ignore'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

export type Rules = Readonly<{
  ignores: (file: string, isFolder: boolean) => boolean
  /** From the outermost folder inward. */
  layers: readonly Readonly<{ folder: string; rules: Ignore }>[]
}>

export const noRules: Rules = { ignores: () => false, layers: [] }

/** Names of the files that hold rules, the weaker first. */
export type RuleFiles = readonly ('.gitignore' | '.claimsignore')[]

/** Rules that hold in a folder by what lies above it: git's up to the root of its repository, and without one none. */
export async function rulesAbove(folder: string, files: RuleFiles): Promise<Rules> {
  const above: string[] = []
  let isRepository = false
  for (let at = folder; !isRepository; at = dirname(at)) {
    if (at !== folder) above.unshift(at)
    isRepository = await exists(join(at, '.git'))
    if (dirname(at) === at) break
  }
  let rules = noRules
  for (const outer of above)
    rules = await rulesOf(outer, rules, isRepository ? files : files.filter((name) => name !== '.gitignore'))
  return rules
}

/** Rules of a folder's own files, where it has any, on top of those from above. */
export async function rulesOf(folder: string, above: Rules, files: RuleFiles): Promise<Rules> {
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8').catch(() => null)))
  if (texts.every((text) => text === null)) return above
  const { default: ignore } = await import('ignore')
  // Case counts, as it does for git where file names have case.
  const own = texts.flatMap((text) =>
    text === null ? [] : [{ folder, rules: ignore({ ignorecase: false }).add(text) }],
  )
  const layers = [...above.layers, ...own]
  return { layers, ignores: (file, isFolder) => ignores(layers, file, isFolder) }
}

function ignores(layers: Rules['layers'], file: string, isFolder: boolean): boolean {
  for (const { folder, rules } of layers.toReversed()) {
    const path = relative(folder, file).split(sep).join('/')
    if (!ignorable(path)) continue
    const { ignored, unignored } = rules.test(isFolder ? `${path}/` : path)
    if (ignored || unignored) return ignored
  }
  return false
}

/** The library takes only paths below its folder. */
function ignorable(path: string): boolean {
  return path !== '' && !path.startsWith('../') && !path.startsWith('/') && !/^[a-z]:/i.test(path)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
