/** Patterns of paths: `*`, `**`, `?`, `[a-z]`, `{a,b}`. */

/** Takes a path with `/`. */
export type Matches = (path: string) => boolean

/**
 * Brackets are sought from the first that opens behind the last that closed, and braces from the innermost: sought from each that opens, a
 * name of nothing but those would take the square of its length.
 */
const SPECIAL = /[*?]|(?:^|\])[^[\]]*\[[^\]]+\]|\{[^{}]*\}/

/** Tells whether something typed is a pattern; a file of that very name is looked for first. */
export function isGlob(given: string): boolean {
  return SPECIAL.test(given)
}

/**
 * A pattern in two: the folder to search, which is what stands before its first part with a special character, and the rest, which
 * paths are to fit as they count from there. `depth`: how many folders below it can hold what fits.
 */
export function splitGlob(glob: string): Readonly<{ base: string; rest: string; depth: number }> {
  const parts = glob.split('/')
  const first = parts.findIndex(isGlob)
  const base = parts.slice(0, first).join('/')
  const rest = parts.slice(first).join('/')
  return {
    base: base === '' ? (glob.startsWith('/') ? '/' : '.') : base,
    rest,
    depth: /\*\*|[{(]/.test(rest) ? Infinity : parts.length - first - 1,
  }
}

/** A test of paths against one pattern. */
export async function matcher(glob: string): Promise<Matches> {
  const { default: picomatch } = await import('picomatch')
  return picomatch(glob)
}

/**
 * A test of shown paths against patterns of what to leave out. A pattern without a slash is tried on names at any depth; one
 * that fits a folder leaves out all that is in it.
 */
export async function excluder(globs: readonly string[]): Promise<Matches> {
  if (globs.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  const tests = globs.map((glob) => {
    const pattern = glob.replace(/^\.\//, '').replace(/\/$/, '')
    return picomatch(pattern, { dot: true, basename: !pattern.includes('/') })
  })
  return (path) => tests.some((test) => test(path))
}
