/** Reads the articles that a run asks for. */
import { readArticles, readPathList } from '../read/index.js'
import type { Article, Problem } from '../types.js'
import type { Io } from './io.js'
import { complainOf } from './messages.js'
import type { Reading } from './reading-flags.js'

/** What was mended on the way is told at once, as it sways nothing. */
export async function readRequested(
  { paths, filesFrom, nul, options }: Reading,
  io: Io,
): Promise<Readonly<{ articles: readonly Article[]; problems: readonly Problem[] }>> {
  const list = filesFrom === null ? { paths: [] } : await readPathList(filesFrom, io, nul)
  if ('refused' in list)
    return { articles: [], problems: [{ path: filesFrom ?? '-', message: list.refused }] }
  const { articles, problems, notes } = await readArticles([...paths, ...list.paths], io, options)
  complainOf(io, notes)
  return { articles, problems }
}
