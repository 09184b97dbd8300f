/** The first lines of a text, where a page says what it is. */

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
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (!isBreak(text.charCodeAt(at))) continue
    yield text.slice(start, at).trim()
    if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++
    start = at + 1
  }
  yield text.slice(start).trim()
}

/** Line feed, carriage return, line and paragraph separator. */
function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
}
