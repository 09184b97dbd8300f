import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { run } from '../../src/report/layout/runs.js'
import { clip, displayWidth } from '../../src/report/layout/width.js'
import { toWords } from '../../src/report/layout/words.js'
import { fill, shortenAround, wrap } from '../../src/report/layout/wrap.js'
import { sanitize } from '../../src/report/sanitize.js'

const textOf = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('')

test.each([
  { what: 'words', says: 'the dam broke at dawn', width: 10, lines: ['the dam', 'broke at', 'dawn'] },
  { what: 'an exact fit', says: 'the dam broke', width: 7, lines: ['the dam', 'broke'] },
  { what: 'a word wider than the line', says: 'a Wassermassen', width: 6, lines: ['a', 'Wasser', 'massen'] },
  {
    what: 'a path behind its slashes',
    says: 'a flood/articles/herald.txt:12 b',
    width: 18,
    lines: ['a flood/articles/', 'herald.txt:12 b'],
  },
  {
    what: 'a path of long names',
    says: 'flood/valley-herald.txt',
    width: 10,
    lines: ['flood/', 'valley-her', 'ald.txt'],
  },
  { what: 'CJK by columns', says: '河水决堤了', width: 5, lines: ['河水', '决堤', '了'] },
  { what: 'CJK with its stop held back', says: '河水，决堤', width: 5, lines: ['河', '水，', '决堤'] },
  {
    what: 'combining marks',
    says: 'Ka\u0301rsk Ka\u0301rsk',
    width: 5,
    lines: ['Ka\u0301rsk', 'Ka\u0301rsk'],
  },
  { what: 'emoji kept whole', says: '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', width: 4, lines: ['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧'] },
  {
    what: 'a no-break space',
    says: 'some 9\u00a0400 moved',
    width: 7,
    lines: ['some', '9\u00a0400', 'moved'],
  },
  { what: 'runs of spaces', says: '  the   dam ', width: 20, lines: ['the dam'] },
  { what: 'nothing', says: '', width: 20, lines: [] },
])('wraps $what', ({ says, width, lines }) => {
  expect(wrap([run(says)], width).map(textOf)).toEqual(lines)
})

test('a word that changes its style stays one word', () => {
  const lines = wrap([run('killed '), run('«31 dead»', 'figure'), run(', police said')], 14)
  expect(lines.map(textOf)).toEqual(['killed «31', 'dead», police', 'said'])
})

test('no line is wider than asked for, and no word is lost', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 }).map(sanitize)
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.integer({ min: 8, max: 60 }), (texts, width) => {
      const runs = texts.map((each, index) => run(each, index % 2 === 0 ? 'plain' : 'figure'))
      const lines = wrap(runs, width).map(textOf)
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(texts.join('').replaceAll(' ', ''))
    }),
  )
})

test.each([
  { budget: 80, shows: 'After the dam broke at dawn «31 people» were killed, police in Karsk said' },
  { budget: 40, shows: '… at dawn «31 people» were killed, …' },
  { budget: 24, shows: '… at dawn «31 people» …' },
  { budget: 5, shows: '… «31 people» …' },
])('shortens around the figure to $budget columns', ({ budget, shows }) => {
  const runs = [
    run('After the dam broke at dawn '),
    run('«31 people»', 'figure'),
    run(' were killed, police in Karsk said'),
  ]
  expect(fill(shortenAround(toWords(runs, 80), budget), 200).map(textOf)).toEqual([shows])
})

test('spends on one side what the other has no words for', () => {
  const runs = [run('«31 people»', 'figure'), run(' were killed when the dam above Karsk broke at dawn')]
  expect(fill(shortenAround(toWords(runs, 80), 40), 200).map(textOf)).toEqual([
    '«31 people» were killed when the dam …',
  ])
})

test.each([
  { says: 'bridges destroyed', width: 20, shows: 'bridges destroyed' },
  { says: 'bridges destroyed', width: 9, shows: 'bridges…' },
  { says: '河水决堤', width: 6, shows: '河水…' },
])('clips "$says" to $width columns', ({ says, width, shows }) => {
  expect(clip(says, width)).toBe(shows)
})

test('a text of thousands of words is shortened and wrapped', () => {
  const runs = [run('31'.repeat(8_000)), run('洪 '.repeat(8_000), 'figure')]
  const lines = fill(shortenAround(toWords(runs, 60), 180), 60)
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) expect(displayWidth(textOf(line))).toBeLessThanOrEqual(60)
})

test('every character of the quick path is as wide as the slow path says', () => {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x100, 0x24f],
    [0x2010, 0x2027],
    [0x2500, 0x257f],
  ] as const
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code++) {
      const char = String.fromCodePoint(code)
      expect({ code, width: displayWidth(char) }).toEqual({ code, width: stringWidth(char) })
    }
  }
})
