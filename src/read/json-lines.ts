/** What other runs of the program wrote, a JSON value a line. As little to be trusted as an article. */
import { resolve } from 'node:path'
import type { Problem } from '../types.js'
import { LIMITS } from './limits.js'
import { cutLines, explainBroken, openLines } from './lines.js'
import { tooLong, type Input } from './load.js'
import { bytesOf } from './stream.js'

/** A value with where it stands (`path`, and its line from 1), or a line that is none. */
type JsonLine = Readonly<{ path: string; line: number; value: unknown } | { problem: Problem }>

export type JsonLines = Readonly<{
  /** What the files come to; null where standard input is among them. */
  bytes: number | null
  /** Told with each chunk how many more bytes were taken in. */
  read: (onBytes: (count: number) => void) => AsyncGenerator<JsonLine>
}>

/** Lines of files, and of standard input for `-`, in the order in which they are named. Blank ones are passed over. */
export function readJsonLines(
  paths: readonly string[],
  io: Readonly<{ cwd: string; stdin: Input }>,
): JsonLines {
  const files = paths.map((path) => (path === '-' ? null : resolve(io.cwd, path)))
  const most = LIMITS.fileBytes
  return {
    bytes: bytesOf(files),
    async *read(onBytes) {
      for (const [at, path] of paths.entries())
        try {
          const { chunks } = await openLines(files[at] ?? null, io, { most, onBytes })
          for await (const { number, bytes } of cutLines(chunks, most)) {
            if (bytes === null)
              yield { problem: { path, message: `line ${number}: ${tooLong(most).refused}` } }
            else {
              const says = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').trim()
              if (says !== '') yield parse(says, path, number)
            }
          }
        } catch (error) {
          yield { problem: { path, message: explainBroken(error) } }
        }
    },
  }
}

function parse(says: string, path: string, line: number): JsonLine {
  try {
    return { path, line, value: JSON.parse(says) as unknown }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error
    return { problem: { path, message: `line ${line}: not valid JSON; it may have been cut short` } }
  }
}
