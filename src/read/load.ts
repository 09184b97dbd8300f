/** From a source to its bytes. */
import { createReadStream, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { codeOf, explainFailure } from './failure.js'
import type { Source } from './find-files.js'
import { LIMITS } from './limits.js'
import type { Stamp } from './memory.js'

/** Where bytes can come from besides files. */
export type Input = AsyncIterable<Uint8Array | string>

/** Either the bytes, or why they could not be had. `stamp` is the file's as it was read; null for what is no file. */
export type Loaded = Readonly<{ bytes: Uint8Array; stamp: Stamp | null } | { refused: string }>

/**
 * Reads a source to its end, and unpacks it where it is gzip. Standard input is touched only where it is the source, as
 * that opens it. Whatever is longer than `maxBytes`, packed or unpacked, is refused before more of it is read.
 */
export async function load(
  source: Pick<Source, 'file'>,
  io: Readonly<{ stdin: Input }>,
  maxBytes = LIMITS.fileBytes,
): Promise<Loaded> {
  try {
    const loaded = await loadRaw(source, io, maxBytes)
    if ('refused' in loaded) return loaded
    const unpacked = await unpack(loaded.bytes, maxBytes)
    return 'bytes' in unpacked ? { bytes: unpacked.bytes, stamp: loaded.stamp } : unpacked
  } catch (error) {
    return { refused: explainFailure(error) }
  }
}

async function loadRaw(
  source: Pick<Source, 'file'>,
  io: Readonly<{ stdin: Input }>,
  maxBytes: number,
): Promise<Loaded> {
  if (source.file === null) return await drain(io.stdin, maxBytes)
  const handle = await open(source.file)
  try {
    const before = await handle.stat()
    if (before.size > maxBytes) return tooLong(maxBytes)
    // Pipes tell no size, and some have no end: what comes is counted.
    if (!before.isFile()) return await drain(createReadStream('', { fd: handle, autoClose: false }), maxBytes)
    const bytes = await handle.readFile()
    const after = await handle.stat()
    if (after.mtimeMs !== before.mtimeMs || after.size !== before.size) return { refused: CHANGED }
    return bytes.length > maxBytes ? tooLong(maxBytes) : { bytes, stamp: stampOf(after) }
  } finally {
    await handle.close()
  }
}

/**
 * What the file system tells of a file; null where there is none, or what is there is no file. Asked at once and not by way of a
 * queue, which would take longer than the answers of thousands of files.
 */
export function readStamp(file: string): Stamp | null {
  try {
    const status = statSync(file)
    return status.isFile() ? stampOf(status) : null
  } catch {
    return null
  }
}

function stampOf({ size, mtimeMs, ctimeMs, ino }: Stamp): Stamp {
  return { size, mtimeMs, ctimeMs, ino }
}

async function drain(input: Input, maxBytes: number): Promise<Loaded> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > maxBytes) return tooLong(maxBytes)
    chunks.push(bytes)
  }
  return { bytes: Buffer.concat(chunks), stamp: null }
}

/** By its first bytes. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8

type Unpacked = Readonly<{ bytes: Uint8Array } | { refused: string }>

/** Unpacks gzip as far as the limit and no further, whatever the archive claims to hold; other bytes stay. */
export async function unpack(bytes: Uint8Array, maxBytes: number): Promise<Unpacked> {
  if (!isGzip(bytes)) return { bytes }
  try {
    return { bytes: await promisify(gunzip)(bytes, { maxOutputLength: maxBytes }) }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ERR_BUFFER_TOO_LARGE') return tooLong(maxBytes)
    if (code.startsWith('Z_')) return { refused: 'the gzip archive is damaged or cut short; pack it again' }
    throw error
  }
}

export function tooLong(maxBytes: number): Readonly<{ refused: string }> {
  const limit = maxBytes % MIB === 0 ? `${maxBytes / MIB} MiB` : `${maxBytes} bytes`
  return { refused: `longer than ${limit}, so hardly an article; leave it out or raise --max-file-size` }
}

const CHANGED = 'changed while it was read; run again when it is written'

const MIB = 1024 * 1024
