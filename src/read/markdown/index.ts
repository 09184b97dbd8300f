/** Markdown to an article's text of the same length: each unit of markup becomes a blank, so that offsets stay. */
import { readFrontMatter } from '../front-matter.js'
import { dayOfTimestamp } from '../days.js'
import { oneLine } from '../title.js'
import { readBlocks } from './blocks.js'
import { inlineMarkup } from './inline.js'

export type Markdown = Readonly<{ text: string; title?: string; outlet?: string; published?: string }>

/**
 * Blanks what is no prose: front matter, code, images, HTML, link targets and the marks of headings, emphasis and quotes.
 * Linear in the length of the text. A Markdown library would build a tree that this has no use for, and the ones that keep
 * places take quadratic time on brackets and stars.
 */
export function readMarkdown(raw: string): Markdown {
  const matter = readFrontMatter(raw)
  const { markup, paragraphs, heading } = readBlocks(raw, matter?.end ?? 0)
  const spans = [...markup]
  if (matter !== null) spans.push({ start: 0, end: matter.end })
  for (const { start, end } of paragraphs) for (const span of inlineMarkup(raw, start, end)) spans.push(span)
  const text = blank(raw, spans)
  const fields = matter?.fields ?? new Map<string, string>()
  const title = fields.get('title') ?? (heading && text.slice(heading.start, heading.end).trim())
  const outlet = firstOf(fields, ['outlet', 'publication', 'publisher', 'newspaper', 'source', 'site'])
  const published = dayOfTimestamp(
    firstOf(fields, ['published', 'date', 'pubdate', 'publishdate', 'created']) ?? '',
  )
  return {
    text,
    ...(title ? { title: oneLine(title) } : {}),
    ...(outlet === undefined ? {} : { outlet: oneLine(outlet) }),
    ...(published === null ? {} : { published }),
  }
}

function firstOf(fields: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map((name) => fields.get(name)).find((value) => value !== undefined)
}

/** The text with spaces for all units of the spans but line ends. */
function blank(text: string, spans: readonly Readonly<{ start: number; end: number }>[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    parts.push(text.slice(at, from), text.slice(from, end).replace(/[^\r\n]/g, ' '))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
