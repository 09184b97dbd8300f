/**
 * Blocks: lines that flow into one another. Each line is a block of its own (a paragraph, headline, caption, list item),
 * unless the text is hard wrapped.
 *
 * Greedy wrapping leaves a trace: the first word of the next line would not have fitted on this one. A text is taken as
 * hard wrapped where that holds for nearly all of its unfinished lines.
 */
import { feedFrom, hasOnlyFeeds } from '../line-feeds.js'
import { classOf, codeAt, isSpace, LOWER, SURROGATE, UPPER } from './characters.js'

/** `gap`: blank lines before it. */
export type Block = Readonly<{ start: number; end: number; gap: number }>

/** Wrapped columns are narrower than this: mail and manuscripts keep to 60–80, some editors to 120. */
const WIDEST_COLUMN = 125
/** Of a wrapped text's unfinished lines, those that the next line's first word would have overflowed. */
const FULL_LINES = 0.75
const FEWEST_LINES = 3
/** An unfinished line of three words or more, begun with a capital, can be a sentence cut off in the middle. */
const CUT_WORDS = /\s\S+\s/

const DATE_LINE = /\s*date \d{4}-\d\d-\d\d(?=[^\S\n]+\S)/y

/** The blocks of a text, in order, trimmed; white space alone lies between them. */
export function readBlocks(text: string): readonly Block[] {
  const lines = readLines(text)
  const width = wrapWidth(text, lines)
  const finishes = findFinishing(text, lines)
  const blocks: Block[] = []
  for (const [index, line] of lines.entries()) {
    const above = index === 0 ? undefined : lines[index - 1]
    const last = blocks.at(-1)
    const cutOff = () =>
      finishes[index] === true &&
      above !== undefined &&
      (last?.start !== above.start || isCutOff(text, above))
    if (last && above && line.gap === 0 && flowsOn(text, above, line, { width, cutOff })) {
      blocks[blocks.length - 1] = { start: last.start, end: line.end, gap: last.gap }
    } else blocks.push(line)
  }
  return partDate(text, blocks)
}

/** ` date 2026-04-15 Headline`, as archives write it, is two things on one line. */
function partDate(text: string, blocks: readonly Block[]): readonly Block[] {
  DATE_LINE.lastIndex = 0
  const [first, ...rest] = blocks
  if (!first || !DATE_LINE.test(text)) return blocks
  const cut = DATE_LINE.lastIndex
  return [{ ...first, end: cut }, { start: skipSpace(text, cut), end: first.end, gap: 0 }, ...rest]
}

function skipSpace(text: string, start: number): number {
  let index = start
  while (isSpace(codeAt(text, index))) index++
  return index
}

function readLines(text: string): readonly Block[] {
  const lines: Block[] = []
  const feeds = hasOnlyFeeds(text)
  let gap = 0
  for (let from = 0; from <= text.length;) {
    const to = feeds ? feedFrom(text, from) : lineEnd(text, from)
    let start = from
    let end = to
    while (start < end && isSpace(codeAt(text, start))) start++
    while (end > start && isSpace(codeAt(text, end - 1))) end--
    if (start < end) lines.push({ start, end, gap })
    gap = start < end ? 0 : gap + 1
    from = codeAt(text, to) === 0x0d && codeAt(text, to + 1) === 0x0a ? to + 2 : to + 1
  }
  return lines
}

function lineEnd(text: string, from: number): number {
  let index = from
  while (index < text.length && !isBreak(codeAt(text, index))) index++
  return index
}

/** Line feed, vertical tab, form feed, carriage return, line and paragraph separator. */
function isBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029
}

/** The width a text is wrapped to; 0 where it is not. */
function wrapWidth(text: string, lines: readonly Block[]): number {
  let width = 0
  let wide = 0
  for (const { start, end } of lines) {
    if (end - start > WIDEST_COLUMN) wide++
    else width = Math.max(width, end - start)
  }
  if (wide * 10 > lines.length) return 0
  let unfinished = 0
  let full = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || next.gap > 0 || isFinished(text, line) || startsItem(text, next)) continue
    unfinished++
    if (isFull(text, line, next, width)) full++
  }
  return unfinished >= FEWEST_LINES && full >= unfinished * FULL_LINES ? width : 0
}

/** `cutOff`: the lines so far begin a sentence which the next ones bring to an end. */
type Flow = Readonly<{ width: number; cutOff: () => boolean }>

function flowsOn(text: string, line: Block, next: Block, { width, cutOff }: Flow): boolean {
  if (startsItem(text, next)) return false
  if (width > 0) return isFull(text, line, next, width) || startsLower(text, next)
  if (isFinished(text, line) || !startsLower(text, next)) return false
  return cutOff()
}

/** For each line whether it, or the lines begun with a small letter that follow it, bring a sentence to its end. */
function findFinishing(text: string, lines: readonly Block[]): readonly boolean[] {
  const finishes: boolean[] = []
  for (let index = lines.length - 1; index >= 0; index--) {
    const [line, next] = [lines[index], lines[index + 1]]
    if (line === undefined) continue
    const flows = next !== undefined && next.gap === 0 && startsLower(text, next) && !startsItem(text, next)
    finishes[index] = isFinished(text, line) || (flows && finishes[index + 1] === true)
  }
  return finishes
}

function isFull(text: string, line: Block, next: Block, width: number): boolean {
  let word = next.start
  while (word < next.end && !isSpace(codeAt(text, word))) word++
  return line.end - line.start + 1 + word - next.start > width
}

/** Nearly always the last character settles it. */
function isFinished(text: string, line: Block): boolean {
  const last = text.charAt(line.end - 1)
  if (END_MARKS.includes(last)) return true
  return CLOSERS.includes(last) && FINISHED.test(text.slice(Math.max(line.start, line.end - 8), line.end))
}
const END_MARKS = '.!?:;…。！？'
const CLOSERS = '”’"\')]»'
const FINISHED = /[.!?:;…。！？][”’"')\]»]*$/

function startsLower(text: string, line: Block): boolean {
  const kind = classOf(codeAt(text, line.start))
  return kind === SURROGATE ? /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)) : kind === LOWER
}

function startsItem(text: string, line: Block): boolean {
  if (classOf(codeAt(text, line.start)) === UPPER) return false
  return /^(?:[•▪◦‣⁃●■*+–—-]\s|[•▪◦‣⁃●■]|\(?(?:\d{1,3}|[a-z])[.)]\s)/.test(
    text.slice(line.start, line.start + 8),
  )
}

function isCutOff(text: string, line: Block): boolean {
  const says = text.slice(line.start, Math.min(line.end, line.start + 80))
  return /^[“‘"'(]?\p{Lu}/u.test(says) && CUT_WORDS.test(says)
}
