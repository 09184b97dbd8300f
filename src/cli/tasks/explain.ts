import type { ExplainRequest } from '../args.js'
import { chooseConfig, judgeBy } from '../config/index.js'
import type { Io } from '../io.js'
import { readRequested } from '../reading.js'
import type { Task } from './task.js'

/** Tells how one finding came about. */
export async function beginExplain(request: ExplainRequest, io: Io): Promise<Task> {
  const loaded = await chooseConfig(request.config, io.cwd)
  const reading = await readRequested(request, io)
  const problems = [...loaded.problems, ...reading.problems]
  return {
    inputs: reading.articles.map(({ path }) => path),
    async make(view) {
      const { loadExplainReporter } = await import('../../report/index.js')
      const { explainFinding } = await import('../../explain.js')
      const { articles, options } = await judgeBy(loaded, reading.articles, io.cwd)
      const { id, format, maxSentence } = request
      const explained = explainFinding(articles, id, { ...options, maxSentence })
      if ('ids' in explained) {
        const message = unknownWords(id, explained.ids)
        return { text: null, problems: [...problems, { path: 'explain', message }], differ: false }
      }
      const write = await loadExplainReporter(format)
      return { text: write(explained, view), problems, differ: false }
    },
  }
}

/** So many ids are told where several begin alike. */
const TOLD = 5

function unknownWords(id: string, ids: readonly string[]): string {
  if (ids.length === 0)
    return `no finding has the id "${id}"; "claims compare --verbose" on the same articles ends each finding with its id`
  const more = ids.length > TOLD ? ', …' : ''
  return `${ids.length} ids begin with "${id}": ${ids.slice(0, TOLD).join(', ')}${more}; give more of one`
}
