/**
 * What is known of each article from earlier runs: one file in the cache's folder, its entries named by the hash of the article's
 * text. Nothing in it is trusted that was not written by this very program: the file names the code it was made by and the hash
 * of its own content. Two runs at once each write a whole file and put it in place at one stroke; the later wins, and what the
 * other knew is found out again.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Memory, WordTable } from '../../extract.js'
import type { Article } from '../../types.js'
import { writeWhole } from '../output.js'
import { codeHash } from './code-hash.js'

export type Cache = Readonly<{
  memory: Memory
  /** What was wrong with the file, and that it was dropped. */
  notes: readonly string[]
  /** Writes what this run found out, where there is anything new. Yields what went wrong, or null. */
  save: () => Promise<string | null>
}>

const FILE = 'articles.json'
/** Beyond so many, those that no run asked for of late are forgotten. */
const MOST_ENTRIES = 100_000

type Entries = Map<string, readonly (string | number)[]>

/** Opens the cache in a folder. `words`: whatever else than an article's text sways what is kept. */
export async function openCache(folder: string, words: string, cwd: string): Promise<Cache> {
  const made = `${await codeHash()} ${sha256(words)}`
  const file = join(folder, FILE)
  const { entries, dropped } = await load(resolve(cwd, file), made)
  const fresh: Entries = new Map()
  const used = new Set<string>()
  const keyOf = ({ text }: Article): string => sha256(text).slice(0, 32)
  return {
    notes: dropped === null ? [] : [`${file}: ${dropped}; the cache is made anew`],
    memory: {
      tally(article, table) {
        const key = keyOf(article)
        used.add(key)
        const flat = entries.get(key)
        return flat === undefined ? null : unflatten(flat, table)
      },
      keepTally(article, { words, times, capitals }, table) {
        const rows = [...words].map((word, at) => [
          table.words[word] ?? '',
          times[at] ?? 0,
          capitals[at] ?? 0,
        ])
        fresh.set(keyOf(article), rows.flat())
      },
    },
    async save() {
      if (fresh.size === 0) return null
      try {
        await mkdir(resolve(cwd, folder), { recursive: true })
        await writeFile(resolve(cwd, folder, '.gitignore'), '*\n')
      } catch (error) {
        return `${folder}: could not be written (${error instanceof Error ? error.message : String(error)})`
      }
      const rest = [...entries].filter(([key]) => !used.has(key))
      const kept = [...rest, ...[...entries].filter(([key]) => used.has(key)), ...fresh].slice(-MOST_ENTRIES)
      const body = JSON.stringify(kept)
      return writeWhole(`${JSON.stringify({ made, sha256: sha256(body) })}\n${body}\n`, file, cwd)
    },
  }
}

/** The entries of a file made by the same code; else none, and why. */
async function load(
  file: string,
  made: string,
): Promise<Readonly<{ entries: Entries; dropped: string | null }>> {
  const none = (dropped: string | null): { entries: Entries; dropped: string | null } => ({
    entries: new Map(),
    dropped,
  })
  const text = await readFile(file, 'utf8').catch((error: unknown) =>
    error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))
      ? null
      : '',
  )
  if (text === null) return none(null)
  const end = text.indexOf('\n')
  const body = text.slice(end + 1, -1)
  try {
    const head = JSON.parse(text.slice(0, end)) as Readonly<Record<string, unknown>>
    if (head['made'] !== made) return none('was made by another version, or for other words')
    if (head['sha256'] !== sha256(body)) return none('is damaged')
    return { entries: new Map(JSON.parse(body) as [string, (string | number)[]][]), dropped: null }
  } catch {
    return none('is damaged')
  }
}

function unflatten(flat: readonly (string | number)[], table: WordTable): ReturnType<Memory['tally']> {
  const every = (column: number): readonly (string | number)[] => flat.filter((_, at) => at % 3 === column)
  return {
    words: Uint32Array.from(every(0), (word) => table.numberOf(String(word))),
    times: Uint16Array.from(every(1), Number),
    capitals: Int16Array.from(every(2), Number),
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
