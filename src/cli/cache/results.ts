/**
 * What stories came to in earlier runs, each in a file of its own, whose name is the hash of all that sways it: the program, how it was
 * asked to judge, the articles. So nothing is ever out of date: what changed has another name. Two runs at once write the same file with
 * the same bytes, each at one stroke.
 *
 *     {"sha256":"…"}      the hash of all that follows
 *     …                   JSON
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, stat, unlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeWhole } from '../output.js'
import { makeFolder } from './folder.js'
import { sha256 } from './sha256.js'

export type Results = Readonly<{
  /** Names what comes of these, in this order: plain values, maps and sets. */
  keyOf: (parts: Iterable<unknown>) => string
  /** What was kept under a name; null where nothing was, or the file is damaged. */
  recall: (key: string) => unknown
  keep: (key: string, value: unknown) => Promise<void>
  /** Forgets the oldest where much is kept. Yields what went wrong in this run. */
  close: () => Promise<readonly string[]>
}>

const FOLDER = 'results'
const MOST_BYTES = 512 * 1024 * 1024

/**
 * @param build tells this build of the program from every other.
 * @param mostBytes beyond so many the oldest are forgotten.
 */
export function openResults({
  folder,
  build,
  cwd,
  mostBytes = MOST_BYTES,
}: Readonly<{ folder: string; build: string; cwd: string; mostBytes?: number }>): Results {
  const inner = join(folder, FOLDER)
  const damaged: string[] = []
  let kept = 0
  let failed: string | null = null
  return {
    keyOf(parts) {
      const hash = createHash('sha256').update(build)
      // JSON holds no bare line break, so that no two lists of parts look alike.
      for (const part of parts) hash.update(`\n${JSON.stringify(part, plain)}`)
      return hash.digest('hex')
    },
    recall(key) {
      let text: string
      try {
        text = readFileSync(resolve(cwd, inner, key), 'utf8')
      } catch {
        return null
      }
      const end = text.indexOf('\n') + 1
      if (text.slice(0, end) === headOf(text.slice(end))) return JSON.parse(text.slice(end)) as unknown
      damaged.push(`${join(inner, key)}: is damaged; it is made anew`)
      return null
    },
    async keep(key, value) {
      if (failed !== null) return
      const body = JSON.stringify(value)
      if (kept === 0) failed = (await makeFolder(folder, cwd)) ?? (await makeFolder(inner, cwd))
      failed ??= await writeWhole(headOf(body) + body, join(inner, key), cwd)
      kept++
    },
    async close() {
      if (kept > 0 && failed === null) await forgetOldest(resolve(cwd, inner), mostBytes)
      return failed === null ? damaged : [...damaged, failed]
    },
  }
}

const headOf = (body: string): string => `{"sha256":"${sha256(body)}"}\n`

function plain(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value
}

/** Files that another run forgets meanwhile are none of this one's business. */
async function forgetOldest(folder: string, mostBytes: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{64}$/.test(name))
  const files = await Promise.all(
    names.map(async (name) => {
      const seen = await stat(join(folder, name)).catch(() => null)
      return { name, size: seen?.size ?? 0, at: seen?.mtimeMs ?? 0 }
    }),
  )
  let bytes = 0
  for (const { name, size } of files.sort((a, b) => b.at - a.at)) {
    bytes += size
    if (bytes > mostBytes) await unlink(join(folder, name)).catch(() => undefined)
  }
}
