import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../../src/reconcile/interval.js'
import { judge, judgePair } from '../../src/reconcile/judge.js'
import type { Figure, Kind } from '../../src/types.js'
import { figure } from './figure.js'

type Given = Partial<Figure> & { value?: number }
const atLeast = (low: number): Given => ({ low, high: null })
const over = (low: number): Given => ({ low, high: null, exclusive: true })
const upTo = (high: number): Given => ({ low: null, high })
const about = (value: number, step = 1): Given => ({ value, approx: true, step })
const km = (value: number): Given => ({ kind: 'measure', unit: 'kilometre', value })
const miles = (value: number): Given => ({ kind: 'measure', unit: 'mile', value })
const lasting = (value: number, unit: string): Given => ({ kind: 'duration', unit, value })
const dozens: Given = { low: 24, high: 99, vague: true, step: null }
const day = (date: string): Given => ({ kind: 'date', date, step: null })
const time = (hour: number, minute: number, second = 0): Given => ({
  kind: 'time',
  value: hour + minute / 60 + second / 3600,
})
const score = (low: number, high: number): Given => ({ kind: 'score', low, high })
const percent = (value: number, step = 1): Given => ({ kind: 'percent', unit: 'percent', value, step })
const points = (value: number, unit: string): Given => ({
  kind: 'percent',
  unit,
  value,
  step: value < 1 ? 0.01 : 1,
})
const share = (value: number): Given => ({ kind: 'ratio', unit: 'ratio', value, step: null })
const aboutShare = (value: number): Given => ({ ...share(value), approx: true })
const pay = (value: number, unit: string, step = 1): Given => ({ kind: 'money', unit, value, step })

