import { expect, test } from 'vitest'
import { vectorPlace } from '../../src/language/vectors.js'
import { wordInfo } from '../../src/language/wordnet.js'
import { hashWord } from '../../src/language/word-index.js'

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of "%s" is that of the published test vectors', (word, hash) => {
  expect(hashWord(word)).toBe(hash)
})

test('the commonest words stand first in the table of vectors', () => {
  expect(['the', 'of', 'to'].map(vectorPlace)).toEqual([0, 1, 2])
})

test.each(['', 'abbeyx', 'abbe y', 'abbey n', 'Abbey', 'ābbey', 'abbey\u0000', '__proto__'])(
  'no word of the tables: "%s"',
  (word) => {
    expect([wordInfo(word), vectorPlace(word)]).toEqual([null, null])
  },
)

test('an entry tells what is known of its word', () => {
  expect(wordInfo('abbot')).toMatchObject({ pos: 'n', nounClass: 'person', anchor: 'person' })
})
