/** Text on its way into the page. Articles, titles and paths are strangers' words: not one character of them acts. */
import { clean } from '../sanitize.js'

/** Markup that is safe to put into the page. Only this folder's functions make it. */
export type Html = Readonly<{ html: string }>

/** Line ends of the markup here; no text that is filled in holds any. */
const indent = /\s*\n\s*/g

type Part = Html | string | number | null | readonly Part[]

/**
 * Markup with text filled in:
 *
 *     html`<b>${value}</b>`     a string is escaped, markup stays, a list is joined, null is nothing
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: strings.map((string, place) => string.replace(indent, '\n') + write(parts[place] ?? null)).join(''),
  }
}

/** Markup of the program's own: style sheet, script. */
export function trusted(text: string): Html {
  return { html: text }
}

function write(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escaped(part)
  return 'html' in part ? part.html : part.map(write).join('')
}

/** Beside what HTML knows, what a build server obeys when the page is printed to its log: a colon after a colon, "##". */
const special = /[&<>"'`]|(?<=:):|(?<=#)#/g

function escaped(text: string): string {
  return clean(text).replace(special, (char) => `&#${char.charCodeAt(0)};`)
}

/** An id that can stand in an address: of ids that come from outside only letters, digits, "-" and "_" stay. */
export function anchor(...parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).replace(/[^\w-]/g, '_')).join('-')
}
