import type { Figure } from '../../types.js'
import { cosine, containment, rarest } from '../bags.js'
import type { FigureRecord } from './records.js'
import { relateValues, type ValueRelation } from './values.js'

/** What is known of the two figures' sentences beyond the records themselves. */
export type SentencePair = Readonly<{
  /** Log odds that a reader would call the sentences one claim; null where they were never weighed. */
  logOdds: number | null
  /** One is a copy of the other, or claims the same, and whether the two figures stand in the same slot of it. */
  slot: 'same' | 'other' | 'none'
  /** The most figures that either article has with this very value. */
  equals: number
}>

/** Reads one field of a pair as a number; `unknown` where a side leaves it open, which is not "different". */
type Reader = (a: FigureRecord, b: FigureRecord, pair: SentencePair) => number

/** Level of a field that one side leaves open. */
const UNKNOWN = 0

/** Kinds, as `kind` counts them. */
export const KINDS = [
  'count',
  'rank',
  'percent',
  'money',
  'age',
  'duration',
  'measure',
  'day',
  'year',
  'time',
  'ratio',
  'score',
]
/** Events that news counts most: which one it is matters for how alike values are. */
export const EVENTS = [
  '',
  'kill',
  'injure',
  'missing',
  'rescue',
  'displace',
  'arrest',
  'win',
  'score',
  'pay',
  'earn',
  'cost',
  'vote',
  'destroy',
  'live',
  'begin',
]
/** Relations of values, as `value` counts them. */
export const RELATIONS: readonly ValueRelation[] = ['very far', 'far', 'apart', 'near', 'compatible', 'equal']

/**
 * The fields on which two figures are compared, each as one number. The trees in `forest.ts` say what a number is worth; the
 * names are those that an explanation shows.
 */
