import { expect, test } from 'vitest'
import { compare } from '../../src/index.js'
import { axisOf } from '../../src/report/html/scale.js'

function marksOf(...told: readonly string[]): readonly (readonly [number | null, number | null])[] | null {
  const articles = told.map((who, i) => ({
    id: `a${i}`,
    published: '2024-03-10',
    text: `${who} in the Kestrel poll could not say which party they would back.`,
  }))
  const [finding] = compare(articles).findings.filter(({ figures }) => figures.length === told.length)
  return axisOf(finding?.figures ?? [])?.marks.map(({ low, high }) => [low, high]) ?? null
}

test('shares in per cent and in words are drawn on one axis', () => {
  expect(marksOf('Nine percent of voters', 'One in ten voters')).toEqual([
    [9, 9],
    [10, 10],
  ])
  expect(marksOf('Nine percent of voters', '10 percent of voters')).toEqual([
    [9, 9],
    [10, 10],
  ])
})
