/** What `.gitignore` files leave out (gitignore(5)); the nearest file that says something about a path decides. */
import type { Ignore } from 'ignore'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

export type Rules = Readonly<{
  ignores: (file: string, isFolder: boolean) => boolean
  /** From the outermost folder inward. */
  layers: readonly Readonly<{ folder: string; rules: Ignore }>[]
}>

export const noRules: Rules = { ignores: () => false, layers: [] }

/** Rules that hold in a folder by what lies above it, up to the root of its repository; without one, none. */
export async function rulesAbove(folder: string): Promise<Rules> {
  const above: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    if (at !== folder) above.unshift(at)
    if (await exists(join(at, '.git'))) break
    if (dirname(at) === at) return noRules
  }
  let rules = noRules
  for (const outer of above) if (await exists(join(outer, '.gitignore'))) rules = await rulesOf(outer, rules)
  return rules
}

/** Rules of a folder that has a `.gitignore`, on top of those from above. */
export async function rulesOf(folder: string, above: Rules): Promise<Rules> {
  const { default: ignore } = await import('ignore')
  // Case counts, as it does for git where file names have case.
  const rules = ignore({ ignorecase: false }).add(await readFile(join(folder, '.gitignore'), 'utf8'))
  const layers = [...above.layers, { folder, rules }]
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
