import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HEDGES_AFTER, HEDGES_BEFORE } from '../../src/figures/hedge-table.js'

const told = readFileSync(new URL('../../docs/figures.md', import.meta.url), 'utf8')

test('docs/figures.md shows every bound and hedge of the table', () => {
  const phrases = [...HEDGES_BEFORE.values(), ...HEDGES_AFTER.values()]
    .flat()
    .map(({ words }) => words.join(' '))
  expect(phrases.filter((phrase) => !told.includes(phrase))).toEqual([])
})
