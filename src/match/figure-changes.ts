/**
 * What became of the figures of a sentence in a near-duplicate of it.
 */
import type { Figure, Sentence } from '../types.js'
import { alignTokens } from './align-tokens.js'

/** Figures that stand at the same place of the two sentences; null where there is none on one side. */
export type FigurePair = Readonly<{ a: Figure; b: Figure | null } | { a: null; b: Figure }>

type Side = Readonly<{ sentence: Sentence; figures: readonly Figure[] }>

/**
 * Lays the figures of two near-duplicate sentences side by side: those whose numbers are laid beside each other, then of one
 * kind those that replace each other between the same words ("on Monday", "on Tuesday"). In order of `a`, what only `b` has
 * last.
 */
export function pairFigures(a: Side, b: Side): readonly FigurePair[] {
  const partners = alignTokens(a.sentence, b.sentence)
  const free = new Set(b.figures)
  const found = new Map<Figure, Figure>()
  const take = (mine: Figure, theirs: Figure | undefined): void => {
    if (theirs === undefined || found.has(mine)) return
    found.set(mine, theirs)
    free.delete(theirs)
  }
  for (const kindMatters of [true, false])
    for (const mine of a.figures) {
      const places = tokensOf(mine, a.sentence).map((place) => partners[place] ?? -1)
      const beside = [...free].filter(
        (theirs) =>
          (!kindMatters || theirs.kind === mine.kind) &&
          tokensOf(theirs, b.sentence).some((place) => places.includes(place)),
      )
      take(mine, beside[0])
    }
  for (const mine of a.figures) {
    const [before, after] = neighbours(tokensOf(mine, a.sentence), partners, b.sentence.tokens.length)
    const between = [...free].filter(
      (theirs) =>
        theirs.kind === mine.kind &&
        tokensOf(theirs, b.sentence).every((place) => place > before && place < after),
    )
    take(mine, between[0])
  }
  return [
    ...a.figures.map((mine) => ({ a: mine, b: found.get(mine) ?? null })),
    ...[...free].map((theirs) => ({ a: null, b: theirs })),
  ]
}

/** Places of the tokens that a figure's number is written in. */
function tokensOf({ number }: Figure, { tokens }: Sentence): readonly number[] {
  return tokens.flatMap(({ start, end }, place) => (start < number.end && end > number.start ? [place] : []))
}

/** Where the nearest words before and after, that both sentences have, stand in the other. */
function neighbours(
  places: readonly number[],
  partners: Int32Array,
  length: number,
): readonly [number, number] {
  const known = [...partners]
    .map((partner, place) => ({ partner, place }))
    .filter(({ partner }) => partner >= 0)
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  return [
    known.findLast(({ place }) => place < first)?.partner ?? -1,
    known.find(({ place }) => place > last)?.partner ?? length,
  ]
}