describe('two figures', () => {
  test.each<[string, Given, Given, string | null]>([
    ['20 and 20', { value: 20 }, { value: 20 }, 'agree'],
    ['20 and 23', { value: 20 }, { value: 23 }, 'conflict'],
    ['at least 37, twice', atLeast(37), atLeast(37), 'agree'],
    ['at least 37 and more than 37', atLeast(37), over(37), 'compatible'],
    ['at least 20 and 23', atLeast(20), { value: 23 }, 'compatible'],
    ['at least 20 and 20', atLeast(20), { value: 20 }, 'compatible'],
    ['at least 20 and 19', atLeast(20), { value: 19 }, 'conflict'],
    ['more than 50 and 50', over(50), { value: 50 }, 'conflict'],
    ['more than 60,000 and 60,000', over(60000), { value: 60000, step: 10000 }, 'compatible'],
    ['up to 40 and more than 40', upTo(40), over(40), 'conflict'],
    ['up to 350 and 286', upTo(350), { value: 286 }, 'compatible'],
    ['10 to 15 and 12', { low: 10, high: 15 }, { value: 12 }, 'compatible'],
    ['10 to 15 and 16', { low: 10, high: 15 }, { value: 16 }, 'conflict'],
    ['120 and some 120', { value: 120 }, about(120), 'agree'],
    ['about 40 and 42', about(40), { value: 42 }, 'compatible'],
    ['about 40 and 46', about(40), { value: 46 }, 'conflict'],
    ['about 200 and 203', about(200), { value: 203 }, 'compatible'],
    ['about 3,200 and 3,640', about(3200, 100), { value: 3640, step: 10 }, 'conflict'],
    ['about 126,000 and 120,000', about(126000, 1000), { value: 120400, step: 100 }, 'conflict'],
    ['nearly four and three', about(4), { value: 3 }, 'conflict'],
    ['dozens and dozens', dozens, dozens, 'agree'],
    ['dozens and more than 50', dozens, over(50), 'compatible'],
    ['dozens and 120', dozens, { value: 120 }, 'conflict'],
    ['61,204 and 61,000', { value: 61204 }, { value: 61000, step: 1000 }, 'compatible'],
    ['61,500 and 61,000', { value: 61500, step: 100 }, { value: 61000, step: 1000 }, 'conflict'],
    ['60,500 and 61,000', { value: 60500, step: 100 }, { value: 61000, step: 1000 }, 'compatible'],
    ['5,840,918 and 5.84m', { value: 5840918 }, { value: 5840000, step: 10000 }, 'compatible'],
    ['$3.42bn and $3.4bn', pay(3.42e9, 'USD', 1e7), pay(3.4e9, 'USD', 1e8), 'compatible'],
    ['$2.5m and $2m', pay(2.5e6, 'USD', 1e5), pay(2e6, 'USD', 1e6), 'conflict'],
    ['35,000 and 40,000', { value: 35000, step: 1000 }, { value: 40000, step: 10000 }, 'conflict'],
    ['25 basis points and 0.25 points', points(25, 'basis point'), points(0.25, 'percentage point'), 'agree'],
    [
      '50 basis points and 0.25 points',
      points(50, 'basis point'),
      points(0.25, 'percentage point'),
      'conflict',
    ],
    ['dollars and euros', pay(10, 'USD'), pay(10, 'EUR'), null],
    ['7.9% and 8%', percent(7.9, 0.1), percent(8), 'compatible'],
    ['8% and over 8%', percent(8), { ...over(8), kind: 'percent' }, 'compatible'],
    ['2.6% and 3%', percent(2.6, 0.1), percent(3), 'compatible'],
    ['8.5% and 8%', percent(8.5, 0.1), percent(8), 'conflict'],
    [
      'percent and percentage points',
      percent(3),
      { kind: 'percent', unit: 'percentage point', value: 3 },
      null,
    ],
    ['a third and 33%', share(0.3333), percent(33), 'compatible'],
    ['a third, written 0.3333 and 1/3', share(0.3333), share(1 / 3), 'agree'],
    ['a third and 40%', share(1 / 3), percent(40), 'conflict'],
    ['two thirds and 64%', share(2 / 3), percent(64), 'conflict'],
    ['nearly two thirds and 64%', aboutShare(2 / 3), percent(64), 'compatible'],
    ['nearly two thirds and 73%', aboutShare(2 / 3), percent(73), 'conflict'],
    ['about a tenth and 8%', aboutShare(0.1), percent(8), 'compatible'],
    ['about a tenth and 7%', aboutShare(0.1), percent(7), 'conflict'],
    ['three times and 40%', share(3), percent(40), null],
    ['480 km and 482 km', km(480), km(482), 'conflict'],
    ['12 km and 7 miles', km(12), miles(7), 'compatible'],
    ['12 km and 6 miles', km(12), miles(6), 'conflict'],
    ['18 km and about 11 miles', km(18), { ...miles(11), approx: true }, 'compatible'],
    ['1 km and 1,000 m', km(1), { kind: 'measure', unit: 'metres', value: 1000 }, 'agree'],
    [
      '30 °C and 86 °F',
      { kind: 'measure', unit: 'degree Celsius', value: 30 },
      { kind: 'measure', unit: 'degree Fahrenheit', value: 86 },
      'compatible',
    ],
    ['310 km and 190 miles', km(310), { kind: 'measure', unit: 'mile', value: 190 }, 'compatible'],
    ['310 km and 189 miles', km(310), { kind: 'measure', unit: 'mile', value: 189 }, 'conflict'],
    ['310 km and 300 km', km(310), km(300), 'conflict'],
    ['215 km and 135 miles', km(215), miles(135), 'compatible'],
    ['215 km and 125 miles', km(215), miles(125), 'conflict'],
    ['215 km and 136 miles', km(215), miles(136), 'conflict'],
    ['215 km and 220 km', km(215), km(220), 'conflict'],
    ['40 km and 20 miles', km(40), miles(20), 'conflict'],
    ['20 km and 10 miles', km(20), { kind: 'measure', unit: 'mile', value: 10 }, 'conflict'],
    ['kilometres and tonnes', km(18), { kind: 'measure', unit: 'tonne', value: 18 }, null],
    ['72 hours and three days', lasting(72, 'hour'), lasting(3, 'day'), 'agree'],
    [
      '72 hours and about three days',
      lasting(72, 'hour'),
      { ...lasting(3, 'day'), approx: true },
      'compatible',
    ],
    ['two weeks and 14 days', lasting(2, 'week'), lasting(14, 'day'), 'agree'],
    ['two weeks and 10 days', lasting(2, 'week'), lasting(10, 'day'), 'conflict'],
    ['two months and 60 days', lasting(2, 'month'), lasting(60, 'day'), 'compatible'],
    ['three decades and 31 years', lasting(3, 'decade'), lasting(31, 'year'), 'compatible'],
    ['ten years and a decade', lasting(10, 'years'), lasting(1, 'decade'), 'agree'],
    ['a year and eight months', lasting(1, 'year'), lasting(8, 'month'), 'conflict'],
    ['2016 and 3 May 2016', day('2016'), day('2016-05-03'), 'compatible'],
    ['3 May 2016, twice', day('2016-05-03'), day('2016-05-03'), 'agree'],
    ['2016 and 2017', day('2016'), day('2017'), 'conflict'],
    ['around 2016 and 2017', { ...day('2016'), approx: true }, day('2017'), 'compatible'],
    ['3-1 and 3-1', score(3, 1), score(3, 1), 'agree'],
    ['3-1 and 1-3', score(3, 1), score(1, 3), 'compatible'],
    ['3-1 and 3-2', score(3, 1), score(3, 2), 'conflict'],
    ['noon and noon', { kind: 'time', value: 12 }, { kind: 'time', value: 12 }, 'agree'],
    ['3:06 and 3:06:41', time(3, 6), time(3, 6, 41), 'compatible'],
    ['3:06 and 3:05:41', time(3, 6), time(3, 5, 41), 'compatible'],
    ['3:06 and 3:07:02', time(3, 6), time(3, 7, 2), 'conflict'],
    ['3:06:12 and 3:06:41', time(3, 6, 12), time(3, 6, 41), 'conflict'],
    ['16:20 and 16:50', { kind: 'time', value: 16 + 1 / 3 }, { kind: 'time', value: 16 + 5 / 6 }, 'conflict'],
    [
      'about four and 16:20',
      { kind: 'time', value: 16, approx: true },
      { kind: 'time', value: 16 + 1 / 3 },
      'compatible',
    ],
    ['largest and second-largest', { kind: 'rank', value: 1 }, { kind: 'rank', value: 2 }, 'conflict'],
    [
      'two ages',
      { kind: 'age', unit: 'year', value: 41 },
      { kind: 'age', unit: 'year', value: 42 },
      'conflict',
    ],
  ])('%s', (_, a, b, verdict) => {
    expect(judgePair(readingOf(figure(a)), readingOf(figure(b)))).toBe(verdict)
    expect(judgePair(readingOf(figure(b)), readingOf(figure(a)))).toBe(verdict)
  })
})

