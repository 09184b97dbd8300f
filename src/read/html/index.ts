/** HTML, whole pages and pieces, to the text of articles. */
import { Collector, verbatim, type Extract } from '../extract.js'
import { readEvents, type HtmlEvent } from './events.js'
import type { PageMetadata } from './metadata.js'
import { toText } from './to-text.js'

/** Text of a piece of HTML, such as a feed's entry: all that it shows. */
export function readFragment(html: string): Extract {
  return toText(readEvents(html).events)
}

/**
 * The article on a page, with its headline as the first line, and what the page says of it. Where no article is made out,
 * all that the page shows.
 */
export async function readPage(html: string): Promise<Extract & PageMetadata> {
  const page = readEvents(html)
  // Nothing is marked up: prose under a page's name, whose line ends count.
  if (page.elements === 0) return verbatim(html)
  const { findMainText } = await import('./main-text.js')
  const { kept, metadata } = findMainText(html, page)
  if (kept === null) return { ...toText(page.events), ...metadata }
  const headline = headlineEvent(page.events, kept, metadata.title)
  const body = toText(page.events, (index) => index === headline || kept.has(index))
  if (headline !== null || metadata.title === undefined) return { ...body, ...metadata }
  return { ...withHeadline(metadata.title, body), ...metadata }
}

/** The heading above the text that says the title; Readability leaves it out. */
function headlineEvent(
  events: readonly HtmlEvent[],
  kept: ReadonlySet<number>,
  title: string | undefined,
): number | null {
  // A set keeps the order of the page.
  const [first = Infinity] = kept
  let best: number | null = null
  for (const [index, event] of events.entries()) {
    if (event.kind !== 'text' || event.heading === 0 || event.inTitle || event.run.text.trim() === '')
      continue
    if (index > first && best !== null) break
    const says = plain(event.run.text)
    if (title !== undefined && says === plain(title)) return index
    if (index < first && event.heading === 1) best = index
  }
  return best
}

/** Where no heading says the title it is known from the page's head alone, and stands at no place of its own. */
function withHeadline(title: string, { text, at }: Extract): Extract {
  if (text.startsWith(title)) return { text, at }
  const line = new Collector()
  line.add(`${title}\n\n`, at[0]?.[1] ?? 0)
  const { text: head } = line.finish()
  return {
    text: head + text,
    at: [[0, at[0]?.[1] ?? 0], ...at.map(([t, f]) => [t + head.length, f] as const)],
  }
}

function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