export const FIELDS: readonly (readonly [name: string, read: Reader])[] = [
  ['kind', (a) => KINDS.indexOf(kindOf(a.figure))],
  ['same article', (a, b) => flag(a.figure.article === b.figure.article)],
  ['value', (a, b) => RELATIONS.indexOf(relateValues(a.figure, b.figure))],
  ['size of gap', (a, b) => gap(a.figure, b.figure)],
  ['digits that matter', (a, b) => Math.min(digits(a.figure), digits(b.figure))],
  ['smaller value', (a, b) => Math.min(size(a.figure), size(b.figure))],
  ['equal values in the articles', (_a, _b, pair) => pair.equals],
  [
    'vague or about',
    (a, b) =>
      flag(a.figure.vague) + flag(b.figure.vague) + 3 * (flag(a.figure.approx) + flag(b.figure.approx)),
  ],
  ['open-ended', (a, b) => bound(a.figure) + bound(b.figure)],
  ['unit', (a, b) => flag(a.figure.unit === b.figure.unit)],
  ['noun', (a, b) => nounLevel(a, b)],
  ['rarity of noun', (a, b) => Math.max(a.nounRarity, b.nounRarity)],
  ['event', (a, b) => eventLevel(a.figure, b.figure)],
  ['event is death', (a, b) => flag(a.figure.event === 'kill') + flag(b.figure.event === 'kill')],
  ['ranked by', (a, b) => (a.rankedBy === b.rankedBy ? (a.rankedBy === '' ? 1 : 2) : 0)],
  ['role of date', (a, b) => (a.dateRole === b.dateRole ? (a.dateRole === 'on' ? 1 : 2) : 0)],
  ['near words', (a, b) => cosine(a.local, b.local)],
  ['near words of the shorter', (a, b) => containment(a.local, b.local)],
  ['rarest near word', (a, b) => rarest(a.local, b.local)],
  ['sentence', (a, b) => cosine(a.context, b.context)],
  ['sentence of the shorter', (a, b) => containment(a.context, b.context)],
  ['rarest word', (a, b) => rarest(a.context, b.context)],
  [
    'near words in the other sentence',
    (a, b) => Math.max(containment(a.local, b.context), containment(b.local, a.context)),
  ],
  ['claim', (_a, _b, pair) => pair.logOdds ?? -9],
  ['slot', (_a, _b, pair) => (pair.slot === 'same' ? 1 : pair.slot === 'other' ? -1 : 0)],
  ['name before', (a, b) => meeting(a.left, b.left)],
  ['name behind', (a, b) => meeting(a.right, b.right)],
  ['nearest names', (a, b) => nameLevel(a, b)],
  ['names', (a, b) => meeting(a.names, b.names)],
  ['share of names', (a, b) => jaccard(a.names, b.names)],
  ['dates beside', (a, b) => meeting(a.dates, b.dates)],
  ['figures beside', (a, b) => shared(a.others, b.others)],
  ['how many beside', (a, b) => Math.min(a.others.size, b.others.size)],
  ['word before', (a, b) => word(a.before, b.before)],
  ['word behind', (a, b) => word(a.behind, b.behind)],
  ['part', (a, b) => flag(a.figure.partOf !== null) + flag(b.figure.partOf !== null)],
  ['source', (a, b) => sourceLevel(a.figure, b.figure)],
  ['modifiers', (a, b) => meeting(new Set(a.figure.modifiers), new Set(b.figure.modifiers))],
  ['headline', (a, b) => flag(a.headline) + flag(b.headline)],
  ['lede', (a, b) => flag(a.lede) + flag(b.lede)],
  ['distance on the page', (a, b) => Math.abs(a.depth - b.depth)],
  ['background', (a, b) => flag(a.background) + flag(b.background)],
  ['one is background', (a, b) => flag(a.background !== b.background)],
  ['days apart', (a, b) => (a.figure.asOf && b.figure.asOf ? daysApart(a.figure.asOf, b.figure.asOf) : -1)],
  ['same sentence', (a, b) => flag(a.sentence === b.sentence)],
  ['which event', (a, b) => (a.figure.event === b.figure.event ? EVENTS.indexOf(a.figure.event ?? '') : -2)],
  ['increment', (a, b) => flag(a.increment) + flag(b.increment)],
  ['one is an increment', (a, b) => flag(a.increment !== b.increment)],
  ['one is a forecast', (a, b) => flag(a.forecast !== b.forecast)],
  ['glued to its noun', (a, b) => flag(a.compound) + flag(b.compound)],
  ['order in the sentence', (a, b) => Math.abs(a.order - b.order)],
  ['first in the sentence', (a, b) => flag(a.order === 0) + flag(b.order === 0)],
  ['rarest name', (a, b) => rarest(a.nameRarity, b.nameRarity)],
  ['shorter sentence', (a, b) => Math.min(a.context.size, b.context.size)],
  ['holder', (a, b) => meeting(a.holderNames, b.holderNames)],
  ['subject of its verb', (a, b) => flag(a.isSubject) + flag(b.isSubject)],
  ['largest in its article', (a, b) => flag(a.largest) + flag(b.largest)],
  ['first in its article', (a, b) => flag(a.first) + flag(b.first)],
  ['recogniser', (a, b) => flag(a.figure.recogniser === b.figure.recogniser)],
]

/** The pair's fields as numbers, in the order of `FIELDS`. */
export function readFields(a: FigureRecord, b: FigureRecord, pair: SentencePair): Float64Array {
  const row = new Float64Array(FIELDS.length)
  for (const [i, [, read]] of FIELDS.entries()) row[i] = read(a, b, pair)
  return row
}

function daysApart(a: string, b: string): number {
  return Math.min(60, Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000)
}

const flag = (is: boolean): number => (is ? 1 : 0)

function kindOf({ kind, date }: Figure): string {
  return kind === 'date' ? (date?.length === 10 ? 'day' : 'year') : kind
}

