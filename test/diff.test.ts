/** Two articles side by side: which sentences are paired, what became of figures and words, how much is shared. */
import { describe, expect, test } from 'vitest'
import { diffArticles } from '../src/diff.js'
import { diff } from '../src/index.js'
import type { DiffPair } from '../src/types.js'
import { article } from './match/helpers.js'

const WIRE = [
  'Dam on the Ostra gives way',
  'At least 37 people, including 11 children, were killed when the Ostra dam gave way on Sunday, police said.',
  'The water carried off nine bridges and some 240 houses in the valley below.',
  'Engineers had warned of cracks in the north wall since the spring thaw.',
  'The dam was built in 1961 and holds back 14 million cubic metres of water, enough for two cities.',
]
const PAPER = [
  'Ostra dam: the toll rises',
  'Our reporter reached the valley on foot in the early hours.',
  'At least 39 people, including 11 children, were killed when the Ostra dam gave way on Sunday, the police said.',
  'The water carried off 9 bridges and 240 houses in the valley below.',
  'Engineers had warned of cracks in the north wall since the spring thaw.',
  'The dam was built in 1961.',
  'It holds back 14 million cubic metres of water, enough for two cities.',
  'A ferry will take children to school from Thursday.',
]

function pairsOf(a: readonly string[], b: readonly string[]): readonly DiffPair[] {
  return diffArticles(article('a', a.join('\n\n')), article('b', b.join('\n\n'))).pairs
}

const figuresOf = ({ figures }: DiffPair): readonly unknown[] =>
  figures.map(({ change, verdict, a, b }) => [change, verdict, a?.text ?? null, b?.text ?? null])

describe('pairs', () => {
  test('changed figures come first, what is the same last', () => {
    const pairs = pairsOf(WIRE, PAPER)
    expect(pairs.map(({ kind, a, b }) => [kind, a.line, b.line])).toEqual([
      ['edited', 3, 5],
      ['edited', 5, 7],
      ['part', 9, 11],
      ['part', 9, 13],
      ['same', 7, 9],
    ])
    expect(pairs.map(figuresOf)).toEqual([
      [['changed', 'compatible', 'At least 37 people', 'At least 39 people']],
      [],
      [],
      [],
      [],
    ])
  })

  test('segments cover both sentences, in order, and keep to their words', () => {
    const [first] = pairsOf(WIRE, PAPER)
    expect(first?.segments.map(({ change, text }) => [change, text])).toEqual([
      ['kept', 'At least'],
      ['removed', '37'],
      ['added', '39'],
      ['kept', 'people, including 11 children, were killed when the Ostra dam gave way on Sunday,'],
      ['added', 'the'],
      ['kept', 'police said.'],
    ])
    const texts = { a: WIRE.join('\n\n'), b: PAPER.join('\n\n') }
    for (const pair of pairsOf(WIRE, PAPER))
      for (const side of ['a', 'b'] as const) {
        const spans = pair.segments.flatMap((segment) => segment[side] ?? [])
        expect(
          spans
            .map(({ start, end }) => texts[side].slice(start, end))
            .join(' ')
            .replace(/\s/g, ''),
        ).toBe(pair[side].text.replace(/\s/g, ''))
        expect(spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? 0))).toBe(true)
      }
  })

  test.each([
    {
      what: 'a value',
      a: 'Police held 41 people in the port on Friday night.',
      b: 'Police held 44 people in the port on Friday night.',
      figures: [['changed', 'conflict', '41 people', '44 people']],
    },
    {
      what: 'a bound',
      a: 'Police held 41 people in the port on Friday night.',
      b: 'Police held more than 40 people in the port on Friday night.',
      figures: [['changed', 'compatible', '41 people', 'more than 40 people']],
    },
    {
      what: 'a currency',
      a: 'The council paid €300 for the old clock in the tower.',
      b: 'The council paid $300 for the old clock in the tower.',
      figures: [['changed', null, '€300', '$300']],
    },
    {
      what: 'a figure left out',
      a: 'Police held 41 people, 12 of them women, in the port on Friday night.',
      b: 'Police held 41 people in the port on Friday night.',
      figures: [['removed', null, '12', null]],
    },
    {
      what: 'the same number in words',
      a: 'Police held nine people in the port on Friday night.',
      b: 'Police held 9 people in the port on Friday night.',
      figures: [],
    },
    {
      what: 'a thousand times larger',
      a: 'The bridge over the sound will cost $1.2 million and take a year.',
      b: 'The bridge over the sound will cost $1.2 billion and take a year.',
      figures: [['changed', 'conflict', '$1.2 million', '$1.2 billion']],
    },
  ])('$what', ({ a, b, figures }) => {
    const pairs = pairsOf(['A headline for one of them', a], ['Quite another set of words', b])
    expect(pairs.map(figuresOf)).toEqual([figures])
  })

  test('another weekday is another figure, another article’s same weekday none', () => {
    const [a, b] = [
      'The ferry left the harbour on Monday at dawn.',
      'The ferry left the harbour on Tuesday at dawn.',
    ]
    const told = (x: string, y: string): readonly unknown[] =>
      diffArticles(article('a', x, '2026-03-11'), article('b', y, '2026-03-20')).pairs.map(figuresOf)
    expect(told(a, b)).toEqual([[['changed', 'conflict', 'Monday', 'Tuesday']]])
    expect(told(a, a)).toEqual([[]])
  })

  test('sentences cast in one mould are paired by their numbers, each once', () => {
    const mould = (month: string, count: number): string =>
      `In ${month} the office counted ${count} new flats in the eastern suburbs.`
    const pairs = pairsOf(
      [mould('March', 12), mould('April', 15), mould('May', 19)],
      [mould('April', 15), mould('May', 21)],
    )
    expect(pairs.map(({ a, b, kind }) => [a.line, b.line, kind])).toEqual([
      [5, 3, 'edited'],
      [3, 1, 'same'],
    ])
  })

  test('unlike articles share nothing, and so do share bars', () => {
    const report = diffArticles(
      article('a', 'Share on Facebook\n\nThe mayor of Tarn opened a school for 300 children.'),
      article('b', 'Share on Facebook\n\nSnow closed four passes in the east of the country.'),
    )
    expect(report).toMatchObject({ pairs: [], passages: [], original: null })
    expect([report.a.sharedWords, report.b.sharedWords]).toEqual([0, 0])
  })
})

