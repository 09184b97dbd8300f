import { describe, expect, test } from 'vitest'
import { whatBegan } from '../../src/match/quantities/beginnings.js'
import { tokenize } from '../../src/tokenize/index.js'
import { compare } from '../../src/index.js'
import { toArticle } from '../../src/read/index.js'

const DATE = /^(?:19|20)\d\d$|^(?:Mon|Tues|Wednes|Thurs|Fri)day$/

function began(text: string): string | null {
  const tokens = tokenize(toArticle({ id: 'a', path: 'a.txt', text })).flatMap((sentence) => sentence.tokens)
  return whatBegan(
    tokens,
    tokens.findIndex((token) => DATE.test(token.text)),
  )
}

describe('what is said to begin on a date', () => {
  test.each([
    ['Riots grew into open war in 1998.', 'war'],
    ['Nothing like it was seen since the conflict started in 2012.', 'conflict'],
    ['The strike began on Monday.', 'strike'],
    ['The siege broke out in March 2003.', 'siege'],
    ['It was the worst month since the outbreak of the epidemic in 2019.', 'epidemic'],
  ])('%s', (text, what) => {
    expect(began(text)).toBe(what)
  })

  test.each([
    'The mayor started in 2012.',
    'The second war began in 1998.',
    'A new offensive began on Monday.',
    'The war ended in 2011.',
    'The war goes on. It was 2011.',
    'She was born in 2011.',
  ])('nothing: %s', (text) => {
    expect(began(text)).toBeNull()
  })
})

describe('when one thing began', () => {
  const told = (a: string, b: string) =>
    compare([
      { id: 'a', text: `${a} The army holds the port of Belmar.`, published: '2020-05-04' },
      { id: 'b', text: `${b} The army holds Belmar and its port.`, published: '2020-05-04' },
    ]).findings.flatMap(({ kind, verdict, values }) =>
      kind === 'date' ? [`${verdict} ${values.map(({ text }) => text).join(' ')}`] : [],
    )

  test('in other words, and another year, is a conflict', () => {
    expect(
      told(
        'Protests in Belmar grew into open war in 2011.',
        'Belmar has seen none since the conflict started in 2012.',
      ),
    ).toEqual(['conflict 2011 2012'])
  })
})
