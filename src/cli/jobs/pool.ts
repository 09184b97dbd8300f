import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Batch } from '../../story-by-story.js'
import type { JobsOptions } from './index.js'
import type { Packed } from './pack.js'

/**
 * Compares batches in threads of this process, which end with it whatever ends it. Whichever is free takes the largest batch that is left;
 * what comes back is in the order of the batches. Rejects with the first fault of a thread, and stops the others.
 *
 * @param worker the file that a thread runs, and `count` is called with each batch that is done.
 */
export async function compareInThreads(
  batches: readonly Batch[],
  options: JobsOptions,
  { threads, worker, count }: Readonly<{ threads: number; worker: string; count: (done: Batch) => void }>,
): Promise<readonly Packed[]> {
  const left = batches
    .map((batch, at) => ({ batch, at }))
    .sort((x, y) => y.batch.articles.length - x.batch.articles.length || x.at - y.at)
  const found: Packed[] = []
  const workers = Array.from(
    { length: Math.min(threads, batches.length) },
    () => new Worker(worker, { workerData: options }),
  )
  try {
    await Promise.all(
      workers.map(async (thread) => {
        for (let next = left.shift(); next !== undefined; next = left.shift()) {
          thread.postMessage(next.batch)
          // Rejects where the thread fails.
          const [one] = (await once(thread, 'message')) as [Packed]
          found[next.at] = one
          count(next.batch)
        }
      }),
    )
  } finally {
    await Promise.all(workers.map((thread) => thread.terminate()))
  }
  return found
}
