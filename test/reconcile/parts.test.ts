import { describe, expect, test } from 'vitest'
import { compare } from '../../src/index.js'

const found = (text: string) =>
  compare([{ id: 'a', text, published: '2024-05-05' }]).findings.map(
    ({ scope, verdict, severity, about, values }) =>
      `${scope} ${verdict} ${severity}: ${about}: ${values.map((value) => value.text).join(' ')}`,
  )

describe('within one article', () => {
  test.each([
    [
      'The blast hurt 40 people, including 52 children.',
      'within conflict error: part above its whole · child injure: 40 52',
    ],
    [
      'Police said 5% of the 200 passengers, or 30, were hurt.',
      'within conflict error: share and count that do not fit · passenger: 30 200 5%',
    ],
    [
      'In all, 30 of the 200 workers (5%) were dismissed.',
      'within conflict error: share and count that do not fit · worker dismiss: 30 200 5%',
    ],
    [
      'It shed 1,200 jobs, or 4 percent of its 3,000 staff.',
      'within conflict error: share and count that do not fit · staff employ: 1,200 3,000 4%',
    ],
  ])('%s', (text, finding) => {
    expect(found(text)).toEqual([finding])
  })

  test.each([
    'At least 40 people, including 52 children, were hurt.',
    'The blast hurt 40 people, including 12 children.',
    'Forty people were hurt, 12 of them children.',
    'They held 12 officers and 40 men, including 50 foreigners.',
    'Police said 15% of the 200 passengers, or 30, were hurt.',
    'Police said about 16% of the 200 passengers, or 30, were hurt.',
    'In all, 30 of the 200 workers (15%) were dismissed.',
    'It shed 1,200 jobs, or 40 percent of its 3,000 staff.',
    'A third of the 90 seats, or 30, went to women.',
    'It got 33% of the 90 seats, or 30.',
    'Turnout was 5% of 200 voters in one hamlet, or 30 of 90 in another.',
    'The blast killed 7 people and hurt 40, including 12 children.',
  ])('nothing: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
