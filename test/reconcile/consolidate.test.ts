import { describe, expect, test } from 'vitest'
import { compare } from '../../src/index.js'
import type { Policy } from '../../src/types.js'

const TOLL = [
  ['a', '2024-03-10', 'The flood in Brenta province has killed 38 people, the governor said.'],
  ['b', '2024-03-11', 'The flood in Brenta province has killed 64 people, the governor said.'],
  ['c', '2024-03-12', 'The flood in Brenta province has killed 112 people, the governor said.'],
  ['d', '2024-03-13', 'A southern newspaper wrote that 64 people were killed by the flood in Brenta.'],
] as const

function toll(policy?: Policy) {
  const articles = TOLL.map(([id, published, text]) => ({ id, published, text }))
  return compare(articles, policy === undefined ? {} : { policy }).findings.find(
    ({ kind }) => kind === 'count',
  )
}

test('a running total is told in order, the latest first, and who was behind it', () => {
  const finding = toll()
  expect(finding?.series.map(({ asOf, value }) => `${asOf} ${finding.values[value]?.text}`)).toEqual([
    '2024-03-12 112',
    '2024-03-11 64',
    '2024-03-10 38',
  ])
  expect(finding?.outOfDate.map((place) => finding.figures[place]?.source)).toEqual(['d'])
})

test('one number told in two ways on one day is one count, by its most exact telling, and makes nobody out of date', () => {
  const finding = compare(
    [
      ['a', '2024-03-10', 'The storm in Brenta province has destroyed 1,150 homes, the governor said.'],
      [
        'b',
        '2024-03-12',
        'The storm in Brenta province has destroyed at least 1,480 homes, the governor said.',
      ],
      [
        'c',
        '2024-03-13',
        'As of 12 March the storm in Brenta province had destroyed 1,480 homes, the governor said.',
      ],
    ].map(([id = '', published = '', text = '']) => ({ id, published, text })),
  ).findings.find(({ kind }) => kind === 'count')
  expect(finding?.values.map(({ text }) => text)).toEqual(['1,150', '1,480', 'at least 1,480'])
  expect(finding?.series).toEqual([
    { asOf: '2024-03-12', value: 1 },
    { asOf: '2024-03-10', value: 0 },
  ])
  expect(finding?.outOfDate).toEqual([])
})

describe('one value for a quantity', () => {
  test.each([
    ['range', null, '38 to 112'],
    ['latest', '112', '112'],
    ['majority', '64', '64'],
    ['conservative', '38', '38'],
  ] as const)('%s', (policy, chosen, text) => {
    const finding = toll(policy)
    expect(finding?.reconciled).toMatchObject({ policy, low: 38, high: 112, text })
    expect(finding?.values[finding.reconciled.chosen ?? -1]?.text ?? null).toBe(chosen)
    expect(finding?.values[finding.reconciled.corroborated ?? -1]?.text).toBe('64')
  })

  test('two values with as many voices: no majority, and the range stands', () => {
    const finding = compare(
      [
        { id: 'a', text: 'The fire at the Lorn mill burned 12 hectares of pine.', published: '2024-03-10' },
        { id: 'b', text: 'The fire at the Lorn mill burned 30 hectares of pine.', published: '2024-03-10' },
      ],
      { policy: 'majority' },
    ).findings[0]
    expect(finding?.reconciled).toMatchObject({ corroborated: null, chosen: null, low: 12, high: 30 })
  })

  test.each([
    { told: ['at least 38', '64', '119'], text: 'at least 38 to 119', low: 38, high: null },
    { told: ['7', 'at least 7'], text: 'at least 7', low: 7, high: null },
    { told: ['at least 96', 'more than 110', '118'], text: 'at least 96 to 118', low: 96, high: null },
    { told: ['dozens of', 'more than 50'], text: 'dozens to more than 50', low: 24, high: null },
    { told: ['10 to 15', '15'], text: '10 to 15', low: 10, high: 15 },
    { told: ['up to 90', '40'], text: 'up to 90', low: null, high: 90 },
    { told: ['255', 'at least 277'], text: '255 to at least 277', low: 255, high: null },
  ])('the range of $told', ({ told, text, low, high }) => {
    const articles = told.map((number, i) => ({
      id: `a${i}`,
      published: `2024-03-1${i}`,
      text: `The flood in Brenta province has killed ${number} people, the governor said.`,
    }))
    const finding = compare(articles).findings.find(({ kind }) => kind === 'count')
    expect(finding?.reconciled).toMatchObject({ text, low, high })
  })

  test.each([
    [
      'Nine percent of voters in the Kestrel poll could not say which party they would back.',
      'One in ten voters in the Kestrel poll could not say which party they would back.',
      [9, 10],
    ],
    ['The trawl off Lorn point lasted 36 hours.', 'The trawl off Lorn point lasted two days.', [36, 48]],
    ['The fire at the Lorn mill burned 12 hectares.', 'The fire at the Lorn mill burned 1 sq km.', [12, 100]],
  ])('both ends are in the unit of the lower one: %s', (one, other, [low, high]) => {
    const articles = [one, other].map((text, i) => ({ id: `a${i}`, published: '2024-03-10', text }))
    const finding = compare(articles).findings.find(({ figures }) => figures.length === 2)
    expect(finding?.reconciled).toMatchObject({ low, high })
  })

  test('dates have no lowest and highest number', () => {
    const finding = compare([
      { id: 'a', text: 'The Lorn bridge was opened by the queen in 1931.', published: '2024-03-10' },
      { id: 'b', text: 'The Lorn bridge was opened by the queen in 1935.', published: '2024-03-10' },
    ]).findings[0]
    expect(finding?.reconciled).toMatchObject({ low: null, high: null, text: '1931 to 1935' })
  })
})
