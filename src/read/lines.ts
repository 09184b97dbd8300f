/** Lines of a file or of standard input, one at a time: what they add up to may be longer than any memory. */
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { codeOf, explainFailure } from './failure.js'
import { isGzip, type Input } from './load.js'

/** A line, counted from 1, without its line feed; `bytes` is null where it is longer than may be. */
export type Line = Readonly<{ number: number; bytes: Uint8Array | null }>

type LineSource = Readonly<{
  /** The bytes, unpacked if they are gzip. */
  chunks: AsyncIterable<Uint8Array>
  /** The first bytes, as they come unpacked: the first line at the least, unless that is too long. They are among the chunks too. */
  head: Uint8Array
}>

/**
 * Opens a file, or standard input where `file` is null. Throws what the file system says.
 *
 * @param most bytes of a line.
 * @param onBytes told how many bytes were taken in, packed as they are.
 */
export async function openLines(
  file: string | null,
  io: Readonly<{ stdin: Input }>,
  { most, onBytes }: Readonly<{ most: number; onBytes: (count: number) => void }>,
): Promise<LineSource> {
  const raw = await peek(countBytes(file === null ? io.stdin : createReadStream(file), onBytes), most)
  return isGzip(raw.head) ? peek(gunzipped(raw.chunks), most) : raw
}

/** Cuts at line feeds. Of a line longer than `most` bytes nothing is held. */
export async function* cutLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0
  const take = (part: Uint8Array): void => {
    size += part.length
    if (size > most) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const finish = (): Line => {
    const line = { number: number++, bytes: size > most ? null : Buffer.concat(parts) }
    parts = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at))
      yield finish()
      from = at + 1
    }
    take(chunk.subarray(from))
  }
  if (size > 0) yield finish()
}

const LINE_FEED = 0x0a

/** Says what a failure in the midst of reading means. */
export function explainBroken(error: unknown): string {
  return codeOf(error).startsWith('Z_')
    ? 'the gzip archive is damaged or cut short; pack it again'
    : explainFailure(error)
}

async function* countBytes(input: Input, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    onBytes(bytes.length)
    yield bytes
  }
}

/** Takes in enough to tell what it is, and no more: who writes slowly may wait for an answer to the first line. */
async function peek(chunks: AsyncIterable<Uint8Array>, most: number): Promise<LineSource> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size <= most) {
    const { done, value } = await iterator.next()
    if (done === true) break
    first.push(value)
    size += value.length
    if (value.includes(LINE_FEED)) break
  }
  const head = Buffer.concat(first)
  return { head, chunks: behind(head, iterator) }
}

async function* behind(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head
    for (;;) {
      const { done, value } = await rest.next()
      if (done === true) return
      yield value
    }
  } finally {
    await rest.return?.()
  }
}

function gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = Readable.from(chunks)
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  return source.pipe(unpacked)
}
