// Writes the flat files of src/data, as src/data/sections.ts reads them; needs `npm run build` first.
import { writeFileSync } from 'node:fs'

const { joinSections } = await import('../../dist/data/sections.js')
const { hashWord } = await import('../../dist/language/word-index.js')

/**
 * @param name of the file.
 * @param says what it is and what made it, on its first line.
 * @param sections typed arrays and buffers, in the order in which they are read.
 */
export function writeData(name, says, sections) {
  writeFileSync(new URL(`../../src/data/${name}`, import.meta.url), joinSections(says, sections))
}

/** The sections of src/language/word-index.ts, from pairs of a word and what its entry says after it. */
export function wordIndex(entries) {
  const size = 2 ** Math.ceil(Math.log2(entries.length * 1.5))
  const slots = new Uint16Array(size)
  const starts = new Int32Array(entries.length + 1)
  for (const [number, [word, after]] of entries.entries()) {
    let slot = hashWord(word) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = number + 1
    starts[number + 1] = starts[number] + word.length + after.length
  }
  const text = Buffer.from(entries.map(([word, after]) => word + after).join(''), 'latin1')
  return [slots, starts, Uint8Array.from(entries, ([word]) => word.length), text]
}
