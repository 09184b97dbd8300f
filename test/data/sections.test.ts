import { endianness } from 'node:os'
import { expect, test } from 'vitest'
import { HEADER, Sections } from '../../src/data/sections.js'

/** Three sections, as they are written: of single bytes, of two each, of eight. */
function written(): Buffer {
  const bytes = Buffer.alloc(HEADER + 48)
  bytes.writeUInt32LE(3, HEADER)
  bytes.set([1, 2, 255], HEADER + 8)
  bytes.writeUInt32LE(4, HEADER + 16)
  bytes.writeUInt16LE(258, HEADER + 24)
  bytes.writeUInt16LE(65_535, HEADER + 26)
  bytes.writeUInt32LE(8, HEADER + 32)
  bytes.writeDoubleLE(-2.57716, HEADER + 40)
  return bytes
}

const odd = Buffer.concat([Buffer.alloc(1), written()]).subarray(1)

test.each([
  ['at the start of its memory', written()],
  ['anywhere in a shared buffer', odd],
])('sections are read in turn, lying %s', (_, bytes) => {
  const sections = new Sections(bytes, endianness() === 'BE')
  expect([...sections.int8()]).toEqual([1, 2, -1])
  expect([...sections.uint16()]).toEqual([258, 65_535])
  expect([...sections.float64()]).toEqual([-2.57716])
})

test('a machine that counts bytes the other way round turns them', () => {
  const sections = new Sections(written(), endianness() !== 'BE')
  expect([...sections.bytes()]).toEqual([1, 2, 255])
  expect([...sections.uint16()]).toEqual([513, 65_535])
})
