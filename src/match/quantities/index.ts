/**
 * Which figures of a story speak of one thing.
 *
 * Record linkage after Fellegi and Sunter ("A Theory for Record Linkage", JASA 1969): two figures are compared field by field
 * (`features.ts`) and the fields are weighed. What a field is worth depends on the others (equal values mean more between rare
 * numbers, a shared noun more where the event is shared too), so it is small trees that weigh (`forest.ts`), learnt from annotated
 * dossiers. The choice is made for the story as a whole: a second weighing sees what the other pairs came to (`support.ts`), and
 * groups form by their mean, never along a chain.
 */
import type { Figure, PairGrounds, Quantity, Sentence } from '../../types.js'
import type { Copy } from '../copies.js'
import { groupByAverage, type Link } from '../near/group.js'
import type { Likeness } from '../paraphrases/likely.js'
import { partAxes } from './axes.js'
import { partAddends } from './addends.js'
import { APART } from './apart.js'
import { findBeginnings } from './beginnings.js'
import { partBygone } from './bygone.js'
import { candidatePairs } from './candidates.js'
import { weighConserved } from './conserved.js'
import { weighContrasts } from './contrasts.js'
import { partTimes } from './differing-times.js'
import { partFates } from './fates.js'
import { FIELDS, FieldReader } from './features.js'
import { logOddsOf, type Forest } from '../forest.js'
import { FIGURE_MODELS, type Models } from '../models.js'
import { partFormerMarks } from './former-marks.js'
import { partGusts } from './gusts.js'
import { weighHeadlines } from './headlines.js'
import { LIKENESS, readLikeness } from './likeness.js'
import { partNamedAges } from './named-ages.js'
import { partPeoples } from './peoples.js'
import { buildRecords, type FigureRecord, type Records } from './records.js'
import { weighSameSlots } from './same-slot.js'
import { ShareReader } from './shares.js'
import { partStatements } from './statements.js'
import { partStretches } from './stretches.js'
import { sentencePairs } from './sentence-pairs.js'
import { readSupport, SUPPORT } from './support.js'
import { partZones } from './zones.js'

export type Likenesses = Readonly<{ likely: readonly Likeness[]; copies: readonly Copy[] }>

/** A pair of figures with its fields as numbers. Places in the list of records. */
export type Compared = Readonly<{ a: number; b: number; row: Float64Array }>

/**
 * The pairs of one story's figures that could be equal, compared field by field, one after another. A row holds until the next pair is
 * asked for: who keeps it copies it.
 */
export function* compareAll(
  { records, numbering }: Pick<Records, 'records' | 'numbering'>,
  likenesses: Likenesses,
): Generator<Compared> {
  const pairOf = sentencePairs(likenesses)
  const equals = equalsPerArticle(records)
  const reader = new FieldReader(numbering.size)
  const shares = new ShareReader(numbering)
  for (const { a, b } of candidatePairs({ records, numbering })) {
    const x = records[a]
    const y = records[b]
    if (!x || !y) continue
    const { logOdds, slot } = pairOf(x, y)
    const isMixed = x.figure.kind !== y.figure.kind
    yield {
      a,
      b,
      row: reader.read(isMixed ? shares.read(x) : x, isMixed ? shares.read(y) : y, {
        logOdds,
        slot,
        equals: Math.max(equals[a] ?? 1, equals[b] ?? 1),
      }),
    }
  }
}

/** A pair this improbable on its own (log odds) is dropped: nothing around it could save it. The trees are left early by it. */
export const HOPELESS = -5

/** The pairs that are worth weighing twice, with their first log odds. Most pairs are plainly two things, and are not kept. */
export function weighFirst(compared: Iterable<Compared>, first: Forest): readonly (Compared & Link)[] {
  const kept: (Compared & Link)[] = []
  for (const { a, b, row } of compared) {
    const weight = logOddsOf(first, row, HOPELESS)
    if (weight >= HOPELESS) kept.push({ a, b, row: row.slice(), weight })
  }
  return kept
}

/** The pairs worth weighing twice, what each weighs on its own and in the light of the others: all lists in one order. */
export type WeighedTwice = Readonly<{
  first: readonly (Compared & Link)[]
  /** With the rows of the second weighing. */
  asked: readonly Compared[]
  second: readonly Link[]
}>

/** Weighs pairs (log odds), each on its own first and then in the light of the others. */
export function weighTwice(story: Records, compared: Iterable<Compared>, models: Models): WeighedTwice {
  const first = weighFirst(compared, models.first)
  const asked = askAgain(story, first)
  const second = asked.map(({ a, b, row }) => ({ a, b, weight: logOddsOf(models.second, row) }))
  return { first, asked, second }
}

/** The pairs with the rows of the second weighing: the fields, how alike their words are, and what the story says. */
export function askAgain(
  { records, vocabulary }: Records,
  first: readonly (Compared & Link)[],
): readonly Compared[] {
  const support = readSupport(records, first)
  const [fields, likeness] = [FIELDS.length, LIKENESS.length]
  return first.map(({ a, b, row: asked }, i) => {
    const row = new Float64Array(fields + likeness + SUPPORT.length)
    row.set(asked)
    const [x, y] = [records[a], records[b]]
    if (x && y) readLikeness(x, y, vocabulary, { row, from: fields })
    row.set(support.subarray(i * SUPPORT.length, (i + 1) * SUPPORT.length), fields + likeness)
    return { a, b, row }
  })
}

