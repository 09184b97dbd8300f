/** The units that a desk's own ones are so many of. */
import { measureNamed } from '../../figures/index.js'
import type { Complaint, Config } from './types.js'

type Units = NonNullable<Config['units']>

/** Units with the name by which figures carry what they are made of ("kg" is the kilogram), and what is wrong with others. */
export function knownUnits(units: Units): Readonly<{ units: Units; complaints: readonly Complaint[] }> {
  const named = Object.entries(units).map(([noun, { unit, times }]) => ({
    noun,
    unit,
    times,
    name: measureNamed(unit),
  }))
  return {
    units: Object.fromEntries(
      named.map(({ noun, name, unit, times }) => [noun, { unit: name ?? unit, times }]),
    ),
    complaints: named
      .filter(({ name }) => name === null)
      .map(({ noun, unit }) => ({
        at: ['units', noun, 'unit'],
        message: `must be a unit of measure as articles write it (kilogram, litre, hectare), and is ${JSON.stringify(unit)}`,
      })),
  }
}
