import type { Found, Recogniser } from './found.js'
import { at, type Line } from './line.js'
import { recognisers } from './recognisers/index.js'

/** Recognisers by the word at which their form can start, each list in the order in which they are asked. */
const BY_WORD: ReadonlyMap<string, readonly Recogniser[]> = indexByWord(recognisers)
const AT_DIGITS = recognisers.filter((recogniser) => recogniser.digits)
const BY_SHAPE = recognisers.flatMap((recogniser) =>
  recogniser.shape ? [[recogniser.shape, [recogniser]] as const] : [],
)
const NONE: readonly Recogniser[] = []

/** Everything that the recognisers read in one sentence, in order, without overlaps. */
export function scan(line: Line): readonly Found[] {
  const found: Found[] = []
  for (let i = 0; i < line.tokens.length;) {
    let next = i + 1
    for (const figure of readAt(line, i)) {
      found.push(figure)
      next = Math.max(next, figure.to)
    }
    i = next
  }
  return found
}

function readAt(line: Line, i: number): readonly Found[] {
  for (const { read } of startingAt(line, i)) {
    const result = read(line, i)
    if (result === null) continue
    return 'kind' in result ? [result] : result
  }
  return []
}

function startingAt(line: Line, i: number): readonly Recogniser[] {
  const { kind, lower } = at(line, i)
  if (kind === 'number') return AT_DIGITS
  if (kind === 'url' || kind === 'handle' || kind === 'hashtag') return NONE
  return (
    BY_WORD.get(lower) ?? (kind === 'word' ? (BY_SHAPE.find(([shape]) => shape(lower))?.[1] ?? NONE) : NONE)
  )
}

function indexByWord(list: readonly Recogniser[]): ReadonlyMap<string, readonly Recogniser[]> {
  const map = new Map<string, Recogniser[]>()
  for (const recogniser of list)
    for (const word of recogniser.words) {
      const sharing = map.get(word)
      if (sharing) sharing.push(recogniser)
      else map.set(word, [recogniser])
    }
  return map
}
