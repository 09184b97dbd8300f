import type { Figure } from '../../types.js'
import type { FigureRecord } from './records.js'
import { relateValues } from './values.js'

/** What one field of two records shows, as one of its levels. Weights for the levels stand in `weights.ts`. */
export type Level = readonly [field: string, level: string]

/** What is known of the two figures' sentences beyond the records themselves. */
export type SentencePair = Readonly<{
  /** Log odds that a reader would call the sentences one claim; null where they were never weighed. */
  logOdds: number | null
  /** Whether, of each side's article, only this figure has the value, or several do. */
  equals: 'only' | 'few' | 'many'
  /** One is a copy of the other, and whether the two figures stand in the same slot of it. */
  slot: 'same' | 'other' | 'none'
}>

/**
 * The levels that two figures of one story and one kind show, field by field.
 *
 * "Unknown" is not "different": a field that one side leaves open speaks neither for nor against.
 */
export function compareRecords(a: FigureRecord, b: FigureRecord, pair: SentencePair): readonly Level[] {
  const group = kindGroup(a.figure)
  const within = a.figure.article === b.figure.article
  const relation = relateValues(a.figure, b.figure)
  const value = relation === 'equal' ? `equal, ${rarityOf(a, b)}` : relation
  const noun = nounLevel(a, b)
  const event = eventLevel(a.figure, b.figure)
  const near = overlapLevel(a.local, b.local)
  const sentence = overlapLevel(a.context, b.context)
  const claim = claimLevel(pair)
  const name = nameLevel(a, b)
  const bare =
    relation === 'equal' || relation === 'compatible' ? relation : relation === 'near' ? 'near' : 'apart'
  return [
    ['kind', group],
    ['article', within ? 'same' : 'other'],
    [`value of ${group}`, within ? `${relation}, one article` : value],
    ['value', value],
    ['equals', relation === 'equal' && !within ? pair.equals : 'none'],
    ['unit', unitLevel(a, b)],
    ['noun', noun],
    ['event', event],
    ['rank by', rankLevel(a, b)],
    ['date role', dateRoleLevel(a, b)],
    [`near words of ${group}`, near],
    [`sentence of ${group}`, sentence],
    ['near words', near],
    ['sentence', sentence],
    ['claim', claim],
    ['slot', pair.slot],
    ['nearest name', name],
    ['names', setLevel(a.names, b.names)],
    ['dates beside', setLevel(a.dates, b.dates)],
    ['figures beside', sharedCount(a.others, b.others)],
    ['word before', wordLevel(a.before, b.before)],
    ['word behind', wordLevel(a.behind, b.behind)],
    ['part', partLevel(a.figure, b.figure)],
    ['source', sourceLevel(a.figure, b.figure)],
    ['modifiers', modifierLevel(a.figure, b.figure)],
    ['place on page', placeLevel(a, b)],
    ['time told', timeLevel(a, b)],
    // Fields that mean more, or less, together.
    ['value and noun', `${bare}, ${noun}`],
    ['value and near words', `${bare}, ${near}`],
    ['value and claim', `${bare}, ${claim}`],
    ['value and name', `${bare}, ${name}, ${group === 'day' || group === 'year' ? 'date' : group}`],
    ['noun and event', `${noun}, ${event}`],
    ['event and near words', `${event}, ${near}`],
    ['slot and value', `${pair.slot}, ${bare}`],
    ['noun, event and place', group === 'count' ? `${noun}, ${event}, ${placeLevel(a, b)}` : 'none'],
    [
      'event, part and time',
      group === 'count' ? `${event}, ${partLevel(a.figure, b.figure)}, ${timeLevel(a, b)}` : 'none',
    ],
    ['noun and modifiers', `${noun}, ${modifierLevel(a.figure, b.figure)}`],
  ]
}

/** Kinds whose values behave alike when two articles tell of two things. */
function kindGroup({ kind, unit }: Figure): string {
  if (kind === 'date') return unit === 'day' ? 'day' : 'year'
  if (
    kind === 'count' ||
    kind === 'rank' ||
    kind === 'age' ||
    kind === 'duration' ||
    kind === 'percent' ||
    kind === 'money'
  )
    return kind
  return 'measure'
}
const coarse = (group: string) => (group === 'day' || group === 'year' || group === 'rank' ? group : 'amount')

/** Round and small numbers meet by chance; long ones do not. */
function rarityOf(a: FigureRecord, b: FigureRecord): string {
  const f = a.figure
  if (f.kind === 'date') return f.date?.length === 10 ? 'day' : 'year'
  if (f.vague || b.figure.vague) return 'vague'
  const value = Math.abs(f.low ?? f.high ?? 0)
  const digits = String(value)
    .replace(/^0\.?0*|\.|e.*$/g, '')
    .replace(/0+$/, '').length
  if (f.kind === 'rank') return value === 1 ? 'first' : 'later'
  if (value <= 3 && digits <= 1) return 'one to three'
  if (digits <= 1) return 'one digit'
  return digits === 2 ? 'two digits' : digits === 3 ? 'three digits' : 'many digits'
}

function unitLevel({ figure: a }: FigureRecord, { figure: b }: FigureRecord): string {
  if (a.kind === 'count' || a.kind === 'rank' || a.kind === 'date') return 'none'
  return a.unit === b.unit ? 'same' : 'convertible'
}

