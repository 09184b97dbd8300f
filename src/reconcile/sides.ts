import type { Article, Figure, Sentence } from '../types.js'
import type { Reading } from './interval.js'
import { judgePair, readingKey } from './judge.js'
import type { SourceName } from '../language/source-names.js'

/** One figure of a quantity, with all that may account for its differing from another. */
export type Side = Readonly<{
  figure: Figure
  reading: Reading
  /** Who says so; null for nobody in particular. */
  source: SourceName | null
  article: Article | undefined
  sentence: Sentence | undefined
}>

/** Two sides that no one value satisfies. */
export type Clash = readonly [Side, Side]

/** Up to so many sides each is laid beside each. */
const ALL_SIDES = 64

export function clashesAmong(all: readonly Side[]): readonly Clash[] {
  const sides = all.length <= ALL_SIDES ? all : distinctSides(all)
  return sides.flatMap((a, i) =>
    sides
      .slice(i + 1)
      .filter((b) => judgePair(a.reading, b.reading) === 'conflict')
      .map((b): Clash => [a, b]),
  )
}

/** Of many sides, of those that say the same of one day with one source the first. */
function distinctSides(sides: readonly Side[]): readonly Side[] {
  const known = new Map<string, Side>()
  for (const side of sides) {
    const { reading, figure } = side
    const key = [readingKey(reading), figure.attribution, dateOf(side), figure.window?.from].join('\n')
    if (!known.has(key)) known.set(key, side)
  }
  return [...known.values()]
}

/** The number said, in base units: a bound's own end, the middle of a range. */
export function numberOf({ reading }: Pick<Side, 'figure' | 'reading'>): number {
  const { low, high, point } = reading
  if (point !== null) return point
  if (!Number.isFinite(low)) return high
  return Number.isFinite(high) ? (low + high) / 2 : low
}

/** The day a figure speaks of, `YYYY-MM-DD`: its window's end, its own as-of date, else its article's date. */
export function dateOf({ figure, article }: Side): string | null {
  return figure.window?.to ?? figure.asOf ?? article?.published ?? null
}

/** How an explanation calls a side: by its article's id. */
export function idOf({ figure }: Side): string {
  return figure.article
}
