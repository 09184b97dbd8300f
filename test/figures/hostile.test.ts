/** Hostile text is read to its end, and nothing untrue is read of it; `bench/hostile.mjs` measures how time grows. */
import { expect, test } from 'vitest'
import { FIGURES } from '../../bench/hostile-texts.mjs'
import { explainFigures, extractFigures } from '../../src/figures/index.js'
import { tokenize } from '../../src/tokenize/index.js'
import { article } from './helpers.js'

const UNITS = 3000

test.each(Object.entries(FIGURES))('%s', (_name, unit) => {
  const source = article(unit.repeat(UNITS))
  const sentences = tokenize(source)
  const figures = extractFigures(source, sentences)
  expect(sentences.at(-1)?.end).toBe(source.text.trimEnd().length)
  for (const [i, { start, end, number, low, high }] of figures.entries()) {
    const before = figures[i - 1]
    const isInOrder = before === undefined || before.number.end <= number.start
    expect({ start, isInOrder, isWithin: start <= number.start && number.end <= end }).toEqual({
      start,
      isInOrder: true,
      isWithin: true,
    })
    expect([low, high]).not.toContain(NaN)
  }
  expect(explainFigures({ articles: [source], sentences, figures }).size).toBe(figures.length)
})