describe('a group', () => {
  test.each<[string, readonly Given[], string | null]>([
    ['20, 20 and 25', [{ value: 20 }, { value: 20 }, { value: 25 }], 'conflict'],
    ['9 at least, 10 at least, 12', [atLeast(9), atLeast(10), { value: 12 }], 'compatible'],
    ['two in pounds and one in euros', [pay(48, 'GBP'), pay(52, 'GBP'), pay(57, 'EUR')], 'conflict'],
    [
      'one price in pounds twice, and in euros',
      [pay(48, 'GBP'), pay(48, 'GBP'), pay(57, 'EUR')],
      'compatible',
    ],
    ['nothing to hold together', [pay(48, 'GBP'), pay(57, 'EUR')], null],
    ['one figure alone', [{ value: 1 }], null],
  ])('%s', (_, given, verdict) => {
    expect(judge(given.map((it) => readingOf(figure(it))))).toBe(verdict)
  })
})

const kinds = fc.constantFrom<Kind>(
  'count',
  'percent',
  'money',
  'duration',
  'measure',
  'ratio',
  'score',
  'time',
  'rank',
)
const figures = fc
  .record({
    kind: kinds,
    unit: fc.constantFrom('kilometre', 'mile', 'hour', 'day', 'year', 'USD', 'EUR', 'percent', null),
    value: fc.integer({ min: 0, max: 40 }),
    scale: fc.constantFrom(0.1, 1, 1000),
    shape: fc.constantFrom('exact', 'low', 'high', 'range', 'vague'),
    exclusive: fc.boolean(),
    approx: fc.boolean(),
  })
  .map(({ kind, unit, value, scale, shape, exclusive, approx }) => {
    const [low, wide] = [value * scale, (value + 3) * scale]
    const open = shape === 'low' || shape === 'high'
    return figure({
      kind,
      unit,
      low: shape === 'high' ? null : low,
      high: shape === 'low' ? null : shape === 'range' || shape === 'vague' ? wide : low,
      exclusive: open && exclusive,
      vague: shape === 'vague',
      approx: shape === 'exact' && approx,
      step: scale,
    })
  })

describe('properties', () => {
  test('a verdict is the same from either side', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        expect(judgePair(readingOf(a), readingOf(b))).toBe(judgePair(readingOf(b), readingOf(a)))
      }),
      { numRuns: 3000, seed: 11 },
    )
  })

  test('the order of a group does not matter', () => {
    const group = fc.array(figures, { minLength: 2, maxLength: 6 })
    const shuffled = group.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(judge(other.map(readingOf))).toBe(judge(list.map(readingOf)))
      }),
      { numRuns: 2000, seed: 12 },
    )
  })

  test('a figure agrees with itself', () => {
    fc.assert(
      fc.property(figures, (it) => {
        expect(judgePair(readingOf(it), readingOf(it))).toBe('agree')
      }),
      { seed: 13 },
    )
  })

  test('who agrees says one value', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const [x, y] = [readingOf(a), readingOf(b)]
        if (judgePair(x, y) !== 'agree') return
        expect(x.dimension).toBe(y.dimension)
        if (x.point === null || y.point === null) expect([x.low, x.high]).toEqual([y.low, y.high])
        else expect(x.point).toBeCloseTo(y.point, 6)
      }),
      { numRuns: 5000, seed: 14 },
    )
  })
})
