import { stem } from '../../language/stem.js'
import type { Bag } from '../bags.js'
import type { Numbering } from '../numbering.js'
import { APART } from './apart.js'
import { RELATIONS } from './features.js'
import { EVENTS, KINDS } from './figure-numbers.js'
import type { FigureRecord } from './records.js'

/** What the number of a field means, with the words of the two sentences that it was read from: "in common: aleppo, syria". */
export function fieldWords(
  field: string,
  value: number,
  [a, b]: readonly [FigureRecord, FigureRecord],
  numbering: Numbering,
): string {
  // A date has no ends, which is no bound.
  if (field === 'open-ended' && a.figure.kind === 'date') return 'dates'
  const meaning = MEANINGS[field] ?? amount
  const words = saidBy(field, a, b, numbering)
  return words === '' ? meaning(value) : `${meaning(value)}: ${words}`
}

type Meaning = (value: number) => string

const amount: Meaning = (value) => String(Number(value.toPrecision(3)))
const yesNo: Meaning = (value) => (value > 0 ? 'yes' : 'no')
/** For sums of two flags. */
const howMany: Meaning = (value) => ['neither', 'one', 'both'][value] ?? amount(value)
const inCommon: Meaning = (value) =>
  value > 0 ? 'in common' : value < 0 ? 'none in common' : 'not on both sides'
const same: Meaning = (value) => (value > 0 ? 'the same' : value < 0 ? 'another' : 'not on both sides')
const share: Meaning = (value) => (value < 0 ? 'not on both sides' : `${Math.round(value * 100)}% alike`)
const bits: Meaning = (value) => (value === 0 ? 'none' : `${value.toFixed(1)} bits`)
const odds: Meaning = (value) => (value <= APART ? 'none' : `log odds ${value.toFixed(1).replace('-', '−')}`)
const count: Meaning = (value) => (value < 0 ? 'not on both sides' : amount(value))
/** One by a number of pairs. */
const tells: Meaning = (value) => (value === 0 ? 'none in common' : `of ${Math.round(1 / value)} pairs`)
const both =
  (yes: string): Meaning =>
  (value) =>
    value > 0 ? yes : value < 0 ? 'one alone' : 'neither'
/** A day beside its month or year, or a bare number beside one of this kind. */
const ofTwoKinds = (kind: string | undefined): string =>
  kind === 'year'
    ? 'a day and the month or year it is in'
    : `a bare number beside one of ${kind ?? 'another kind'}`

const listed =
  (names: readonly string[], otherwise: string): Meaning =>
  (value) =>
    names[value] || otherwise

/** By `nounLevel`: how near the two nouns are, from another class of thing up to one noun. */
const NOUNS = [
  'not asked',
  'no noun on either side',
  'a noun on one side alone',
  'another noun of the same class',
  'another noun, class unknown',
  'other persons',
  'people beside a kind of them',
  'a kind of thing that reporters take for the other',
  'another noun for the same',
  'the same noun, a common one',
  'the same noun',
]

/** How the name before or behind, or any in the other sentence, meets the other's. */
const NAMES = [
  'not on both sides',
  'the nearest stands in the other sentence',
  'in common, on other sides',
  'in common',
]

