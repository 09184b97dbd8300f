import { expect, test } from 'vitest'
import { nameVariants } from '../../src/match/name-variants.js'
import { plainNumber } from '../../src/language/number-words.js'
import { termSentences } from '../../src/match/terms.js'
import { sentencesOf } from './helpers.js'

test.each([
  ['1,200', '1200'],
  ['3.4', '3.4'],
  ['twenty', '20'],
  ['forty-eight', '48'],
  ['dozen', '12'],
  ['eight-forty', null],
  ['twenty-twelve', null],
  ['often', null],
  ['19th', null],
])('reads %s as %s', (text, value) => {
  expect(plainNumber(text)).toBe(value)
})

test('names are learnt from where a capital is not due', () => {
  const [first] = termSentences(
    sentencesOf(
      'a',
      'Flooding in Oskeby killed 12.',
      'The flooding was said to be over in Oskeby.',
      'Oskeby Mourns Its Dead',
    ),
  )
  expect(first?.terms.map(({ kind, key, stop }) => [kind, key, stop])).toEqual([
    ['word', 'flood', false],
    ['word', 'in', true],
    ['name', 'oskeby', false],
    ['word', 'kill', false],
    ['number', '12', false],
  ])
})

test('spellings of different articles meet; names that articles use side by side do not', () => {
  const told = termSentences([
    ...sentencesOf('a', 'It fell to Saraqab and to Peru, then to Peruan troops in Austria, not Australia.'),
    ...sentencesOf('b', 'It fell to Saraqib, they said in Austria and Australia, after Iran and Iraq.'),
  ])
  expect([...nameVariants(told)]).toEqual([
    ['peruan', 'peru'],
    ['saraqib', 'saraqab'],
  ])
})
