import type { Figure } from '../../types.js'
import { byKey, type Told } from './told.js'

/** Units that some write for another of the same family, whatever the one that they mean. */
const LOOSE: ReadonlyMap<string, string> = new Map([
  ['ton', 'tonne'],
  ['mile', 'nautical mile'],
])
const MEANT: ReadonlySet<string> = new Set(LOOSE.values())

/** Reporters write ton for tonne, and at sea mile for nautical mile: "14 tons" are tonnes where the story tells 14 tonnes. */
export function settleLooseUnits(told: readonly Told[]): readonly Figure[] {
  const meant = byKey(told, ({ figure }) =>
    MEANT.has(figure.unit ?? '') ? keyOf(figure, figure.unit ?? '') : null,
  )
  return told.map(({ figure }) => {
    const unit = LOOSE.get(figure.unit ?? '')
    return unit !== undefined && meant.has(keyOf(figure, unit)) ? { ...figure, unit } : figure
  })
}

const keyOf = ({ low, high }: Figure, unit: string): string => `${low ?? high} ${unit}`
