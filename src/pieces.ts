/**
 * What a reporter writes: a text, or one too long for a single string in pieces, each made as it is asked for. Nothing stands
 * across the border of two pieces that has to be looked at as one.
 */
export type Text = string | Pieces
/** Not a bare `Iterable<string>`, as a string is one too: of its letters. */
export type Pieces = Generator<string, void, undefined>

/** UTF-16 code units from which on pieces are handed on: a write each. */
const ENOUGH = 1 << 16

/** The text in the order of its pieces, small ones put together. */
export function* piecesOf(text: Text): Pieces {
  let made = ''
  for (const piece of typeof text === 'string' ? [text] : text) {
    made += piece
    if (made.length < ENOUGH) continue
    yield made
    made = ''
  }
  if (made !== '') yield made
}

/** The text as one string, where it is known to be short enough for that: some 500 million code units in V8. */
export function wholeOf(text: Text): string {
  return typeof text === 'string' ? text : [...text].join('')
}
