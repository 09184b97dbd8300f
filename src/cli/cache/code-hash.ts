import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What finds out what the cache keeps: stages, and files of them; of a stage that is named alone, all. */
const MADE_BY: Readonly<Record<string, RegExp>> = {
  '.': /^(?:places|survey|types|vocabulary)\./,
  cli: /^cache[\\/]/,
  // The names of months, by which days are told.
  figures: /^calendar\./,
  read: /./,
  tokenize: /./,
  // Tables of words are large and change with the code that reads them.
  language: /^(?!data[\\/])/,
  match: /^(?:claims|number-words|stopwords|tally|terms|word-table)\./,
}

/** A hash of the code that finds out what the cache keeps: whatever changes there, by an update or at work on it, ends a cache. */
export function codeHash(): string {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const hash = createHash('sha256')
  for (const [stage, names] of Object.entries(MADE_BY)) {
    const folder = join(root, stage)
    for (const name of readdirSync(folder, { recursive: stage !== '.', encoding: 'utf8' }).sort())
      if (names.test(name) && /(?<!\.d)\.[jt]s$/.test(name))
        hash.update(name).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex').slice(0, 32)
}
