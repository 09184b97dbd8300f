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
  const reading = await readRequested(request, io, { inBatches: true })
  const problems = [...loaded.problems, ...reading.problems]
  return {
    inputs: reading.articles.map(({ path }) => path),
    async make(view) {
      const { reaches } = await import('../../report/index.js')
      const { compareMany } = await import('../jobs/index.js')
      const { articles, options } = await judgeBy(loaded, reading.articles, io.cwd)
      const { jobs, maxSentence, policy } = request
      const found = await compareMany(
        articles,
        problems,
        { ...options, policy, maxSentence },
        { ...io, jobs, progress: progress.show },
      )
      progress.clear()
      complainOf(io, found.notes)
      const { report, ...told } = await tell(
        found.report,
        request,
        { ...view, bar: request.failOn },
        request.formats,
      )
      const differ = report?.findings.some((finding) => reaches(finding, request.failOn)) ?? false
      return { ...told, problems: [...problems, ...told.problems], differ }
    },
  }
}
