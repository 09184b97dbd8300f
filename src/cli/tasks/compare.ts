import { readsOn } from '../../report/index.js'
import type { Held } from '../../read/index.js'
import type { CompareRequest } from '../args.js'
import type { Io } from '../io.js'
import { readRequested } from '../reading.js'
import { complainOf } from '../messages.js'
import { createProgress } from '../progress.js'
import type { Results } from '../cache/results.js'
import { chooseConfig, judgeBy, type Loaded } from '../config/index.js'
import type { Task } from './task.js'
import { tell } from './tell.js'

/** Lays all articles beside one another. */
export async function beginCompare(request: CompareRequest, io: Io): Promise<Task> {
  const progress = createProgress(request.detail === 'quiet' ? null : io.stderr, io.env)
  const loaded = await chooseConfig(request.config, io.cwd)
  const reading = await readRequested(request, io, { held: heldBy(request) })
  const problems = [...loaded.problems, ...reading.problems]
  return {
    inputs: reading.articles.map(({ path }) => path),
    async make(view) {
      const { someReach } = await import('../../report/index.js')
      const { compareMany } = await import('../jobs/index.js')
      const { articles, options } = await judgeBy(loaded, reading.articles, io.cwd)
      const { jobs, maxSentence, policy } = request
      const results = await resultsFor(request, loaded, io)
      const found = await compareMany(
        articles,
        problems,
        { ...options, policy, maxSentence },
        { ...io, jobs, results, progress: progress.show },
      )
      const notes = (await results?.close()) ?? []
      progress.clear()
      complainOf(io, found.notes)
      const { report, ...told } = await tell(
        found.report,
        request,
        { ...view, bar: request.failOn },
        request.formats,
      )
      const differ = report !== null && someReach(report.findings, request.failOn)
      return { ...told, problems: [...problems, ...told.problems], notes, differ }
    },
  }
}

/** What recalled stories came to, and what most formats tell, is laid out as a whole. */
function heldBy({ cache, formats }: CompareRequest): Held {
  return !cache && formats?.every(({ format }) => readsOn(format)) === true ? 'packed' : 'report'
}

async function resultsFor({ cache }: CompareRequest, loaded: Loaded, io: Io): Promise<Results | null> {
  const { settleCache } = await import('../config/settings.js')
  const folder = settleCache(cache, loaded, io)
  if (folder === false) return null
  const { openResults } = await import('../cache/results.js')
  return openResults({ folder, build: io.build, cwd: io.cwd })
}
