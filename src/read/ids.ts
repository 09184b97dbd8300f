/** Short names for articles. */
import { extensionOf, STDIN } from './find-files.js'

/**
 * Names each path by its base name without extension. Where two would be called the same, both take on parent
 * folders, then their extensions, until they differ. Depends on the set of paths alone, not on its order.
 *
 *     flood/wire.txt  flood/local.txt  strike/wire.txt
 *     flood/wire      local            strike/wire
 *
 * @param paths shown paths, all different
 * @returns ids by path
 */
export function nameArticles(paths: readonly string[]): ReadonlyMap<string, string> {
  const names = paths.map((path): Name => ({ path, ...choicesFor(path), level: 0 }))
  lengthen(names, ({ bare }) => bare - 1)
  lengthen(names, ({ choices }) => choices.length - 1)
  return new Map(names.map((name) => [name.path, current(name)]))
}

/** A path with what it can be called, shortest first; the first `bare` of these lack the extension. */
type Name = Readonly<{ path: string; choices: readonly string[]; bare: number }> & { level: number }

const current = ({ path, choices, level }: Name): string => choices[level] ?? path

/** Gives all that are called the same their next choice, up to a last level, until none are or none can move. */
function lengthen(names: readonly Name[], lastLevel: (name: Name) => number): void {
  for (;;) {
    const taken = new Map<string, number>()
    for (const name of names) taken.set(current(name), (taken.get(current(name)) ?? 0) + 1)
    const movable = names.filter(
      (name) => (taken.get(current(name)) ?? 0) > 1 && name.level < lastLevel(name),
    )
    if (movable.length === 0) return
    for (const name of movable) name.level++
  }
}

/** The last choice is the whole path, which no other has. */
function choicesFor(path: string): Pick<Name, 'choices' | 'bare'> {
  if (path === STDIN) return { choices: ['stdin', STDIN], bare: 1 }
  const bare = suffixes(path.slice(0, path.length - extensionOf(path).length))
  return { choices: [...bare, ...suffixes(path)], bare: bare.length }
}

function suffixes(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(parts.length - 1 - index).join('/'))
}
