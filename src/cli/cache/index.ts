/**
 * What is known of files from earlier runs: what each told of its articles, and the words of these, by which stories are found. A file
 * that looks as it did (size, times, inode) is not read again; one that looks otherwise is read, and taken for known where its
 * bytes are. Two runs at once each write a whole file and put it in place at one stroke; the later wins, and what the other knew
 * is found out again.
 */
import { basename, join, resolve } from 'node:path'
import type { FileHeads, FileMemory, Stamp } from '../../read/index.js'
import type { Tally, WordTable } from '../../survey.js'
import { writeWhole } from '../output.js'
import { makeFolder } from './folder.js'
import { sha256 } from './sha256.js'
import type { CacheStrategy } from './strategies.js'
import { emptyStore, loadStore, packStore, type Content, type Place, type Store } from './store.js'

export type Cache = Readonly<{
  files: FileMemory
  /** Numbers the words of the tallies. */
  table: WordTable
  /** The words of an article, by what its file told and its place in that. */
  tallyOf: (heads: FileHeads, place: number) => Tally | null
  keepTally: (heads: FileHeads, place: number, tally: Tally) => void
  /** What was wrong with the file, and that it was dropped. */
  notes: readonly string[]
  /** Writes what this run found out, where there is anything new. Yields what went wrong, or null. */
  save: () => Promise<string | null>
}>

export type CacheOptions = Readonly<{
  folder: string
  strategy: CacheStrategy
  /** Whatever else than a file's bytes and name sways what is kept, as JSON. */
  settings: unknown
  /** Tells this build of the program from every other: what another one found out is not taken over. */
  build: string
  cwd: string
  /** Milliseconds since 1970. */
  now: () => number
}>

const FILE = 'articles'
/** Beyond so many contents, those that this run did not ask for are forgotten. */
const MOST_CONTENTS = 100_000
/**
 * Written anew once so much of it is new: writing all that is known of thousands of articles takes longer than finding out
 * again what is known of a few.
 */
const SHARE_OF_NEWS = 0.01
/**
 * A file that was changed so shortly before it was read may be changed again without its times showing it: some file systems count
 * two seconds at a time. Such a file is read again next time, as git does ("racy").
 */
const TIMES_SETTLE_MS = 2_000

export async function openCache({
  folder,
  strategy,
  settings,
  build,
  cwd,
  now,
}: CacheOptions): Promise<Cache> {
  const made = `${build} ${sha256(JSON.stringify(settings))}`
  const file = join(folder, FILE)
  const loaded = loadStore(resolve(cwd, file), made)
  const dropped = loaded !== null && 'dropped' in loaded ? loaded.dropped : null
  const store = loaded === null || 'dropped' in loaded ? emptyStore() : loaded
  const used = new Map<string, Content>()
  const owners = new Map<FileHeads, Content>()
  let news = 0
  const use = (content: Content): FileHeads => {
    used.set(content.key, content)
    owners.set(content.heads, content)
    return content.heads
  }
  const place = (path: string, stamp: Stamp, key: string): void => {
    const known = store.places.get(path)
    if (known?.key === key && isSame(stamp, known.stamp) && isSettled(known)) return
    store.places.set(path, { file: path, stamp, at: now(), key })
    news++
  }
  return {
    files: {
      recall(path, stamp) {
        const known = store.places.get(path)
        const content = known && store.contents.get(known.key)
        if (strategy === 'content' || known === undefined || content === undefined) return null
        return isSettled(known) && isSame(stamp, known.stamp) ? use(content) : null
      },
      recognise(path, stamp, bytes) {
        const key = keyOf(path, bytes)
        const content = store.contents.get(key)
        if (content === undefined) return null
        if (strategy === 'metadata') place(path, stamp, key)
        return use(content)
      },
      keep(path, stamp, bytes, heads) {
        const key = keyOf(path, bytes)
        const content = { key, heads, tallies: heads.heads.map(() => null) }
        store.contents.set(key, content)
        place(path, stamp, key)
        use(content)
      },
    },
    table: store.table,
    tallyOf: (heads, at) => owners.get(heads)?.tallies[at] ?? null,
    keepTally(heads, at, tally) {
      const content = owners.get(heads)
      if (content !== undefined) content.tallies[at] = tally
    },
    notes: dropped === null ? [] : [`${file}: ${dropped}; the cache is made anew`],
    save: async () =>
      news > SHARE_OF_NEWS * store.contents.size
        ? save(toKeep(store, used), { folder, file, made, cwd })
        : null,
  }
}

/** A file is known by its bytes and its name, for its ending tells the format. */
function keyOf(path: string, bytes: Uint8Array): string {
  return `${sha256(bytes).slice(0, 32)} ${basename(path)}`
}

function isSettled({ stamp, at }: Place): boolean {
  return Math.max(stamp.mtimeMs, stamp.ctimeMs) + TIMES_SETTLE_MS < at
}

function isSame(a: Stamp, b: Stamp): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs && a.ino === b.ino
}

/** What this run asked for last, so that the rest is forgotten first. */
function toKeep({ places, contents, table }: Store, used: ReadonlyMap<string, Content>): Store {
  const rest = [...contents].filter(([key]) => !used.has(key))
  const kept = new Map([...rest, ...used].slice(-Math.max(MOST_CONTENTS, used.size)))
  return { places: new Map([...places].filter(([, { key }]) => kept.has(key))), contents: kept, table }
}

async function save(
  store: Store,
  { folder, file, made, cwd }: Readonly<{ folder: string; file: string; made: string; cwd: string }>,
): Promise<string | null> {
  return (await makeFolder(folder, cwd)) ?? writeWhole(packStore(store, made), file, cwd)
}
