/**
 * CSV (RFC 4180) and tab-separated values: a header line, then an article a row. Read here and not by a library, as the
 * ones there are do not tell where in the file a cell lies.
 */
import { Collector, type Extract } from '../extract.js'
import type { Draft, Drafts, FieldNames } from './draft.js'
import { noText } from './json.js'
import { toDraft } from './record.js'

/** Reads the rows. The separator is the one of comma, semicolon, tab and bar that the header line holds most of. */
export async function readCsv(text: string, names: FieldNames): Promise<Drafts> {
  const separator = separatorOf(text)
  const drafts: Draft[] = []
  let header: ReadonlyMap<string, number> | null = null
  for (const cells of rows(text, separator)) {
    if (header === null) {
      header = new Map(cells.map((cell, index) => [cell.text.trim().toLowerCase(), index]))
      continue
    }
    const columns = header
    const draft = await toDraft((name) => cells[columns.get(name.toLowerCase()) ?? -1] ?? null, names)
    if (draft !== null) drafts.push(draft)
  }
  return drafts.length > 0
    ? { drafts }
    : { refused: `the table holds no article: ${noText(names)}`, isOther: true }
}

function separatorOf(text: string): string {
  const [header = ''] = /^[^\r\n]*/.exec(text) ?? []
  const counted = [',', ';', '\t', '|'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ','
}

/** A quotation that never ends takes the rest of the file, so that no row passes for another. */
function* rows(text: string, separator: string): Generator<readonly Extract[]> {
  const stop = new RegExp(`[\\r\\n\\u0000${separator === '|' ? '\\|' : separator}]`, 'g')
  let cells: Extract[] = []
  let at = 0
  while (at < text.length) {
    const cell = new Collector()
    at = text[at] === '"' ? quoted(text, at, cell) : at
    stop.lastIndex = at
    const end = stop.exec(text)?.index ?? text.length
    cell.add(text.slice(at, end), at)
    cells.push(cell.finish())
    at = end + 1
    if (text[end] === separator && at < text.length) continue
    if (text[end] === '\r' && text[at] === '\n') at++
    if (cells.some((one) => one.text.trim() !== '')) yield cells
    cells = []
  }
}

/** Reads a quoted cell into `cell` and yields the offset behind its closing quote. */
function quoted(text: string, open: number, cell: Collector): number {
  let at = open + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    const end = quote < 0 ? text.length : quote
    const doubled = text[end + 1] === '"'
    cell.add(text.slice(at, doubled ? end + 1 : end), at)
    at = end + (doubled ? 2 : 1)
    if (!doubled) return at
  }
}
