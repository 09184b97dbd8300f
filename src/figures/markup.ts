import type { Token } from '../types.js'

const UNSEEN = /^(?:script|style)$/

/**
 * Just past the markup that opens at token `i`; `i` itself where none does. Plain text may hold tags that nobody took out, and what
 * is in them, or in a script, is told to nobody.
 *
 *     <img width=300>      <script>if (n > 7) …</script>      ages < 5 and > 7
 *     ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^           (none)
 */
export function markupEnd(tokens: readonly Token[], i: number): number {
  const name = nameAt(tokens, i)
  if (name === null) return i
  const end = closing(tokens, i)
  if (end === null || !UNSEEN.test(name)) return end ?? i
  for (let k = end; k < tokens.length; k++)
    if (tokens[k]?.text === '<' && tokens[k + 1]?.text === '/' && tokens[k + 2]?.lower === name)
      return closing(tokens, k) ?? tokens.length
  return tokens.length
}

/** What stands glued behind "<": a tag's name, "/" or "!"; null where the sign is no tag's. */
function nameAt(tokens: readonly Token[], i: number): string | null {
  const next = tokens[i + 1]
  if (tokens[i]?.text !== '<' || next === undefined || next.spaced) return null
  return next.kind === 'word' || next.text === '/' || next.text === '!' ? next.lower : null
}

/** Just past the tag's end; null where it has none near. */
function closing(tokens: readonly Token[], i: number): number | null {
  for (let k = i + 1; k < Math.min(tokens.length, i + LONGEST_TAG); k++)
    if (tokens[k]?.text === '>') return k + 1
  return null
}
/** In tokens. */
const LONGEST_TAG = 60
