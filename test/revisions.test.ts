/**
 * A sentence before and after a revision: the figures that changed meet as different values, the others raise no conflict. Floors
 * are a little below what `npm run bench:revisions` measures, for the half that is for development and the half that is not.
 */
import { describe, expect, test } from 'vitest'
import { articlesOf, loadPairs, scorePair, tallyOf } from '../bench/revision-scoring.mjs'
import { compare } from '../src/index.js'

const pairs = loadPairs()

test('every revised figure stands in its sentences, and differs', () => {
  const wrong = pairs.filter(({ before, after, changed }) =>
    changed.some(([old, revised]) => old === revised || !before.includes(old) || !after.includes(revised)),
  )
  expect(wrong).toEqual([])
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length)
})

describe.each([
  { of: 'news', split: 'dev', published: undefined, found: 0.94, alarmed: 0.02, beside: 0.01 },
  { of: 'news', split: 'test', published: undefined, found: 0.89, alarmed: 0.03, beside: 0.01 },
  { of: 'news', split: 'dev', published: '2026-03-11', found: 0.94, alarmed: 0.02, beside: 0.01 },
  { of: 'news', split: 'test', published: '2026-03-11', found: 0.89, alarmed: 0.031, beside: 0.01 },
  { of: 'encyclopedias', split: 'dev', published: undefined, found: 0.93, alarmed: 0.041, beside: 0.05 },
  { of: 'encyclopedias', split: 'test', published: undefined, found: 0.89, alarmed: 0.041, beside: 0.07 },
] as const)(
  'pairs of $of, $split, published $published',
  ({ of, split, published, found, alarmed, beside }) => {
    const tally = tallyOf(
      pairs
        .filter((pair) => pair.split === split && pair.id.startsWith('e') === (of === 'encyclopedias'))
        .map((pair) => scorePair(pair, compare(articlesOf(pair, published)))),
    )

    test('revised figures are found', () => {
      expect(tally.figures.of).toBeGreaterThan(of === 'news' ? 140 : 75)
      expect(tally.figures.found / tally.figures.of).toBeGreaterThanOrEqual(found)
    })

    test('where none was revised, no conflict is told', () => {
      expect(tally.unrevised.of).toBeGreaterThan(of === 'news' ? 80 : 40)
      expect(tally.unrevised.alarmed / tally.unrevised.of).toBeLessThanOrEqual(alarmed)
    })

    test('beside a revision, hardly any other conflict is told', () => {
      expect(tally.beside.alarmed / tally.beside.of).toBeLessThanOrEqual(beside)
    })
  },
)

/** The conflicts between two articles of a sentence each. */
function conflictsBetween(before: string, after: string): readonly string[] {
  return compare([
    { id: 'before', text: before },
    { id: 'after', text: after },
  ])
    .findings.filter(({ verdict }) => verdict === 'conflict')
    .map(({ values }) => values.map(({ text }) => text).join(' / '))
    .sort()
}

test.each([
  {
    what: 'a new value in the old slot',
    before: 'The ferry sank with 31 passengers on board, the coastguard said.',
    after: 'The ferry sank with 34 passengers on board, the coastguard said.',
    conflicts: ['31 / 34'],
  },
  {
    what: 'a new value that another figure has now',
    before: 'Nine people died in the collapse of the stand.',
    after: 'Eleven people died and nine were hurt in the collapse of the stand.',
    conflicts: ['9 / 11'],
  },
  {
    what: 'the same values in another order',
    before: 'Lund had 70mm of rain and Arlen 55mm.',
    after: 'Arlen had 55mm of rain and Lund 70mm.',
    conflicts: [],
  },
  {
    what: 'the same values, one of which leaves its unit out in either sentence',
    before: 'Ferries were held up for 40 minutes and trams for 25.',
    after: 'Trams were held up for 25 minutes and ferries for 40.',
    conflicts: [],
  },
  {
    what: 'a rough number made another, far off',
    before: 'Dozens of miners were trapped when the shaft flooded, the union said.',
    after: 'Hundreds of miners were trapped when the shaft flooded, the union said.',
    conflicts: ['dozens / hundreds'],
  },
  {
    what: 'the same values, one of which stands like a part of a name',
    before: 'Arlen had 16 hours of sun and Lund seven.',
    after: 'Lund had seven hours of sun and Arlen 16.',
    conflicts: [],
  },
  {
    what: 'a sum told before its parts',
    before: 'The flood killed five people in Lund and two in Arlen.',
    after: 'The flood killed seven people, five of them in Lund and two in Arlen.',
    conflicts: [],
  },
  {
    what: 'a higher number of which a part is what the whole was, and no sum',
    before: 'The flood killed five people in Lund and two in Arlen.',
    after: 'The flood killed nine people, five of them in Lund and two in Arlen.',
    conflicts: ['5 / 9'],
  },
  {
    what: 'two numbers that changed their units, which is a revision',
    before: 'The panel has five members and ten days for its report.',
    after: 'The panel has ten members and five days for its report.',
    conflicts: ['5 / 10', '5 days / 10 days'],
  },
  {
    what: 'a value taken out that was another thing',
    before: 'Turnover was $7.4bn, against forecasts of $7.1bn.',
    after: 'Turnover was $7.4bn, ahead of forecasts.',
    conflicts: [],
  },
  {
    what: 'two events',
    before: 'The bakery in Lund has 40 ovens.',
    after: 'Ninety ships called at the port of Arlen.',
    conflicts: [],
  },
])('$what', ({ before, after, conflicts }) => {
  expect(conflictsBetween(before, after)).toEqual(conflicts)
})
