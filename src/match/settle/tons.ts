import type { Figure } from '../../types.js'
import { byKey, type Told } from './told.js'

/** Reporters write ton for tonne: "14 tons" are tonnes where the story tells 14 tonnes. */
export function settleTons(told: readonly Told[]): readonly Figure[] {
  const tonnes = byKey(told, ({ figure }) => (figure.unit === 'tonne' ? keyOf(figure) : null))
  return told.map(({ figure }) =>
    figure.unit === 'ton' && tonnes.has(keyOf(figure)) ? { ...figure, unit: 'tonne' } : figure,
  )
}

const keyOf = ({ low, high }: Figure): string => String(low ?? high)
