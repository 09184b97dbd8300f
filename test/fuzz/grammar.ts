/** A grammar of files: what newsrooms have, bent and broken, from a seed. */
import { strToU8, zipSync } from 'fflate'
import { gzipSync } from 'node:zlib'

/** Numbers from 0 to below `below`, the same for the same seed (mulberry32, public domain, by Tommy Ettinger). */
export type Dice = (below: number) => number

export function createDice(seed: number): Dice {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

export type File = Readonly<{ name: string; bytes: Uint8Array }>

/** One file of some format. */
export function makeFile(dice: Dice): File {
  const make = pick(dice, MAKERS)
  const { name, bytes } = make(dice)
  return { name, bytes: dice(6) === 0 ? bend(dice, bytes) : bytes }
}

const pick = <One>(dice: Dice, all: readonly One[]): One => all[dice(all.length)] as One
const times = (dice: Dice, most: number, make: () => string, between = ''): string =>
  Array.from({ length: dice(most + 1) }, make).join(between)

const NUMBERS = [
  '12', '1,200', '3.4', '1.2 million', '£3.4bn', '$5', '40%', 'dozens', 'two', 'twenty-one', '1e999', '9'.repeat(400),
  '٣٤', '１２', '½', '3–5', '10 to 15', '0', '-7', '.5', '1.2.3', '12,34,5', 'NaN', 'Infinity', '0x1F', '1/3', '2026',
  '9 March 2026', '14:30', '3-1', 'third', '1st', '𝟏𝟐', '5 million million', '007', '1 000 000', '१२', '²', '10⁹',
] // prettier-ignore
const WORDS = [
  'people', 'killed', 'were', 'died', 'homes', 'at least', 'more than', 'up to', 'about', 'including', 'of them', 'police',
  'said', 'on Monday', 'since Friday', 'the flood', 'in Varn', 'Mr', 'U.S.', 'according to', 'not', 'injured', 'aged', 'per',
  'km', 'degrees', 'from', 'and', 'or', 'between', 'READ MORE:', 'http://a.b/9', '@x', '#y9', '(Photo:', 'constructor',
  '__proto__', 'toString', '=1+2', '::error::x', '##[x]', '<b>', '&amp;', '\x1b[2J', '\x1b]8;;http://x\x07', '\u202e', '\u200b',
  '\u00ad', '\u00a0', 'e\u0301', 'ﬁre', '“', '”', '’', '…', '—', '\ud83d', '👋🏽', '\u2028', '\ufeff', '\ufffd', '${x}', '{{7}}',
] // prettier-ignore
const STOPS = ['. ', '.\n', '\n\n', '? ', '! ', '; ', ', ', '.” ', '\r\n', ': ', ' - ', '']

function prose(dice: Dice): string {
  return times(
    dice,
    3,
    () => `${times(dice, 7, () => pick(dice, dice(3) === 0 ? NUMBERS : WORDS), ' ')}${pick(dice, STOPS)}`,
  )
}

const TAGS = [
  'p',
  'b',
  'div',
  'a',
  'h1',
  'li',
  'table',
  'td',
  'br',
  'pre',
  'script',
  'svg',
  'title',
  'article',
  'nav',
  'x-y',
  'template',
]

function html(dice: Dice, depth = 0): string {
  return times(dice, 3, () => {
    const kind = dice(8)
    if (kind < 3 || depth > 3) return prose(dice)
    if (kind === 3) return pick(dice, ['&nbsp;', '&pound;', '&#x1F600;', '&#0;', '&bogus;', '&', '<', '<!--', '-->', '<![CDATA[', ']]>', '</p>'])
    const tag = pick(dice, TAGS)
    return `<${tag}${pick(dice, ['', ' hidden', ' class="9"', ' style="display:none"', ' onclick="x"', ' id=main', ' "'])}>${html(dice, depth + 1)}${dice(5) === 0 ? '' : `</${tag}>`}`
  }) // prettier-ignore
}

function page(dice: Dice): string {
  const ld = JSON.stringify({ '@type': pick(dice, ['NewsArticle', 'Thing', 7]), headline: prose(dice), datePublished: pick(dice, ['2026-03-09', '', 9, null]) })
  return `${pick(dice, ['<!doctype html>', ''])}<html><head><title>${prose(dice)}</title><script type="application/ld+json">${ld}</script></head><body>${html(dice)}<article><h1>${prose(dice)}</h1><p>${prose(dice)}</p>${html(dice)}</article></body></html>`
} // prettier-ignore

const MARKS = [
  '# ',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '> ',
  '- ',
  '[',
  '](',
  ')',
  '![',
  '|',
  '---\n',
  '<!--',
  '\\',
  '[^1]: ',
  '    ',
  '~~~\n',
  '1. ',
  '[x]: http://a\n',
  '\n\n',
]

function markdown(dice: Dice): string {
  const matter = `---\ntitle: ${prose(dice)}\ndate: ${pick(dice, ['2026-03-09', 'x', ''])}\n---\n`
  return `${dice(3) === 0 ? matter : ''}${times(dice, 12, () => (dice(2) === 0 ? prose(dice) : pick(dice, MARKS)))}`
}

function record(dice: Dice): unknown {
  const text = pick(dice, ['text', 'body', 'content', '__proto__', 'constructor', 'nothing'])
  const value = pick<unknown>(dice, [prose(dice), html(dice), [prose(dice), prose(dice)], 9, null, { a: 1 }])
  return Object.fromEntries([['id', pick<unknown>(dice, ['a', 7, prose(dice), null, '__proto__'])], ['title', prose(dice)], [text, value], ['date', pick<unknown>(dice, ['2026-03-09', 5, 'x'])]])
} // prettier-ignore

const cell = (dice: Dice): string => (dice(2) === 0 ? prose(dice) : `"${prose(dice).replaceAll('"', '""')}"`)

function feed(dice: Dice): string {
  const item = (): string => `<item><title>${prose(dice)}</title><description>${pick(dice, [html(dice), `<![CDATA[${html(dice)}]]>`, html(dice).replaceAll('<', '&lt;')])}</description><pubDate>Mon, 09 Mar 2026 10:00:00 GMT</pubDate></item>`
  return `<?xml version="1.0"?>${pick(dice, ['', '<!DOCTYPE x [<!ENTITY a "9 died"><!ENTITY b "&a;&a;">]>'])}<rss><channel><title>${prose(dice)}</title>${times(dice, 3, item)}</channel></rss>`
} // prettier-ignore

const text = (name: string, make: (dice: Dice) => string) => (dice: Dice) => ({
  name,
  bytes: encode(dice, make(dice)),
})
const MAKERS: readonly ((dice: Dice) => File)[] = [
  text('a.txt', prose),
  text('a.txt', prose),
  text('a', (dice) => pick(dice, [prose, markdown, page, feed])(dice)),
  text('a.md', markdown),
  text('a.md', markdown),
  text('a.html', page),
  text('a.json', (dice) => JSON.stringify(pick<unknown>(dice, [record(dice), [record(dice), record(dice)], { articles: [record(dice)] }]))),
  text('a.jsonl', (dice) => times(dice, 4, () => JSON.stringify(record(dice)), '\n')),
  text('a.csv', (dice) => `id,title,text\n${times(dice, 4, () => `${cell(dice)},${cell(dice)},${cell(dice)}`, '\n')}`),
  text('a.xml', feed),
  (dice) => ({ name: 'a.txt.gz', bytes: gzipSync(prose(dice), { level: 1 }) }),
  (dice) => ({
    name: 'a.docx',
    bytes: zipSync({ 'word/document.xml': strToU8(`<w:document><w:p><w:r><w:t>${prose(dice)}</w:t></w:r></w:p></w:document>`) }, { level: 1 }),
  }),
  (dice) => ({ name: 'a.txt', bytes: Uint8Array.from({ length: dice(60) }, () => dice(256)) }),
] // prettier-ignore

function encode(dice: Dice, says: string): Uint8Array {
  const kind = dice(12)
  if (kind === 0) return Buffer.from(`\ufeff${says}`, 'utf16le')
  if (kind === 1) return Buffer.from(says, 'latin1')
  if (kind === 2) return Buffer.from(`\ufeff${says}`)
  return Buffer.from(says)
}

/** Bytes cut, doubled, turned or put in. */
function bend(dice: Dice, bytes: Uint8Array): Uint8Array {
  const at = dice(bytes.length + 1)
  const to = Math.min(bytes.length, at + dice(20))
  const kind = dice(4)
  if (kind === 0) return bytes.slice(0, at)
  if (kind === 1) return Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)])
  if (kind === 2) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)])
  return Buffer.concat([bytes.subarray(0, at), Uint8Array.from({ length: dice(5) }, () => dice(256)), bytes.subarray(at)])
} // prettier-ignore
