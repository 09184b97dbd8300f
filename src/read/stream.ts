/** Articles one after another, none held for long. Of JSON lines one line is held, of other files the whole file. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Article } from '../types.js'
import { decode, isWide } from './decode.js'
import { findFiles, noArticleIn, type FindOptions, type Source } from './find-files.js'
import { FIELD_NAMES, readDrafts, type Draft, type FileDrafts, type FormatOptions } from './formats/index.js'
import { formatOf } from './formats/guess.js'
import { noLine, readJsonLine } from './formats/json.js'
import { isPassedOver, notesOf, problemsOf } from './files.js'
import { headOf, headsOf, nameHead } from './heads.js'
import { nameArticles } from './ids.js'
import { LIMITS, tooLong, type Limits } from './limits.js'
import { cutLines, explainBroken, openLines } from './lines.js'
import { tooLong as tooManyBytes, type Input } from './load.js'
import { completeHead } from './to-article.js'

type StreamOptions = Partial<FindOptions> &
  Partial<Omit<FormatOptions, 'maxBytes'>> &
  Readonly<{ limits?: Limits }>

/**
 * What a stream tells of. `place` counts the articles of a file from 1, `record` is the id that one states; an article's own id is that,
 * else its file's name, with its place where that holds several. `refused`: it takes up its name and no more; `place` is then 0 where
 * that is a whole file.
 */
export type Streamed = Readonly<
  | { kind: 'article'; article: Article; place: number; record: string | null }
  | { kind: 'refused'; path: string; place: number; record: string | null; length: number; message: string }
  | { kind: 'problem'; path: string; message: string }
  | { kind: 'note'; path: string; message: string }
>

export type ArticleStream = Readonly<{
  /** Paths of the files. */
  inputs: readonly string[]
  /** What they come to in bytes, as they lie there; null where standard input is among them. */
  bytes: number | null
  /** Told with each chunk how many more bytes were taken in. */
  read: (onBytes: (count: number) => void) => AsyncGenerator<Streamed>
}>

/** Finds the files; they are opened in order of path when their turn comes. */
export async function streamArticles(
  paths: readonly string[],
  io: Readonly<{ cwd: string; stdin: Input }>,
  options: StreamOptions = {},
): Promise<ArticleStream> {
  const { sources, problems } = await findFiles(paths, io.cwd, {
    exclude: options.exclude ?? [],
    gitignore: options.gitignore ?? true,
  })
  const names = nameArticles(sources.map(({ path }) => path))
  const limits = options.limits ?? LIMITS
  const format = {
    format: options.format ?? null,
    fields: options.fields ?? FIELD_NAMES,
    encoding: options.encoding ?? null,
    maxBytes: limits.fileBytes,
  }
  return {
    inputs: sources.map(({ path }) => path),
    bytes: bytesOf(sources.map(({ file }) => file)),
    async *read(onBytes) {
      for (const { path, message } of problems) yield { kind: 'problem', path, message }
      const led = new Map<string, boolean>()
      for (const source of sources) {
        const from = { source, name: names.get(source.path) ?? source.path, format, limits, io, onBytes }
        let isPassed = !source.named
        try {
          for await (const told of readSource(from)) {
            isPassed = false
            yield told
          }
        } catch (error) {
          isPassed = false
          yield { kind: 'problem', path: source.path, message: explainBroken(error) }
        }
        for (const path of source.from) led.set(path, (led.get(path) ?? true) && isPassed)
      }
      for (const [path, isEmpty] of led) if (isEmpty) yield { kind: 'problem', ...noArticleIn(path) }
    },
  }
}

/** What files come to as they lie there; null where one cannot be told. */
export function bytesOf(files: readonly (string | null)[]): number | null {
  let sum = 0
  for (const file of files) {
    const status = file === null ? undefined : statSync(file, { throwIfNoEntry: false })
    if (status?.isFile() !== true) return null
    sum += status.size
  }
  return sum
}

type From = Readonly<{
  source: Source
  /** What its one article is called, where it does not say. */
  name: string
  format: FormatOptions
  limits: Limits
  io: Readonly<{ cwd: string; stdin: Input }>
  onBytes: (count: number) => void
}>

async function* readSource(from: From): AsyncGenerator<Streamed> {
  const { source, format, io, onBytes } = from
  const { chunks, head } = await openLines(source.file && resolve(io.cwd, source.file), io, {
    most: format.maxBytes,
    onBytes,
  })
  if (await isLines(head, from)) yield* readLines(chunks, from)
  else yield* readWhole(chunks, from)
}

