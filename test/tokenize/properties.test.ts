import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences, tokenize, tokenizeText } from '../../src/tokenize/index.js'
import { SENTENCES } from '../../bench/hostile-texts.mjs'
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

describe('hostile text is read to its end', () => {
  test.each(SENTENCES)('%j', (unit) => {
    const says = article(unit.repeat(Math.ceil(64_000 / unit.length)))
    let end = 0
    for (const sentence of tokenize(says)) {
      const isInOrder = sentence.start >= end
      end = sentence.end
      expect({ isInOrder, text: sentence.text }).toEqual({
        isInOrder: true,
        text: says.text.slice(sentence.start, end),
      })
    }
    // What is left behind the last sentence are no words.
    expect(says.text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u)
  })
})
