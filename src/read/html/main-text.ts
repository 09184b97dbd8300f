/**
 * Finds the article on a web page. Readability tells which text is the article's; which stretches of the file that text
 * came from is then found by laying its strings beside the page's, for no tree keeps places.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { HtmlEvent } from './events.js'
import { align } from './align.js'
import { readMetadata, type PageMetadata } from './metadata.js'

/** `kept`: places in the list of events of the text that is the article's; null where no article was made out. */
type MainText = Readonly<{ metadata: PageMetadata; kept: ReadonlySet<number> | null }>

/** Readability scores every element against its ancestors: past this many, or this deep, a page is taken whole. */
const MOST_ELEMENTS = 30_000
const DEEPEST = 400
/** UTF-16 code units of text. What Readability finds below is a caption or a cookie notice more often than an article. */
const LEAST_TEXT = 140

/** Reads a whole page; `events` are those of the same HTML. */
export function findMainText(
  html: string,
  { events, elements, depth }: Readonly<{ events: readonly HtmlEvent[]; elements: number; depth: number }>,
): MainText {
  if (elements > MOST_ELEMENTS || depth > DEEPEST) return { metadata: {}, kept: null }
  const { document } = parseHTML(wholePage(html))
  const metadata = readMetadata(document)
  const content = extractContent(document)
  if (content === null) return { metadata, kept: null }
  const strings = textStrings(content)
  const page = events.flatMap((event, index) => {
    const says = event.kind === 'text' ? squeeze(event.run.text) : ''
    return says === '' ? [] : [{ index, says }]
  })
  const kept = new Set(
    align(
      page.map(({ says }) => says),
      strings,
    ).map((place) => page[place]?.index ?? -1),
  )
  let length = 0
  for (const { index, says } of page) if (kept.has(index)) length += says.length
  return { metadata, kept: length < LEAST_TEXT ? null : kept }
}

/** The element that holds the article; null where Readability finds none, or trips over a tree no browser would make. */
function extractContent(document: ConstructorParameters<typeof Readability>[0]): PageNode | null {
  const options = { disableJSONLD: true, serializer: (node: unknown) => node as PageNode }
  try {
    return new Readability<PageNode>(document, options).parse()?.content ?? null
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

/** linkedom takes a document element for granted. */
function wholePage(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
}

/** All that this program asks of a node; the libraries' own types want a browser's. */
type PageNode = Readonly<{
  nodeType: number
  nodeValue: string | null
  firstChild: PageNode | null
  nextSibling: PageNode | null
  parentNode: PageNode | null
}>
const TEXT_NODE = 3

/** The strings between tags, in order, without recursion: a page chooses how deep it is. */
function textStrings(root: PageNode): readonly string[] {
  const strings: string[] = []
  let text = ''
  for (let node: PageNode | null = root; node !== null; node = following(node, root)) {
    if (node.nodeType === TEXT_NODE) text += node.nodeValue ?? ''
    if (node.nodeType === TEXT_NODE && node.nextSibling?.nodeType === TEXT_NODE) continue
    const says = squeeze(text)
    if (says !== '') strings.push(says)
    text = ''
  }
  return strings
}

/** The next node in document order. */
function following(node: PageNode, root: PageNode): PageNode | null {
  if (node.firstChild !== null) return node.firstChild
  let up: PageNode | null = node
  while (up !== null && up !== root && up.nextSibling === null) up = up.parentNode
  return up === null || up === root ? null : up.nextSibling
}

/** Without blanks at the ends, and one between words. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
