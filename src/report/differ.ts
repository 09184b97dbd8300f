import { diffArrays } from 'diff/lib/diff/array.js'
import { tokenizeText } from '../tokenize/index.js'
import type { Span } from '../types.js'
import type { Passage } from './told.js'

/**
 * The stretches of `passage` that `other` does not have, in the article's offsets. Compares tokens, not
 * characters: `diffWords` would cut "$1.2" in two. Neighbouring tokens make one stretch.
 */
export function differingSpans(passage: Passage, other: Passage): readonly Span[] {
  const tokens = tokenizeText(passage.text, passage.start)
  const spans: Span[] = []
  let at = 0
  const changes = diffArrays(
    tokenizeText(other.text).map(({ text }) => text),
    tokens.map(({ text }) => text),
  )
  for (const { count, added, removed } of changes) {
    if (removed) continue
    const first = tokens[at]
    const last = tokens[at + count - 1]
    if (added && first && last) spans.push({ start: first.start, end: last.end })
    at += count
  }
  return spans
}
