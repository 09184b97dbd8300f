import { describe, expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/index.js'
import { acrossKinds } from '../../src/match/quantities/across-kinds.js'
import { buildRecords } from '../../src/match/quantities/records.js'
import { relateValues } from '../../src/match/quantities/values.js'
import { settleByQuantity } from '../../src/match/settle/by-quantity.js'
import { tokenize } from '../../src/tokenize/index.js'
import type { Figure } from '../../src/types.js'
import { article } from './helpers.js'

/** The figures of articles published on 18 September 2026. */
function figuresOf(...texts: readonly string[]): readonly Figure[] {
  return texts.flatMap((text, at) => {
    const told = article(`a${at}`, text, '2026-09-18')
    return extractFigures(told, tokenize(told))
  })
}

/** Pairs laid side by side across kinds, each by the words of its two numbers. */
function pairsAcross(...texts: readonly string[]): readonly string[] {
  const articles = texts.map((text, at) => article(`a${at}`, text, '2026-09-18'))
  const { records } = buildRecords(
    articles.flatMap((told) => tokenize(told)),
    figuresOf(...texts),
  )
  const said = ({ article: id, number: { start, end } }: Figure) =>
    texts[Number(id.slice(1))]?.slice(start, end)
  return Array.from(acrossKinds(records), ({ a, b }) =>
    [records[a], records[b]].map((one) => one && said(one.figure)).join(' | '),
  )
}

describe('pairs across kinds', () => {
  test.each([
    ['It blew at 104 km/h.', 'The needle showed 97.', ['104 | 97']],
    ['The traders get $2 million.', 'They had asked for two.', ['$2 million | two']],
    ['The fine was $75m.', 'She got 75.', ['$75m | 75']],
    ['Ivar Lund, 37, scored.', 'The answer was 36.', ['37 | 36']],
    ['It opens on 15 June.', 'It opens in June.', ['15 June | June']],
    ['It opened on 28 July 1883.', 'It opened in 1883.', ['28 July 1883 | 1883']],
    ['A third of voters stayed away.', '33% of voters stayed away.', ['A third | 33']],
    ['One in five pupils is ill.', 'Of the pupils 20 percent are ill.', ['One in five | 20']],
    ['Nearly half of the herd was culled.', '46.5% of the herd was culled.', ['half | 46.5']],
  ])('%s / %s', (one, other, pairs) => expect(pairsAcross(one, other)).toEqual(pairs))

  test.each([
    ['It blew at 104 km/h.', 'The needle showed 12.'],
    ['The fine was $75m.', 'She got 12.'],
    ['It blew at 104 km/h.', 'There were 104 guests.'],
    ['It blew at 104 km/h.', 'It cost 104 dollars.'],
    ['It opens on 15 June.', 'It opens in July.'],
    ['It opens on 15 June.', 'It opens on 16 June.'],
    ['A third of voters stayed away.', '43% of voters stayed away.'],
    ['Prices rose three times.', 'Prices rose 3%.'],
    ['A third of voters stayed away.', 'Turnout fell by 33 percentage points.'],
  ])('none: %s / %s', (one, other) => expect(pairsAcross(one, other)).toEqual([]))
})

test.each([
  ['It blew at 104 km/h.', 'The needle showed 104.', 'equal'],
  ['It blew at 104 km/h.', 'The needle showed 97.', 'near'],
  ['The fine was $75m.', 'She got 75.', 'equal'],
  ['The fine was $75m.', 'She got 64.', 'near'],
  ['The fine was $75m.', 'She got 7,500.', 'very far'],
  ['The fine was $900.', 'She got 75.', 'very far'],
])('a bare number beside one with a unit: %s / %s', (one, other, relation) => {
  const [a, b] = figuresOf(one, other)
  expect(a && b && relateValues(a, b)).toBe(relation)
})

describe('a bare number of a quantity', () => {
  const settled = (...texts: readonly string[]) => {
    const members = figuresOf(...texts)
    const told = settleByQuantity([{ story: 's1', members, confidence: 1 }])
    return members.map((figure) => {
      const { kind, unit, low, high } = told.get(figure) ?? figure
      return [kind, unit, low, high]
    })
  }

  test('is in the unit of the others', () => {
    expect(settled('It blew at 104 km/h.', 'The needle showed 97.')).toEqual([
      ['measure', 'kilometre per hour', 104, 104],
      ['measure', 'kilometre per hour', 97, 97],
    ])
  })
  test('is said short of what the others tell in full', () => {
    expect(settled('The fine was $75m.', 'She got at least 64.')).toEqual([
      ['money', 'USD', 75e6, 75e6],
      ['money', 'USD', 64e6, null],
    ])
  })
  test('is in the unit that most are told in', () => {
    expect(
      settled('It blew at 60 knots.', 'It blew at 111 km/h.', 'It blew at 110 km/h.', 'It was 109.'),
    ).toEqual([
      ['measure', 'knot', 60, 60],
      ['measure', 'kilometre per hour', 111, 111],
      ['measure', 'kilometre per hour', 110, 110],
      ['measure', 'kilometre per hour', 109, 109],
    ])
  })
  test('stays bare among the like, and a count of things stays one', () => {
    expect(settled('The needle showed 97.', 'It was 98.')).toEqual([
      ['count', null, 97, 97],
      ['count', null, 98, 98],
    ])
    expect(settled('It blew at 104 km/h.', 'There were 104 guests.')).toEqual([
      ['measure', 'kilometre per hour', 104, 104],
      ['count', 'guest', 104, 104],
    ])
  })
})
