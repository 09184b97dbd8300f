/** Bytes to articles: the only stage that opens files. */
import type { Article, Problem } from '../types.js'
import { findFiles, type FindOptions, type Source } from './find-files.js'
import { FIELD_NAMES, readDrafts, type FileDrafts, type FormatOptions } from './formats/index.js'
import { nameArticles, nameRecords } from './ids.js'
import { checkLimits, LIMITS, type Limits } from './limits.js'
import { load, type Input } from './load.js'
import { byCodeUnit } from './order.js'
import { matchStated } from './published-option.js'
import { fromDraft, toArticle } from './to-article.js'

export { isCalendarDay } from './days.js'
export { isEncoding } from './decode.js'
export { FIELD_NAMES, inputFormats, type Field, type FieldNames, type InputFormat } from './formats/index.js'
export { LIMITS, type Limits } from './limits.js'
export { readPathList } from './path-list.js'
export { readReport } from './report.js'
export { toArticle }

/** The outside, as far as reading touches it; files are reached directly. */
export type ReadIo = Readonly<{ cwd: string; stdin: Input }>

/** All that can be asked of reading; what is absent is as the command line has it by default. */
export type ReadOptions = Partial<FindOptions> &
  Partial<Omit<FormatOptions, 'maxBytes'>> &
  Readonly<{
    /** Days (`YYYY-MM-DD`) by path, base name or id of an article. */
    published?: ReadonlyMap<string, string>
    limits?: Limits
  }>

/**
 * Articles by path, problems by path and message: the order of the arguments changes nothing. `notes` tell what was mended
 * on the way in articles that were read all the same.
 */
export type Reading = Readonly<{
  articles: readonly Article[]
  problems: readonly Problem[]
  notes: readonly Problem[]
}>

/**
 * Reads the articles behind files, folders, globs and `-` (standard input). What cannot be read is told as a problem and the
 * rest is read all the same.
 */
export async function readArticles(
  paths: readonly string[],
  io: ReadIo,
  options: ReadOptions = {},
): Promise<Reading> {
  const limits = options.limits ?? LIMITS
  const { sources, problems } = await findFiles(paths, io.cwd, {
    exclude: options.exclude ?? [],
    gitignore: options.gitignore ?? true,
  })
  const files = await readFiles(sources, io, {
    format: options.format ?? null,
    fields: options.fields ?? FIELD_NAMES,
    encoding: options.encoding ?? null,
    maxBytes: limits.fileBytes,
  })
  const named = nameRecords(
    files,
    nameArticles(files.filter((file) => !isPassedOver(file)).map(({ source }) => source.path)),
  )
  const { kept, problems: beyond } = checkLimits(named, limits)
  const stated = matchStated(options.published ?? new Map(), kept, io.cwd)
  const articles = kept.map((record) => fromDraft(record, stated.published.get(record.id)))
  const told = [...problems, ...files.flatMap(problemsOf), ...beyond, ...stated.problems]
  return { articles, problems: told.sort(byPathAndMessage), notes: files.flatMap(notesOf) }
}

/** A file with what was read from it. */
export type ReadFile = FileDrafts & Readonly<{ source: Source }>

/** Files that are open at one time: enough to keep the disk busy, far below any system's limit. */
const AT_ONCE = 32

async function readFiles(
  sources: readonly Source[],
  io: ReadIo,
  options: FormatOptions,
): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = []
  for (let at = 0; at < sources.length; at += AT_ONCE)
    files.push(
      ...(await Promise.all(sources.slice(at, at + AT_ONCE).map((source) => readFile(source, io, options)))),
    )
  return files
}

async function readFile(source: Source, io: ReadIo, options: FormatOptions): Promise<ReadFile> {
  const loaded = await load(source, io, options.maxBytes)
  if ('bytes' in loaded) return { source, ...(await readDrafts(loaded.bytes, source.path, options)) }
  return { source, drafts: loaded, format: 'text', fileText: null, replaced: 0, mayHoldOther: false }
}

function problemsOf(file: ReadFile): readonly Problem[] {
  const { source, drafts } = file
  if ('drafts' in drafts) return (drafts.complaints ?? []).map((message) => ({ path: source.path, message }))
  return isPassedOver(file) ? [] : [{ path: source.path, message: drafts.refused }]
}

/** A file come upon in a folder that is sound and simply no article is nobody's problem. */
function isPassedOver({ source, drafts, mayHoldOther }: ReadFile): boolean {
  return 'refused' in drafts && drafts.isOther === true && mayHoldOther && !source.named
}

function notesOf({ source: { path }, drafts, replaced }: ReadFile): readonly Problem[] {
  if (replaced === 0 || !('drafts' in drafts)) return []
  const what = replaced === 1 ? 'one byte or sequence is' : `${replaced} bytes or sequences are`
  return [
    {
      path,
      message: `${what} no text in its encoding, read as \uFFFD; check figures there, or give --encoding`,
    },
  ]
}

function byPathAndMessage(a: Problem, b: Problem): number {
  return byCodeUnit(a.path, b.path) || byCodeUnit(a.message, b.message)
}
