import type { Figure } from '../types.js'
import { remember } from './remember.js'

/**
 * Units that can be laid beside one another: each with the dimension it belongs to, the base unit's worth of one
 * of it, and the family within which conversion is exact. Three days are 72 hours and nothing is lost; twelve
 * kilometres are seven miles only by rounding, and two months are sixty days only about.
 */
export type Scale = Readonly<{
  dimension: string
  /** Two units of one family convert without rounding. */
  family: string
  /** Base units per unit. */
  factor: number
  /** Added before multiplying; temperatures only. */
  offset: number
}>

/** The scale of a unit's plain name or abbreviation, singular or plural; null for a unit that no table knows. */
export const scaleOf = remember((unit): Scale | null => {
  const name = unit
    .trim()
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/[\s-]+/g, ' ')
  return SCALES.get(name) ?? SCALES.get(name.replace(/s$/, '')) ?? null
})

/** A hundredth of a percentage point. */
const BASIS_POINT = 'basis point'
const BASIS_POINTS: Scale = {
  dimension: 'percentage point',
  family: 'percentage point',
  factor: 0.01,
  offset: 0,
}

/** The scale that a figure's value is told on; null where it is held against others as it is written. Ages are in years unless told otherwise. */
export function scaleOfFigure({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): Scale | null {
  switch (kind) {
    case 'measure':
    case 'duration':
      return scaleOf(unit ?? '')
    case 'age':
      return scaleOf(unit ?? 'year')
    case 'percent':
      return unit === BASIS_POINT ? BASIS_POINTS : null
    default:
      return null
  }
}

/** A value told on the scale, in base units. */
export function toBase({ factor, offset }: Scale, value: number): number {
  return (value + offset) * factor
}

/** A value in base units, as the scale tells it. */
export function fromBase({ factor, offset }: Scale, value: number): number {
  return value / factor - offset
}

type Row = readonly [names: string, factor: number, offset?: number]

/** International definitions; the US and imperial gallon, and the ton of 2,000 lb, keep to the commoner reading. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  'length metric': [
    ['nanometre', 1e-9], ['micrometre', 1e-6], ['millimetre millimeter mm', 1e-3], ['centimetre centimeter cm', 1e-2],
    ['metre meter m', 1], ['kilometre kilometer km', 1e3],
  ],
  'length imperial': [
    ['inch inche in', 0.0254], ['foot feet ft', 0.3048], ['yard yd', 0.9144], ['fathom', 1.8288], ['furlong', 201.168],
    ['mile mi', 1609.344], ['nautical-mile', 1852],
  ],
  'length astronomical': [['astronomical-unit', 149597870700], ['light-year', 9460730472580800]],
  'mass metric': [
    ['microgram', 1e-9], ['milligram mg', 1e-6], ['carat', 2e-4], ['gram gramme g', 1e-3], ['kilogram kilogramme kilo kg', 1],
    ['tonne metric-ton metric-tonne t', 1e3], ['kilotonne', 1e6], ['megatonne', 1e9], ['gigatonne', 1e12],
  ],
  'mass imperial': [
    ['ounce oz', 0.028349523125], ['troy-ounce', 0.0311034768], ['pound lb', 0.45359237], ['stone', 6.35029318],
    ['ton short-ton', 907.18474], ['long-ton', 1016.0469088],
  ],
  'area metric': [
    ['square-millimetre', 1e-6], ['square-centimetre', 1e-4], ['square-metre square-meter m2 m² sqm', 1], ['hectare ha', 1e4],
    ['square-kilometre square-kilometer km2 km² sqkm', 1e6],
  ],
  'area imperial': [
    ['square-inch', 0.00064516], ['square-foot square-feet sqft', 0.09290304], ['square-yard', 0.83612736], ['acre', 4046.8564224],
    ['square-mile', 2589988.110336],
  ],
  'volume metric': [
    ['cubic-millimetre', 1e-6], ['millilitre milliliter ml', 1e-3], ['cubic-centimetre', 1e-3], ['litre liter l', 1], ['cubic-metre cubic-meter m3 m³', 1e3],
    ['cubic-kilometre', 1e12], ['million-cubic-metre', 1e9], ['billion-cubic-metre', 1e12],
  ],
  'volume imperial': [
    ['cubic-inch', 0.016387064], ['pint', 0.473176473], ['gallon', 3.785411784], ['cubic-foot cubic-feet', 28.316846592], ['bushel', 35.23907016688],
    ['barrel', 158.987294928], ['cubic-yard', 764.554857984], ['acre-foot', 1233481.83754752],
    ['million-cubic-foot', 28316846.592], ['billion-cubic-foot', 28316846592], ['trillion-cubic-foot', 28316846592000],
    ['cubic-mile', 4168181825440.58],
  ],
  'speed metric': [
    ['kilometre-per-hour kilometer-per-hour kilometres-per-hour kilometers-per-hour km/h kph kmh', 1],
    ['metre-per-second meter-per-second metres-per-second meters-per-second m/s', 3.6],
    ['kilometre-per-second', 3600],
  ],
  'speed imperial': [
    ['foot-per-second', 1.09728], ['mile-per-hour miles-per-hour mph', 1.609344], ['knot', 1.852], ['mile-per-second', 5793.6384],
  ],
  'flow metric': [['litre-per-minute', 1 / 60], ['litre-per-second', 1], ['cubic-metre-per-second', 1e3]],
  'flow imperial': [['barrel-per-day', 158.987294928 / 86400], ['cubic-foot-per-second', 28.316846592]],
  'pressure metric': [['hectopascal', 1], ['millibar', 1], ['kilopascal', 10], ['megapascal', 1e4]],
  'pressure imperial': [['psi', 68.94757293168]],
  'pressure mercury': [['millimetre-of-mercury', 1.33322387415]],
  'temperature celsius': [['degree-celsius degrees-celsius celsius °c c', 1, 0], ['kelvin', 1, -273.15]],
  'cold metric': [['picokelvin', 1], ['nanokelvin', 1e3], ['microkelvin', 1e6], ['millikelvin', 1e9]],
  'temperature fahrenheit': [['degree-fahrenheit degrees-fahrenheit fahrenheit °f f', 5 / 9, -32]],
  'energy watt-hour': [
    ['watt-hour', 1e-3], ['kilowatt-hour kwh', 1], ['megawatt-hour mwh', 1e3], ['gigawatt-hour gwh', 1e6], ['terawatt-hour twh', 1e9],
  ],
  'energy joule': [['joule j', 1 / 3.6e6], ['kilojoule kj', 1 / 3.6e3], ['megajoule mj', 1 / 3.6]],
  // News says calorie for a thousand of them.
  'energy calorie': [['calorie', 4184 / 3.6e6]],
  'power metric': [['watt w', 1], ['kilowatt kw', 1e3], ['megawatt mw', 1e6], ['gigawatt gw', 1e9], ['terawatt', 1e12]],
  'power horse': [['horsepower hp', 745.69987]],
  'voltage metric': [['volt', 1], ['kilovolt', 1e3]],
  'rating metric': [['kilovolt-ampere', 1], ['megavolt-ampere', 1e3]],
  'force metric': [['newton', 1], ['kilonewton', 1e3]],
  'torque metric': [['newton-metre', 1]],
  'torque imperial': [['pound-foot', 1.3558179483]],
  'frequency metric': [['hertz', 1], ['kilohertz', 1e3], ['megahertz', 1e6], ['gigahertz', 1e9]],
  'size metric': [
    ['kilobyte', 1], ['megabyte', 1e3], ['gigabyte', 1e6], ['terabyte', 1e9], ['petabyte', 1e12],
  ],
  'rate metric': [['kilobit-per-second', 1], ['megabit-per-second', 1e3], ['gigabit-per-second', 1e6], ['terabit-per-second', 1e9]],
  'transfer metric': [['megabyte-per-second', 1], ['gigabyte-per-second', 1e3], ['terabyte-per-second', 1e6]],
  'data metric': [['kilobit', 1], ['megabit', 1e3], ['gigabit', 1e6], ['terabit', 1e9]],
  'concentration metric': [['part-per-billion', 1], ['part-per-million', 1e3]],
  'solution metric': [['nanogram-per-millilitre', 1e-3], ['milligram-per-litre', 1], ['milligram-per-decilitre', 10], ['gram-per-litre', 1e3]],
  'oil metric': [['barrel-of-oil-equivalent', 1]],
  'output metric': [['barrel-of-oil-equivalent-per-day', 1]],
  'field metric': [['millitesla', 1], ['tesla', 1e3]],
  'dose metric': [['millisievert', 1], ['sievert', 1e3]],
  'density metric': [['microgram-per-cubic-metre', 1], ['milligram-per-cubic-metre', 1e3]],
  // A working day is a day as a reader counts them: five working days are not the seven days of another article.
  'duration clock': [
    ['second sec', 1], ['minute min', 60], ['hour hr', 3600], ['day working-day', 86400], ['night', 86400],
    ['week', 604800], ['fortnight', 1209600],
  ],
  // The mean Gregorian year: a month is never a fixed number of days, so the two families only nearly convert.
  'duration calendar': [
    ['month', 2629746], ['quarter', 7889238], ['year', 31556952], ['decade', 315569520], ['century centurie', 3155695200],
    ['generation', 946708560],
  ],
} // prettier-ignore

const SCALES: ReadonlyMap<string, Scale> = new Map(
  Object.entries(TABLE).flatMap(([key, rows]) => {
    const [dimension = '', family = ''] = key.split(' ')
    return rows.flatMap(([names, factor, offset = 0]) =>
      names
        .split(' ')
        .map(
          (name) =>
            [
              name.replaceAll('-', ' '),
              { dimension, family: `${dimension} ${family}`, factor, offset },
            ] as const,
        ),
    )
  }),
)
