import { describe, expect, test } from 'vitest'
import { extractAll } from '../../src/extract.js'
import { settleFigures } from '../../src/match/settle/index.js'
import type { Figure } from '../../src/types.js'
import { article } from './helpers.js'

/** The figures of one story told by so many texts, settled; each as its words and what is asked of it. */
function settled(texts: readonly string[], published: string | null = '2026-09-18'): readonly Figure[] {
  const articles = texts.map((text, at) => article(`a${at}`, text, published))
  const stories = [{ id: 's1', articles: articles.map(({ id }) => id) }]
  const { sentences, figures } = extractAll(articles, { stories })
  const told = new Map(articles.map(({ id }) => [id, sentences.filter((one) => one.article === id)]))
  return settleFigures(figures, told, stories)
}

const inLast = (texts: readonly string[], published?: string): readonly Figure[] =>
  settled(texts, published).filter(({ article: id }) => id === `a${texts.length - 1}`)

describe('a bare number', () => {
  test.each([
    ['The room costs 895 euros a night.', 'We were asked for 895.', 'money', 'EUR'],
    ['The state set aside 2.1 billion euros.', 'She promises 2.1 billion.', 'money', 'EUR'],
    ['The gust was measured at 33.6 knots and at 133 knots.', 'The first was 133.', 'measure', 'knot'],
    ['The journey takes 131 days.', 'Ours takes 131.', 'duration', 'day'],
    ['It fell to 7.43 percent.', 'In 2021 it was 7.43.', 'percent', 'percent'],
    ['The wind must stay below a limit of 45 knots.', 'The limit is 45.', 'measure', 'knot'],
    ['The captain, Timo Salk, 26, will retire.', 'The captain is 26 and retires.', 'age', 'year'],
  ])('is in the unit of its story: %s / %s', (one, other, kind, unit) => {
    expect(
      inLast([one, other])
        .map((figure) => [figure.kind, figure.unit])
        .at(-1),
    ).toEqual([kind, unit])
  })

  test.each([
    ['The room costs 40 euros.', 'We were asked for 40.'],
    ['The wind must stay below a limit of 45 knots.', 'Of the pupils 45 came.'],
    ['The captain, Timo Salk, 26, will retire.', 'The police arrested 26 at the harbour.'],
    ['The room costs 900 euros.', 'We were asked for 900.'],
    ['The room costs 895 euros and weighs 895 tonnes.', 'We were asked for 895.'],
    ['The room costs 895 euros and holds 895 people.', 'We were asked for 895.'],
    ['The room costs 7,400 euros.', 'Of these 7,400 will leave.'],
    ['The room costs 896 euros.', 'We were asked for 895.'],
  ])('stays bare: %s / %s', (one, other) => {
    expect(inLast([one, other]).map(({ kind, unit }) => [kind, unit])).toEqual([['count', null]])
  })
})

test('a number of people stays one', () => {
  const [town] = inLast(['The room costs 7,400 euros.', 'They live in a town of 7,400.'])
  expect([town?.kind, town?.unit]).toEqual(['count', 'person'])
})

describe('degrees', () => {
  const unitOf = (...texts: readonly string[]) => inLast(texts).map(({ unit }) => unit)
  test('have the scale of their story', () => {
    expect(unitOf('It was 46.8C in the shade.', 'It was 45.9 degrees.')).toEqual(['degree Celsius'])
    expect(unitOf('It was 116F in the shade.', 'It was 114 degrees.')).toEqual(['degree Fahrenheit'])
    expect(unitOf('It was 46.8C (116F).', 'It was 116 degrees.')).toEqual(['degree Fahrenheit'])
    expect(unitOf('It was 46.8C (116F).', 'It was 46 degrees.')).toEqual(['degree'])
    expect(unitOf('It was hot.', 'It was 46 degrees.')).toEqual(['degree'])
  })
  test('of an angle have none', () => {
    expect(unitOf('It was 46.8C in the shade.', 'The ship had a list of 30 degrees.')).toEqual(['degree'])
    expect(unitOf('It was 46.8C in the shade.', 'It lies 20 degrees north.')).toEqual(['degree'])
  })
})

