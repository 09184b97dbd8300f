/** Bytes to articles: the only stage that opens files. */
import type { Article, ArticleHead, Problem } from '../types.js'
import {
  draftsOf,
  emptyFolders,
  isPassedOver,
  notesOf,
  problemsOf,
  surveyFile,
  type Reader,
  type SurveyedFile,
} from './files.js'
import { findFiles, type FindOptions } from './find-files.js'
import { FIELD_NAMES, type FormatOptions } from './formats/index.js'
import { nameHead, type FileHeads } from './heads.js'
import { nameArticles, nameRecords, type NamedHead } from './ids.js'
import { checkLimits, LIMITS, tooMuch, type Held, type Limits } from './limits.js'
import type { Input } from './load.js'
import type { FileMemory } from './memory.js'
import { byCodeUnit } from './order.js'
import { matchStated } from './published-option.js'
import { completeHead, toArticle } from './to-article.js'

export { isCalendarDay } from './days.js'
export { isEncoding } from './decode.js'
export { keyOf, nameTogether } from './ids.js'
export { readJsonLines, type JsonLines } from './json-lines.js'
export { matchStated } from './published-option.js'
export { loadChecks, type Check, type Checks } from './schema.js'
export { dayWithoutYear } from './set-off-day.js'
export { streamArticles, type ArticleStream, type Streamed } from './stream.js'
export { FIELD_NAMES, inputFormats, type Field, type FieldNames, type InputFormat } from './formats/index.js'
export type { DraftHead, FileHeads } from './heads.js'
export { LIMITS, tooMuch, type Held, type Limits } from './limits.js'
export type { FileMemory, Stamp } from './memory.js'
export { readPathList } from './path-list.js'
export { readReports } from './report.js'
export { toArticle }

/** The outside, as far as reading touches it; files are reached directly. */
type ReadIo = Readonly<{ cwd: string; stdin: Input }>

/** All that can be asked of reading; what is absent is as the command line has it by default. */
export type ReadOptions = Partial<FindOptions> &
  Partial<Omit<FormatOptions, 'maxBytes'>> &
  Readonly<{
    /** Days (`YYYY-MM-DD`) by path, base name or id of an article. */
    published?: ReadonlyMap<string, string>
    limits?: Limits
    /** What is in memory of all of them at the same time. */
    held?: Held
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

/** What is known of all articles before any of them is opened. */
export type Survey = Readonly<{
  /**
   * Articles by path. `file` is what their file told, and `place` theirs in it; `truePath` is null for standard input; `from` are the
   * paths, as typed, that led to it.
   */
  articles: readonly Surveyed[]
  problems: readonly Problem[]
  notes: readonly Problem[]
  /** The words of some of the articles, by the ids of their heads. */
  open: (heads: readonly ArticleHead[]) => Promise<Omit<Reading, 'notes'>>
}>
export type Surveyed = Readonly<{
  head: ArticleHead
  truePath: string | null
  from: readonly string[]
  file: FileHeads
  place: number
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
  const { articles: surveyed, problems, notes, open } = await surveyArticles(paths, io, options)
  const opened = await open(surveyed.map(({ head }) => head))
  const much = tooMuch(opened.articles, options)
  const told = [...problems, ...opened.problems, ...(much === null ? [] : [much])]
  return { articles: much === null ? opened.articles : [], problems: told.sort(byPathAndMessage), notes }
}

/** Finds the articles, and reads the files that `memory` does not know. */
export async function surveyArticles(
  paths: readonly string[],
  io: ReadIo,
  options: ReadOptions = {},
  memory: FileMemory | null = null,
): Promise<Survey> {
  const limits = options.limits ?? LIMITS
  const { sources, problems } = await findFiles(paths, io.cwd, {
    exclude: options.exclude ?? [],
    gitignore: options.gitignore ?? true,
  })
  const reader: Reader = {
    io,
    memory,
    format: {
      format: options.format ?? null,
      fields: options.fields ?? FIELD_NAMES,
      encoding: options.encoding ?? null,
      maxBytes: limits.fileBytes,
    },
  }
  const files = await inTurns(sources, (source) => surveyFile(source, reader))
  const named = nameRecords(
    files,
    nameArticles(files.filter((file) => !isPassedOver(file)).map(({ source }) => source.path)),
  )
  const { kept, problems: beyond } = checkLimits(named, limits)
  const stated = matchStated(options.published ?? new Map(), kept, io.cwd)
  const records = new Map(kept.map((record) => [record.id, record]))
  const told = [
    ...problems,
    ...files.flatMap(problemsOf),
    ...emptyFolders(files),
    ...beyond,
    ...stated.problems,
  ]
  return {
    articles: kept.map((record) => ({
      head: nameHead(record, stated.published.get(record.id)),
      truePath: record.file.source.truePath,
      from: record.file.source.from,
      file: record.file.heads,
      place: record.place,
    })),
    problems: told.sort(byPathAndMessage),
    notes: files.flatMap(notesOf),
    open: (heads) => openArticles(heads, records, reader),
  }
}

/** Files that are open at one time: enough to keep the disk busy, far below any system's limit. */
const AT_ONCE = 32

async function inTurns<One, Result>(
  list: readonly One[],
  each: (one: One) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (let at = 0; at < list.length; at += AT_ONCE)
    for (const result of await Promise.all(list.slice(at, at + AT_ONCE).map(each))) results.push(result)
  return results
}

/** Completes heads, in their order. */
async function openArticles(
  heads: readonly ArticleHead[],
  records: ReadonlyMap<string, NamedHead<SurveyedFile>>,
  reader: Reader,
): Promise<Omit<Reading, 'notes'>> {
  const wanted = heads.flatMap((head) => {
    const record = records.get(head.id)
    return record === undefined ? [] : [{ head, record }]
  })
  const files = [...new Set(wanted.map(({ record }) => record.file))]
  const opened = new Map(await inTurns(files, async (file) => [file, await draftsOf(file, reader)] as const))
  const articles = wanted.flatMap(({ head, record }) => {
    const file = opened.get(record.file)
    if (file === undefined || !('drafts' in file) || !('drafts' in file.drafts)) return []
    const draft = file.drafts.drafts[record.place]
    return draft === undefined ? [] : [completeHead(head, draft, file.fileText)]
  })
  return { articles, problems: [...opened.values()].flatMap((file) => ('message' in file ? [file] : [])) }
}

function byPathAndMessage(a: Problem, b: Problem): number {
  return byCodeUnit(a.path, b.path) || byCodeUnit(a.message, b.message)
}
