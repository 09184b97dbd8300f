import { streamArticles, type ArticleStream } from '../../read/index.js'
import type { ReadAlone } from '../../filters/tally-lines.js'
import type { Problem } from '../../types.js'
import { awaitInterrupt, untilInterrupt } from '../interrupt.js'
import type { Io } from '../io.js'
import type { Reading } from '../reading-flags.js'
import { listed } from '../reading.js'
import type { StreamTask } from './task.js'
import { Watch } from './watch.js'

/** What becomes of each thing that a stream tells of: text to print, if any. */
export type Each = Readonly<{
  article: (read: ReadAlone, watch: Watch) => string | Promise<string>
  /** Takes up its name and no more; it was told of. */
  refused?: (
    refused: Readonly<{ path: string; place: number; record: string | null; length: number }>,
  ) => string
  /** Could not be used; it was told of. */
  problem?: (problem: Problem) => string
}>

/**
 * Reads articles one at a time, and prints what becomes of each before the next is read. After an interrupt the article under way is
 * finished. `early` problems are told first.
 */
export async function eachArticle(
  reading: Reading,
  early: readonly Problem[],
  io: Io,
  each: Each,
): Promise<StreamTask> {
  const list = await listed(reading, io)
  const stream = 'refused' in list ? null : await streamArticles(list.paths, io, reading.options)
  const problems = 'refused' in list ? [...early, list.refused] : early
  return {
    inputs: stream?.inputs ?? [],
    async stream(put) {
      const watch = new Watch(io, 'articles', stream?.bytes ?? null)
      for (const problem of problems) watch.problem(problem)
      if (stream !== null) await printEach(stream, put, each, watch)
      return { failed: watch.failed, differ: false }
    },
  }
}

async function printEach(
  stream: ArticleStream,
  put: (text: string) => Promise<boolean>,
  each: Each,
  watch: Watch,
): Promise<void> {
  const interrupt = awaitInterrupt()
  for await (const told of untilInterrupt(stream.read(watch.onBytes), interrupt)) {
    let text = ''
    if (told.kind === 'article') text = await each.article(told, watch)
    else if (told.kind === 'note') watch.note(told)
    else {
      watch.problem(told)
      text = (told.kind === 'refused' && each.refused?.(told)) || each.problem?.(told) || ''
    }
    if (text !== '' && !(await put(text))) break
    if (told.kind === 'article') watch.count()
  }
  watch.end()
  if (interrupt.hasCome())
    watch.note({ path: 'interrupted', message: `what was finished is written, ${watch.done} articles` })
  interrupt.obey()
}
