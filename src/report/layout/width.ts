import stringWidth from 'string-width'

/** Columns that a terminal gives a text: two for CJK and emoji, none for combining marks. */
export function displayWidth(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text)
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader calls characters: a letter with its marks, an emoji with its joiners. */
export function graphemes(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The text if it fits, else its beginning and an ellipsis, in no more than `width` columns. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let clipped = ''
  let left = width - 1
  for (const grapheme of graphemes(text)) {
    left -= displayWidth(grapheme)
    if (left < 0) break
    clipped += grapheme
  }
  return `${clipped.trimEnd()}…`
}
