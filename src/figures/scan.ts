import type { Found, Recogniser } from './found.js'
import { at, word, type Line } from './line.js'
import { ORDINALS, SCALES } from './numbers/tables.js'
import { recognisers } from './recognisers/index.js'
import { durationUnit } from './units/durations.js'
import { wordSet } from './word-set.js'

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
  // "a" and "an" stand everywhere; few words make a number of them.
  if ((lower === 'a' || lower === 'an') && !isAfterArticle(word(line, i + 1))) return NONE
  const listed = BY_WORD.get(lower)
  if (listed || kind !== 'word') return listed ?? NONE
  return BY_SHAPE.find(([shape]) => shape(lower))?.[1] ?? NONE
}

function isAfterArticle(lower: string): boolean {
  return (
    COUNTED.has(lower) ||
    SCALES.has(lower) ||
    ORDINALS.has(lower) ||
    lower === '$' ||
    durationUnit(lower) !== null
  )
}
const COUNTED = wordSet('dozen score half quarter few handful couple')

function indexByWord(list: readonly Recogniser[]): ReadonlyMap<string, readonly Recogniser[]> {
  const map = new Map<string, Recogniser[]>()
  for (const recogniser of list)
    for (const start of recogniser.words) {
      const sharing = map.get(start)
      if (sharing) sharing.push(recogniser)
      else map.set(start, [recogniser])
    }
  return map
}