/**
 * Least weight (log odds) at which figures are one quantity: where, on events left out, as many conflicts are told in vain as are missed.
 * Who would rather miss than be misled asks for more confidence.
 */
const MIN_LOG_ODDS = 0.5
/** How far the strongest pair decides whether two groups are one; the mean of all pairs decides the rest. */
const STRONGEST = 0.5

/** What is found of a story's figures: quantities, and pairs of figures with the log odds that they are of one quantity. */
export type Measured = Readonly<{
  quantities: readonly Quantity[]
  pairs: readonly Readonly<{ a: Figure; b: Figure; logOdds: number }>[]
}>

/**
 * The quantities of one story: groups of two figures or more that a reader would expect to be equal.
 *
 * @param models others than those learnt from all dossiers, for measuring on what was left out.
 */
export function findQuantities(
  id: string,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  likenesses: Likenesses,
  models: Models = FIGURE_MODELS,
): Measured {
  const story = buildRecords(sentences, figures)
  const { records } = story
  const { links } = weighStory(story, compareAll(story, likenesses), likenesses, models)
  const groups = groupQuantities(links)
  const weights = new Map(links.map(({ a, b, weight }) => [a * records.length + b, weight]))
  const quantities = [...groups, ...findBeginnings(records, groups)].map((group) => ({
    story: id,
    members: group.flatMap((place) => records[place]?.figure ?? []),
    confidence: confidenceOf(group, (a, b) => weights.get(a * records.length + b)),
  }))
  const pairs = links.flatMap(({ a, b, weight }) => {
    const [x, y] = [records[a]?.figure, records[b]?.figure]
    return x && y ? [{ a: x, b: y, logOdds: weight }] : []
  })
  return { quantities, pairs }
}

/** A rule that puts another weight in place of the second's. They are asked in order, and the last to speak decides. */
export type Rule = NonNullable<PairGrounds['rule']>

/** Pairs weighed twice and then by rules; `rules` names for each of `links`, which groups form by, the rule that decided. */
export type Weighed = WeighedTwice & Readonly<{ links: readonly Link[]; rules: readonly (Rule | null)[] }>

/** Weighs the pairs of one story, step by step. */
export function weighStory(
  story: Records,
  compared: Iterable<Compared>,
  likenesses: Likenesses,
  models: Models = FIGURE_MODELS,
): Weighed {
  const { records } = story
  const twice = weighTwice(story, compared, models)
  const pairOf = sentencePairs(likenesses)
  const slotOf = (a: FigureRecord, b: FigureRecord) => pairOf(a, b).slot
  const areInOneSlot = (a: FigureRecord, b: FigureRecord) => slotOf(a, b) === 'same'
  const steps: readonly (readonly [Rule, (links: readonly Link[]) => readonly Link[]])[] = [
    ['same-slot', (links) => weighSameSlots(records, links, likenesses.copies, slotOf)],
    ['headline', (links) => weighHeadlines(records, links)],
    ['conserved', (links) => weighConserved(records, links, slotOf)],
    ['contrast', (links) => weighContrasts(records, links)],
    ['fate', (links) => partFates(records, links)],
    ['people', (links) => partPeoples(records, links)],
    ['statement', (links) => partStatements(records, links, areInOneSlot)],
    ['stretch', (links) => partStretches(records, links, areInOneSlot)],
    ['time', (links) => partTimes(records, links, areInOneSlot)],
    ['addend', (links) => partAddends(records, links)],
    ['bygone', (links) => partBygone(records, links, story.numbering)],
    ['former-mark', (links) => partFormerMarks(records, links)],
    ['named-age', (links) => partNamedAges(records, links, story.numbering)],
    ['zone', (links) => partZones(records, links)],
    ['gust', (links) => partGusts(records, links)],
    ['axis', (links) => partAxes(records, links)],
  ]
  const rules: (Rule | null)[] = twice.second.map(() => null)
  let links = twice.second
  for (const [rule, weigh] of steps) {
    const weighed = weigh(links)
    for (const [at, { weight }] of weighed.entries()) if (weight !== links[at]?.weight) rules[at] = rule
    links = weighed
  }
  return { ...twice, links, rules }
}

/** Groups by weight over all pairs of two groups, never along a chain. */
export function groupQuantities(links: readonly Link[]): readonly (readonly number[])[] {
  return groupByAverage(links, { minWeight: MIN_LOG_ODDS, unlinked: APART, strongest: STRONGEST })
}

function confidenceOf(
  group: readonly number[],
  weightOf: (a: number, b: number) => number | undefined,
): number {
  let [sum, count] = [0, 0]
  for (const a of group)
    for (const b of group) {
      const weight = a < b ? weightOf(a, b) : undefined
      if (weight === undefined) continue
      sum += weight
      count++
    }
  return Math.round((1 / (1 + Math.exp(-sum / Math.max(1, count)))) * 1000) / 1000
}

/** By record, how many figures of its article have the very value: of many, two may well be equal by chance. */
function equalsPerArticle(records: readonly FigureRecord[]): readonly number[] {
  const key = ({ figure: f }: FigureRecord) =>
    `${f.article}\n${f.kind}\n${f.kind === 'date' ? f.date : `${f.low ?? f.high}`}`
  const keys = records.map(key)
  const counts = new Map<string, number>()
  for (const each of keys) counts.set(each, (counts.get(each) ?? 0) + 1)
  return keys.map((each) => counts.get(each) ?? 1)
}
