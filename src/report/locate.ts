import { feedFrom, hasOnlyFeeds } from '../line-feeds.js'

/** Both 1-based; `column` in UTF-16 code units. */
export type Place = Readonly<{ line: number; column: number }>

/** Offsets at which the lines of a text start. A line ends after CR, LF, or CR and LF together. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  if (hasOnlyFeeds(text)) {
    for (let at = feedFrom(text, 0); at < text.length; at = feedFrom(text, at + 1)) starts.push(at + 1)
    return starts
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1)
  }
  return starts
}

/** The place of an offset (0-based, UTF-16) in the text that `starts` was made of. */
export function locate(starts: readonly number[], offset: number): Place {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? Infinity) <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
