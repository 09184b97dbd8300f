/** A record of named fields, as JSON and CSV hold them, to the draft of an article. */
import { dayOfTimestamp } from '../days.js'
import { through, type Extract } from '../extract.js'
import { oneLine } from '../title.js'
import type { Draft, Field, FieldNames } from './draft.js'

/** A field's own words, and where they lie in the file. */
type FieldText = Extract

/**
 * Makes a draft of a record; null where it has no text. `find` yields the field of a name, or null where it is absent or
 * no text or number.
 */
export async function toDraft(
  find: (name: string) => FieldText | null,
  names: FieldNames,
): Promise<Draft | null> {
  const field = (which: Field): FieldText | null => {
    for (const name of names[which]) {
      const found = find(name)
      if (found !== null && found.text.trim() !== '') return found
    }
    return null
  }
  const written = field('text')
  if (written === null) return null
  const body = await withoutHtml(written)
  const [id, title, outlet] = [field('id'), field('title'), field('outlet')]
  const published = dayOfTimestamp(field('published')?.text ?? '')
  return {
    ...(title === null ? body : withTitle(title, body)),
    ...(id === null ? {} : { id: oneLine(id.text) }),
    ...(title === null ? {} : { title: oneLine(title.text) }),
    ...(outlet === null ? {} : { outlet: outletOf(oneLine(outlet.text)) }),
    ...(published === null ? {} : { published }),
  }
}

/** A headline makes claims as the text does: it becomes the first line, unless the text begins with it. */
export function withTitle(title: FieldText, body: Extract): Extract {
  const head = title.text.trim()
  if (/[\r\n]/.test(head) || body.text.trimStart().startsWith(head)) return body
  const skipped = title.text.indexOf(head)
  const shift = head.length + GAP.length
  return {
    text: head + GAP + body.text,
    at: [
      ...through([[0, skipped]], title.at).filter(([at]) => at < shift),
      ...body.at.map(([text, file]) => [text + shift, file] as const),
    ],
  }
}

const GAP = '\n\n'

/** Bodies of articles are HTML as often as not. */
export async function withoutHtml(field: FieldText): Promise<Extract> {
  if (!looksLikeHtml(field.text)) return field
  const { readFragment } = await import('../html/index.js')
  const shown = readFragment(field.text)
  return { text: shown.text, at: through(shown.at, field.at) }
}

function looksLikeHtml(text: string): boolean {
  return /<(?:p|div|br|span|a|b|i|em|strong|h[1-6]|ul|ol|li|article|section|table|blockquote|img|figure)(?:\s[^<>]{0,2000})?\/?>/i.test(
    text,
  )
}

/** Of an address, the site. */
function outletOf(text: string): string {
  const [, host] = /^https?:\/\/(?:[^/@\s]{0,100}@)?(?:www\.)?([^/:\s?#]{1,253})/i.exec(text) ?? []
  return host ?? text
}
