import { boundBehind } from './bound-behind.js'
import { settled, type Found } from './found.js'
import type { Line } from './line.js'
import { startingAt } from './survey.js'
import { hasNumber } from './units/measures.js'

/** Everything that the recognisers read in one sentence, in order, without overlaps. */
export function scan(line: Line): readonly Found[] {
  const { places } = line.survey
  if (places.length === 0) return NONE
  const found: Found[] = []
  let next = 0
  for (const i of places) {
    if (i < next) continue
    for (const figure of readAt(line, i)) {
      found.push(settled(boundBehind(line, figure)))
      next = Math.max(next, hasNumber(figure.unit) ? figure.end : figure.to)
    }
  }
  return found
}
const NONE: readonly Found[] = []

function readAt(line: Line, i: number): readonly Found[] {
  const token = line.tokens[i]
  if (token === undefined) return NONE
  for (const { bit, read } of startingAt(token)) {
    const result = (bit & line.survey.met) === 0 ? null : read(line, i)
    if (result === null) continue
    return isOne(result) ? [result] : result
  }
  return NONE
}

function isOne(result: Found | readonly Found[]): result is Found {
  return !Array.isArray(result)
}