describe('how much is shared', () => {
  const report = (
    a: readonly string[],
    b: readonly string[],
    days: readonly (string | null)[] = [null, null],
  ) =>
    diffArticles(article('a', a.join('\n\n'), days[0] ?? null), article('b', b.join('\n\n'), days[1] ?? null))

  test('shares are of each one’s own words', () => {
    const { a, b } = report(WIRE.slice(1, 4), [...WIRE.slice(1, 4), ...PAPER.slice(-1)])
    expect([a.words, a.sharedWords]).toEqual([46, 1])
    expect([b.words, b.sharedWords]).toEqual([55, 0.8364])
  })

  test('passages run over neighbours, in order, and say where they stand', () => {
    const { passages } = report(WIRE, PAPER)
    expect(
      passages.map(({ a, b, sentences }) => [[a.line, a.endLine], [b.line, b.endLine], sentences]),
    ).toEqual([[[3, 9], [5, 13], 5]])
    const turned = report(WIRE.slice(1, 4), WIRE.slice(1, 4).toReversed())
    expect(turned.passages.map(({ sentences }) => sentences)).toEqual([1, 1, 1])
  })

  test.each([
    { what: 'the earlier', days: ['2026-03-09', '2026-03-10'], longer: 'b', original: ['a', 'earlier'] },
    {
      what: 'the fuller of one day',
      days: ['2026-03-09', '2026-03-09'],
      longer: 'b',
      original: ['b', 'fuller'],
    },
    { what: 'the fuller of undated ones', days: [null, null], longer: 'a', original: ['a', 'fuller'] },
    {
      what: 'the fuller where one day is known',
      days: ['2026-03-09', null],
      longer: 'b',
      original: ['b', 'fuller'],
    },
    { what: 'none where nothing tells', days: ['2026-03-09', '2026-03-09'], longer: 'none', original: null },
  ])('the likelier original is $what', ({ days, longer, original }) => {
    const sides = (['a', 'b'] as const).map((side) => [
      ...WIRE.slice(1),
      ...(longer === side ? PAPER.slice(-1) : []),
    ])
    const found = report(sides[0] ?? [], sides[1] ?? [], days).original
    expect(found && [found.source, found.because]).toEqual(original)
  })
})

test('the library lays two articles side by side, and refuses one beside itself', () => {
  const a = { id: 'a', text: WIRE.join('\n\n') }
  expect(diff(a, { id: 'b', text: PAPER.join('\n\n') }).summary).toEqual({
    pairs: { same: 1, edited: 2, part: 2 },
    figures: { changed: 1, removed: 0, added: 0 },
    conflicts: 0,
  })
  expect(() => diff(a, a)).toThrow(RangeError)
})

test('laying articles side by side in either order tells the same of each', () => {
  const [a, b] = [article('a', WIRE.join('\n\n')), article('b', PAPER.join('\n\n'))]
  const [one, other] = [diffArticles(a, b), diffArticles(b, a)]
  expect(other.a).toEqual(one.b)
  expect(other.original).toEqual(one.original)
  expect(other.pairs.map(({ a: x, b: y }) => [y.start, x.start]).sort()).toEqual(
    one.pairs.map(({ a: x, b: y }) => [x.start, y.start]).sort(),
  )
})
