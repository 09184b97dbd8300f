import { BagLayer, shareOfBoth, shareOfLighter } from '../bags.js'
import { namesElsewhere, nearCue, sentenceCue, wordsElsewhere } from './cues.js'
import { EVENTS, KINDS, slip } from './figure-numbers.js'
import { contentRun, run } from './phrase.js'
import type { FigureRecord } from './records.js'
import { relate, type ValueRelation } from './values.js'

/** What is known of the two figures' sentences beyond the records themselves. */
export type SentencePair = Readonly<{
  /** Log odds that a reader would call the sentences one claim; null where they were never weighed. */
  logOdds: number | null
  /** One is a copy of the other, or claims the same, and whether the two figures stand in the same slot of it. */
  slot: 'same' | 'other' | 'none'
  /** The most figures that either article has with this very value. */
  equals: number
}>

/** How far the words of two figures are the same: those near the numbers (`local`) and those of their sentences (`context`). */
type Common = {
  names: number
  rarestName: number
  local: number
  rarestLocal: number
  context: number
  rarestContext: number
  /** How many words are common. */
  localWords: number
  contextWords: number
  /** Near words of either in the other's sentence, as a share. */
  localInContext: number
}

/** Reads one field of a pair as a number; `unknown` where a side leaves it open, which is not "different". */
type Reader = (a: FigureRecord, b: FigureRecord, pair: SentencePair, common: Common) => number

/** Level of a field that one side leaves open. */
const UNKNOWN = 0

/** Relations of values, as `value` counts them. */
export const RELATIONS: readonly ValueRelation[] = ['very far', 'far', 'apart', 'near', 'compatible', 'equal']

/**
 * The fields on which two figures are compared, each as one number. The trees in `forest.ts` say what a number is worth; the
 * names are those that an explanation shows.
 */
