import { describe, expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/index.js'
import { foldEchoes } from '../../src/match/echoes.js'
import { match } from '../../src/match/index.js'
import { tokenize } from '../../src/tokenize/index.js'
import type { Figure, Sentence } from '../../src/types.js'
import { article, sentencesOf } from './helpers.js'

const SAID =
  'A fire in Varnholt killed at least 12 people and wounded 30 others, the mayor said on the radio.'

/** So many articles that say one thing each, the last of them `last`. */
function story(count: number, last: string = SAID, said: string = SAID) {
  const ids = Array.from({ length: count }, (_, n) => `a${String(n).padStart(2, '0')}`)
  const told = new Map(ids.map((id, n) => [id, sentencesOf(id, n === count - 1 ? last : said)]))
  const articles = ids.map((id) => article(id, (told.get(id) ?? []).map(({ text }) => text).join('\n')))
  const figures = articles.flatMap((each) => extractFigures(each, told.get(each.id) ?? []))
  return { ids, told, articles, figures, sentences: [...told.values()].flat() }
}

const placeOf = ({ article: id, index }: Sentence): string => `${id}:${index}`
const valueOf = ({ article: id, low }: Figure): string => `${id}:${low}`

describe('echoes', () => {
  test('are left alone in a story of a dozen articles', () => {
    const { sentences, figures } = story(12)
    expect(foldEchoes(sentences, figures)).toMatchObject({ told: sentences, figures, copies: [] })
  })

  test('are taken out of a story of more, with their figures', () => {
    const { sentences, figures } = story(13)
    const { told, figures: left, sentenceFor, figureFor, copies } = foldEchoes(sentences, figures)
    expect(told.map(placeOf)).toEqual(['a00:0'])
    expect(left.map(valueOf)).toEqual(['a00:12', 'a00:30'])
    expect(new Set([...sentenceFor.values()].map(placeOf))).toEqual(new Set(['a00:0']))
    expect([...figureFor].map(([echo, first]) => `${valueOf(echo)} ${valueOf(first)}`)).toContain(
      'a12:30 a00:30',
    )
    expect(copies.map(({ b, similarity }) => [placeOf(b), similarity])).toContainEqual(['a12:0', 1])
  })

  test.each([
    ['a few words changed', SAID.replace('wounded', 'hurt'), true],
    ['another number', SAID.replace('30', '31'), false],
    ['another name', SAID.replace('Varnholt', 'Tarnholt'), false],
    ['denied', SAID.replace('killed', 'never killed'), false],
    ['an exact number', SAID.replace('at least ', ''), false],
    ['much shorter', 'A fire in Varnholt killed at least 12 people and wounded 30.', false],
  ])('%s', (_, last, isEcho) => {
    const { sentences, figures } = story(13, last)
    const { told } = foldEchoes(sentences, figures)
    expect(told.map(placeOf)).toEqual(isEcho ? ['a00:0'] : ['a00:0', 'a12:0'])
  })

  test('of its own article none is an echo', () => {
    const { sentences, figures } = story(12)
    const other = sentencesOf('a12', 'It rained.', SAID, SAID.replace('wounded', 'hurt'))
    const own = sentencesOf('a00', SAID, SAID.replace('wounded', 'hurt'))
    const { told } = foldEchoes([...own, ...sentences.slice(1), ...other], figures)
    expect(told.map(placeOf)).toEqual(['a00:0', 'a00:1', 'a12:0'])
  })
})

describe('a story of many copies', () => {
  const { ids, told, articles, figures } = story(20, SAID.replace('30', '31'))
  const found = match(articles, told, figures, [{ id: 's1', articles: ids }])

  test('is one cluster with all of them', () => {
    expect(found.clusters).toHaveLength(1)
    expect(found.clusters[0]).toMatchObject({ kind: 'copy', similarity: 1 })
    expect(found.clusters[0]?.members.map((member) => member.article).sort()).toEqual(ids)
  })

  test('holds all their figures, the revised beside the rest', () => {
    const values = found.quantities.map(({ members }) => members.map(({ low }) => low))
    expect(values.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))).toEqual([
      Array(20).fill(12),
      [...Array(19).fill(30), 31],
    ])
  })

  test('is one voice, each laid beside the one it echoes', () => {
    expect(found.origins.map((origin) => origin.articles)).toEqual([ids])
    expect(found.overlaps.map(({ articles: [a, b], share }) => [a, b, share])).toEqual(
      ids.slice(1).map((id) => ['a00', id, 1]),
    )
  })

  test('knows echoes of one sentence for copies of one another', () => {
    const of = (id: string) => figures.filter(({ article: own, low }) => own === id && low === 12)
    const [[a], [b], [last]] = [of('a03'), of('a07'), of('a19')]
    if (!a || !b || !last) throw new Error('no figure of 12')
    const { copied } = found
    expect([copied.has(a, b), copied.has(a, last), copied.has(a, a)]).toEqual([true, true, false])
    expect(copied.wordingOf(b)).toBe(copied.wordingOf(a))
  })
})

test('in a story of many, articles that share half of their text are one voice still', () => {
  const ids = Array.from({ length: 16 }, (_, n) => `b${String(n).padStart(2, '0')}`)
  const own = (n: number) =>
    `Reporter ${'abcdefghijklmnop'[n]} drove ${n + 40} kilometres through ${'rain snow fog hail'.split(' ')[n % 4]} to see it.`
  const articles = ids.map((id, n) => article(id, `${SAID}\n${own(n)}`))
  const told = new Map(articles.map((each) => [each.id, tokenize(each)]))
  const { origins } = match(articles, told, [], [{ id: 's1', articles: ids }])
  expect(origins.map((origin) => origin.articles)).toEqual([ids])
})
