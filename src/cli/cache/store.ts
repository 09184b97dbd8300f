/**
 * The file of a cache: sections as `data/sections.ts` lays them, below a line that names what made them.
 *
 *     {"made":"…","sha256":"…"}                  the hash is that of all that follows
 *     {"files":[…],"contents":[…]}              JSON
 *     content size mtime ctime inode seen       of each file, 64 bits each; the first is a place among the contents
 *     asWord[] asName[]                         the table of words: by word
 *     bytes ends[] slots[]                      its words; its terms
 *     words[] times[] capitals[]                all tallies, one behind the other: 32, 16, and 16 bits
 *
 * What is in JSON is parsed as a whole; of the rest, which is most of it, nothing is opened but what is asked for. Numbers are in the
 * byte order of the machine, which sways `made`. Nothing in a file is trusted unless this very program, with these settings, made it
 * and its hash is right.
 */
import { readFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { HEADER, joinSections, Sections } from '../../data/sections.js'
import type { FileHeads, Stamp } from '../../read/index.js'
import { sha256 } from './sha256.js'
import { headsIn, rowOf, type HeadsRow } from './rows.js'
import { WordTable, type PackedTexts, type Tally } from '../../survey.js'

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
export function loadStore(file: string, made: string): Store | Readonly<{ dropped: string }> | null {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const isAbsent =
      error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))
    return isAbsent ? null : { dropped: 'is damaged' }
  }
  try {
    const end = Math.max(0, bytes.indexOf('\n'))
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Readonly<Record<string, unknown>>
    if (head['made'] !== byHere(made))
      return { dropped: 'was made by another version, or with other settings' }
    if (head['sha256'] !== sha256(bytes.subarray(HEADER))) return { dropped: 'is damaged' }
    return unpack(bytes)
  } catch {
    return { dropped: 'is damaged' }
  }
}

const byHere = (made: string): string => sha256(`${made} ${endianness()}`)

/** True paths of files; and what these held, with how many words each article has. */
type Rows = Readonly<{
  files: readonly string[]
  contents: readonly (readonly [key: string, heads: HeadsRow, lengths: readonly (number | null)[]])[]
}>

/** Numbers that are told of a file. */
const STAMP = 6

function unpack(bytes: Buffer): Store {
  const sections = new Sections(bytes, false)
  const rows = JSON.parse(sections.bytes().toString()) as Rows
  const stamps = sections.float64()
  const [asWord, asName] = [sections.int32(), sections.int32()]
  const [words, terms] = [textsIn(sections), textsIn(sections)]
  const tallies = { words: sections.uint32(), times: sections.uint16(), capitals: sections.int16() }
  let from = 0
  const contents = rows.contents.map(([key, heads, lengths]): Content => ({
    key,
    heads: headsIn(heads),
    tallies: lengths.map((count) => {
      if (count === null) return null
      const start = from
      from += count
      return {
        words: tallies.words.subarray(start, from),
        times: tallies.times.subarray(start, from),
        capitals: tallies.capitals.subarray(start, from),
      }
    }),
  }))
  const places = new Map<string, Place>()
  for (const [at, file] of rows.files.entries()) {
    const of = (nth: number): number => stamps[STAMP * at + nth] ?? 0
    const stamp = { size: of(1), mtimeMs: of(2), ctimeMs: of(3), ino: of(4) }
    places.set(file, { file, key: contents[of(0)]?.key ?? '', stamp, at: of(5) })
  }
  return {
    places,
    contents: new Map(contents.map((content) => [content.key, content])),
    table: new WordTable({ words, terms, asWord, asName }),
  }
}

function textsIn(sections: Sections): PackedTexts {
  return { bytes: sections.bytes(), ends: sections.uint32(), slots: sections.uint32() }
}

/** The bytes of a store's file. */
export function packStore({ places, contents, table }: Store, made: string): Uint8Array {
  const tallies = [...contents.values()].flatMap((content) =>
    content.tallies.filter((tally) => tally !== null),
  )
  const numbers = new Map([...contents.keys()].map((key, number) => [key, number]))
  const rows: Rows = {
    files: [...places.keys()],
    contents: [...contents.values()].map(({ key, heads, tallies: own }) => [key, rowOf(heads), own.map((tally) => tally && tally.words.length)]),
  } // prettier-ignore
  const stamps = Float64Array.from(
    [...places.values()].flatMap(({ key, stamp, at }) => [
      numbers.get(key) ?? -1,
      stamp.size,
      stamp.mtimeMs,
      stamp.ctimeMs,
      stamp.ino,
      at,
    ]),
  )
  const { words, terms, asWord, asName } = table.pack()
  const sections = [
    Buffer.from(JSON.stringify(rows)),
    stamps,
    asWord,
    asName,
    ...[words, terms].flatMap(({ bytes, ends, slots }) => [bytes, ends, slots]),
    joined(tallies.map((tally) => tally.words)),
    joined(tallies.map((tally) => tally.times)),
    joined(tallies.map((tally) => tally.capitals)),
  ]
  const file = joinSections('', sections)
  file.write(JSON.stringify({ made: byHere(made), sha256: sha256(file.subarray(HEADER)) }))
  return file
}

function joined(parts: readonly ArrayBufferView[]): Uint8Array {
  return Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  )
}
