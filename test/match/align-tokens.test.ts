import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignTokens } from '../../src/match/align-tokens.js'
import type { Sentence } from '../../src/types.js'
import { sentencesOf } from './helpers.js'

function sentence(text: string): Sentence {
  const [only] = sentencesOf('a', text)
  if (only === undefined) throw new Error('no sentence')
  return only
}

/** The pairs of numbers that an alignment lays side by side. */
function slots(x: string, y: string): readonly string[] {
  const [a, b] = [sentence(x), sentence(y)]
  return [...alignTokens(a, b)].flatMap((partner, at) => {
    const [mine, theirs] = [a.tokens[at], b.tokens[partner]]
    if (mine === undefined || theirs === undefined) return []
    return /\d|ten|nine|six|seven/.test(mine.lower) ? [`${mine.text}=${theirs.text}`] : []
  })
}

test.each([
  {
    a: 'At least 37 people, including 11 civilians, were killed.',
    b: 'At least 38 people, 12 of them civilians, were killed.',
    slots: ['37=38', '11=12'],
  },
  {
    a: 'Six civilians died and 5 soldiers.',
    b: 'Seven civilians died and 9 soldiers.',
    slots: ['Six=Seven', '5=9'],
  },
  { a: 'The river rose 3 metres and killed 11 people.', b: 'Floods killed 12 people.', slots: ['11=12'] },
  { a: '11 children were hurt.', b: 'Of 40 people 11 children were hurt.', slots: ['11=11'] },
  { a: 'Nothing happened.', b: 'Police held 41 people.', slots: [] },
])('lays figures of one slot side by side: $a', ({ a, b, slots: expected }) => {
  expect(slots(a, b)).toEqual(expected)
})

const text = fc.array(fc.constantFrom('the', 'flood', 'killed', '12', '40', 'people', ',', 'six'), {
  maxLength: 30,
})

test('partners ascend, are used once, and are of one kind', () => {
  fc.assert(
    fc.property(text, text, (x, y) => {
      const [a, b] = [sentence(x.join(' ')), sentence(y.join(' '))]
      const partners = [...alignTokens(a, b)]
      expect(partners).toHaveLength(a.tokens.length)
      const used = partners.filter((partner) => partner >= 0)
      expect(used).toEqual([...new Set(used)].sort((m, n) => m - n))
      for (const partner of used) expect(partner).toBeLessThan(b.tokens.length)
    }),
    { seed: 4 },
  )
})

test('a sentence is laid wholly beside itself', () => {
  fc.assert(
    fc.property(text, (words) => {
      const a = sentence(words.join(' '))
      expect([...alignTokens(a, a)]).toEqual(a.tokens.map((_, at) => at))
    }),
    { seed: 5 },
  )
})

test('hostile length stays bounded: what is beyond has no partner', () => {
  const long = sentence('12 people '.repeat(5000))
  const partners = alignTokens(long, sentence('12 people '.repeat(4000)))
  expect(partners).toHaveLength(10_000)
  expect(partners[9_999]).toBe(-1)
})
