import { expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/index.js'
import { settleSigns } from '../../src/match/settle/signs.js'
import { tokenize } from '../../src/tokenize/index.js'
import { article } from './helpers.js'

/** The first figures of the texts as one quantity: their values once the signs are settled. */
function valuesOf(...texts: readonly string[]): readonly unknown[] {
  const articles = texts.map((text, at) => article(`a${at}`, text, '2026-09-18'))
  const sentences = new Map(articles.map((told) => [told.id, tokenize(told)]))
  const members = articles.flatMap((told) => extractFigures(told, tokenize(told)).slice(0, 1))
  const settled = settleSigns([{ story: 's1', members, confidence: 1 }], sentences)
  return members.map((figure) => settled.get(figure) ?? figure).map(({ low, high }) => [low, high])
}

test.each([
  ['Petrol cars: minus 12 %.', 'Sales of petrol cars fell 12 percent.', 12, 12],
  ['Ostrel: -14.8 per cent.', 'Ostrel lost 14.8 percent of its people.', 14.8, 14.8],
  ['Net result: -$3 million.', 'It made a loss of $4 million.', 3, 4],
])('a fall by its sign and one by its verb: %s / %s', (a, b, one, other) => {
  const scale = a.includes('million') ? 1e6 : 1
  expect(valuesOf(a, b)).toEqual([
    [one * scale, one * scale],
    [other * scale, other * scale],
  ])
})

test.each([
  ['Petrol cars: minus 12 %.', 'Sales of petrol cars rose 12 percent.', -12, 12],
  ['Petrol cars: minus 12 %.', 'Petrol cars: plus 12 %.', -12, 12],
  ['Petrol cars: minus 12 %.', 'Petrol cars: minus 13 %.', -12, -13],
  ['It was -12 degrees.', 'It was 12 degrees.', -12, 12],
])('signs that stay: %s / %s', (a, b, one, other) => {
  expect(valuesOf(a, b)).toEqual([
    [one, one],
    [other, other],
  ])
})