function gap(a: Figure, b: Figure): number {
  if (a.kind === 'date' || a.kind === 'score') return 0
  const [x, y] = [Math.abs(a.low ?? a.high ?? 0), Math.abs(b.low ?? b.high ?? 0)]
  return Math.min(10, Math.abs(Math.log2((x + 1e-9) / (y + 1e-9))))
}

/** Digits meant: round and small numbers meet by chance, long ones do not. */
function digits({ kind, low, high, vague }: Figure): number {
  if (kind === 'date' || vague) return 0
  const text = String(Math.abs(low ?? high ?? 0)).replace(/^0\.?0*|\.|e.*$/g, '')
  return text.replace(/0+$/, '').length
}

function size({ kind, date, low, high }: Figure): number {
  if (kind === 'date') return Number(date?.slice(0, 4) ?? 0)
  return Math.log2(1 + Math.abs(low ?? high ?? 0))
}

const bound = ({ low, high }: Figure): number => flag(low === null || high === null)

function nounLevel(a: FigureRecord, b: FigureRecord): number {
  if (a.figure.kind !== 'count' && a.figure.kind !== 'rank') return UNKNOWN
  if (a.noun === null || b.noun === null) return a.noun === b.noun ? 1 : 2
  if (a.noun === b.alsoNoun || a.alsoNoun === b.noun) return 8
  if (a.noun === b.noun) return a.noun === 'person' || a.noun === 'time' ? 9 : 10
  if ([...a.nounSenses].some((sense) => b.nounSenses.has(sense))) return 8
  const kind = nearKind(a.anchor)
  if (kind !== null && kind === nearKind(b.anchor)) return 7
  if (a.nounClass === 'person' && b.nounClass === 'person')
    return a.noun === 'person' || b.noun === 'person' ? 6 : 5
  if (a.nounClass === null || b.nounClass === null) return 4
  return a.nounClass === b.nounClass ? 3 : -1
}

/** Kinds of thing that reporters take for one another: a fighter is a soldier, a village a town, a house a home. */
const NEAR_KINDS = [
  'serviceman military_personnel combatant rebel radical',
  'municipality village urban_area district',
  'child juvenile',
  'worker employee',
  'motor_vehicle vehicle',
  'dwelling building',
  'garment footwear',
]
const KIND_OF = new Map(NEAR_KINDS.flatMap((kinds) => kinds.split(' ').map((kind) => [kind, kinds])))

function nearKind(anchor: string | null): string | null {
  return anchor === null || anchor === 'person' ? null : (KIND_OF.get(anchor) ?? anchor)
}

function eventLevel(a: Figure, b: Figure): number {
  if (a.event === null || b.event === null) return UNKNOWN
  return a.event === b.event ? 1 : -1
}

/** 1 where both have one in common, -1 where both have some and none in common, else unknown. */
function meeting(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return UNKNOWN
  for (const x of a) if (b.has(x)) return 1
  return -1
}

function nameLevel(a: FigureRecord, b: FigureRecord): number {
  if (a.left.size + a.right.size === 0 || b.left.size + b.right.size === 0) return UNKNOWN
  if (meeting(a.left, b.left) > 0 || meeting(a.right, b.right) > 0) return 3
  if (meeting(a.left, b.right) > 0 || meeting(a.right, b.left) > 0) return 2
  const near = (x: FigureRecord) => (x.left.size > 0 ? x.left : x.right)
  return meeting(near(a), b.names) > 0 || meeting(near(b), a.names) > 0 ? 1 : -1
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = shared(a, b)
  return a.size + b.size === 0 ? 0 : common / (a.size + b.size - common)
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const x of a) if (b.has(x)) common++
  return common
}

function word(a: string | null, b: string | null): number {
  return a === null || b === null ? UNKNOWN : a === b ? 1 : -1
}

function sourceLevel(a: Figure, b: Figure): number {
  if (a.attribution === null || b.attribution === null) return UNKNOWN
  const words = (s: string) => new Set(s.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  return meeting(words(a.attribution), words(b.attribution))
}
