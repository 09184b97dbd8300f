import { open, stat, unlink } from 'node:fs/promises'

/** So long a run waits for another that writes the file. */
const PATIENCE_MS = 10_000
/** A lock this old was left behind by a run that was killed: reading and writing a few kilobytes takes no time. */
const ABANDONED_MS = 5_000
const TURN_MS = 25

/**
 * Does something to a file that no other run may do meanwhile, so that what one adds another does not undo. Where no lock can be made,
 * it is done without one: that the file cannot be written is told then.
 *
 * @param file its full path; the lock is a file of that name and ".lock".
 */
export async function underLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${file}.lock`
  const isMine = await acquire(lock)
  try {
    return await work()
  } finally {
    if (isMine) await unlink(lock).catch(() => undefined)
  }
}

async function acquire(lock: string): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    try {
      await (await open(lock, 'wx')).close()
      return true
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return false
    }
    const since = (await stat(lock).catch(() => null))?.mtimeMs ?? Date.now()
    if (Date.now() - since > ABANDONED_MS) await unlink(lock).catch(() => undefined)
    else await new Promise((done) => setTimeout(done, TURN_MS))
  }
  return false
}
