/** The first lines of a text, where a page says what it is. */

import { feedFrom, hasOnlyFeeds } from '../line-feeds.js'

/** A line that is not blank, trimmed. `block` counts the runs of lines between blank ones, from 0. */
export type HeadLine = Readonly<{ text: string; block: number }>

/** Non-blank lines in which a page's title, byline and date are looked for. */
const HEAD_LINES = 15

/** Yields the first lines of a text that are not blank. */
export function headLines(text: string): readonly HeadLine[] {
  const lines: HeadLine[] = []
  let block = 0
  for (const line of eachLine(text)) {
    if (line === '') block++
    else lines.push({ text: line, block })
    if (lines.length === HEAD_LINES) break
  }
  return lines
}

/** Walks through a text's lines, trimmed, blank ones included. */
export function* eachLine(text: string): Generator<string> {
  const feeds = hasOnlyFeeds(text)
  for (let start = 0; start <= text.length;) {
    const end = feeds ? feedFrom(text, start) : lineEnd(text, start)
    yield text.slice(start, end).trim()
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
}

/** Not within the walk: what a generator counts it keeps in memory, unit by unit. */
function lineEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++
  return end
}

/** Line feed, carriage return, line and paragraph separator. */
function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
}
