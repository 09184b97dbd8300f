/** HTML to the stretches of text between its tags, decoded, in order and with their places. No tree is built. */
import { Parser } from 'htmlparser2'
import { Collector, type Extract } from '../extract.js'

/** Text between two tags, character references resolved; blanks are left as they are. */
export type Run = Extract & Readonly<{ preformatted: boolean }>

/** `break`: between two blocks, lines or cells. `heading` is 1 to 6 for text in a heading. */
export type HtmlEvent =
  | Readonly<{ kind: 'text'; run: Run; heading: number; inTitle: boolean }>
  | Readonly<{ kind: 'break'; by: string }>

/** Reads HTML, or a piece of it. What never shows (scripts, styles, hidden elements) is left out. */
export function readEvents(
  html: string,
): Readonly<{ events: readonly HtmlEvent[]; elements: number; depth: number }> {
  const events: HtmlEvent[] = []
  const open: string[] = []
  let text: Collector | null = null
  let elements = 0
  let deepest = 0
  /** How deep the outermost element lies that does not show; 0 where all show. */
  let hiddenFrom = 0
  let preformatted = 0
  const headings: number[] = []
  let titles = 0
  const flush = (): void => {
    if (text === null) return
    const run = { ...text.finish(), preformatted: preformatted > 0 }
    events.push({ kind: 'text', run, heading: headings.at(-1) ?? 0, inTitle: titles > 0 })
    text = null
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        flush()
        elements++
        open.push(name)
        deepest = Math.max(deepest, open.length)
        if (hiddenFrom === 0 && (UNSEEN.has(name) || isHidden(attributes))) hiddenFrom = open.length
        if (name === 'pre') preformatted++
        if (name === 'title') titles++
        if (/^h[1-6]$/.test(name)) headings.push(Number(name[1]))
        if (!INLINE.has(name)) events.push({ kind: 'break', by: name })
      },
      onclosetag(name) {
        flush()
        if (name === 'pre') preformatted--
        if (name === 'title') titles--
        if (/^h[1-6]$/.test(name)) headings.pop()
        if (!INLINE.has(name)) events.push({ kind: 'break', by: name })
        if (open.length === hiddenFrom) hiddenFrom = 0
        open.pop()
      },
      ontext(data) {
        if (hiddenFrom > 0) return
        text ??= new Collector()
        text.add(data, parser.startIndex)
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(html)
  flush()
  return { events, elements, depth: deepest }
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    'hidden' in attributes || attributes['aria-hidden'] === 'true' || HIDING.test(attributes['style'] ?? '')
  )
}

const HIDING = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i

/** Elements whose text is not for reading. */
const UNSEEN = new Set([
  'script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'math', 'canvas', 'audio', 'video',
  'select', 'datalist', 'textarea', 'button',
]) // prettier-ignore
/** Elements that do not part what stands before and after them; `br` and all else do. */
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i',
  'img', 'ins', 'kbd', 'label', 'mark', 'nobr', 'output', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong',
  'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'meta', 'link', 'source', 'track', 'picture',
]) // prettier-ignore
