import { expect, test } from 'vitest'
import { lineStarts, locate } from '../../src/report/locate.js'

test.each([
  { name: 'the start of an empty text', text: '', offset: 0, line: 1, column: 1 },
  { name: 'the start', text: 'dam\nburst', offset: 0, line: 1, column: 1 },
  { name: 'a line feed itself', text: 'dam\nburst', offset: 3, line: 1, column: 4 },
  { name: 'after LF', text: 'dam\nburst', offset: 4, line: 2, column: 1 },
  { name: 'after CR', text: 'dam\rburst', offset: 6, line: 2, column: 3 },
  { name: 'between CR and LF', text: 'dam\r\nburst', offset: 4, line: 1, column: 5 },
  { name: 'after CRLF', text: 'dam\r\nburst', offset: 5, line: 2, column: 1 },
  { name: 'after LF and CR, two line ends', text: 'dam\n\rburst', offset: 5, line: 3, column: 1 },
  { name: 'after an empty line', text: 'dam\n\nburst', offset: 5, line: 3, column: 1 },
  { name: 'the end of the text', text: 'dam\nburst\n', offset: 10, line: 3, column: 1 },
  { name: 'an emoji counting two units', text: '🌊 dam', offset: 3, line: 1, column: 4 },
  { name: 'a line separator ending no line', text: 'dam\u2028burst', offset: 4, line: 1, column: 5 },
])('locates $name', ({ text, offset, line, column }) => {
  expect(locate(lineStarts(text), offset)).toEqual({ line, column })
})