describe('miles at sea', () => {
  const unitOf = (one: string, other: string) => inLast([one, other]).map(({ unit }) => unit)
  test('are nautical where the story tells so many', () => {
    expect(unitOf('A crossing of 64 nautical miles.', 'The crossing is 64 miles.')).toEqual(['nautical mile'])
    expect(unitOf('A crossing of 65 nautical miles.', 'The crossing is 64 miles.')).toEqual(['mile'])
    expect(unitOf('A road of 64 miles.', 'The crossing is 64 miles.')).toEqual(['mile'])
  })
})

describe('tons', () => {
  const units = (one: string, other: string) => inLast([one, other]).map(({ unit }) => unit)
  test('are tonnes where the story tells so many tonnes', () => {
    expect(units('It carried 14 tonnes of rice.', 'She had 14 tons of rice aboard.')).toEqual(['tonne'])
  })
  test.each([
    ['It carried 15 tonnes of rice.', 'She had 14 tons of rice aboard.'],
    ['It carried 14 tons of rice.', 'She had 14 tons of rice aboard.'],
    ['It carried 14 kilograms of rice.', 'She had 14 tons of rice aboard.'],
  ])('stay tons: %s / %s', (one, other) => expect(units(one, other)).toEqual(['ton']))
})

describe('a clock time', () => {
  test.each([
    ['The hammer fell at 8.47 pm.', 'It came down at 8:47.', 20 + 47 / 60],
    ['They left at 19:30.', 'They left at 7.30 and walked.', 19.5],
    ['He rang at 11.10pm.', 'He rang at ten past eleven.', 23 + 1 / 6],
    ['It struck at 5:52 a.m.', 'It struck at 5:52.', 5 + 52 / 60],
    ['It struck at 5:52 a.m.', 'From the first shake (5.52) we ran.', 5 + 52 / 60],
  ])('is of the half of the day that its story tells: %s / %s', (one, other, hour) => {
    const last = inLast([one, other]).at(-1)
    expect(last?.kind).toBe('time')
    expect(last?.low).toBeCloseTo(hour, 6)
    expect(last?.high).toBe(last?.low)
  })

  test.each([
    ['They left at 8.48 pm.', 'They left at 8:47.', 8 + 47 / 60],
    ['They left at 8.47 pm, and others at 8.47 am.', 'They left at 8:47.', 8 + 47 / 60],
    ['They left at 8.47 pm.', 'They left at 08:47.', 8 + 47 / 60],
    ['They left at 8.47 pm.', 'They left at 8:47 in the morning.', 8 + 47 / 60],
    ['They left at 8.47 pm.', 'They worked from 8:47 to 19:30 in shifts, and left at 8:47.', 8 + 47 / 60],
    ['They left at 8:47.', 'They left at 8:47.', 8 + 47 / 60],
  ])('stays: %s / %s', (one, other, hour) => {
    expect(inLast([one, other]).at(-1)?.low).toBeCloseTo(hour, 6)
  })
})

describe('money', () => {
  test.each([
    ['It will save SEK 3.1 billion.', 'It will save 3.1 billion crowns.', 'SEK'],
    ['Families get ₱500,000.', 'Families get half a million pesos.', 'PHP'],
    ['It spent A$9 million.', 'It spent $9 million.', 'AUD'],
  ])('by a shared name is the story’s: %s / %s', (one, other, unit) => {
    expect(inLast([one, other]).map((figure) => figure.unit)).toEqual([unit])
  })

  test.each([
    ['It will save SEK 3.1 billion, or NOK 3.2 billion.', 'It will save 3.1 billion crowns.', ['crown']],
    ['It will save 3.1 billion euros.', 'It will save 3.1 billion crowns.', ['crown']],
    ['It spent A$9 million.', 'It spent $6 million.', ['USD']],
    ['It spent A$9 million.', 'It spent US$9 million.', ['USD']],
    ['It spent A$9 million.', 'It spent A$14 million ($9 million).', ['AUD', 'USD']],
  ])('stays: %s / %s', (one, other, units) => {
    expect(inLast([one, other]).map((figure) => figure.unit)).toEqual(units)
  })
})

test('articles of other stories tell nothing', () => {
  const articles = [article('a', 'The room costs 895 euros.'), article('b', 'We were asked for 895.')]
  const stories = [
    { id: 's1', articles: ['a'] },
    { id: 's2', articles: ['b'] },
  ]
  const { sentences, figures } = extractAll(articles, { stories })
  const told = new Map(articles.map(({ id }) => [id, sentences.filter((one) => one.article === id)]))
  expect(settleFigures(figures, told, stories)).toEqual(figures)
})
