/**
 * RSS 0.9 to 2.0 and Atom 1.0, each entry an article. The parser resolves the five entities that XML itself names and
 * numbered characters, and no other: a document's own entities, external or nested, are not even read.
 */
import { Parser } from 'htmlparser2'
import { Collector, type Extract } from '../extract.js'
import { dayOfTimestamp } from '../days.js'
import { oneLine } from '../title.js'
import type { Draft, Drafts } from './draft.js'
import { withoutHtml, withTitle } from './record.js'

/** Reads a feed; XML of another kind is refused. */
export async function readFeed(xml: string): Promise<Drafts> {
  const { root, name, entries } = readEntries(xml)
  if (!/^(?:rss|rdf:rdf|(?:\w+:)?feed)$/.test(root))
    return {
      refused: `XML, but no RSS or Atom feed (its first element is <${root.slice(0, 40)}>)`,
      isOther: true,
    }
  const drafts: Draft[] = []
  for (const entry of entries) {
    const body = TEXTS.map((field) => entry.get(field)).find(
      (text) => text !== undefined && text.text.trim() !== '',
    )
    if (body === undefined) continue
    const text = await withoutHtml(body)
    const title = entry.get('title')
    const plainTitle = title && (await withoutHtml(title))
    const published = DATES.map((field) => dayOfTimestamp(entry.get(field)?.text ?? '')).find(
      (day) => day !== null,
    )
    const outlet = entry.get('source')?.text.trim() || name
    drafts.push({
      ...(plainTitle === undefined || plainTitle.text.trim() === '' ? text : withTitle(plainTitle, text)),
      ...(plainTitle === undefined ? {} : { title: oneLine(plainTitle.text) }),
      ...(outlet === '' ? {} : { outlet: oneLine(outlet) }),
      ...(published ? { published } : {}),
    })
  }
  return drafts.length > 0 ? { drafts } : { refused: 'the feed holds no entry with text' }
}

/** What holds an entry's text, the fullest first. */
const TEXTS = ['content:encoded', 'content', 'description', 'summary']
const DATES = ['pubdate', 'published', 'dc:date', 'date', 'updated']
const ENTRY = /^(?:item|(?:\w+:)?entry)$/

type Entry = Map<string, Extract>

function readEntries(xml: string): Readonly<{ root: string; name: string; entries: readonly Entry[] }> {
  const entries: Entry[] = []
  const open: string[] = []
  let root = ''
  let name = ''
  let entry: Entry | null = null
  let text: Collector | null = null
  /** Depth of the element whose text is collected; what is nested in it (XHTML in Atom) adds to it. */
  let from = 0
  const parser = new Parser(
    {
      onopentagname(tag) {
        const element = tag.toLowerCase()
        if (open.length === 0) root = element
        open.push(element)
        if (ENTRY.test(element)) entry = new Map()
        else if (text !== null)
          text.add(BLOCK.test(element) && text.length > 0 ? '\n\n' : '', parser.startIndex)
        else if (open.length >= 2 && !CONTAINER.test(element)) {
          text = new Collector()
          from = open.length
        }
      },
      ontext(data) {
        const at = parser.startIndex
        text?.add(data, xml.startsWith(CDATA, at) ? at + CDATA.length : at)
      },
      onclosetag() {
        const element = open.pop() ?? ''
        if (text !== null && open.length + 1 === from) {
          const said = text.finish()
          text = null
          const parent = open.at(-1) ?? ''
          if (entry !== null && ENTRY.test(parent) && !entry.has(element)) entry.set(element, said)
          else if (entry === null && element === 'title' && /^(?:channel|(?:\w+:)?feed)$/.test(parent))
            name ||= said.text.trim()
        }
        if (entry !== null && ENTRY.test(element)) {
          entries.push(entry)
          entry = null
        }
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeCDATA: true },
  )
  parser.end(xml)
  return { root, name, entries }
}

const CDATA = '<![CDATA['
const CONTAINER = /^(?:channel|image|(?:\w+:)?feed)$/
const BLOCK = /^(?:\w+:)?(?:p|div|br|li|h[1-6]|tr|blockquote|ul|ol|table)$/
