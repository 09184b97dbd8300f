import { scaleOf } from '../language/scales.js'
import { wordMap } from '../language/word-set.js'
import type { Figure, Sentence } from '../types.js'

/** Along which of its sides a thing is measured. */
export type Axis = 'length' | 'width' | 'height' | 'depth'

/** Behind the unit: "48 metres long", "4 metres in height". "High" and "deep" are told of one flood, and are held apart only from the rest. */
const BEHIND = wordMap<Axis>({
  long: 'length', length: 'length',
  wide: 'width', width: 'width', broad: 'width', breadth: 'width', across: 'width', diameter: 'width',
  high: 'height', tall: 'height', height: 'height',
  deep: 'depth', depth: 'depth',
}) // prettier-ignore
/** In front of the number, with "of" between: "a length of about 48 metres". */
const BEFORE = wordMap<Axis>({
  length: 'length', width: 'width', breadth: 'width', diameter: 'width', height: 'height', depth: 'depth', depths: 'depth',
}) // prettier-ignore

/** Hedges that may stand between "of" and the number, in tokens. */
const REACH = 3

/** The side that a measure of length is told by in its own words: "60 metres deep"; null where they tell none. */
export function axisOf({ kind, unit, start, end }: Figure, sentence: Sentence | undefined): Axis | null {
  if (kind !== 'measure' || scaleOf(unit ?? '')?.dimension !== 'length') return null
  const tokens = sentence?.tokens ?? []
  let behind = tokens.findIndex((token) => token.start >= end)
  if (behind >= 0) {
    if (tokens[behind]?.text === '-' || tokens[behind]?.lower === 'in') behind++
    const told = BEHIND.get(tokens[behind]?.lower ?? '')
    if (told !== undefined) return told
  }
  const first = tokens.findIndex((token) => token.start >= start)
  for (let k = first - 1; k >= Math.max(1, first - REACH); k--)
    if (tokens[k]?.lower === 'of') return BEFORE.get(tokens[k - 1]?.lower ?? '') ?? null
  return null
}

/** Whether two sides are two measures of a thing. What is high for one writer is deep for another: snow, a flood. */
export function areTwoAxes(a: Axis | null, b: Axis | null): boolean {
  if (a === null || b === null || a === b) return false
  return !(isUpright(a) && isUpright(b))
}

const isUpright = (axis: Axis): boolean => axis === 'height' || axis === 'depth'
