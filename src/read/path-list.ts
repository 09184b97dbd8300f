/** Lists of paths in a file or on standard input, as `find`, `fd` and `git ls-files` print them. */
import { resolve } from 'node:path'
import { decode } from './decode.js'
import { STDIN } from './find-files.js'
import { load, type Input } from './load.js'

/** Either the paths, or why the list could not be read. */
type PathList = Readonly<{ paths: readonly string[] } | { refused: string }>

/** Reads the list at `from` (`-`: standard input): a path a line, or parted by NUL, which no path can hold. */
export async function readPathList(
  from: string,
  io: Readonly<{ cwd: string; stdin: Input }>,
  nul: boolean,
): Promise<PathList> {
  const file = from === STDIN ? null : resolve(io.cwd, from)
  const loaded = await load({ file }, io)
  if ('refused' in loaded) return loaded
  if (nul) return paths(new TextDecoder().decode(loaded.bytes).split('\0'))
  if (loaded.bytes.includes(0)) return { refused: 'the list holds NUL; read it with -0 (--null)' }
  const decoded = decode(loaded.bytes)
  return 'refused' in decoded ? { refused: 'the list names no file' } : paths(decoded.text.split(/\r?\n/))
}

function paths(all: readonly string[]): PathList {
  const named = all.filter((path) => path !== '')
  return named.length > 0 ? { paths: named } : { refused: 'the list names no file' }
}
