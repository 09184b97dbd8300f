/** Where the product goes: standard output, or a file that is there whole or not at all. */
import { rmSync } from 'node:fs'
import { chmod, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { piecesOf, type Text } from '../pieces.js'
import type { Output } from './io.js'

/** Prints a text and waits until it is out. Yields what went wrong, or null; a reader that left early is no fault. */
export async function print(text: Text, stream: Output): Promise<string | null> {
  for (const piece of piecesOf(text)) {
    const { isGone, failed } = await printPiece(piece, stream)
    if (isGone) return failed
  }
  return null
}

/** The same, and whether more can be printed. */
export function printPiece(
  text: string,
  stream: Output,
): Promise<Readonly<{ isGone: boolean; failed: string | null }>> {
  return new Promise((done) => {
    stream.write(text, (error) => {
      const code = codeOf(error)
      if (!error) done({ isGone: false, failed: null })
      else if (QUIET.has(code)) done({ isGone: true, failed: null })
      else done({ isGone: true, failed: explainUnwritable('standard output', error) })
    })
  })
}

/** The reading end of the pipe is closed, as `head` does. */
const QUIET = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET'])

/** Tells whether writing to `output` would overwrite one of the files at `paths`. Paths count from `cwd`. */
export async function overwrites(output: string, paths: readonly string[], cwd: string): Promise<boolean> {
  const target = await truePath(resolve(cwd, output))
  for (const path of paths) if ((await truePath(resolve(cwd, path))) === target) return true
  return false
}

/**
 * Writes a file by way of a second one beside it, so that nobody ever sees half of it. Links are followed; pipes and
 * devices are written to as they are. Yields what went wrong, or null.
 */
export async function writeWhole(
  content: Text | Uint8Array,
  output: string,
  cwd: string,
): Promise<string | null> {
  const file = await truePath(resolve(cwd, output))
  const parts = content instanceof Uint8Array ? content : piecesOf(content)
  const before = await stat(file).catch(() => null)
  try {
    if (before !== null && !before.isFile()) {
      await writeFile(file, parts)
      return null
    }
    await replace(file, parts, before?.mode ?? null)
    return null
  } catch (error) {
    const isMade = codeOf(error) === 'ENOENT' && (await stat(dirname(file)).catch(() => null)) !== null
    return isMade
      ? `${output}: could not be written (no file can be made in that folder)`
      : explainUnwritable(output, error)
  }
}

/** Says why a file could not be written. */
export function explainUnwritable(output: string, error: unknown): string {
  const code = codeOf(error)
  return `${output}: could not be written (${FAILURES[code] ?? (code || String(error))})`
}

async function replace(
  file: string,
  parts: Iterable<string> | Uint8Array,
  mode: number | null,
): Promise<void> {
  // A name of its own, as some file systems allow no more than 255 bytes.
  const draft = join(dirname(file), `.claims.${process.pid}.tmp`)
  const dropDraft = (signal: NodeJS.Signals): void => {
    rmSync(draft, { force: true })
    // With its listener gone, the signal does what it always does.
    process.kill(process.pid, signal)
  }
  for (const signal of INTERRUPTS) process.once(signal, dropDraft)
  try {
    await writeFile(draft, parts, { flag: 'wx' })
    if (mode !== null) await chmod(draft, mode)
    await rename(draft, file)
  } catch (error) {
    await unlink(draft).catch(() => undefined)
    throw error
  } finally {
    for (const signal of INTERRUPTS) process.off(signal, dropDraft)
  }
}

const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder; create it first',
  ENOTDIR: 'no such folder; create it first',
  EISDIR: 'a folder of that name is there; name a file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'longer than a file may be there',
  ENAMETOOLONG: 'the name is too long for this file system',
}

const truePath = (file: string): Promise<string> => realpath(file).catch(() => file)

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
