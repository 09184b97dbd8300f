import type { CompareRequest } from '../args.js'
import type { Io } from '../io.js'
import { readRequested } from '../reading.js'
import { complainOf } from '../messages.js'
import { createProgress } from '../progress.js'
import type { Task } from './task.js'
import { chooseConfig, judgeBy } from '../config/index.js'
import { tell } from './tell.js'

/** Lays all articles beside one another. */
export async function beginCompare(request: CompareRequest, io: Io): Promise<Task> {
  const progress = createProgress(request.detail === 'quiet' ? null : io.stderr, io.env)
  const loaded = await chooseConfig(request.config, io.cwd)
  const reading = await readRequested(request, io)
  const problems = [...loaded.problems, ...reading.problems]
  return {
    inputs: reading.articles.map(({ path }) => path),
    async make(view) {
      const { longSentenceNotes, reaches, toReport } = await import('../../report/index.js')
      const { compareArticles } = await import('../../pipeline.js')
      const { articles, options } = await judgeBy(loaded, reading.articles, io.cwd)
      const compared = compareArticles(articles, problems, {
        ...options,
        progress: progress.show,
        policy: request.policy,
      })
      progress.clear()
      const { maxSentence } = request
      complainOf(io, longSentenceNotes({ ...compared, maxSentence }))
      const found = toReport({ ...compared, maxSentence })
      const { report, ...told } = await tell(
        found,
        request,
        { ...view, bar: request.failOn },
        request.formats,
      )
      const differ = report?.findings.some((finding) => reaches(finding, request.failOn)) ?? false
      return { ...told, problems: [...problems, ...told.problems], differ }
    },
  }
}
