/**
 * What a batch came to, put by until all are done: compressed, to a sixth of its bytes, which are no matter for the garbage collector and
 * can be handed from one thread to another; and in chunks, so that reports are merged with a chunk of each batch in memory at a time.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Found } from '../../join-found.js'
import { LISTS, madeAnew, type Lists, type LongReport } from '../../report/index.js'

/** A JSON text for each chunk, deflated, one behind the other. */
export type Packed = Readonly<{
  bytes: Uint8Array<ArrayBuffer>
  /** Offsets in `bytes` at which the chunks of each list end; a list begins where the last one ended, the first behind the rest. */
  ends: Readonly<Record<(typeof LISTS)[number] | 'rest', readonly number[]>>
}>

/** UTF-16 code units of JSON from which on a chunk is full. */
const CHUNK = 16_384
/** Of zlib's levels the fastest: the next come to a tenth less. */
const LEVEL = 1

export function packFound({ report, notes }: Found): Packed {
  const chunks: Uint8Array[] = []
  let length = 0
  const put = (json: string): number => {
    const chunk = deflateRawSync(json, { level: LEVEL })
    chunks.push(chunk)
    length += chunk.length
    return length
  }
  const none = { findings: [], clusters: [], overlaps: [], leftOut: [] }
  const rest = put(JSON.stringify({ report: { ...report, ...none }, notes }))
  const ends = { rest: [rest], ...mapLists((name) => chunksOf(report[name]).map(put)) }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return { bytes, ends }
}

/** The lists of what is yielded are unpacked as they are read. */
export function unpackFound({ bytes, ends }: Packed): Found<LongReport> {
  const read = (start: number, end: number): unknown =>
    JSON.parse(inflateRawSync(bytes.subarray(start, end)).toString('utf8'))
  const { report, notes } = read(0, ends.rest[0] ?? 0) as Found
  let before = ends.rest[0] ?? 0
  const lists = mapLists((name) => {
    const spans = ends[name].map((end) => {
      const span = [before, end] as const
      before = end
      return span
    })
    return madeAnew(function* () {
      for (const span of spans) yield* read(...span) as never[]
    })
  })
  return { report: { ...report, ...lists }, notes }
}

function mapLists<T>(make: (name: keyof Lists) => T): Record<keyof Lists, T> {
  return Object.fromEntries(LISTS.map((name) => [name, make(name)])) as Record<keyof Lists, T>
}

/** The JSON of a list in parts, each a list. */
function chunksOf(list: Iterable<unknown>): readonly string[] {
  const chunks: string[] = []
  let texts: string[] = []
  let length = 0
  const close = (): void => {
    if (texts.length > 0) chunks.push(`[${texts.join(',')}]`)
    texts = []
    length = 0
  }
  for (const thing of list) {
    const text = JSON.stringify(thing)
    texts.push(text)
    length += text.length
    if (length >= CHUNK) close()
  }
  close()
  return chunks
}
