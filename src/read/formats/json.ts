/** JSON and JSON lines: records to articles, with the places of their strings. */
import { parseTree, type Node, type ParseError } from 'jsonc-parser'
import { Collector, verbatim, type Extract } from '../extract.js'
import type { Draft, Drafts, FieldNames } from './draft.js'
import { toDraft } from './record.js'

/** One document: a record, a list of records, or an object that holds such a list. */
export async function readJson(text: string, names: FieldNames): Promise<Drafts> {
  const parsed = parse(text)
  if ('refused' in parsed) return parsed
  const drafts: Draft[] = []
  for (const record of recordsOf(parsed.root)) {
    const draft = await toDraft((name) => fieldOf(record, name, text, 0), names)
    if (draft !== null) drafts.push(draft)
  }
  return drafts.length > 0
    ? { drafts }
    : { refused: `the JSON holds no article: ${noText(names)}`, isOther: true }
}

/** A document a line. A line that is none is told and passed over. */
export async function readJsonLines(text: string, names: FieldNames): Promise<Drafts> {
  const drafts: Draft[] = []
  const complaints: string[] = []
  let [line, from] = [0, 0]
  for (const says of text.split('\n')) {
    line++
    const read = await readJsonLine(says, names, from)
    if (read !== null && 'refused' in read) complaints.push(`line ${line}: ${read.refused}`)
    else if (read !== null) drafts.push(read)
    from += says.length + 1
  }
  if (drafts.length > 0) return { drafts, complaints: shorten(complaints) }
  if (complaints[0] !== undefined) return { refused: complaints[0] }
  return { refused: noLine(names), isOther: true }
}

/** The article of one line, which begins at `from` in its file; why there is none; or null where it holds something else, or nothing. */
export async function readJsonLine(
  says: string,
  names: FieldNames,
  from = 0,
): Promise<Draft | Readonly<{ refused: string }> | null> {
  if (says.trim() === '') return null
  const parsed = parse(says)
  if ('refused' in parsed) return { refused: parsed.refused.replace('(line 1, column', '(column') }
  return toDraft((name) => fieldOf(parsed.root, name, says, from), names)
}

const MOST_COMPLAINTS = 5

function shorten(complaints: readonly string[]): readonly string[] {
  const more = complaints.length - MOST_COMPLAINTS
  return more > 0
    ? [...complaints.slice(0, MOST_COMPLAINTS), `${more} more lines are not valid JSON`]
    : complaints
}

/** What lines without text are told. */
export function noLine(names: FieldNames): string {
  return `no line holds an article: ${noText(names)}`
}

/** What a record without text is told. */
export function noText(names: FieldNames): string {
  return `no field ${names.text
    .slice(0, 3)
    .map((name) => `"${name}"`)
    .join(', ')}…; name it with --field text=NAME`
}

type Parsed = Readonly<{ root: Node } | { refused: string }>

/** The engine's own parser decides what is JSON; the tree that tells places is made of what it accepts. */
function parse(text: string): Parsed {
  try {
    JSON.parse(text)
    const root = parseTree(text)
    return root === undefined ? { refused: 'not valid JSON' } : { root }
  } catch (error) {
    if (error instanceof RangeError) return { refused: 'the JSON is nested too deeply to be articles' }
    if (!(error instanceof SyntaxError)) throw error
    return { refused: `not valid JSON${faultOf(text)}; mend it, or read it as text with --input-format text` }
  }
}

/** " (line 3, column 7)", where the tree's parser finds the fault that the engine's does not place. */
function faultOf(text: string): string {
  const faults: ParseError[] = []
  try {
    parseTree(text, faults, { disallowComments: true })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return faults[0] === undefined ? '' : ` (${placeOf(text, faults[0].offset)})`
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`
}

/** Names under which an object holds its records. */
const LISTS = [
  'articles',
  'items',
  'entries',
  'results',
  'documents',
  'docs',
  'records',
  'stories',
  'data',
  'posts',
]

function recordsOf(root: Node): readonly Node[] {
  if (root.type === 'array') return root.children ?? []
  for (const name of LISTS) {
    const list = valueOf(root, name)
    if (list?.type === 'array') return list.children ?? []
  }
  return [root]
}

function valueOf(object: Node, name: string): Node | undefined {
  if (object.type !== 'object') return undefined
  // The last one counts, as it does for JSON.parse.
  return object.children?.findLast(({ children }) => children?.[0]?.value === name)?.children?.[1]
}

/** A field that holds text or a number; lists of strings are paragraphs. */
function fieldOf(record: Node, name: string, text: string, from: number): Extract | null {
  const node =
    valueOf(record, name) ??
    name.split('.').reduce<Node | undefined>((at, part) => at && valueOf(at, part), record)
  if (node === undefined) return null
  if (node.type === 'number')
    return verbatim(text.slice(node.offset, node.offset + node.length), from + node.offset)
  if (node.type === 'string') return stringAt(node, text, from)
  if (node.type !== 'array' || node.children?.some(({ type }) => type !== 'string')) return null
  const all = new Collector()
  for (const child of node.children ?? []) {
    if (all.length > 0) all.add('\n\n', from + child.offset)
    collectString(child, text, from, all)
  }
  return all.length > 0 ? all.finish() : null
}

function stringAt(node: Node, text: string, from: number): Extract {
  const all = new Collector()
  collectString(node, text, from, all)
  return all.finish()
}

/** A string's units, each at its own place: behind an escape the places jump. */
function collectString({ offset, length }: Node, text: string, from: number, into: Collector): void {
  const start = offset + 1
  const body = text.slice(start, offset + length - 1)
  let at = 0
  // Only within the string: the next escape of the file may be far off, and would be looked for from every string.
  for (const { index, 0: escape } of body.matchAll(/\\(?:u[0-9a-fA-F]{4}|.)/g)) {
    into.add(body.slice(at, index), from + start + at)
    into.add(JSON.parse(`"${escape}"`) as string, from + start + index)
    at = index + escape.length
  }
  into.add(body.slice(at), from + start + at)
}
