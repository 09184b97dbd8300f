import type { ExtractRequest } from '../args.js'
import type { Io } from '../io.js'
import { complainOf } from '../messages.js'
import { readRequested } from '../reading.js'
import type { Task } from './task.js'

/** Prints the figures of each article. */
export async function beginExtract(request: ExtractRequest, io: Io): Promise<Task> {
  const { articles, problems } = await readRequested(request, io)
  return {
    inputs: articles.map(({ path }) => path),
    async make(view) {
      const { loadFigureReporter, longSentenceNotes } = await import('../../report/index.js')
      const { explainFigures, extractAll } = await import('../../extract.js')
      const write = await loadFigureReporter(request.format)
      const extracted = extractAll(articles)
      const { maxSentence } = request
      complainOf(io, longSentenceNotes({ ...extracted, maxSentence }))
      const explained = request.explain ? { explanations: explainFigures(extracted) } : {}
      return {
        text: write({ ...extracted, ...explained, maxSentence }, view),
        problems,
        differ: false,
      }
    },
  }
}