export const FIELDS: readonly (readonly [name: string, read: Reader])[] = [
  ['kind', (a, b) => kindOf(a.numbers.kind, b.numbers.kind)],
  ['same article', (a, b) => flag(a.figure.article === b.figure.article)],
  ['value', (a, b) => RELATIONS.indexOf(relate(a.numbers.value, b.numbers.value))],
  ['size of gap', (a, b) => gap(a, b)],
  ['digits that matter', (a, b) => Math.min(a.numbers.digits, b.numbers.digits)],
  ['smaller value', (a, b) => Math.min(a.numbers.size, b.numbers.size)],
  ['equal values in the articles', (_a, _b, pair) => pair.equals],
  ['vague or about', (a, b) => a.numbers.looseness + b.numbers.looseness],
  ['open-ended', (a, b) => a.numbers.openEnded + b.numbers.openEnded],
  ['unit', (a, b) => flag(a.figure.unit === b.figure.unit)],
  ['noun', (a, b) => nounLevel(a, b)],
  ['rarity of noun', (a, b) => Math.max(a.nounRarity, b.nounRarity)],
  ['event', (a, b) => eventLevel(a, b)],
  ['event is death', (a, b) => flag(a.numbers.event === KILL) + flag(b.numbers.event === KILL)],
  ['ranked by', (a, b) => (a.rankedBy === b.rankedBy ? (a.rankedBy === '' ? 1 : 2) : 0)],
  ['role of date', (a, b) => (a.dateRole === b.dateRole ? (a.dateRole === 'on' ? 1 : 2) : 0)],
  ['near words', (a, b, _pair, { local }) => shareOfBoth(local, a.local, b.local)],
  ['near words of the shorter', (a, b, _pair, { local }) => shareOfLighter(local, a.local, b.local)],
  ['rarest near word', (_a, _b, _pair, common) => common.rarestLocal],
  ['sentence', (a, b, _pair, { context }) => shareOfBoth(context, a.context, b.context)],
  ['sentence of the shorter', (a, b, _pair, { context }) => shareOfLighter(context, a.context, b.context)],
  ['rarest word', (_a, _b, _pair, common) => common.rarestContext],
  ['near words in the other sentence', (_a, _b, _pair, common) => common.localInContext],
  ['claim', (_a, _b, pair) => pair.logOdds ?? -9],
  ['slot', (_a, _b, pair) => (pair.slot === 'same' ? 1 : pair.slot === 'other' ? -1 : 0)],
  ['name before', (a, b) => meeting(a.left, b.left)],
  ['name behind', (a, b) => meeting(a.right, b.right)],
  ['nearest names', (a, b) => nameLevel(a, b)],
  ['names', (a, b, _pair, common) => meetingOf(common.names, a.names.keys, b.names.keys)],
  ['share of names', (a, b, _pair, { names }) => jaccard(names, a.names.keys, b.names.keys)],
  ['dates beside', (a, b) => meeting(a.dates, b.dates)],
  ['figures beside', (a, b) => shared(a.others, b.others)],
  ['how many beside', (a, b) => Math.min(a.others.length, b.others.length)],
  ['word before', (a, b) => word(a.before, b.before)],
  ['word behind', (a, b) => word(a.behind, b.behind)],
  ['part', (a, b) => flag(a.figure.partOf !== null) + flag(b.figure.partOf !== null)],
  ['source', (a, b) => meeting(a.numbers.source, b.numbers.source)],
  ['modifiers', (a, b) => meeting(a.numbers.modifiers, b.numbers.modifiers)],
  ['headline', (a, b) => flag(a.headline) + flag(b.headline)],
  ['lede', (a, b) => flag(a.lede) + flag(b.lede)],
  ['distance on the page', (a, b) => Math.abs(a.depth - b.depth)],
  ['background', (a, b) => flag(a.background) + flag(b.background)],
  ['one is background', (a, b) => flag(a.background !== b.background)],
  ['days apart', (a, b) => daysApart(a.numbers.asOf, b.numbers.asOf)],
  ['same sentence', (a, b) => flag(a.sentence === b.sentence)],
  ['which event', (a, b) => (a.figure.event === b.figure.event ? a.numbers.event : -2)],
  ['increment', (a, b) => flag(a.increment) + flag(b.increment)],
  ['one is an increment', (a, b) => flag(a.increment !== b.increment)],
  ['one is a forecast', (a, b) => flag(a.forecast !== b.forecast)],
  ['glued to its noun', (a, b) => flag(a.compound) + flag(b.compound)],
  ['order in the sentence', (a, b) => Math.abs(a.order - b.order)],
  ['first in the sentence', (a, b) => flag(a.order === 0) + flag(b.order === 0)],
  ['rarest name', (_a, _b, _pair, common) => common.rarestName],
  ['shorter sentence', (a, b) => Math.min(a.context.keys.length, b.context.keys.length)],
  ['holder', (a, b) => meeting(a.holderNames, b.holderNames)],
  ['subject of its verb', (a, b) => flag(a.isSubject) + flag(b.isSubject)],
  ['largest in its article', (a, b) => flag(a.largest) + flag(b.largest)],
  ['first in its article', (a, b) => flag(a.first) + flag(b.first)],
  ['recogniser', (a, b) => flag(a.figure.recogniser === b.figure.recogniser)],
  ['digits', (a, b) => slip(a.numbers.written, b.numbers.written)],
  ['words in a row behind', (a, b) => run(a.phraseBehind, b.phraseBehind)],
  ['content words in a row behind', (a, b) => contentRun(a.phraseBehind, b.phraseBehind)],
  ['content words in a row before', (a, b) => contentRun(a.phraseBefore, b.phraseBefore)],
  ['part of a known whole', (a, b) => parts(a.small.part, b.small.part)],
  ['told as a part', (a, b) => a.small.part + b.small.part],
  ['told beyond others', (a, b) => alikeFlags(a.small.beyond, b.small.beyond)],
  ['one is another level', (a, b) => flag(a.small.other !== b.small.other)],
  ['another level', (a, b) => flag(a.small.other) + flag(b.small.other)],
  ['man or woman', (a, b) => genders(a.small.gender, b.small.gender)],
  ['rises with time', (a, b) => rises(a, b)],
  ['most telling near word', (a, b, _pair, common) => (common.localWords > 0 ? nearCue(a, b) : 0)],
  ['most telling word', (a, b, _pair, common) => (common.contextWords > 0 ? sentenceCue(a, b) : 0)],
  ['nearest names elsewhere', (a, b) => namesElsewhere(a, b)],
  ['near words elsewhere', (a, b) => wordsElsewhere(a, b)],
]

/** Reads the pairs of one story, whose numbering has so many texts. */
export class FieldReader {
  /** Each lays what the pairs of one figure have in common, so that a figure's words are spread out once for all its pairs. */
  readonly #local: BagLayer
  readonly #context: BagLayer
  readonly #names: BagLayer
  readonly #common: Common = {
    names: 0,
    rarestName: 0,
    local: 0,
    rarestLocal: 0,
    context: 0,
    rarestContext: 0,
    localWords: 0,
    contextWords: 0,
    localInContext: 0,
  }
  readonly #row = new Float64Array(FIELDS.length)

  constructor(texts: number) {
    this.#local = new BagLayer(texts)
    this.#context = new BagLayer(texts)
    this.#names = new BagLayer(texts)
  }

  /**
   * The pair's fields as numbers, in the order of `FIELDS`. The next pair's come into the same row: most are looked at once, and a row
   * for each would take as long to make as to fill.
   */
  read(a: FigureRecord, b: FigureRecord, pair: SentencePair): Float64Array {
    const local = this.#local
    const context = this.#context
    const common = this.#common
    local.lay(a.local, b.context)
    const there = shareOfLighter(local.common, a.local, b.context)
    context.layBack(a.context, b.local)
    common.localInContext = Math.max(there, shareOfLighter(context.common, b.local, a.context))
    local.lay(a.local, b.local)
    common.local = local.common
    common.rarestLocal = local.rarest
    common.localWords = local.words
    context.lay(a.context, b.context)
    common.context = context.common
    common.rarestContext = context.rarest
    common.contextWords = context.words
    this.#names.lay(a.names, b.names)
    common.names = this.#names.words
    common.rarestName = this.#names.rarest
    const row = this.#row
    for (let i = 0; i < READERS.length; i++) row[i] = READERS[i]?.(a, b, pair, common) ?? 0
    return row
  }
}

