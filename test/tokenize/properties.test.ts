import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences, tokenize, tokenizeText } from '../../src/tokenize/index.js'
import { article } from './article.js'

const PIECES = [
  'Ten',
  'people',
  'died',
  'Mr',
  'U.S',
  'a.m',
  'iPhone',
  'www.a.com/b',
  '@x',
  '#y',
  'READ MORE:',
  '©',
  '3.4',
  '1,200',
  'I',
  'No',
  '.',
  '...',
  '…',
  '!',
  '?',
  '”',
  '“',
  '"',
  "'",
  '’',
  ')',
  '(',
  ' . ',
  ':',
  '://',
  ',',
  '•',
  '- ',
  '1.',
  '[1]',
  '👋',
  '\u00ad',
  '\u200b',
  ' ',
  ' ',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '\u00a0',
  '\u2028',
  '\ud83d',
  ' date 2026-01-01 ',
  'e\u0301',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

test('sentences are ordered and disjoint, and nothing but white space lies between them', () => {
  fc.assert(
    fc.property(text, (says) => {
      let from = 0
      for (const { start, end, text } of splitSentences(says)) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(says.slice(from, start).trim()).toBe('')
        expect(says.slice(start, end)).toBe(text)
        expect(text.trim()).toBe(text)
        expect(text).not.toBe('')
        from = end
      }
      expect(says.slice(from).trim()).toBe('')
    }),
    { numRuns: 2_000 },
  )
})

test('tokens are ordered and disjoint, and miss only what cannot be seen', () => {
  fc.assert(
    fc.property(text, (says) => {
      let from = 0
      for (const { start, end, text, spaced } of tokenizeText(says)) {
        const between = says.slice(from, start)
        expect(between).toMatch(/^[\s\u00AD\u200B-\u200F\u2060\u202A-\u202E]*$/)
        expect(spaced).toBe(from === 0 || /\s/.test(between))
        expect(end).toBeGreaterThan(start)
        expect(says.slice(start, end)).toBe(text)
        from = end
      }
    }),
    { numRuns: 2_000 },
  )
})

test('an article’s sentences are those of its text, with their tokens in place', () => {
  fc.assert(
    fc.property(text, (says) => {
      const sentences = tokenize(article(says))
      expect(sentences.map(({ start, end, text }) => ({ start, end, text }))).toEqual(splitSentences(says))
      for (const [place, { index, tokens, start, end }] of sentences.entries()) {
        expect(index).toBe(place)
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(start)
          expect(token.end).toBeLessThanOrEqual(end)
          expect(says.slice(token.start, token.end)).toBe(token.text)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('line endings and trailing blanks leave the sentences alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Ten died. Two lived.', 'Snow', '', 'it rained.'), { maxLength: 8 }),
      (lines) => {
        const words = (says: string): string[] =>
          splitSentences(says).map(({ text }) => text.replace(/\s+/g, ' '))
        expect(words(lines.join('\r\n'))).toEqual(words(lines.join('\n')))
        expect(words(lines.map((line) => `${line}  `).join('\n'))).toEqual(words(lines.join('\n')))
      },
    ),
  )
})

describe('repeats', () => {
  test('a sentence said again points to the first', () => {
    const says =
      'Ten people died there.\nIt rained.\nTEN people died — there!\n“Ten people died there.”\nIt rained.'
    expect(tokenize(article(says)).map(({ repeats }) => repeats)).toEqual([null, null, 0, 0, null])
  })

  test('another figure is another sentence', () => {
    const says = 'At least 10 people died.\nAt least 12 people died.'
    expect(tokenize(article(says)).map(({ repeats }) => repeats)).toEqual([null, null])
  })
})

test('paragraphs count blocks', () => {
  const says = 'Ten killed\n\nTen died. Two lived.\nIt rained.'
  expect(tokenize(article(says)).map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2])
})

describe('time grows with the text, not with its square', () => {
  const units = [
    '.',
    '. ',
    '1,11,',
    'A.',
    'A. ',
    '."',
    '“A.” ',
    'a\n',
    '1. a 2. b ',
    'a@',
    'one-',
    'a.a-a.',
    'www.a.',
    'Ltd. Abc ',
    '!👋',
    '.[1]',
    'ab.Cd',
    "a'",
    '(Photo: ',
    'Home | ',
    'A\n\n',
    ' \n',
    '((((',
    'Monday 13 ',
    ' . .',
    '\u00ad',
    'http://a',
    '@a. ',
  ]
  // Tried again where the machine was busy: a square is a square every time.
  test.each(units)('%j', { retry: 2 }, (unit) => {
    const timed = (length: number): number => {
      const says = article(unit.repeat(Math.ceil(length / unit.length)))
      const runs = [0, 1, 2].map(() => {
        const from = performance.now()
        tokenize(says)
        return performance.now() - from
      })
      return Math.min(...runs)
    }
    const small = Math.max(timed(8_000), 0.5)
    // Eight times the text: linear would be 8, quadratic 64.
    expect(timed(64_000) / small).toBeLessThan(32)
  })
})
