import { diffArrays } from 'diff/lib/diff/array.js'
import { tokenizeText } from '../tokenize/index.js'
import type { Span, Token } from '../types.js'
import type { Passage } from './told.js'

/**
 * One stretch of two passages laid side by side, in the offsets of either's article. What stands between two stretches is
 * white space.
 */
export type WordChange = Readonly<
  | { change: 'kept'; a: Span; b: Span }
  | { change: 'removed'; a: Span; b: null }
  | { change: 'added'; a: null; b: Span }
>

/**
 * What became of `a`'s words in `b`, in order; what was replaced is a removal followed by an addition. Compares tokens, not
 * characters: `diffWords` would cut "$1.2" in two. A capital, or another form of quotation mark or dash, is no change.
 */
export function wordChanges(a: Passage, b: Passage): readonly WordChange[] {
  const mine = tokenizeText(a.text, a.start)
  const theirs = tokenizeText(b.text, b.start)
  const found: WordChange[] = []
  let [i, j] = [0, 0]
  for (const { count, added, removed } of diffArrays(mine.map(keyOf), theirs.map(keyOf))) {
    if (removed) found.push({ change: 'removed', a: spanOf(mine, i, count), b: null })
    else if (added) found.push({ change: 'added', a: null, b: spanOf(theirs, j, count) })
    else found.push({ change: 'kept', a: spanOf(mine, i, count), b: spanOf(theirs, j, count) })
    if (!added) i += count
    if (!removed) j += count
  }
  return found
}

/** The stretches of `passage` that `other` does not have, in the article's offsets. */
export function differingSpans(passage: Passage, other: Passage): readonly Span[] {
  return wordChanges(other, passage).flatMap(({ change, b }) => (change === 'added' ? [b] : []))
}

function spanOf(tokens: readonly Token[], from: number, count: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[from + count - 1]?.end ?? 0 }
}

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^[“”„«»″]$/, '"'],
  [/^[‘’‚‹›′]$/, "'"],
  [/^[–—―−]$/, '-'],
]

function keyOf({ lower, kind }: Token): string {
  return kind === 'word' ? lower : (FORMS.find(([form]) => form.test(lower))?.[1] ?? lower)
}
