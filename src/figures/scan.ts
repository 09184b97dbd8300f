/**
 * Most words begin no figure, and most forms stand in few sentences. So one look at each token finds the places where a form can
 * start and which forms the sentence has the words for; only those recognisers are asked, and only there.
 */
import type { Token } from '../types.js'
import type { Found, Recogniser } from './found.js'
import { word, type Line } from './line.js'
import { ORDINALS, SCALES } from './numbers/tables.js'
import { recognisers } from './recognisers/index.js'
import { durationUnit } from './units/durations.js'
import { wordSet } from './word-set.js'

/** A recogniser with the bit that stands for it among all. */
type Numbered = Recogniser & Readonly<{ bit: number }>

/** What a word or sign sets off: the recognisers whose form can start at it, and the bits of those that need it. */
type Trigger = Readonly<{ starts: readonly Numbered[]; meets: number }>

/** In the order in which they are asked. */
const NUMBERED: readonly Numbered[] = recognisers.map((recogniser, i) => ({ ...recogniser, bit: 1 << i }))
const AT_DIGITS = NUMBERED.filter(({ digits }) => digits)
const BY_NUMBER = NUMBERED.filter(({ needsNumber }) => needsNumber !== undefined)
const BY_SHAPE = NUMBERED.filter(({ shape }) => shape !== undefined)
const NONE: readonly Numbered[] = []
const NOTHING: Trigger = { starts: NONE, meets: 0 }
const TRIGGERS = triggersByWord()
/** The bits of those that every sentence meets. */
const NEEDLESS = NUMBERED.reduce((bits, { needs, bit }) => (needs ? bits : bits | bit), 0)

/** Everything that the recognisers read in one sentence, in order, without overlaps. */
export function scan(line: Line): readonly Found[] {
  const { tokens } = line
  const places: number[] = []
  let met = NEEDLESS
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    const trigger = triggerAt(token)
    met |= trigger.meets
    if (trigger.starts.length > 0 && !isBareArticle(line, i, token)) places.push(i)
    if (token.kind === 'number') met |= metByNumber(token.text)
  }
  return places.length === 0 ? [] : readPlaces(line, places, met)
}

function readPlaces(line: Line, places: readonly number[], met: number): readonly Found[] {
  const found: Found[] = []
  let next = 0
  for (const i of places) {
    if (i < next) continue
    for (const figure of readAt(line, i, met)) {
      found.push(figure)
      next = Math.max(next, figure.to)
    }
  }
  return found
}

function readAt(line: Line, i: number, met: number): readonly Found[] {
  const token = line.tokens[i]
  if (token === undefined) return []
  for (const { bit, read } of triggerAt(token).starts) {
    const result = (bit & met) === 0 ? null : read(line, i)
    if (result === null) continue
    return 'kind' in result ? [result] : result
  }
  return []
}

function triggerAt({ kind, lower }: Token): Trigger {
  if (kind === 'number') return DIGITS
  if (kind === 'url' || kind === 'handle' || kind === 'hashtag') return NOTHING
  const listed = TRIGGERS.get(lower)
  if (listed || kind !== 'word') return listed ?? NOTHING
  return BY_SHAPE.some(({ shape }) => shape?.(lower)) ? SHAPED : NOTHING
}
const DIGITS: Trigger = { starts: AT_DIGITS, meets: 0 }
const SHAPED: Trigger = { starts: BY_SHAPE, meets: 0 }

function metByNumber(text: string): number {
  let met = 0
  for (const { needsNumber, bit } of BY_NUMBER) if (needsNumber?.(text)) met |= bit
  return met
}

/** "a" and "an" stand everywhere; few words make a number of them. */
function isBareArticle(line: Line, i: number, { lower }: Token): boolean {
  if (lower !== 'a' && lower !== 'an') return false
  const next = word(line, i + 1)
  return !(
    COUNTED.has(next) ||
    SCALES.has(next) ||
    ORDINALS.has(next) ||
    next === '$' ||
    durationUnit(next) !== null
  )
}
const COUNTED = wordSet('dozen score half quarter few handful couple')

function triggersByWord(): ReadonlyMap<string, Trigger> {
  const map = new Map<string, { starts: Numbered[]; meets: number }>()
  const of = (lower: string) => {
    const trigger = map.get(lower) ?? { starts: [], meets: 0 }
    map.set(lower, trigger)
    return trigger
  }
  for (const recogniser of NUMBERED) {
    for (const lower of recogniser.words) of(lower).starts.push(recogniser)
    for (const lower of recogniser.needs ?? []) of(lower).meets |= recogniser.bit
  }
  return map
}