/** Whether a source holds an article a line: its name or the user says so, or else its first line. */
async function isLines(
  head: Uint8Array,
  { source, format: { format, fields, encoding } }: From,
): Promise<boolean> {
  if (isWide(head)) return false
  const told = format ?? formatOf(head, source.path.replace(/\.gz$/i, ''))
  if (told !== null) return told === 'jsonl'
  const [first = ''] = /^[^\n]*/.exec(textOf(head, encoding).trimStart()) ?? []
  if (!first.startsWith('{')) return false
  const read = await readJsonLine(first, fields)
  return read !== null && !('refused' in read)
}

function textOf(bytes: Uint8Array, encoding: string | null): string {
  const decoded = decode(bytes, encoding)
  return 'text' in decoded ? decoded.text : ''
}

async function* readLines(chunks: AsyncIterable<Uint8Array>, from: From): AsyncGenerator<Streamed> {
  const { source, format } = from
  const { path } = source
  let [place, faults] = [0, 0]
  for await (const { number, bytes } of cutLines(chunks, format.maxBytes)) {
    const fault = (message: string): Streamed => {
      faults++
      return { kind: 'problem', path, message: `line ${number}: ${message}` }
    }
    if (bytes === null) {
      yield fault(tooManyBytes(format.maxBytes).refused)
      continue
    }
    if (isBlank(bytes)) continue
    const decoded = decode(bytes, format.encoding)
    if ('refused' in decoded) {
      yield fault('no text')
      continue
    }
    const draft = await readJsonLine(decoded.text, format.fields)
    if (draft === null) continue
    if ('refused' in draft) {
      yield fault(draft.refused)
      continue
    }
    for (const { path: noted, message } of notesOf({
      source,
      heads: { ...NOTHING, replaced: decoded.replaced },
      drafts: null,
    }))
      // prettier-ignore
      yield { kind: 'note', path: noted, message: `line ${number}: ${message}` }
    yield toStreamed(draft, ++place, { ...from, line: number, text: decoded.text, many: true })
  }
  if (place === 0 && faults === 0 && source.named)
    yield { kind: 'problem', path, message: noLine(format.fields) }
}

const NOTHING = headsOf({ drafts: { refused: '' }, format: 'text', fileText: null, replaced: 0, mayHoldOther: false }) // prettier-ignore

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)
}

async function* readWhole(chunks: AsyncIterable<Uint8Array>, from: From): AsyncGenerator<Streamed> {
  const { source, format } = from
  const held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > format.maxBytes) {
      yield refuse(from, tooManyBytes(format.maxBytes).refused)
      return
    }
    held.push(chunk)
  }
  const file: FileDrafts = await readDrafts(Buffer.concat(held), source.path, format)
  const surveyed = { source, heads: headsOf(file), drafts: file }
  for (const note of notesOf(surveyed)) yield { kind: 'note', ...note }
  if (!('drafts' in file.drafts)) {
    const [problem] = problemsOf(surveyed)
    // What is passed over takes up no name.
    if (problem !== undefined && !isPassedOver(surveyed)) yield refuse(from, problem.message)
    return
  }
  for (const problem of problemsOf(surveyed)) yield { kind: 'problem', ...problem }
  const { drafts } = file.drafts
  for (const [at, draft] of drafts.entries())
    yield toStreamed(draft, at + 1, { ...from, line: null, text: file.fileText, many: drafts.length > 1 })
}

function refuse({ source: { path } }: From, message: string): Streamed {
  return { kind: 'refused', path, place: 0, record: null, length: 0, message }
}

type Place = From & Readonly<{ line: number | null; text: string | null; many: boolean }>

function toStreamed(
  draft: Draft,
  place: number,
  { source: { path }, name, limits, line, text, many }: Place,
): Streamed {
  const record = draft.id ?? null
  const { length } = draft.text
  if (length > limits.length) {
    const where = line === null ? (many ? ` (article ${place})` : '') : ` (line ${line})`
    const message = `${tooLong(length, limits.length)}${where}`
    return { kind: 'refused', path, place, record, length, message }
  }
  const id = record ?? (many ? `${name}#${place}` : name)
  const article = completeHead(nameHead({ id, path, head: headOf(draft) }, undefined), draft, text)
  const inFile = article.inFile === undefined || line === null ? {} : { inFile: { ...article.inFile, line } }
  return { kind: 'article', article: { ...article, ...inFile }, place, record }
}
