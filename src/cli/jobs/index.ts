/** Comparing many articles: in batches where there are many, and on several cores where they are at hand. */
import { availableParallelism } from 'node:os'
import { joinFound, type Found } from '../../join-found.js'
import type { LongReport } from '../../report/index.js'
import type { Batch, BatchOptions } from '../../story-by-story.js'
import type { Article, Problem, Progress } from '../../types.js'
import type { Results } from '../cache/results.js'
import type { Io } from '../io.js'
import { packFound, unpackFound, type Packed } from './pack.js'
import { compareOrRecall } from './recall.js'

/** UTF-16 code units of all articles from which on a comparison takes several times as long as workers take to start. */
const LARGE = 300_000

export type JobsOptions = Omit<BatchOptions, 'progress'>

type How = Readonly<{
  /** Batches compared at a time; null: as many as there are cores, where there is much to do. */
  jobs: number | null
  /** What earlier runs found out, to be asked and added to; null for no cache. */
  results: Results | null
  progress: Progress
}> &
  Pick<Io, 'worker'>

/** Lays all articles beside one another. */
export async function compareMany(
  articles: readonly Article[],
  problems: readonly Problem[],
  options: JobsOptions,
  { jobs, results, progress, worker }: How,
): Promise<Found<LongReport>> {
  const isLarge = articles.reduce((sum, { text }) => sum + text.length, 0) >= LARGE
  const threads = worker === undefined ? 1 : (jobs ?? (isLarge ? availableParallelism() : 1))
  const compare = (batches: readonly Batch[]): Promise<readonly Found<LongReport>[]> =>
    compareBatches(batches, options, { threads, progress, worker })
  const stages = () => import('../../story-by-story.js')
  if (results !== null) {
    const plan = async () => (await stages()).planStories(articles, { ...options, progress })
    return joinFound(await compareOrRecall(articles, { options, results, plan, compare }), problems)
  }
  const { compareBatch, planBatches } = await stages()
  if (!isLarge && threads === 1)
    return joinFound([compareBatch({ articles }, { ...options, progress })], problems)
  return joinFound(await compare(planBatches(articles, threads, { ...options, progress })), problems)
}

/** Compares batches, side by side where several threads are at hand. In the order of the batches. */
async function compareBatches(
  batches: readonly Batch[],
  options: JobsOptions,
  {
    threads,
    progress,
    worker,
  }: Readonly<{ threads: number; progress: Progress; worker: string | undefined }>,
): Promise<readonly Found<LongReport>[]> {
  const count = counter(batches, progress)
  const packed: Packed[] = []
  if (worker !== undefined && threads > 1 && batches.length > 1) {
    const { compareInThreads } = await import('./pool.js')
    packed.push(...(await compareInThreads(batches, options, { threads, worker, count })))
  } else {
    const { compareBatch } = await import('../../story-by-story.js')
    for (const batch of batches) {
      packed.push(packFound(compareBatch(batch, options)))
      count(batch)
    }
  }
  return packed.map(unpackFound)
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
