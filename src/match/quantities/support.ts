import type { Link } from '../near/group.js'
import type { Level } from './evidence.js'
import type { FigureRecord } from './records.js'
import { relateValues } from './values.js'

/** A pair this improbable is not weighed again: nothing around it could save it. */
const HOPELESS = -6
/** From here on a first weight counts as a partner for its neighbours. */
const PARTNER = 1

/**
 * What the rest of the story says of each pair, once all pairs have a first weight: whether the figures beside them meet as well,
 * whether a third article's figure fits both, whether another figure fits better. Pairs that are hopeless get null.
 */
export function supportLevels(
  records: readonly FigureRecord[],
  first: readonly Link[],
): readonly (readonly Level[] | null)[] {
  const partners = partnersOf(records, first)
  const beside = besideOf(records)
  const weightOf = new Map(first.map(({ a, b, weight }) => [a * records.length + b, weight]))
  const between = (a: number, b: number) =>
    weightOf.get(Math.min(a, b) * records.length + Math.max(a, b)) ?? HOPELESS
  return first.map(({ a, b, weight }) => {
    const [x, y] = [records[a], records[b]]
    if (!x || !y || weight < HOPELESS) return null
    const within = x.figure.article === y.figure.article
    const third = thirdParty(records, partners, between, a, b)
    const rival = within ? 'within' : rivalLevel(records, partners, { a, b, weight })
    const neighbours = neighbourLevel(beside, between, a, b)
    const own = bucket(weight)
    const kind = x.figure.kind === 'date' && x.figure.date?.length === 10 ? 'day' : 'other'
    return [
      [`first weight of ${kind}`, own],
      ['a third article', third],
      ['a rival', rival],
      ['neighbours', neighbours],
      [`weight and third of ${kind}`, `${own}, ${third}`],
      ['third and rival', `${third}, ${rival}`],
      ['third and neighbours', `${third}, ${neighbours}`],
    ]
  })
}

/** Records with a first weight of some promise, by record: the only ones that support or rival anything. */
function partnersOf(
  records: readonly FigureRecord[],
  first: readonly Link[],
): readonly (readonly { other: number; weight: number }[])[] {
  const partners: { other: number; weight: number }[][] = records.map(() => [])
  for (const { a, b, weight } of first) {
    if (weight < HOPELESS / 2) continue
    partners[a]?.push({ other: b, weight })
    partners[b]?.push({ other: a, weight })
  }
  return partners
}

function besideOf(records: readonly FigureRecord[]): readonly (readonly number[])[] {
  const bySentence = new Map<string, number[]>()
  const key = ({ figure }: FigureRecord) => `${figure.article}\n${figure.sentence}`
  for (const [place, record] of records.entries())
    bySentence.set(key(record), [...(bySentence.get(key(record)) ?? []), place])
  return records.map((record, place) =>
    (bySentence.get(key(record)) ?? []).filter((other) => other !== place),
  )
}

/** How well the best figure of another article fits both: a chain of two is as strong as its weaker link. */
function thirdParty(
  records: readonly FigureRecord[],
  partners: ReturnType<typeof partnersOf>,
  between: (a: number, b: number) => number,
  a: number,
  b: number,
): string {
  let best = -Infinity
  const [articleA, articleB] = [records[a]?.figure.article, records[b]?.figure.article]
  for (const { other, weight } of partners[a] ?? []) {
    if (
      other === b ||
      records[other]?.figure.article === articleA ||
      records[other]?.figure.article === articleB
    )
      continue
    best = Math.max(best, Math.min(weight, between(other, b)))
  }
  return best === -Infinity || best < -2
    ? 'none'
    : best < 0
      ? 'doubtful'
      : best < 2
        ? 'likely'
        : best < 4
          ? 'strong'
          : 'sure'
}

/** How far the best pair of either figure with another value of the other's article is ahead. */
function rivalLevel(
  records: readonly FigureRecord[],
  partners: ReturnType<typeof partnersOf>,
  { a, b, weight }: Link,
): string {
  let lead = -Infinity
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const mine = records[to]?.figure
    for (const { other, weight: theirs } of partners[from] ?? []) {
      const figure = records[other]?.figure
      if (
        other === to ||
        !mine ||
        !figure ||
        figure.article !== mine.article ||
        relateValues(figure, mine) === 'equal'
      )
        continue
      lead = Math.max(lead, theirs - weight)
    }
  }
  return lead === -Infinity
    ? 'none'
    : lead < -4
      ? 'far behind'
      : lead < -1.5
        ? 'behind'
        : lead < 0.5
          ? 'level'
          : lead < 3
            ? 'ahead'
            : 'far ahead'
}

function neighbourLevel(
  beside: readonly (readonly number[])[],
  between: (a: number, b: number) => number,
  a: number,
  b: number,
): string {
  const [mine, theirs] = [beside[a] ?? [], beside[b] ?? []]
  if (mine.length === 0 || theirs.length === 0) return 'none to meet'
  const met = mine.filter((x) => theirs.some((y) => between(x, y) >= PARTNER)).length
  return met === 0 ? 'none met' : met === 1 ? 'one met' : 'several met'
}

/** Weights in steps of a bit where it matters, coarser outside. */
function bucket(weight: number): string {
  if (weight < -4) return 'under -4'
  return weight >= 7 ? '7 and over' : `from ${Math.floor(weight)}`
}
