/** From a source to its bytes. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { explainFailure } from './failure.js'
import type { Source } from './find-files.js'

/** Where bytes can come from besides files. */
export type Input = AsyncIterable<Uint8Array | string>

/** Either the bytes, or why they could not be had. */
export type Loaded = Readonly<{ bytes: Uint8Array } | { refused: string }>

/** Bytes of one article. No article comes near; past it something else is being read, perhaps without an end. */
const MOST_BYTES = 64 * 1024 * 1024

/** Reads a source to its end. Standard input is touched only where it is the source, as that opens it. */
export async function load(source: Source, io: Readonly<{ stdin: Input }>): Promise<Loaded> {
  try {
    if (source.file === null) return await drain(io.stdin)
    const handle = await open(source.file)
    try {
      const status = await handle.stat()
      if (!status.isFile()) return await drain(createReadStream('', { fd: handle, autoClose: false }))
      return status.size > MOST_BYTES ? TOO_LONG : { bytes: await handle.readFile() }
    } finally {
      await handle.close()
    }
  } catch (error) {
    return { refused: explainFailure(error) }
  }
}

async function drain(input: Input): Promise<Loaded> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > MOST_BYTES) return TOO_LONG
    chunks.push(bytes)
  }
  return { bytes: Buffer.concat(chunks) }
}

const TOO_LONG: Loaded = { refused: 'longer than 64 MiB, so hardly an article; split it or leave it out' }
