/**
 * Quantities in single news sentences of no known date. Floors are a little below what `npm run bench:quantities` measures; the
 * sentences were written and annotated before the program saw them.
 */
import { describe, expect, test } from 'vitest'
import { f1Of, loadSentences, scoreSentence, type Sentence } from '../bench/quantity-scoring.mjs'
import { extractFigures } from '../src/index.js'

const extract = (text: string) => extractFigures({ id: 'sentence', text })

describe.each([
  { set: 'business', count: 220, values: 96.5, units: 89 },
  { set: 'science', count: 220, values: 97, units: 90.5 },
  { set: 'trades', count: 224, values: 97.5, units: 92.5 },
])('$set', ({ set, count, values, units }) => {
  const sentences = loadSentences(set)

  test('every number stands where the annotation says', () => {
    const lost = sentences.flatMap(({ text, quantities }) =>
      quantities.filter(({ at }) => text.split(at.replace('[', '').replace(']', '')).length !== 2),
    )
    expect(lost).toEqual([])
    expect(sentences).toHaveLength(count)
  })

  test('values and units are read', () => {
    const f1 = f1Of(sentences.map((sentence) => scoreSentence(sentence, extract)))
    expect(f1.values).toBeGreaterThanOrEqual(values)
    expect(f1.units).toBeGreaterThanOrEqual(units)
  })
})

test('the score counts what is right, wrong, missed and invented', () => {
  const sentence: Sentence = {
    text: 'Sales fell 3 per cent to $40m, while 12 of 30 shops shut.',
    quantities: [
      { at: 'fell [3] per', value: 3, unit: 'percent' },
      { at: '$[40m],', value: 40e6, unit: 'euro' },
      { at: 'while [12] of', value: 12, unit: 'shop' },
      { at: 'of [30] shops', value: 31, unit: 'shop' },
    ],
  }
  const { wanted, told, values, units, missed, invented } = scoreSentence(sentence, extract)
  expect({ wanted, told, values, units }).toEqual({ wanted: 4, told: 4, values: 3, units: 2 })
  expect(missed.map(({ value }) => value)).toEqual([31])
  expect(invented.map(({ low }) => low)).toEqual([30])
  expect(f1Of([scoreSentence(sentence, extract)])).toEqual({ values: 75, units: 50, wanted: 4 })
})
