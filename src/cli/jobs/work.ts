import { parentPort, workerData } from 'node:worker_threads'
import { compareBatch, type Batch } from '../../story-by-story.js'
import type { JobsOptions } from './index.js'
import { packFound } from './pack.js'

/** What a thread of `compareInThreads` does: each batch that comes is compared, and what it came to is sent back. */
export function work(): void {
  const options = workerData as JobsOptions
  parentPort?.on('message', (batch: Batch) => {
    const packed = packFound(compareBatch(batch, options))
    parentPort?.postMessage(packed, [packed.bytes.buffer])
  })
}
