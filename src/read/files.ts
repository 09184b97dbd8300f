/** One file at a time: from memory, or from its bytes. */
import type { Problem } from '../types.js'
import { noArticleIn, type Source } from './find-files.js'
import { readDrafts, type FileDrafts, type FormatOptions } from './formats/index.js'
import { headsOf, type FileHeads } from './heads.js'
import { load, readStamp, type Input } from './load.js'
import type { FileMemory } from './memory.js'

/** What a file tells; `drafts` is null where that was remembered, or where nothing could be read. */
export type SurveyedFile = Readonly<{ source: Source; heads: FileHeads; drafts: FileDrafts | null }>

export type Reader = Readonly<{
  io: Readonly<{ stdin: Input }>
  memory: FileMemory | null
  format: FormatOptions
}>

/** Surveys a file; it is read only where memory does not know it. */
export async function surveyFile(source: Source, reader: Reader): Promise<SurveyedFile> {
  const { io, memory, format } = reader
  const { truePath } = source
  if (memory !== null && truePath !== null) {
    const stamp = readStamp(truePath)
    const heads = stamp === null ? null : memory.recall(truePath, stamp)
    if (heads !== null) return { source, heads, drafts: null }
  }
  const loaded = await load(source, io, format.maxBytes)
  if ('refused' in loaded) return { source, heads: refused(loaded.refused), drafts: null }
  const { bytes, stamp } = loaded
  const isKept = memory !== null && truePath !== null && stamp !== null
  const known = isKept ? memory.recognise(truePath, stamp, bytes) : null
  if (known !== null) return { source, heads: known, drafts: null }
  const drafts = await readDrafts(bytes, source.path, format)
  const heads = headsOf(drafts)
  if (isKept) memory.keep(truePath, stamp, bytes, heads)
  return { source, heads, drafts }
}

function refused(why: string): FileHeads {
  return { heads: [], complaints: [], refused: why, isOther: false, replaced: 0 }
}

/** The drafts of a file: of one that was only remembered, as long as it is still what was remembered. */
export async function draftsOf(
  { source, heads, drafts }: SurveyedFile,
  { io, memory, format }: Reader,
): Promise<FileDrafts | Problem> {
  if (drafts !== null) return drafts
  const { path, truePath } = source
  const loaded = await load(source, io, format.maxBytes)
  if ('refused' in loaded) return { path, message: loaded.refused }
  const { bytes, stamp } = loaded
  const isSame = truePath !== null && stamp !== null && memory?.recognise(truePath, stamp, bytes) === heads
  return isSame ? readDrafts(bytes, path, format) : { path, message: CHANGED }
}

const CHANGED = 'changed while the articles were read; run again'

/** Whether a file come upon in a folder is sound and simply holds no article: nobody's problem. */
export function isPassedOver({ source, heads }: SurveyedFile): boolean {
  return heads.isOther && !source.named
}

/**
 * What was asked for by a path in which every file was passed over: a folder of data alone holds no article, as an empty one does, and a
 * check of a folder that was mistyped must not pass.
 */
export function emptyFolders(files: readonly SurveyedFile[]): readonly Problem[] {
  const led = new Map<string, boolean>()
  for (const file of files)
    for (const path of file.source.from) led.set(path, (led.get(path) ?? true) && isPassedOver(file))
  return [...led].flatMap(([path, isEmpty]) => (isEmpty ? [noArticleIn(path)] : []))
}

export function problemsOf(file: SurveyedFile): readonly Problem[] {
  const { source, heads } = file
  if (heads.refused === null) return heads.complaints.map((message) => ({ path: source.path, message }))
  return isPassedOver(file) ? [] : [{ path: source.path, message: heads.refused }]
}

export function notesOf({ source: { path }, heads: { replaced } }: SurveyedFile): readonly Problem[] {
  if (replaced === 0) return []
  const what = replaced === 1 ? 'one byte or sequence is' : `${replaced} bytes or sequences are`
  return [
    {
      path,
      message: `${what} no text in its encoding, read as \uFFFD; check figures there, or give --encoding`,
    },
  ]
}