const READERS = FIELDS.map(([, read]) => read)

/** Days, two months at the most; -1 where a side is of no known day. */
function daysApart(a: number, b: number): number {
  const apart = Math.abs(a - b)
  return Number.isNaN(apart) ? -1 : Math.min(60, apart)
}

/** The kind of both; beyond all kinds where the two differ, by the later one. */
function kindOf(a: number, b: number): number {
  return a === b ? a : KINDS.length + Math.max(a, b)
}

const flag = (is: boolean): number => (is ? 1 : 0)
const KILL = EVENTS.indexOf('kill')

function gap(
  { figure, numbers: { magnitude: x } }: FigureRecord,
  { numbers: { magnitude: y } }: FigureRecord,
): number {
  if (figure.kind === 'date' || figure.kind === 'score') return 0
  return Math.min(10, Math.abs(Math.log2((x + 1e-9) / (y + 1e-9))))
}

function nounLevel(a: FigureRecord, b: FigureRecord): number {
  if (a.figure.kind !== 'count' && a.figure.kind !== 'rank') return UNKNOWN
  if (a.noun === null || b.noun === null) return a.noun === b.noun ? 1 : 2
  if (a.noun === b.alsoNoun || a.alsoNoun === b.noun) return 8
  if (a.noun === b.noun) return a.noun === 'person' || a.noun === 'time' ? 9 : 10
  if (a.nounSenses.some((sense) => b.nounSenses.includes(sense))) return 8
  if (a.nearKind !== null && a.nearKind === b.nearKind) return 7
  if (a.nounClass === 'person' && b.nounClass === 'person')
    return a.noun === 'person' || b.noun === 'person' ? 6 : 5
  if (a.nounClass === null || b.nounClass === null) return 4
  return a.nounClass === b.nounClass ? 3 : -1
}

function eventLevel({ figure: a }: FigureRecord, { figure: b }: FigureRecord): number {
  if (a.event === null || b.event === null) return UNKNOWN
  return a.event === b.event ? 1 : -1
}

/** 1 where both have one in common, -1 where both have some and none in common, else unknown. */
function meeting(a: Int32Array, b: Int32Array): number {
  return a.length === 0 || b.length === 0 ? UNKNOWN : meetingOf(shared(a, b), a, b)
}

function meetingOf(common: number, a: Int32Array, b: Int32Array): number {
  return a.length === 0 || b.length === 0 ? UNKNOWN : common > 0 ? 1 : -1
}

function nameLevel(a: FigureRecord, b: FigureRecord): number {
  if (a.left.length + a.right.length === 0 || b.left.length + b.right.length === 0) return UNKNOWN
  if (meeting(a.left, b.left) > 0 || meeting(a.right, b.right) > 0) return 3
  if (meeting(a.left, b.right) > 0 || meeting(a.right, b.left) > 0) return 2
  const near = (x: FigureRecord) => (x.left.length > 0 ? x.left : x.right)
  return meeting(near(a), b.names.keys) > 0 || meeting(near(b), a.names.keys) > 0 ? 1 : -1
}

function jaccard(common: number, a: Int32Array, b: Int32Array): number {
  return a.length + b.length === 0 ? 0 : common / (a.length + b.length - common)
}

/** Numbers that two lists share, each of which has it once. */
function shared(a: Int32Array, b: Int32Array): number {
  let common = 0
  if (a.length * b.length > FEW) {
    const mine = new Set(a)
    for (const number of b) if (mine.has(number)) common++
    return common
  }
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) if (a[i] === b[j]) common++
  return common
}

/** Up to so many couples are looked at one by one. */
const FEW = 256

function word(a: number, b: number): number {
  return a < 0 || b < 0 ? UNKNOWN : a === b ? 1 : -1
}

/** 1 where both are parts of one sort, 0.5 of two, -1 where one alone is a part. */
function parts(a: number, b: number): number {
  return a === b ? (a > 0 ? 1 : 0) : a > 0 && b > 0 ? 0.5 : -1
}

/** 1 where both are so, -1 where one alone is. */
function alikeFlags(a: boolean, b: boolean): number {
  return a === b ? flag(a) : -1
}

function genders(a: number, b: number): number {
  return a === 0 || b === 0 ? UNKNOWN : a === b ? 1 : -1
}

/** 1 where the later figure is the greater, -1 where it is the smaller; 0 for one day or one value. */
function rises({ figure: x, numbers: p }: FigureRecord, { figure: y, numbers: q }: FigureRecord): number {
  const rise = (x.low ?? x.high ?? 0) - (y.low ?? y.high ?? 0)
  return Number.isNaN(p.asOf - q.asOf) ? UNKNOWN : Math.sign(p.asOf - q.asOf) * Math.sign(rise)
}
