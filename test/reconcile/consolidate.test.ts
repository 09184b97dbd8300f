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

  test('dates have no lowest and highest number', () => {
    const finding = compare([
      { id: 'a', text: 'The Lorn bridge was opened by the queen in 1931.', published: '2024-03-10' },
      { id: 'b', text: 'The Lorn bridge was opened by the queen in 1935.', published: '2024-03-10' },
    ]).findings[0]
    expect(finding?.reconciled).toMatchObject({ low: null, high: null, text: '1931 to 1935' })
  })
})
