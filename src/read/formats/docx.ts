/**
 * DOCX (ECMA-376, WordprocessingML) to text: a paragraph a line, tracked deletions and field codes left out. Only the
 * part that holds the text is unpacked, and no more of it than its limit.
 */
import { Unzip, UnzipInflate } from 'fflate'
import { Parser } from 'htmlparser2'
import type { Drafts } from './draft.js'

/** Reads the document's main part. `mostBytes` bounds what it may unpack to. */
export function readDocx(bytes: Uint8Array, mostBytes: number): Drafts {
  const part = unpack(bytes, mostBytes)
  if ('refused' in part) return part
  const text = paragraphs(new TextDecoder().decode(part.bytes))
  return text.trim() === '' ? { refused: 'the document holds no text' } : { drafts: [{ text }] }
}

const MAIN_PART = 'word/document.xml'
/** Bytes handed to the inflater at a time, so that what comes out can be counted before there is too much of it. */
const CHUNK = 16 * 1024

type Part = Readonly<{ bytes: Uint8Array } | { refused: string }>

/** Sizes in an archive's directory are whatever its maker wrote: what comes out is counted instead. */
function unpack(bytes: Uint8Array, mostBytes: number): Part {
  const chunks: Uint8Array[] = []
  let size = 0
  let state: 'absent' | 'open' | 'whole' | 'bomb' | 'broken' = 'absent'
  const unzip = new Unzip((file) => {
    if (file.name !== MAIN_PART || state !== 'absent') return
    state = 'open'
    file.ondata = (error, chunk, final) => {
      if (error !== null) state = 'broken'
      else if ((size += chunk.length) > mostBytes) {
        state = 'bomb'
        file.terminate()
      } else if (state === 'open') {
        chunks.push(chunk)
        if (final) state = 'whole'
      }
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && isGoingOn(state); at += CHUNK)
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
  } catch {
    state = 'broken'
  }
  if (isWhole(state)) return { bytes: Buffer.concat(chunks) }
  return { refused: REFUSALS[state as keyof typeof REFUSALS] ?? REFUSALS.broken }
}

// The compiler takes `state` for what it was before the callbacks ran.
const isGoingOn = (state: string): boolean => state === 'absent' || state === 'open'
const isWhole = (state: string): boolean => state === 'whole'

const REFUSALS = {
  absent: 'a ZIP archive, but no Word document; unpack it, or save the article as DOCX or text',
  bomb: 'unpacks to more than the limit; raise --max-file-size if it is meant to',
  broken: 'the Word document is damaged; open it and save it again',
}

/** Text of the paragraphs, each on a line of its own with an empty one between; table cells are parted by tabs. */
function paragraphs(xml: string): string {
  const parts: string[] = []
  let isText = false
  let left = 0
  const parser = new Parser(
    {
      onopentagname(tag) {
        if (LEFT_OUT.has(tag)) left++
        if (left > 0) return
        if (tag === 'w:t') isText = true
        else if (tag === 'w:tab') parts.push('\t')
        else if (tag === 'w:br' || tag === 'w:cr') parts.push('\n')
        else if (tag === 'w:noBreakHyphen') parts.push('\u2011')
      },
      ontext(data) {
        if (isText && left === 0) parts.push(data)
      },
      onclosetag(tag) {
        if (LEFT_OUT.has(tag)) left--
        else if (tag === 'w:t') isText = false
        else if (tag === 'w:p' && left === 0) parts.push('\n\n')
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return parts
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Deleted and moved-away text, field codes, fallbacks that say a shape's text a second time. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:footnoteReference',
])
