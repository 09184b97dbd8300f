import { diffArrays } from 'diff/lib/diff/array.js'
import type { Sentence, Span } from '../../types.js'

/**
 * The stretches of `sentence` that `other` does not have, in the article's offsets. Compares tokens, not
 * characters: `diffWords` would cut "$1.2" in two. Neighbouring tokens make one stretch.
 */
export function differingSpans(sentence: Sentence, other: Sentence): readonly Span[] {
  const spans: Span[] = []
  let at = 0
  const changes = diffArrays(
    other.tokens.map(({ text }) => text),
    sentence.tokens.map(({ text }) => text),
  )
  for (const { count, added, removed } of changes) {
    if (removed) continue
    const first = sentence.tokens[at]
    const last = sentence.tokens[at + count - 1]
    if (added && first && last) spans.push({ start: first.start, end: last.end })
    at += count
  }
  return spans
}
