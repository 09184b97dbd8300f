/** Just enough XML: elements with attributes, children and text, nothing in it alive or forbidden. */
import { sanitize } from '../sanitize.js'

export type Xml = Readonly<{
  name: string
  attributes: Readonly<Record<string, string | number>>
  children: readonly (Xml | string)[]
}>

export function element(
  name: string,
  attributes: Xml['attributes'] = {},
  children: Xml['children'] = [],
): Xml {
  return { name, attributes, children }
}

/** A whole document, two spaces a level; an element with text stands on one line, as white space would be part of it. */
export function toXmlText(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`
}

function write({ name, attributes, children }: Xml, indent: string): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`)
  const open = `${indent}<${name}${said.join('')}`
  if (children.length === 0) return `${open}/>`
  if (children.some((child) => typeof child === 'string'))
    return `${open}>${children.map((child) => (typeof child === 'string' ? escape(child) : write(child, ''))).join('')}</${name}>`
  const inner = children.map((child) => (typeof child === 'string' ? '' : write(child, `${indent}  `)))
  return `${open}>\n${inner.join('\n')}\n${indent}</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** U+FFFE and U+FFFF are what XML 1.0 forbids beyond the controls and half surrogate pairs that `sanitize` takes out. */
function escape(text: string): string {
  return sanitize(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
}