function nounLevel(a: FigureRecord, b: FigureRecord): string {
  if (a.figure.kind !== 'count' && a.figure.kind !== 'rank') return 'none'
  const tag = a.figure.kind === 'rank' ? ' ranked' : ''
  if (a.noun === null || b.noun === null) return (a.noun === b.noun ? 'both unknown' : 'unknown') + tag
  if (a.noun === b.noun) return (a.noun === 'person' || a.noun === 'time' ? 'same, general' : 'same') + tag
  if ([...a.nounSenses].some((sense) => b.nounSenses.has(sense))) return 'synonym' + tag
  if (a.anchor !== null && a.anchor === b.anchor && a.anchor !== 'person') return 'same kind' + tag
  if (a.nounClass === 'person' && b.nounClass === 'person')
    return (
      (a.figure.unit === 'person' || b.figure.unit === 'person'
        ? 'person and persons'
        : 'persons of two kinds') + tag
    )
  if (a.nounClass === null || b.nounClass === null) return 'one unclassed' + tag
  return (a.nounClass === b.nounClass ? 'same class' : 'different') + tag
}

function eventLevel(a: Figure, b: Figure): string {
  if (a.kind === 'date' || a.kind === 'time') return 'none'
  if (a.event === null || b.event === null) return 'unknown'
  if (a.event === b.event) return a.event === 'kill' ? 'same, kill' : 'same'
  return a.event === 'kill' || b.event === 'kill' ? 'different, kill' : 'different'
}

function dateRoleLevel(a: FigureRecord, b: FigureRecord): string {
  if (a.figure.kind !== 'date') return 'none'
  return a.dateRole === b.dateRole ? `both ${a.dateRole}` : [a.dateRole, b.dateRole].sort().join(', ')
}

function rankLevel(a: FigureRecord, b: FigureRecord): string {
  if (a.figure.kind !== 'rank') return 'none'
  if (a.rankedBy === b.rankedBy) return a.rankedBy === '' ? 'ordinals' : 'same'
  return 'different'
}

/** Share of the rarer side's weight that both have, in steps. */
function overlapLevel(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string {
  let shared = 0
  for (const [key, weight] of a) {
    const other = b.get(key)
    if (other !== undefined) shared += Math.min(weight, other)
  }
  const sum = (m: ReadonlyMap<string, number>) => [...m.values()].reduce((x, y) => x + y, 0)
  const share = shared / Math.max(1, Math.sqrt(sum(a) * sum(b)))
  return share === 0
    ? '0'
    : share < 0.1
      ? '0.1'
      : share < 0.2
        ? '0.2'
        : share < 0.3
          ? '0.3'
          : share < 0.45
            ? '0.45'
            : share < 0.65
              ? '0.65'
              : '1'
}

function claimLevel({ logOdds }: SentencePair): string {
  if (logOdds === null) return 'unweighed'
  return logOdds < -3
    ? 'far'
    : logOdds < -1
      ? 'unlikely'
      : logOdds < 0.5
        ? 'perhaps'
        : logOdds < 2.5
          ? 'likely'
          : 'sure'
}

/** The names on either side: one in common, on the same side or across, or none. */
function nameLevel(a: FigureRecord, b: FigureRecord): string {
  const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].some((name) => y.has(name))
  if (a.left.size + a.right.size === 0 || b.left.size + b.right.size === 0) return 'unknown'
  if (meet(a.left, b.left)) return meet(a.right, b.right) ? 'same on both sides' : 'same before'
  if (meet(a.right, b.right)) return 'same behind'
  if (meet(a.left, b.right) || meet(a.right, b.left)) return 'across'
  const near = (x: FigureRecord) => (x.left.size > 0 ? x.left : x.right)
  return meet(near(a), b.names) || meet(near(b), a.names) ? 'in the other sentence' : 'different'
}

function timeLevel(a: FigureRecord, b: FigureRecord): string {
  return a.background === b.background
    ? a.background
      ? 'both background'
      : 'both current'
    : 'one background'
}

function placeLevel(a: FigureRecord, b: FigureRecord): string {
  if (a.headline && b.headline) return 'both headlines'
  if (a.headline || b.headline) return a.lede && b.lede ? 'headline and lede' : 'one headline'
  return a.lede && b.lede ? 'both ledes' : a.lede || b.lede ? 'one lede' : 'body'
}

function setLevel(a: ReadonlySet<string>, b: ReadonlySet<string>): string {
  if (a.size === 0 || b.size === 0) return 'unknown'
  return [...a].some((x) => b.has(x)) ? 'shared' : 'disjoint'
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): string {
  if (a.size === 0 || b.size === 0) return 'none to share'
  const shared = [...a].filter((x) => b.has(x)).length
  return shared === 0 ? 'none shared' : shared === 1 ? 'one' : 'several'
}

function wordLevel(a: string | null, b: string | null): string {
  if (a === null || b === null) return 'unknown'
  return a === b ? 'same' : 'different'
}

function partLevel(a: Figure, b: Figure): string {
  if (a.partOf === null && b.partOf === null) return 'neither'
  return a.partOf !== null && b.partOf !== null ? 'both' : 'one'
}

function sourceLevel(a: Figure, b: Figure): string {
  if (a.attribution === null || b.attribution === null) return 'unknown'
  const words = (s: string) => new Set(s.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  const [x, y] = [words(a.attribution), words(b.attribution)]
  return [...x].some((w) => y.has(w) && w !== 'the') ? 'same' : 'different'
}

/** Words that narrow the noun: "Kavelian" against "Orzhani" are two populations. */
function modifierLevel(a: Figure, b: Figure): string {
  if (a.modifiers.length === 0 && b.modifiers.length === 0) return 'none'
  if (a.modifiers.length === 0 || b.modifiers.length === 0) return 'one side'
  return a.modifiers.some((m) => b.modifiers.includes(m)) ? 'shared' : 'disjoint'
}