const MEANINGS: Readonly<Record<string, Meaning>> = {
  kind: (value) => KINDS[value] ?? ofTwoKinds(KINDS[value - KINDS.length]),
  'same article': yesNo,
  value: listed(RELATIONS, 'unknown'),
  'size of gap': (value) => (value === 0 ? 'none' : `times ${amount(2 ** value)}`),
  'smaller value': (value) => (value > 200 ? `year ${value}` : amount(2 ** value - 1)),
  'vague or about': (value) => (value === 0 ? 'neither' : value % 3 > 0 ? 'vague' : 'about'),
  'open-ended': howMany,
  unit: (value) => (value > 0 ? 'the same' : 'another'),
  noun: (value) => NOUNS[value] ?? 'another class of thing',
  'rarity of noun': bits,
  event: same,
  'event is death': howMany,
  'ranked by': (value) => ['another', 'a mere number on both sides', 'the same'][value] ?? amount(value),
  'role of date': (value) => ['another', 'the day itself on both sides', 'the same'][value] ?? amount(value),
  'near words': share,
  'near words of the shorter': share,
  'rarest near word': bits,
  sentence: share,
  'sentence of the shorter': share,
  'rarest word': bits,
  'near words in the other sentence': share,
  claim: odds,
  slot: (value) =>
    value > 0
      ? 'the same of two sentences alike'
      : value < 0
        ? 'another of two sentences alike'
        : 'sentences not alike',
  'name before': inCommon,
  'name behind': inCommon,
  'nearest names': (value) => NAMES[value] ?? 'none in common',
  names: inCommon,
  'share of names': share,
  'dates beside': inCommon,
  'figures beside': (value) => (value === 0 ? 'none in common' : `${value} in common`),
  'word before': same,
  'word behind': same,
  part: howMany,
  source: inCommon,
  modifiers: inCommon,
  headline: howMany,
  lede: howMany,
  'distance on the page': (value) => `${value} sentences`,
  background: howMany,
  'one is background': yesNo,
  'days apart': (value) => (value < 0 ? 'unknown' : amount(value)),
  'same sentence': yesNo,
  'which event': (value) => (value === -2 ? 'not one' : (EVENTS[value] ?? 'a rarer one') || 'none told'),
  increment: howMany,
  'one is an increment': yesNo,
  'one is a forecast': yesNo,
  'glued to its noun': howMany,
  'first in the sentence': howMany,
  'rarest name': bits,
  'shorter sentence': (value) => `${value} words`,
  holder: inCommon,
  'subject of its verb': howMany,
  'largest in its article': howMany,
  'first in its article': howMany,
  digits: listed(['others', 'one differs', 'two turned around', 'the same'], 'others'),
  'words in a row behind': amount,
  'content words in a row behind': amount,
  'content words in a row before': amount,
  'part of a known whole': both('of one sort'),
  'told as a part': (value) => (value === 0 ? 'neither' : amount(value)),
  'told beyond others': both('both'),
  'one is another level': yesNo,
  'another level': howMany,
  'man or woman': (value) => (value > 0 ? 'the same' : value < 0 ? 'one of each' : 'not on both sides'),
  'rises with time': (value) => (value > 0 ? 'yes' : value < 0 ? 'it falls' : 'not known'),
  'most telling near word': tells,
  'most telling word': tells,
  'nearest names elsewhere': (value) =>
    value > 0
      ? 'in common'
      : value === 0
        ? 'not known'
        : value === -1
          ? 'in neither article'
          : 'in the other article',
  'near words elsewhere': (value) => `${Math.round(value * 100)}%`,
  recogniser: (value) => (value > 0 ? 'the same' : 'another'),
  'like noun': share,
  'like verb': share,
  'like word right behind': share,
  'like word right before': share,
  'like near words, at best': share,
  'like near words': share,
  'like sentence, at best': share,
  'like sentence': share,
  'like near words in the other sentence': share,
  'like holder, at best': share,
  'like holder': share,
  'holder in the other sentence': share,
  'like thing counted, at best': share,
  'like thing counted': share,
  'thing counted in the other sentence': share,
  'like rest of the clause': share,
  'like both sentences': share,
  'like near words in both sentences': share,
  'on its own': odds,
  'a third article': odds,
  'a rival': (value) =>
    value <= APART ? 'none' : `${value > 0 ? 'ahead' : 'behind'} by ${amount(Math.abs(value))}`,
  'neighbours that meet': count,
  'share of neighbours that meet': share,
  'best of either': odds,
  'share of the chances': share,
  'figures around that meet': count,
}

/** So many words of what two sentences have in common say enough. */
const SHOWN = 4

function saidBy(field: string, a: FigureRecord, b: FigureRecord, numbering: Numbering): string {
  const textOf = (key: number) => (key < 0 ? null : numbering.textOf(key))
  const weighed = ({ keys, weights }: Bag): Weights =>
    new Map(Array.from(keys, (key, i) => [numbering.textOf(key), weights[i] ?? 0]))
  const evenly = (keys: Int32Array): Weights => new Map(Array.from(keys, (key) => [numbering.textOf(key), 1]))
  switch (field) {
    case 'noun':
    case 'unit':
      return beside(a.figure.unit, b.figure.unit)
    case 'event':
      return beside(a.figure.event, b.figure.event)
    case 'source':
      return beside(a.figure.attribution, b.figure.attribution)
    case 'word before':
      return beside(spelt(textOf(a.before), a), spelt(textOf(b.before), b))
    case 'word behind':
      return beside(spelt(textOf(a.behind), a), spelt(textOf(b.behind), b))
    case 'near words':
    case 'near words of the shorter':
    case 'rarest near word':
    case 'most telling near word':
      return common(weighed(a.local), weighed(b.local), a)
    case 'sentence':
    case 'sentence of the shorter':
    case 'rarest word':
    case 'most telling word':
      return common(weighed(a.context), weighed(b.context), a)
    case 'name before':
      return common(evenly(a.left), evenly(b.left), a)
    case 'name behind':
      return common(evenly(a.right), evenly(b.right), a)
    case 'names':
    case 'share of names':
    case 'rarest name':
      return common(weighed(a.names), weighed(b.names), a)
    case 'holder':
      return common(evenly(a.holderNames), evenly(b.holderNames), a)
    case 'dates beside':
      return common(evenly(a.dates), evenly(b.dates), a)
    case 'modifiers':
      return common(evenly(a.numbers.modifiers), evenly(b.numbers.modifiers), a)
    default:
      return ''
  }
}

function beside(a: string | null, b: string | null): string {
  if (a === null && b === null) return ''
  return a === b ? String(a) : `${a ?? '–'} / ${b ?? '–'}`
}

type Weights = ReadonlyMap<string, number>

/** The rarest that both have. Keys of concepts and classes (`#`, `=`) are no words. */
function common(a: Weights, b: Weights, record: FigureRecord): string {
  const weight = (key: string) => Math.min(a.get(key) ?? 0, b.get(key) ?? 0)
  return [...a.keys()]
    .filter((key) => b.has(key) && !/^[#=]/.test(key))
    .sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1))
    .slice(0, SHOWN)
    .map((key) => spelt(key, record) ?? key)
    .join(', ')
}

/** A stem as its sentence spells it. */
function spelt(key: string | null, { sentence }: FigureRecord): string | null {
  if (key === null) return null
  return sentence.tokens.find(({ lower }) => lower === key || stem(lower) === key)?.lower ?? key
}
