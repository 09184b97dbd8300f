import { describe, expect, it } from 'vitest'
import { MEASURES } from '../../src/figures/units/measure-table.js'
import { fromBase, scaleOf, scaleOfFigure, toBase } from '../../src/language/scales.js'

/** So many base units: 0 °C is 273.15 K. */
function inBase(value: number, unit: string): number {
  const scale = scaleOf(unit)
  return scale === null ? NaN : toBase(scale, value)
}

describe('scaleOfFigure', () => {
  it.each([
    ['measure', 'kilometre', 2, 2_000],
    ['measure', 'degree Fahrenheit', 32, 0],
    ['duration', 'week', 1, 604_800],
    ['age', 'month', 1, 2_629_746],
    ['age', null, 1, 31_556_952],
    ['percent', 'basis point', 25, 0.25],
  ] as const)('tells a %s in %s, so that %d are %d, and back', (kind, unit, told, base) => {
    const scale = scaleOfFigure({ kind, unit })
    expect(scale && toBase(scale, told)).toBeCloseTo(base, 9)
    expect(scale && fromBase(scale, base)).toBeCloseTo(told, 9)
  })

  it.each([
    ['percent', 'percentage point'],
    ['percent', 'percent'],
    ['count', 'day'],
    ['money', 'pound'],
    ['measure', 'smoot'],
    ['measure', null],
    ['duration', null],
  ] as const)('leaves a %s in %s as it is written', (kind, unit) => {
    expect(scaleOfFigure({ kind, unit })).toBeNull()
  })
})

describe('scaleOf', () => {
  it.each([
    [22, 'kilovolt', 22_000, 'volt'],
    [948, 'hectopascal', 948, 'millibar'],
    [1, 'psi', 68.947573, 'hectopascal'],
    [101.325, 'kilopascal', 760, 'millimetre of mercury'],
    [1, 'kilometre per second', 3600, 'kilometre per hour'],
    [7.5, 'kilometre per second', 4.660284, 'mile per second'],
    [10, 'foot per second', 10.9728, 'kilometre per hour'],
    [1, 'cubic metre per second', 35.314667, 'cubic foot per second'],
    [120, 'litre per minute', 2, 'litre per second'],
    [20, 'degree Celsius', 293.15, 'kelvin'],
    [77, 'kelvin', -321.07, 'degree Fahrenheit'],
    [1, 'acre-foot', 1233.481838, 'cubic metre'],
    [2, 'cubic yard', 54, 'cubic foot'],
    [0.75, 'terabyte', 750, 'gigabyte'],
    [1.2, 'gigabit per second', 1200, 'megabit per second'],
    [5, 'part per million', 5000, 'part per billion'],
    [250, 'microgram', 0.25, 'milligram'],
    [5, 'carat', 1, 'gram'],
    [12, 'troy ounce', 373.241722, 'gram'],
    [1, 'light year', 63241.077088, 'astronomical unit'],
    [3, 'furlong', 0.375, 'mile'],
    [6, 'fathom', 36, 'foot'],
    [100, 'pound-foot', 135.581795, 'newton metre'],
    [2.4, 'gigahertz', 2400, 'megahertz'],
    [860, 'calorie', 1, 'kilowatt-hour'],
  ])('lays %d %s beside %d %s', (a, unit, b, other) => {
    expect(scaleOf(unit)?.dimension).toBe(scaleOf(other)?.dimension)
    // Six digits, as many as the shorter of the two is told with.
    const share = inBase(a, unit) / inBase(b, other)
    expect(share).toBeCloseTo(1, unit === 'calorie' ? 2 : 5)
  })

  it.each([
    ['megabyte', 'megabit per second'],
    ['newton', 'newton metre'],
    ['kilowatt', 'kilowatt-hour'],
    ['millimetre', 'millimetre of mercury'],
    ['litre', 'litre per second'],
    ['part per million', 'milligram per cubic metre'],
    ['kilovolt', 'kilovolt-ampere'],
    ['barrel', 'barrel per day'],
  ])('keeps %s and %s apart', (unit, other) => {
    expect(scaleOf(unit)).not.toBeNull()
    expect(scaleOf(unit)?.dimension).not.toBe(scaleOf(other)?.dimension)
  })

  it.each(['degree', 'decibel', 'pixel', 'mile per gallon', 'litre per 100 kilometres', 'people'])(
    'knows no other unit for %s',
    (unit) => {
      expect(scaleOf(unit)).toBeNull()
    },
  )

  it('finds no two dimensions for one unit that figures carry', () => {
    const names = [...new Set(MEASURES.values())].filter((name) => scaleOf(name) !== null)
    expect(names.length).toBeGreaterThan(60)
    for (const name of names) expect(scaleOf(`${name}s`) ?? scaleOf(name), name).toEqual(scaleOf(name))
  })
})
