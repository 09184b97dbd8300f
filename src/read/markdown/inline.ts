/** Markup within a paragraph: code, links, images, HTML and emphasis. */
import type { Span } from '../../types.js'

/** UTF-16 code units in which a link's target or a tag has to end; real ones are shorter, and the search stays linear. */
const LONGEST_TARGET = 2_000

/** The spans between two offsets that are no prose. A link's own words are prose, its target is none. */
export function inlineMarkup(text: string, start: number, end: number): readonly Span[] {
  const markup: Span[] = []
  /** Offsets of square brackets that are open; for an image, of its `!`. */
  const open: number[] = []
  const ticks = backtickRuns(text, start, end)
  for (let at = start; at < end;) {
    const char = text[at] ?? ''
    let next = at + 1
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
      markup.push({ start: at, end: at + 1 })
      next = at + 2
    } else if (char === '`') next = codeEnd(markup, ticks, at)
    else if (char === '<') next = tagEnd(markup, text, at, end)
    else if (char === '[') open.push(text[at - 1] === '!' && at > start ? at - 1 : at)
    else if (char === ']') next = linkEnd(markup, text, open.pop(), at, end)
    else if (char === '*' || char === '_' || char === '~') next = emphasisEnd(markup, text, at, end)
    else if (char === '&' && text.startsWith('&nbsp;', at)) markup.push({ start: at, end: (next = at + 6) })
    at = next
  }
  return markup
}

type Ticks = Readonly<{ ends: ReadonlyMap<number, number>; closers: ReadonlyMap<number, number> }>

/** For each run of backticks its end, and the start of the next run as long, in one pass from the end. */
function backtickRuns(text: string, start: number, end: number): Ticks {
  const ends = new Map<number, number>()
  const closers = new Map<number, number>()
  if (!text.slice(start, end).includes('`')) return { ends, closers }
  const runs = [...text.slice(start, end).matchAll(/`+/g)].reverse()
  const next = new Map<number, number>()
  for (const { index, 0: run } of runs) {
    const closer = next.get(run.length)
    ends.set(start + index, start + index + run.length)
    if (closer !== undefined) closers.set(start + index, closer)
    next.set(run.length, start + index)
  }
  return { ends, closers }
}

function codeEnd(markup: Span[], { ends, closers }: Ticks, at: number): number {
  const closer = closers.get(at)
  const end = ends.get(closer ?? at) ?? at + 1
  if (closer !== undefined) markup.push({ start: at, end })
  return end
}

/** Tags, comments and addresses in angle brackets; "5 < 6" is none. */
function tagEnd(markup: Span[], text: string, at: number, end: number): number {
  const says = text.slice(at, Math.min(end, at + LONGEST_TARGET))
  const [whole] = says.startsWith('<!--')
    ? (/^<!--[^]*?-->/.exec(says) ?? [])
    : (/^<(?:\/?[a-z][a-z0-9-]{0,40}(?:\s[^<>]*)?\/?|[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/i.exec(
        says,
      ) ?? [])
  if (whole === undefined) return at + 1
  markup.push({ start: at, end: at + whole.length })
  return at + whole.length
}

/** What follows the bracket that closes at `at`: "(target)", "[label]", or nothing, which makes it no link. */
function linkEnd(markup: Span[], text: string, open: number | undefined, at: number, end: number): number {
  if (open === undefined) return at + 1
  const isImage = text[open] === '!'
  const after = targetEnd(text, at + 1, end)
  if (after !== null) {
    markup.push({ start: open, end: isImage ? after : open + 1 }, { start: at, end: after })
    return after
  }
  // "[^3]", "[ ]" and "[x]": a note's mark and an item's box.
  if (at - open <= 40 && /^\[(?:\^\S+|[ xX])$/.test(text.slice(open, at)))
    markup.push({ start: open, end: at + 1 })
  return at + 1
}

function targetEnd(text: string, at: number, end: number): number | null {
  if (text[at] === '[') {
    LABEL.lastIndex = at
    const [label] = LABEL.exec(text) ?? []
    return label !== undefined && at + label.length <= end ? at + label.length : null
  }
  if (text[at] !== '(') return null
  ANGLED.lastIndex = at
  const [angled] = ANGLED.exec(text) ?? []
  if (angled !== undefined) return at + angled.length <= end ? at + angled.length : null
  let depth = 0
  const last = Math.min(end, at + LONGEST_TARGET)
  let index = at
  for (; index < last; index++) {
    const char = text[index]
    if (char === '(') depth++
    if (char === ')' && --depth === 0) return index + 1
    if (char === ' ' || char === '\t' || char === '\n' || char === '\r') break
  }
  TITLE.lastIndex = index
  const [title] = TITLE.exec(text) ?? []
  return title !== undefined && index + title.length <= end ? index + title.length : null
}

/** `(<target with blanks> "title")`. */
const ANGLED = /\(<[^<>\r\n]{0,2000}>(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,9}\)/y
const LABEL = /\[[^[\]]{0,300}\]/y
const TITLE = /\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\))?\s{0,9}\)/y

/** Stars and the like that lean on a word; "5 * 6", "snake_case" and "2*3" keep theirs. */
function emphasisEnd(markup: Span[], text: string, at: number, end: number): number {
  const char = text[at]
  let to = at + 1
  while (to < end && text[to] === char) to++
  const [before, after] = [text[at - 1] ?? ' ', text[to] ?? ' ']
  const leans = !/\s/.test(before) || !/\s/.test(after)
  const within = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
  const isMark =
    char === '~'
      ? to - at === 2
      : char === '_'
        ? leans && !within
        : leans && !(within && /\d/.test(before + after))
  if (isMark) markup.push({ start: at, end: to })
  return to
}
