/** Which format a file is in: by its first bytes where they say, else by its name, else by how its text begins. */

export const inputFormats = ['text', 'markdown', 'html', 'json', 'jsonl', 'csv', 'feed', 'docx'] as const
export type InputFormat = (typeof inputFormats)[number]

/** Endings of names by format; `xml` is a feed if its content agrees. */
const ENDINGS: Readonly<Record<string, InputFormat>> = {
  txt: 'text', text: 'text', md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html', xhtml: 'html',
  json: 'json', jsonl: 'jsonl', ndjson: 'jsonl', csv: 'csv', tsv: 'csv', rss: 'feed', atom: 'feed', xml: 'feed',
  docx: 'docx',
} // prettier-ignore

/** Formats that serve other ends more often than articles: in a folder, a file of these that holds none is passed over. */
const SHARED: ReadonlySet<InputFormat> = new Set(['json', 'jsonl', 'csv', 'feed'])

/** Tells whether a file of this name is looked at in a folder that is searched. */
export function isArticleName(name: string): boolean {
  const ending = endingOf(withoutGzip(name))
  return ending === '' || Object.hasOwn(ENDINGS, ending)
}

export function mayHoldOther(format: InputFormat): boolean {
  return SHARED.has(format)
}

/** A name without the ending that gzip adds. */
export function withoutGzip(name: string): string {
  return name.replace(/\.gz$/i, '')
}

/** What a binary file is, where it is none that can be read, and what to do with it; null otherwise. */
export function refuseBinary(bytes: Uint8Array, name: string): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (/^\s*%PDF-/.test(head) || endingOf(name) === 'pdf')
    return 'a PDF; save its text (with pdftotext, say) or the web page it was made of'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'an old Word file (.doc); save it as DOCX or plain text'
  if (head.startsWith('{\\rtf')) return 'a rich text file (RTF); save it as DOCX or plain text'
  if (head.startsWith('PK') && head.includes('mimetypeapplication/'))
    return 'an OpenDocument or EPUB file; save it as DOCX, HTML or plain text'
  if (/^(?:\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf|Rar!)/.test(head)) return 'an archive; unpack it first'
  return null
}

/** The format by the file's first bytes or its name; null where only its text can tell. */
export function formatOf(bytes: Uint8Array, name: string): InputFormat | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return 'docx'
  return ENDINGS[endingOf(name)] ?? null
}

/** The format of a text whose name says none, or says plain text, which pages are saved as too. */
export function formatOfText(text: string, named: InputFormat | null): InputFormat {
  if (named !== null && named !== 'text') return named
  const head = text.slice(0, 2_000).trimStart()
  if (/^(?:<!doctype\s+html|<html[\s>])/i.test(head)) return 'html'
  if (/^<\?xml[^]{0,1500}<(?:!doctype\s+html|html[\s>])/i.test(head)) return 'html'
  if (/^(?:<\?xml[^]{0,1500})?<(?:rss|rdf:rdf|feed)[\s>]/i.test(head)) return 'feed'
  if (named === null && /^[{[]\s*["{[\]}\d]/.test(head))
    return isOneJson(text) ? 'json' : isJsonLine(text) ? 'jsonl' : 'text'
  return 'text'
}

function isJsonLine(text: string): boolean {
  const [line = ''] = /^\s*[^\r\n]*/.exec(text) ?? []
  return line.trim().startsWith('{') && isOneJson(line)
}

function isOneJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** In lower case and without its dot; '' where there is none that begins with a letter. */
function endingOf(name: string): string {
  return extensionOf(name).slice(1).toLowerCase()
}

/** A name's extension with its dot, or ''. What follows a dot is one only if it begins with a letter: not "report 3.2". */
export function extensionOf(name: string): string {
  const at = name.lastIndexOf('.')
  if (at < 1 || name[at - 1] === '/') return ''
  const ending = name.slice(at)
  return /^\.\p{L}[\p{L}\d]{0,9}$/u.test(ending) ? ending : ''
}
