/** Markdown's blocks, line by line (CommonMark 0.31, tables and footnotes as GitHub writes them). */
import type { Span } from '../../types.js'

/** `markup` is no prose; `paragraphs` may hold inline markup; `heading` is the first of level one. */
export type Blocks = Readonly<{ markup: readonly Span[]; paragraphs: readonly Span[]; heading: Span | null }>

/** Reads the lines from `from` on. */
export function readBlocks(text: string, from: number): Blocks {
  const markup: Span[] = []
  const paragraphs: Span[] = []
  let heading: Span | null = null
  /** What ends the block of code or HTML that is open. */
  let closing: RegExp | null = null
  let paragraph: { start: number; end: number } | null = null
  let [afterBlank, inList] = [true, false]
  const endParagraph = (): void => {
    if (paragraph !== null) paragraphs.push(paragraph)
    paragraph = null
  }
  for (const { start, end } of lines(text, from)) {
    const quote = QUOTE.exec(text.slice(start, Math.min(end, start + LONGEST_QUOTE)))?.[0].length ?? 0
    const says = text.slice(start + quote, end)
    if (closing !== null) {
      markup.push({ start, end })
      if (closing.test(says)) closing = null
      continue
    }
    if (quote > 0) markup.push({ start, end: start + quote })
    if (says.trim() === '') {
      endParagraph()
      afterBlank = true
      continue
    }
    const isItem = ITEM.test(says)
    if (isItem) inList = true
    else if (/^\S/.test(says) && afterBlank) inList = false
    const opened = openingOf(says, afterBlank && !inList)
    if (opened !== null) {
      endParagraph()
      markup.push({ start, end })
      closing = opened === 'line' ? null : opened
      afterBlank = opened === 'line'
      continue
    }
    const mark = markOf(says)
    if (mark !== null) {
      endParagraph()
      const [open, close] = mark
      markup.push({ start: start + quote, end: start + quote + open }, { start: end - close, end })
      const inside = { start: start + quote + open, end: end - close }
      paragraphs.push(inside)
      if (/^ {0,3}#\s/.test(says)) heading ??= inside
    } else {
      const isUnderlined = paragraph !== null && !afterBlank && SETEXT.test(says)
      if (isUnderlined || RULE.test(says)) {
        if (isUnderlined && says.includes('=')) heading ??= paragraph
        endParagraph()
        markup.push({ start, end })
      } else if (paragraph === null || isItem || TABLE_ROW.test(says)) {
        endParagraph()
        paragraph = { start: start + quote, end }
      } else paragraph = { start: (paragraph as Span).start, end }
    }
    afterBlank = false
  }
  endParagraph()
  return { markup, paragraphs, heading }
}

/** What a line opens that holds no prose: `line`, where that is the line alone, or what will close it. */
function openingOf(says: string, mayBeCode: boolean): 'line' | RegExp | null {
  const [, fence] = FENCE.exec(says) ?? []
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence[0] ?? ''}{${fence.length},}[ \\t]*$`)
  const [, element] = /^ {0,3}<(script|style|pre|textarea)(?=[\s>]|$)/i.exec(says) ?? []
  if (element !== undefined)
    return says.toLowerCase().includes(`</${element.toLowerCase()}`) ? 'line' : RAW_END
  const comment = /^ {0,3}<!--/.exec(says)
  if (comment !== null && !says.includes('-->', comment[0].length)) return /-->/
  if (DEFINITION.test(says) || DELIMITER_ROW.test(says)) return 'line'
  return mayBeCode && /^(?: {4}| {0,3}\t)/.test(says) ? 'line' : null
}

/** Lengths of a heading's marks at both ends, or of a footnote's; null where the line is neither. */
function markOf(says: string): readonly [number, number] | null {
  const [open] = /^ {0,3}#{1,6}(?=\s)/.exec(says) ?? []
  if (open !== undefined) return [open.length, closingMarks(says)]
  const [note] = /^ {0,3}\[\^[^\]\s]{1,100}\]:/.exec(says) ?? []
  return note === undefined ? null : [note.length, 0]
}

/** "## Heading ##": how long the marks at the end are, with the blanks before them. */
function closingMarks(says: string): number {
  const kept = says.trimEnd()
  let at = kept.length
  while (says[at - 1] === '#') at--
  return at < kept.length && /\s/.test(says[at - 1] ?? '') ? says.length - at : 0
}

const LONGEST_QUOTE = 200
const QUOTE = /^(?: {0,3}>)+ ?/
const ITEM = /^\s{0,12}(?:[-*+]|\d{1,9}[.)])\s/
const FENCE = /^\s{0,12}(`{3,}(?=[^`]*$)|~{3,})/
const RAW_END = /<\/(?:script|style|pre|textarea)>/i
const DEFINITION = /^ {0,3}\[(?!\^)[^\]]{1,300}\]:\s*\S/
const SETEXT = /^ {0,3}(?:=+|-+)[ \t]*$/
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
const TABLE_ROW = /^\s{0,3}\|/
const DELIMITER_ROW = /^\s{0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$/

function* lines(text: string, from: number): Generator<Span> {
  let start = from
  for (const { index, 0: end } of text.slice(from).matchAll(/\r\n?|\n/g)) {
    yield { start, end: from + index }
    start = from + index + end.length
  }
  if (start < text.length) yield { start, end: text.length }
}
