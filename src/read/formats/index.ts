/** Bytes of a file to the drafts of its articles, whatever its format. Readers are loaded when a file needs them. */
import { decode } from '../decode.js'
import { verbatim } from '../extract.js'
import { readFrontMatter } from '../front-matter.js'
import type { Drafts, FieldNames } from './draft.js'
import { formatOf, formatOfText, mayHoldOther, refuseBinary, withoutGzip, type InputFormat } from './guess.js'

export { FIELD_NAMES, type Draft, type Field, type FieldNames } from './draft.js'
export { extensionOf, inputFormats, isArticleName, withoutGzip, type InputFormat } from './guess.js'

export type FormatOptions = Readonly<{
  /** Null: by content and name. */
  format: InputFormat | null
  fields: FieldNames
  /** A label of the WHATWG Encoding Standard; null: as the file says or shows. */
  encoding: string | null
  /** Bytes that a packed file may unpack to. */
  maxBytes: number
}>

/** `fileText` is the decoded file, where it is text; `replaced` counts bytes that are none in its encoding. */
export type FileDrafts = Readonly<{
  drafts: Drafts
  format: InputFormat
  fileText: string | null
  replaced: number
  /** A file of its kind may well hold something else than articles. */
  mayHoldOther: boolean
}>

/** Reads the articles out of a file's bytes. `name` is its path, or '-'. */
export async function readDrafts(
  bytes: Uint8Array,
  name: string,
  options: FormatOptions,
): Promise<FileDrafts> {
  const shown = withoutGzip(name)
  const refusal = options.format === null ? refuseBinary(bytes, shown) : null
  const known = options.format ?? formatOf(bytes, shown)
  const nothing = { format: known ?? 'text', fileText: null, replaced: 0, mayHoldOther: false }
  if (refusal !== null) return { ...nothing, drafts: { refused: refusal } }
  if (known === 'docx') {
    const { readDocx } = await import('./docx.js')
    return { ...nothing, drafts: readDocx(bytes, options.maxBytes) }
  }
  const decoded = decode(bytes, options.encoding)
  if ('refused' in decoded) return { ...nothing, drafts: decoded }
  const { text, replaced } = decoded
  const format = options.format ?? formatOfText(text, known)
  const drafts = await readText(text, format, options.fields)
  return { drafts, format, fileText: text, replaced, mayHoldOther: mayHoldOther(format) }
}

async function readText(
  text: string,
  format: Exclude<InputFormat, 'docx'> | 'docx',
  fields: FieldNames,
): Promise<Drafts> {
  switch (format) {
    case 'html': {
      const { readPage } = await import('../html/index.js')
      const page = await readPage(text)
      return page.text === '' ? { refused: 'the page holds no text' } : { drafts: [page] }
    }
    case 'json':
      return (await import('./json.js')).readJson(text, fields)
    case 'jsonl':
      return (await import('./json.js')).readJsonLines(text, fields)
    case 'csv':
      return (await import('./csv.js')).readCsv(text, fields)
    case 'feed':
      return (await import('./feed.js')).readFeed(text)
    case 'markdown':
      return markdown(text)
    default:
      return readFrontMatter(text) === null ? { drafts: [verbatim(text)] } : markdown(text)
  }
}

async function markdown(text: string): Promise<Drafts> {
  const { readMarkdown } = await import('../markdown/index.js')
  const draft = readMarkdown(text)
  if (draft.text.trim() === '') return { refused: 'nothing is left beside its code and markup' }
  return { drafts: [{ ...draft, ...verbatim(draft.text), raw: text }] }
}
