/**
 * Most words begin no figure, and most forms stand in few sentences. So one look at each token finds the places where a form can
 * start and which forms the sentence has the words for; only those recognisers are asked, and only there. The same look finds
 * where a source can be told of and what the article talks about.
 */
import type { Token } from '../types.js'
import type { Recogniser } from './found.js'
import { markupEnd } from './markup.js'
import { styleOf } from './numbers/continental.js'
import { ORDINALS, SCALES, TENS } from './numbers/tables.js'
import { recognisers } from './recognisers/index.js'
import { TELLS } from './sayings.js'
import { SUBJECTS } from './talk.js'
import { DURATION_WORDS } from './units/durations.js'
import { MEASURE_STARTS } from './units/measures.js'
import { rememberById } from '../language/remember.js'
import { isIn, wordClass } from '../language/word-class.js'
import { idOf } from '../language/word-ids.js'

/** What a stretch of tokens holds for the readers. Positions are token indexes. */
export type Survey = Readonly<{
  /** Where a figure can start. */
  places: readonly number[]
  /** The bits of the recognisers whose words are there. */
  met: number
  /** Where a source can be told of. */
  tellings: readonly number[]
  /** Where quotation marks stand that come in pairs. */
  quotes: readonly number[]
  /** The bits of the subjects spoken of. */
  subjects: number
}>

/** What is asked at a token: all of one shape, which recognisers are not. `bit` stands for the recogniser among all. */
type Reader = Readonly<{ bit: number; read: Recogniser['read'] }>
type Numbered = Recogniser & Readonly<{ bit: number; reader: Reader }>

/** What a word or sign sets off. */
type Trigger = Readonly<{
  /** The recognisers whose form can start at it, in the order in which they are asked. */
  starts: readonly Reader[]
  /** The bits of those that need it. */
  meets: number
  tells: boolean
  quotes: boolean
  subject: number
}>

const NUMBERED: readonly Numbered[] = recognisers.map((recogniser, i) => {
  const bit = 1 << i
  return { ...recogniser, bit, reader: { bit, read: recogniser.read } }
})
const BY_NUMBER = NUMBERED.filter(({ needsNumber }) => needsNumber !== undefined)
const BY_SHAPE = NUMBERED.filter(({ shape }) => shape !== undefined)
const NOTHING: Trigger = { starts: [], meets: 0, tells: false, quotes: false, subject: 0 }
const DIGITS: Trigger = { ...NOTHING, starts: readersOf(NUMBERED.filter(({ digits }) => digits)) }
const SHAPED: Trigger = { ...NOTHING, starts: readersOf(BY_SHAPE) }
const TRIGGERS = triggersByWord()
/** The bits of those that every sentence meets. */
const NEEDLESS = NUMBERED.reduce((bits, { needs, bit }) => (needs ? bits : bits | bit), 0)

const NOWHERE: readonly number[] = []
const MARKUP = idOf('<')

export function survey(tokens: readonly Token[]): Survey {
  let places: number[] | null = null
  let tellings: number[] | null = null
  let quotes: number[] | null = null
  let met = NEEDLESS
  let subjects = 0
  let seen = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.id === MARKUP) seen = Math.max(seen, markupEnd(tokens, i))
    if (i < seen) continue
    const trigger = triggerAt(token)
    if (trigger === NOTHING) continue
    if (trigger === DIGITS) {
      met |= metByNumber(token.text)
      subjects |= styleOf(tokens, i)
    } else met |= trigger.meets
    subjects |= trigger.subject
    if (trigger.tells) (tellings ??= []).push(i)
    if (trigger.quotes) (quotes ??= []).push(i)
    if (trigger.starts.length > 0 && startsFigure(token, tokens[i + 1])) (places ??= []).push(i)
  }
  return {
    places: places ?? NOWHERE,
    met,
    tellings: tellings ?? NOWHERE,
    quotes: quotes ?? NOWHERE,
    subjects,
  }
}

/** The recognisers whose form can start at the token. */
export function startingAt(token: Token): readonly Reader[] {
  return triggerAt(token).starts
}

function triggerAt(token: Token): Trigger {
  if (token.kind === 'number') return DIGITS
  return token.kind === 'word' ? triggerOfWord(token) : triggerOfSign(token)
}

const triggerOfSign = rememberById((lower): Trigger => TRIGGERS.get(lower) ?? NOTHING)
const triggerOfWord = rememberById(
  (lower): Trigger =>
    TRIGGERS.get(lower) ?? (BY_SHAPE.some(({ shape }) => shape?.(lower)) ? SHAPED : NOTHING),
)

function metByNumber(text: string): number {
  let met = 0
  for (const { needsNumber, bit } of BY_NUMBER) if (needsNumber?.(text)) met |= bit
  return met
}

/** Articles and hyphens stand everywhere; few words make a number or a date of them. */
function startsFigure({ lower, spaced }: Token, next: Token | undefined): boolean {
  switch (lower) {
    case 'the':
      return next !== undefined && (next.kind === 'number' || isIn(BEHIND_THE, next.id))
    case 'a':
    case 'an':
      return next !== undefined && isIn(BEHIND_A, next.id)
    case 'new':
      return next?.lower === 'year' || next?.lower === 'years'
    case 'good':
      return next?.lower === 'friday'
    case '-':
    case '–':
    case '−':
      return next !== undefined && !next.spaced && (spaced || next.kind !== 'word')
    default:
      return true
  }
}
const BEHIND_THE = wordClass('last few handful couple', ...ORDINALS.keys(), ...TENS.keys())
const BEHIND_A = wordClass(
  'dozen score half quarter few handful couple percentage full $',
  ...SCALES.keys(),
  ...ORDINALS.keys(),
  ...DURATION_WORDS,
  ...MEASURE_STARTS,
)

function readersOf(numbered: readonly Numbered[]): readonly Reader[] {
  return numbered.map(({ reader }) => reader)
}

function triggersByWord(): ReadonlyMap<string, Trigger> {
  const map = new Map<string, { -readonly [K in keyof Trigger]: Trigger[K] } & { starts: Reader[] }>()
  const of = (lower: string) => {
    const trigger = map.get(lower) ?? { ...NOTHING, starts: [], tells: TELLS.has(lower) }
    map.set(lower, trigger)
    return trigger
  }
  for (const lower of TELLS) of(lower)
  for (const mark of ['“', '”', '"']) of(mark).quotes = true
  for (const [lower, subject] of SUBJECTS) of(lower).subject |= subject
  for (const recogniser of NUMBERED) {
    for (const lower of recogniser.words) of(lower).starts.push(recogniser.reader)
    for (const lower of recogniser.needs ?? []) of(lower).meets |= recogniser.bit
  }
  return map
}
