/** Reads the articles that a run asks for. */
import {
  readArticles,
  readPathList,
  surveyArticles,
  type FileMemory,
  type ReadOptions,
  type Survey,
} from '../read/index.js'
import type { Article, Problem } from '../types.js'
import type { Io } from './io.js'
import { complainOf } from './messages.js'
import type { Reading } from './reading-flags.js'

/** What was mended on the way is told at once, as it sways nothing. */
export async function readRequested(
  reading: Reading,
  io: Io,
  how: Pick<ReadOptions, 'held'> = {},
): Promise<Readonly<{ articles: readonly Article[]; problems: readonly Problem[] }>> {
  const list = await listed(reading, io)
  if ('refused' in list) return { articles: [], problems: [list.refused] }
  const { articles, problems, notes } = await readArticles(list.paths, io, { ...reading.options, ...how })
  complainOf(io, notes)
  return { articles, problems }
}

/** The same, with the articles' words left for later. */
export async function surveyRequested(
  paths: readonly string[],
  { options }: Reading,
  io: Io,
  memory: FileMemory | null,
): Promise<Survey> {
  const survey = await surveyArticles(paths, io, options, memory)
  complainOf(io, survey.notes)
  return survey
}

/** The paths that are named, on the command line and in a list. */
export async function listed(
  { paths, filesFrom, nul }: Reading,
  io: Io,
): Promise<Readonly<{ paths: readonly string[] } | { refused: Problem }>> {
  if (filesFrom === null) return { paths }
  const list = await readPathList(filesFrom, io, nul)
  return 'refused' in list
    ? { refused: { path: filesFrom, message: list.refused } }
    : { paths: [...paths, ...list.paths] }
}
