import { relateValues } from '../quantities/values.js'
import type { ClaimRecord, FigureOdds, FigureTold } from './records.js'

/** How the figures of two sentences meet. */
export type FigureEvidence = Readonly<{
  /** Figures of either that tell a quantity that the other tells too. */
  linkedA: number
  linkedB: number
  /** Of the quantities that both tell: how many there are, with equal values or without, and how many are dates. */
  shared: number
  equal: number
  differing: number
  dates: number
  /** The surest of them, as a probability. */
  confidence: number
  /** The fewest figures that tell one of them in the two articles: 2 where nowhere else is it told. */
  fewest: number
  /** Figures of one kind with equal values that were not found to tell one quantity. */
  chance: number
  /** The surest pair, as log odds, and the share of the figures of either, at least and at best, that has a likely pair. */
  logOdds: number
  least: number
  most: number
}>

/** Lays the figures of two sentences beside one another. */
export function compareFigures(a: ClaimRecord, b: ClaimRecord, oddsOf: FigureOdds): FigureEvidence {
  const linkedA = new Set<FigureTold>()
  const linkedB = new Set<FigureTold>()
  const equal = new Set<unknown>()
  const differing = new Set<unknown>()
  let [confidence, fewest, dates, chance] = [0, Infinity, 0, 0]
  for (const x of a.figures) {
    for (const y of b.figures) {
      if (x.figure.kind !== y.figure.kind) continue
      const relation = relateValues(x.figure, y.figure)
      if (x.quantity === null || x.quantity !== y.quantity) {
        if (relation === 'equal') chance++
        continue
      }
      linkedA.add(x)
      linkedB.add(y)
      if (relation === 'equal' || relation === 'compatible') equal.add(x.quantity)
      else differing.add(x.quantity)
      confidence = Math.max(confidence, x.quantity.confidence)
      fewest = Math.min(fewest, x.told + y.told)
      if (x.figure.kind === 'date') dates++
    }
  }
  return {
    linkedA: linkedA.size,
    linkedB: linkedB.size,
    shared: new Set([...equal, ...differing]).size,
    equal: equal.size,
    differing: [...differing].filter((quantity) => !equal.has(quantity)).length,
    dates,
    confidence,
    fewest: fewest === Infinity ? 0 : fewest,
    chance,
    ...likelyFigures(a, b, oddsOf),
  }
}

/** From here on a pair of figures counts as likely: below what makes a quantity of them. */
const LIKELY = -1

function likelyFigures(
  a: ClaimRecord,
  b: ClaimRecord,
  oddsOf: FigureOdds,
): Pick<FigureEvidence, 'logOdds' | 'least' | 'most'> {
  if (a.figures.length === 0 || b.figures.length === 0) return { logOdds: -9, least: -1, most: -1 }
  const [mine, theirs] = [a.figures.map(() => -Infinity), b.figures.map(() => -Infinity)]
  for (const [i, x] of a.figures.entries())
    for (const [j, y] of b.figures.entries()) {
      const odds = oddsOf(x.figure, y.figure)
      mine[i] = Math.max(mine[i] ?? odds, odds)
      theirs[j] = Math.max(theirs[j] ?? odds, odds)
    }
  const shares = [mine, theirs].map(
    (odds) => odds.reduce((sum, one) => sum + Math.min(1, Math.max(0, (one - LIKELY) / 2)), 0) / odds.length,
  )
  return {
    logOdds: mine.reduce((most, one) => Math.max(most, one)),
    least: Math.min(...shares),
    most: Math.max(...shares),
  }
}
