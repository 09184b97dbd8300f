import type { Figure, Quantity } from '../../types.js'
import { isBare, SAID_SHORT_OF, SHORT } from '../bare-numbers.js'

/** How far a number said short may lie from another's, as a factor. */
const NEAR = 2

/**
 * Bare numbers that were laid beside ones with a unit, each as one in that unit: "asked for two" beside "$2 million". Where the others
 * are in several units, they are in the one most told.
 */
export function settleByQuantity(quantities: readonly Quantity[]): ReadonlyMap<Figure, Figure> {
  const settled = new Map<Figure, Figure>()
  for (const { members } of quantities) {
    const units = members.filter((figure) => figure.kind !== 'count')
    if (units.length === 0 || !members.some(isBare)) continue
    const model = mostTold(units)
    if (model === undefined) continue
    for (const figure of members) if (isBare(figure)) settled.set(figure, inUnitOf(figure, model, units))
  }
  return settled
}

function mostTold(figures: readonly Figure[]): Figure | undefined {
  const keyOf = ({ kind, unit }: Figure) => `${kind} ${unit}`
  const counts = new Map<string, number>()
  for (const figure of figures) counts.set(keyOf(figure), (counts.get(keyOf(figure)) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return figures.find((figure) => counts.get(keyOf(figure)) === most)
}

function inUnitOf(figure: Figure, { kind, unit }: Figure, others: readonly Figure[]): Figure {
  const scale = scaleOf(figure, others)
  const times = (value: number | null) => (value === null ? null : value * scale)
  const { low, high, step } = figure
  return { ...figure, kind, unit, low: times(low), high: times(high), step: times(step) }
}

function scaleOf(figure: Figure, others: readonly Figure[]): number {
  const said = Math.abs(figure.low ?? figure.high ?? 0)
  if (said === 0 || said >= SHORT) return 1
  const isNear = (scale: number) =>
    others.some((other) => {
      const ratio = Math.abs(other.low ?? other.high ?? 0) / (said * scale)
      return ratio <= NEAR && ratio >= 1 / NEAR
    })
  return isNear(1) ? 1 : (SAID_SHORT_OF.find(isNear) ?? 1)
}
