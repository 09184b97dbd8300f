/** Where a product goes that comes piece by piece: standard output, or a file that grows. */
import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Output } from './io.js'
import { explainUnwritable, printPiece } from './output.js'

type Sink = Readonly<{
  /** False from when on nobody takes more: the reader has left, or it could not be written. */
  put: (text: string) => Promise<boolean>
  /** Yields what went wrong, or null. */
  close: () => Promise<string | null>
}>

export async function openSink(
  output: string | null,
  io: Readonly<{ stdout: Output; cwd: string }>,
): Promise<Sink> {
  let failure: string | null = null
  if (output === null)
    return {
      async put(text) {
        const { isGone, failed } = await printPiece(text, io.stdout)
        failure = failed
        return !isGone
      },
      close: () => Promise.resolve(failure),
    }
  try {
    const file = await open(resolve(io.cwd, output), 'w')
    return {
      async put(text) {
        try {
          await file.appendFile(text)
        } catch (error) {
          failure = explainUnwritable(output, error)
        }
        return failure === null
      },
      async close() {
        await file.close()
        return failure
      },
    }
  } catch (error) {
    const failed = explainUnwritable(output, error)
    return { put: () => Promise.resolve(false), close: () => Promise.resolve(failed) }
  }
}
