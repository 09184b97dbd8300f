/** Bytes to articles: the only stage that opens files. */
import type { Article, Problem } from '../types.js'
import { decode } from './decode.js'
import { findFiles, type Source } from './find-files.js'
import { nameArticles } from './ids.js'
import { load, type Input } from './load.js'
import { byCodeUnit } from './order.js'
import { matchStated } from './published-option.js'
import { toArticle } from './to-article.js'

export { isCalendarDay } from './days.js'
export { readReport } from './report.js'
export { toArticle }

/** The outside, as far as reading touches it; files are reached directly. */
export type ReadIo = Readonly<{ cwd: string; stdin: Input }>
/** `published`: days (`YYYY-MM-DD`) by path, base name or id of an article. */
export type ReadOptions = Readonly<{ published?: ReadonlyMap<string, string> }>
/** Articles by path, problems by path and message: the order of the arguments changes nothing. */
export type Reading = Readonly<{ articles: readonly Article[]; problems: readonly Problem[] }>

/**
 * Reads the articles behind files, folders and `-` (standard input). What cannot be read is told as a problem and the
 * rest is read all the same.
 */
export async function readArticles(
  paths: readonly string[],
  io: ReadIo,
  options: ReadOptions = {},
): Promise<Reading> {
  const { sources, problems } = await findFiles(paths, io.cwd)
  const texts = await readTexts(sources, io)
  const readable = texts.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]))
  const ids = nameArticles(sources.map(({ path }) => path))
  const named = readable.map(({ path, text }) => ({ path, text, id: ids.get(path) ?? path }))
  const stated = matchStated(options.published ?? new Map(), named, io.cwd)
  const articles = named.map((input): Article => {
    const published = stated.published.get(input.id)
    return published === undefined
      ? toArticle(input)
      : { ...toArticle({ ...input, published }), publishedBy: 'option' }
  })
  const failed = texts.flatMap(({ path, problem }) => (problem === null ? [] : [{ path, message: problem }]))
  return { articles, problems: [...problems, ...failed, ...stated.problems].sort(byPathAndMessage) }
}

type Text = Readonly<
  { path: string; text: string; problem: null } | { path: string; text: null; problem: string }
>

/** Files that are open at one time: enough to keep the disk busy, far below any system's limit. */
const AT_ONCE = 32

async function readTexts(sources: readonly Source[], io: ReadIo): Promise<readonly Text[]> {
  const texts: Text[] = []
  for (let at = 0; at < sources.length; at += AT_ONCE)
    texts.push(...(await Promise.all(sources.slice(at, at + AT_ONCE).map((source) => readText(source, io)))))
  return texts
}

async function readText(source: Source, io: ReadIo): Promise<Text> {
  const { path } = source
  const loaded = await load(source, io)
  if ('refused' in loaded) return { path, text: null, problem: loaded.refused }
  const decoded = decode(loaded.bytes)
  if ('refused' in decoded) return { path, text: null, problem: decoded.refused }
  return { path, text: decoded.text, problem: null }
}

function byPathAndMessage(a: Problem, b: Problem): number {
  return byCodeUnit(a.path, b.path) || byCodeUnit(a.message, b.message)
}
