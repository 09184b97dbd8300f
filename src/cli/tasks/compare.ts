import type { CompareRequest } from '../args.js'
import type { Io } from '../io.js'
import { readRequested } from '../reading.js'
import { createProgress } from '../progress.js'
import type { Task } from './task.js'
import { tell } from './tell.js'

/** Lays all articles beside one another. */
export async function beginCompare(request: CompareRequest, io: Io): Promise<Task> {
  const progress = createProgress(request.detail === 'quiet' ? null : io.stderr, io.env)
  const { articles, problems } = await readRequested(request, io)
  return {
    inputs: articles.map(({ path }) => path),
    async make(view) {
      const { reaches, toReport } = await import('../../report/index.js')
      const { compareArticles } = await import('../../pipeline.js')
      const found = toReport({
        ...compareArticles(articles, problems, progress.show),
        maxSentence: request.maxSentence,
      })
      progress.clear()
      const told = await tell(found, request, view)
      const differ = told.report?.findings.some((finding) => reaches(finding, request.failOn)) ?? false
      return { text: told.text, problems: [...problems, ...told.problems], differ }
    },
  }
}
