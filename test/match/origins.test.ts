import { expect, test } from 'vitest'
import { copiedSentences } from '../../src/match/copies.js'
import { groupOrigins, ONE_VOICE } from '../../src/match/origins.js'
import { findOverlaps } from '../../src/match/overlaps.js'
import type { Overlap, Sentence } from '../../src/types.js'
import { article, sentencesOf } from './helpers.js'

const AGENCY = [
  'The river Larn burst its banks on Monday night and swept away 14 cars in Oskeby.',
  'Two bridges near the paper mill were closed to lorries until the weekend.',
  'Farmers led their cattle to the higher pastures before dawn.',
]
const SECOND = [
  'Bakers handed out bread from boats moored beside the old customs house.',
  'A choir that should have sung in the cathedral sang on its steps instead.',
  'The harbour master expects the tide to help rather than to hurt.',
]
const OWN = [
  'Our reporter found the library dry and its cellar full of eels.',
  'Nobody in the queue at the bank could remember such a spring.',
  'The swimming pool, of all places, had run out of water by noon.',
  'An old photograph of the flood of 1912 hangs in the barber shop.',
]

type Told = Readonly<Record<string, readonly string[]>>

function overlapsOf(told: Told): readonly Overlap[] {
  const articles = Object.keys(told).map((id) => article(id, ''))
  const sentences = new Map<string, readonly Sentence[]>(
    Object.entries(told).map(([id, said]) => [id, sentencesOf(id, ...said)]),
  )
  return findOverlaps(articles, sentences, copiedSentences([...sentences.values()].flat()))
}

function originsOf(told: Told): readonly (readonly string[])[] {
  const articles = Object.keys(told).map((id) => article(id, ''))
  const origins = groupOrigins(articles, overlapsOf(told))
  expect(origins.map(({ id }) => id)).toEqual(origins.map((_, place) => `o${place + 1}`))
  return origins.map(({ articles }) => articles)
}

test('articles that share copy are one voice', () => {
  expect(
    originsOf({ a: [...AGENCY, ...OWN.slice(0, 1)], b: OWN.slice(1), c: [...AGENCY, ...SECOND] }),
  ).toEqual([['a', 'c'], ['b']])
})

test('one sentence of background does not make one voice', () => {
  const background = 'The Larn last flooded the town in 1912, when the dam at Vik gave way.'
  expect(originsOf({ a: [...AGENCY, ...OWN.slice(0, 3), background], b: [...SECOND, ...OWN.slice(3), background, 'More rain is due on Friday and again on Sunday, when the fair was to open.', 'Insurers have sent six men with notebooks and rubber boots.'] })).toEqual([['a'], ['b']]) // prettier-ignore
})

test('an article that takes from two agencies does not make one voice of these', () => {
  expect(originsOf({ first: AGENCY, mixed: [...AGENCY, ...SECOND], other: SECOND })).toEqual([
    ['first', 'mixed'],
    ['other'],
  ])
})

test('the share is counted in words of the shorter article', () => {
  const [longer, none] = [[...AGENCY, ...SECOND], { c: OWN, d: [] }]
  const whole = [{ articles: ['a', 'b'], share: 1 }]
  expect(overlapsOf({ b: longer, a: AGENCY, ...none })).toMatchObject(whole)
  expect(overlapsOf({ b: AGENCY, a: longer, ...none })).toMatchObject(whole)
  expect(ONE_VOICE).toBe(0.2)
})
