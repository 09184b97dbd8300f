import type { Found } from './found.js'
import { at, type Line } from './line.js'
import { recognisers } from './recognisers/index.js'

/** Everything that the recognisers read in one sentence, in order, without overlaps. */
export function scan(line: Line): readonly Found[] {
  const found: Found[] = []
  for (let i = 0; i < line.tokens.length;) {
    const { kind } = at(line, i)
    if (kind === 'url' || kind === 'handle' || kind === 'hashtag') {
      i++
      continue
    }
    const read = readAt(line, i)
    found.push(...read)
    i = Math.max(i + 1, ...read.map((f) => f.to))
  }
  return found
}

function readAt(line: Line, i: number): readonly Found[] {
  for (const { read } of recognisers) {
    const result = read(line, i)
    if (result === null) continue
    return 'kind' in result ? [result] : result
  }
  return []
}
