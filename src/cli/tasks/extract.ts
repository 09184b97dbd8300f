import type { ExtractRequest } from '../args.js'
import type { Io } from '../io.js'
import { readRequested } from '../reading.js'
import type { Task } from './task.js'

/** Prints the figures of each article. */
export async function beginExtract(request: ExtractRequest, io: Io): Promise<Task> {
  const { articles, problems } = await readRequested(request, io)
  return {
    inputs: articles.map(({ path }) => path),
    async make(view) {
      const { loadFigureReporter } = await import('../../report/index.js')
      const { explainFigures, extractAll } = await import('../../extract.js')
      const write = await loadFigureReporter(request.format)
      const extracted = extractAll(articles)
      const explained = request.explain ? { explanations: explainFigures(extracted) } : {}
      return {
        text: write({ ...extracted, ...explained, maxSentence: request.maxSentence }, view),
        problems,
        differ: false,
      }
    },
  }
}
