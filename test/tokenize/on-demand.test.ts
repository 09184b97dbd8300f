import { expect, test } from 'vitest'
import { tokenize, tokenizeText, TokensOnDemand } from '../../src/tokenize/index.js'
import type { Article } from '../../src/types.js'

const TEXT = 'Rain fell on Varnholt. The river rose by 3 metres. Nobody was hurt. The mayor spoke at noon.'
const ARTICLE: Article = { id: 'a', path: 'a', text: TEXT, title: null, published: null, publishedBy: null }

test.each([
  ['room for all', 1000, []],
  ['room for none', 0, [0, 1, 2, 3]],
])('with %s, the same tokens whenever they are asked for', (_, most, dropped) => {
  const anew: number[] = []
  const held = new TokensOnDemand((sentence) => {
    anew.push(sentence.index)
    return tokenizeText(sentence.text, sentence.start)
  }, most)
  const plain = tokenize(ARTICLE)
  const told = held.hold(plain)
  expect(told.map(({ tokens }) => tokens)).toEqual(plain.map(({ tokens }) => tokens))
  expect(new Set(anew)).toEqual(new Set(dropped))
  expect(told.map(({ text, start, role }) => [text, start, role])).toEqual(
    plain.map(({ text, start, role }) => [text, start, role]),
  )
})
