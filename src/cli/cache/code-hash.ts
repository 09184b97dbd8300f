import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The stages whose results are kept, and all they are made of. */
const STAGES = ['tokenize', 'match', 'language']

/** A hash of the code that finds out what the cache keeps: whatever changes there, by an update or at work on it, ends a cache. */
export async function codeHash(): Promise<string> {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const hash = createHash('sha256')
  for (const stage of STAGES) {
    const names = await readdir(join(root, stage), { recursive: true })
    // Tables of words are large and change with the code that reads them.
    const code = names.filter((name) => /(?<!\.d)\.[jt]s$/.test(name) && !/(?:^|[\\/])data[\\/]/.test(name))
    for (const name of code.sort()) hash.update(name).update(await readFile(join(root, stage, name)))
  }
  return hash.digest('hex').slice(0, 32)
}
