import { describe, expect, test } from 'vitest'
import { decode } from '../../src/read/decode.js'

const LINE = 'At least 277 people – “twice” the café’s 28'
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

describe('text', () => {
  test.each([
    { name: 'UTF-8', bytes: Buffer.from(LINE), text: LINE },
    { name: 'UTF-8 with byte order mark', bytes: Buffer.from(`\uFEFF${LINE}`), text: LINE },
    { name: 'UTF-8 with two marks', bytes: Buffer.from('\uFEFF\uFEFFa'), text: '\uFEFFa' },
    { name: 'UTF-16 LE with mark', bytes: Buffer.from(`\uFEFF${LINE}`, 'utf16le'), text: LINE },
    { name: 'UTF-16 BE with mark', bytes: utf16be(`\uFEFF${LINE}`), text: LINE },
    { name: 'UTF-16 LE', bytes: Buffer.from(LINE, 'utf16le'), text: LINE },
    { name: 'UTF-16 BE', bytes: utf16be(LINE), text: LINE },
    {
      name: 'Windows-1252',
      bytes: Buffer.from([0x93, 0x35, 0x80, 0x94, 0x20, 0x96, 0x20, 0xe9]),
      text: '“5€” – é',
    },
    {
      name: 'Latin-1 letters alone',
      bytes: Buffer.from('Bogotá, 12 años', 'latin1'),
      text: 'Bogotá, 12 años',
    },
    {
      name: 'UTF-8 cut in a letter',
      bytes: Buffer.from('“40” né').subarray(0, -1),
      text: '“40” n\uFFFD',
      replaced: 1,
    },
    { name: 'a replacement character of its own', bytes: Buffer.from('“40” n\uFFFD'), text: '“40” n\uFFFD' },
    {
      name: 'its own and two made here',
      bytes: Buffer.concat([Buffer.from('“40” “\uFFFD”'), Buffer.from([0x93, 0x20, 0xff])]),
      text: '“40” “\uFFFD”\uFFFD \uFFFD',
      replaced: 2,
    },
    {
      name: 'ISO-8859-2 as a page declares it',
      bytes: Buffer.concat([
        Buffer.from('<meta charset="iso-8859-2"><p>'),
        Buffer.from([0xb3, 0xf3, 0x64, 0xbc]),
      ]),
      text: '<meta charset="iso-8859-2"><p>łódź',
    },
    {
      name: 'a charset that XML declares',
      bytes: Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>'),
        Buffer.from([0xf1, 0xee, 0xf0, 0xee, 0xea]),
      ]),
      text: '<?xml version="1.0" encoding="windows-1251"?><a>сорок',
    },
    {
      name: 'UTF-8 that claims to be Latin-1',
      bytes: Buffer.from('<meta charset="iso-8859-1">“café”'),
      text: '<meta charset="iso-8859-1">“café”',
    },
    {
      name: 'a charset that there is not',
      bytes: Buffer.concat([Buffer.from('<meta charset="klingon">'), Buffer.from([0x93, 0x35, 0x94])]),
      text: '<meta charset="klingon">“5”',
    },
    { name: 'CRLF kept', bytes: Buffer.from('a\r\nb'), text: 'a\r\nb' },
    {
      name: 'a stray escape code',
      bytes: Buffer.from('\x1b[1mTwelve\x1b[0m dead'),
      text: '\x1b[1mTwelve\x1b[0m dead',
    },
    { name: 'a form feed and DOS end mark', bytes: Buffer.from('a\fb\x1a'), text: 'a\fb\x1a' },
  ])('reads $name', ({ bytes, text, replaced }) => {
    expect(decode(bytes)).toEqual({ text, replaced: replaced ?? 0 })
  })
})

describe('no text', () => {
  test.each([
    { name: 'nothing', bytes: Buffer.alloc(0), why: /empty/ },
    { name: 'a byte order mark alone', bytes: Buffer.from('\uFEFF'), why: /only blanks/ },
    { name: 'blanks', bytes: Buffer.from(' \r\n\t\u00a0\n'), why: /only blanks/ },
    { name: 'a PNG', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), why: /not a text file/ },
    { name: 'a text with NUL', bytes: Buffer.from('Twelve dead\0'), why: /not a text file/ },
    { name: 'UTF-32', bytes: Buffer.from('fffe0000410000004200000043000000', 'hex'), why: /not a text file/ },
    {
      name: 'every byte but NUL',
      bytes: Buffer.from([...Array(255).keys()].map((n) => n + 1)),
      why: /not a text file/,
    },
  ])('refuses $name', ({ bytes, why }) => {
    expect(decode(bytes)).toEqual({ refused: expect.stringMatching(why) })
  })
})

test('the encoding that the user names beats what the file shows', () => {
  expect(decode(Buffer.from([0xb3, 0xf3, 0x64, 0xbc]), 'iso-8859-2')).toEqual({ text: 'łódź', replaced: 0 })
  expect(decode(Buffer.from('\uFEFFcafé'), 'iso-8859-2')).toEqual({ text: 'café', replaced: 0 })
  expect(decode(Buffer.from('“5” café', 'utf16le'), 'utf-16le')).toEqual({ text: '“5” café', replaced: 0 })
})

test('millions of bytes that are no text are read to their end', () => {
  const read = decode(Buffer.alloc(4_000_000, 0xff))
  expect('text' in read && [read.text.length, read.replaced]).toEqual([4_000_000, 0])
})
