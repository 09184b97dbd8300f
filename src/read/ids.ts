/** Short names for articles. */
import { STDIN } from './find-files.js'
import { extensionOf, withoutGzip } from './formats/index.js'
import type { DraftHead, FileHeads } from './heads.js'

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
  const names = paths.map((path): FileName => ({ path, ...choicesFor(path), level: 0 }))
  lengthen(names, ({ bare }) => bare - 1)
  lengthen(names, ({ choices }) => choices.length - 1)
  return new Map(names.map((name) => [name.path, current(name)]))
}

/** A path with what it can be called, shortest first; the first `bare` of these lack the extension. */
type Name = Readonly<{ path: string; choices: readonly string[] }> & { level: number }
type FileName = Name & Readonly<{ bare: number }>

const current = ({ path, choices, level }: Name): string => choices[level] ?? path

/** Gives all that are called the same their next choice, up to a last level, until none are or none can move. */
function lengthen<One extends Name>(names: readonly One[], lastLevel: (name: One) => number): void {
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
function choicesFor(path: string): Pick<FileName, 'choices' | 'bare'> {
  if (path === STDIN) return { choices: ['stdin', STDIN], bare: 1 }
  const stem = withoutGzip(path)
  const bare = suffixes(stem.slice(0, stem.length - extensionOf(stem).length))
  return { choices: [...bare, ...suffixes(path)], bare: bare.length }
}

/** The last part, the last two … the whole. */
function suffixes(path: string): readonly string[] {
  const found: string[] = []
  for (
    let slash = path.lastIndexOf('/');
    slash >= 0;
    slash = slash === 0 ? -1 : path.lastIndexOf('/', slash - 1)
  )
    found.push(path.slice(slash + 1))
  found.push(path)
  return found
}

/** An article of a file, with its name, the file, and its place in that, from 0. */
export type NamedHead<File> = Readonly<{
  id: string
  path: string
  head: DraftHead
  file: File
  place: number
}>

/**
 * Names the articles of each file: by the file, where it holds one; else by the id that the record states, if nothing else
 * bears it, or by both; else by file and number.
 *
 *     flood.jsonl    {"id": "a1", …}    {"id": 7, …}    {"text": …}
 *                    a1                 7               flood#3
 */
export function nameRecords<File extends Readonly<{ source: Readonly<{ path: string }>; heads: FileHeads }>>(
  files: readonly File[],
  fileIds: ReadonlyMap<string, string>,
): readonly NamedHead<File>[] {
  const records = files.flatMap((file) => {
    const { path } = file.source
    const { heads } = file.heads
    const name = fileIds.get(path) ?? path
    return heads.map((head, place) => {
      const choices = choicesForRecord({ record: head.id, path, place: place + 1 }, name, heads.length === 1)
      return { path, head, file, place, choices, level: 0 }
    })
  })
  lengthen(records, ({ choices }) => choices.length - 1)
  return records.map((record) => ({
    id: current(record),
    path: record.path,
    head: record.head,
    file: record.file,
    place: record.place,
  }))
}

/** An article that another run read: its file, its place in that, from 1, and the id that it states. */
type ReadElsewhere = Readonly<{ path: string; place: number; record: string | null }>

/**
 * Names articles of many runs as one run over all of their files would: by path and place, see `keyOf`.
 *
 * @param files paths of files that hold none, and still take up their name.
 */
export function nameTogether(
  articles: readonly ReadElsewhere[],
  files: readonly string[],
): ReadonlyMap<string, string> {
  const inFile = new Map<string, number>()
  for (const { path } of articles) inFile.set(path, (inFile.get(path) ?? 0) + 1)
  const names = nameArticles([...new Set([...inFile.keys(), ...files])])
  const records = articles.map((article) => {
    const name = names.get(article.path) ?? article.path
    return {
      key: keyOf(article),
      path: article.path,
      choices: choicesForRecord(article, name, inFile.get(article.path) === 1),
      level: 0,
    }
  })
  lengthen(records, ({ choices }) => choices.length - 1)
  return new Map(records.map((record) => [record.key, current(record)]))
}

/**
 * What an article is known by from run to run: its file and its place in that. Standard input is another for each run, so that its
 * articles are known by the ids that they state.
 */
export function keyOf({ path, place, record }: ReadElsewhere): string {
  return path === STDIN && record !== null ? `${path}\0=${record}` : `${path}\0${place}`
}

function choicesForRecord(
  { record, path, place }: ReadElsewhere,
  name: string,
  isAlone: boolean,
): readonly string[] {
  return [
    ...(record === null ? [] : [record, `${name}#${record}`]),
    ...(isAlone ? [name] : []),
    `${name}#${place}`,
    `${path}#${place}`,
  ]
}
