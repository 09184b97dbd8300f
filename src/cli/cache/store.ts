/**
 * The file of a cache: a line that names what made it, JSON, and numbers.
 *
 *     {"made":"…","sha256":"…","json":12345}\n
 *     {"files":[…],"contents":[…],"words":[…],"terms":[…]}  and blanks up to a multiple of 8 from its beginning
 *     asWord[] asName[] (32 bits) · words[] (32) times[] (16) capitals[] (16) of all tallies, one behind the other
 *
 * Numbers are in the byte order of the machine, which is part of `made`. Nothing in a file is trusted unless this very program, with
 * these settings, made it and its hash is right.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { endianness } from 'node:os'
import type { FileHeads, Stamp } from '../../read/index.js'
import { WordTable, type Tally } from '../../survey.js'

/** What a file held, by the hash of its bytes and its name, with the words of each of its articles. */
export type Content = Readonly<{ key: string; heads: FileHeads; tallies: (Tally | null)[] }>

/** Where what was last seen. `at`: when that was, in milliseconds since 1970. */
export type Place = Readonly<{ file: string; stamp: Stamp; at: number; key: string }>

export type Store = Readonly<{
  /** By true path. */
  places: Map<string, Place>
  /** By key, those that were asked for longest ago first. */
  contents: Map<string, Content>
  table: WordTable
}>

export function emptyStore(): Store {
  return { places: new Map(), contents: new Map(), table: new WordTable() }
}

/** Reads a file that was made by the same program; else why it is dropped. `null` where there is none. */
export async function loadStore(
  file: string,
  made: string,
): Promise<Store | Readonly<{ dropped: string }> | null> {
  const bytes = await readFile(file).catch((error: unknown) =>
    error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))
      ? null
      : Buffer.alloc(0),
  )
  if (bytes === null) return null
  const end = bytes.indexOf('\n')
  try {
    const head = JSON.parse(bytes.toString('utf8', 0, Math.max(0, end))) as Readonly<Record<string, unknown>>
    if (head['made'] !== byteOrder(made))
      return { dropped: 'was made by another version, or with other settings' }
    const body = bytes.subarray(end + 1)
    if (head['sha256'] !== sha256(body)) return { dropped: 'is damaged' }
    return unpack(body, Number(head['json']))
  } catch {
    return { dropped: 'is damaged' }
  }
}

const byteOrder = (made: string): string => `${made} ${endianness()}`

type Rows = Readonly<{
  files: readonly (readonly [file: string, key: string, size: number, mtime: number, ctime: number, ino: number, at: number])[]
  contents: readonly (readonly [key: string, heads: FileHeads, lengths: readonly (number | null)[]])[]
  words: readonly string[]
  terms: readonly string[]
}> // prettier-ignore

function unpack(body: Buffer, length: number): Store {
  const rows = JSON.parse(body.toString('utf8', 0, length)) as Rows
  // A copy that begins where numbers may.
  const numbers = new Uint8Array(body.subarray(padded(length))).buffer
  const [words, entries] = [rows.words.length, countEntries(rows)]
  let at = 0
  const take = <Numbers>(make: new (buffer: ArrayBuffer, from: number, count: number) => Numbers, count: number, size: number): Numbers => {
    const taken = new make(numbers, at, count)
    at += count * size
    return taken
  } // prettier-ignore
  const table = new WordTable({
    words: rows.words,
    terms: rows.terms,
    asWord: take(Int32Array, words, 4),
    asName: take(Int32Array, words, 4),
  })
  const [numbersOfWords, times, capitals] = [take(Uint32Array, entries, 4), take(Uint16Array, entries, 2), take(Int16Array, entries, 2)] // prettier-ignore
  let from = 0
  const contents = new Map(
    rows.contents.map(([key, heads, lengths]) => {
      const tallies = lengths.map((count): Tally | null => {
        if (count === null) return null
        const to = from + count
        const tally = { words: numbersOfWords.subarray(from, to), times: times.subarray(from, to), capitals: capitals.subarray(from, to) } // prettier-ignore
        from = to
        return tally
      })
      return [key, { key, heads, tallies }] as const
    }),
  )
  const places = new Map(
    rows.files.map(([file, key, size, mtimeMs, ctimeMs, ino, seen]) => [
      file,
      { file, key, stamp: { size, mtimeMs, ctimeMs, ino }, at: seen },
    ]),
  )
  return { places, contents, table }
}

function countEntries({ contents }: Rows): number {
  let count = 0
  for (const [, , lengths] of contents) for (const length of lengths) count += length ?? 0
  return count
}

/** The bytes of a store's file. */
export function packStore({ places, contents, table }: Store, made: string): Uint8Array {
  const tallies = [...contents.values()].flatMap((content) =>
    content.tallies.filter((tally) => tally !== null),
  )
  const rows: Rows = {
    files: [...places.values()].map(({ file, key, stamp, at }) => [file, key, stamp.size, stamp.mtimeMs, stamp.ctimeMs, stamp.ino, at]),
    contents: [...contents.values()].map(({ key, heads, tallies: own }) => [key, heads, own.map((tally) => tally && tally.words.length)]),
    words: table.words,
    terms: table.terms,
  } // prettier-ignore
  const json = Buffer.from(JSON.stringify(rows))
  const body = Buffer.concat([
    json,
    Buffer.alloc(padded(json.length) - json.length, ' '),
    bytesOf(Int32Array.from(table.asWord)),
    bytesOf(Int32Array.from(table.asName)),
    ...tallies.map(({ words }) => bytesOf(words)),
    ...tallies.map(({ times }) => bytesOf(times)),
    ...tallies.map(({ capitals }) => bytesOf(capitals)),
  ])
  const head = JSON.stringify({ made: byteOrder(made), sha256: sha256(body), json: json.length })
  return Buffer.concat([Buffer.from(`${head}\n`), body])
}

/** The next multiple of 8. */
const padded = (length: number): number => Math.ceil(length / 8) * 8

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
