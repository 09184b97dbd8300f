import { expect, test } from 'vitest'
import { isIn, wordClass } from '../../src/language/word-class.js'
import { idOf, MOST_IDS, NO_ID, wordOf } from '../../src/language/word-ids.js'
import { tokenizeText } from '../../src/tokenize/index.js'

const COLOURS = wordClass('red green ,', 'greenish')
const FRUIT = wordClass('green plum')

test.each([
  ['red', true, false],
  ['green', true, true],
  ['greenish', true, false],
  [',', true, false],
  ['plum', false, true],
  ['re', false, false],
  ['', false, false],
])('%j is found in its classes alone', (word, colour, fruit) => {
  expect([isIn(COLOURS, idOf(word)), isIn(FRUIT, idOf(word))]).toEqual([colour, fruit])
})

test('what has no number is in no class', () => {
  expect(isIn(COLOURS, NO_ID)).toBe(false)
})

test('a word has one number, however it is written, and each its own', () => {
  const text =
    'Plum plum PLUM pLuM, plum-red abcdef abcdefa abcdefgabcde abcdefgabcdef ABCDEFGABCDEF café Café'
  const tokens = tokenizeText(text)
  expect(tokens.map(({ text }) => text).join(' ')).toBe(text.replace(/[,-]/g, ' $& ').replace(/ +/g, ' '))
  for (const { id, lower } of tokens) expect([idOf(lower), wordOf(id)]).toEqual([id, lower])
  const ids = new Map(tokens.map(({ id, lower }) => [lower, id]))
  expect(new Set(ids.values()).size).toBe(ids.size)
})

test('figures, links and what is very long have no number', () => {
  const tokens = tokenizeText(`12 example.com @someone #sometag ${'a'.repeat(40)}`)
  expect(tokens.map(({ id }) => id)).toEqual([NO_ID, NO_ID, NO_ID, NO_ID, NO_ID])
})

test('when all numbers are taken, new words have none and read as before, and known ones keep theirs', () => {
  const red = idOf('red')
  const letters = 'abcdefghijklmnopqrst'
  for (let n = 0; n < MOST_IDS; n++)
    idOf('w' + [n, n / 20, n / 400, n / 8000].map((k) => letters.charAt(Math.floor(k) % 20)).join(''))
  expect(tokenizeText('Quince zebra Zebra').map(({ text, lower, id }) => [text, lower, id])).toEqual([
    ['Quince', 'quince', NO_ID],
    ['zebra', 'zebra', NO_ID],
    ['Zebra', 'zebra', NO_ID],
  ])
  expect(tokenizeText('Red')[0]?.id).toBe(red)
})
