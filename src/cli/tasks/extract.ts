import type { ExtractRequest } from '../args.js'
import { chooseConfig, judgeBy } from '../config/index.js'
import type { Io } from '../io.js'
import { complainOf } from '../messages.js'
import { readRequested } from '../reading.js'
import type { Task } from './task.js'

/** Prints the figures of each article. */
export async function beginExtract(request: ExtractRequest, io: Io): Promise<Task> {
  const loaded = await chooseConfig(request.config, io.cwd)
  const reading = await readRequested(request, io)
  const problems = [...loaded.problems, ...reading.problems]
  return {
    inputs: reading.articles.map(({ path }) => path),
    async make(view) {
      const { loadFigureReporter, longSentenceNotes } = await import('../../report/index.js')
      const { explainFigures, extractAll } = await import('../../extract.js')
      const write = await loadFigureReporter(request.format)
      const { articles, options } = await judgeBy(loaded, reading.articles, io.cwd)
      const extracted = extractAll(articles, options)
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
