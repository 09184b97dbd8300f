/** Where text that was taken out of a file lies in it: `Article.inFile`. */

/** Pairs of a text offset and a file offset, rising in the first: from there on, unit for unit. */
export type Places = readonly (readonly [text: number, file: number])[]

/** Where in the file an offset of the text lies. */
export function fileOffset(at: Places, offset: number): number {
  let low = 0
  let high = at.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((at[middle]?.[0] ?? Infinity) <= offset) low = middle
    else high = middle
  }
  const [text, file] = at[low] ?? [0, 0]
  return file + Math.max(0, offset - text)
}
