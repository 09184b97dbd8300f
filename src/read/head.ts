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
  const end = /\r\n|[\r\n\u2028\u2029]/g
  let start = 0
  for (const match of text.matchAll(end)) {
    yield text.slice(start, match.index).trim()
    start = match.index + match[0].length
  }
  yield text.slice(start).trim()
}
