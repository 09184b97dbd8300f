/** Comparing many articles: in batches where there are many, and on several cores where they are at hand. */
import { availableParallelism } from 'node:os'
import type { Batch, BatchOptions, Found } from '../../story-by-story.js'
import type { Article, Problem, Progress } from '../../types.js'
import type { Io } from '../io.js'

/** UTF-16 code units of all articles from which on a comparison takes several times as long as workers take to start. */
const LARGE = 300_000

export type JobsOptions = Omit<BatchOptions, 'progress'>

/**
 * Lays all articles beside one another.
 *
 * @param jobs batches compared at a time; null: as many as there are cores, where there is much to do.
 */
export async function compareMany(
  articles: readonly Article[],
  problems: readonly Problem[],
  options: JobsOptions,
  { jobs, progress, worker }: Readonly<{ jobs: number | null; progress: Progress }> & Pick<Io, 'worker'>,
): Promise<Found> {
  const { compareBatch, joinFound, planBatches } = await import('../../story-by-story.js')
  const isLarge = articles.reduce((sum, { text }) => sum + text.length, 0) >= LARGE
  const threads = worker === undefined ? 1 : (jobs ?? (isLarge ? availableParallelism() : 1))
  if (!isLarge && threads === 1)
    return joinFound([compareBatch({ articles }, { ...options, progress })], problems)
  const batches = planBatches(articles, threads, { ...options, progress })
  const count = counter(batches, progress)
  if (worker !== undefined && threads > 1 && batches.length > 1) {
    const { compareInThreads } = await import('./pool.js')
    return joinFound(await compareInThreads(batches, options, { threads, worker, count }), problems)
  }
  const found = batches.map((batch) => {
    const one = compareBatch(batch, options)
    count(batch)
    return one
  })
  return joinFound(found, problems)
}

/** Tells how many stories are done. */
function counter(batches: readonly Batch[], progress: Progress): (done: Batch) => void {
  const sizeOf = ({ stories = [] }: Batch): number => stories.length
  const total = batches.reduce((sum, batch) => sum + sizeOf(batch), 0)
  let stories = 0
  progress('match', 0, total)
  return (done) => {
    stories += sizeOf(done)
    progress('match', stories, total)
  }
}
