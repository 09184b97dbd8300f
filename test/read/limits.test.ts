import { getHeapStatistics } from 'node:v8'
import { expect, test } from 'vitest'
import { tooMuch } from '../../src/read/index.js'

const had = getHeapStatistics().heap_size_limit
/** So many copies of a text of a million characters. */
const articles = (units: number) => Array.from({ length: Math.ceil(units / 1e6) }, () => ({ text: TEXT }))
const TEXT = 'x'.repeat(1e6)

test('text that would not fit is refused before it runs out, and told how much it needs', () => {
  expect(tooMuch(articles(had / 150 - 2e6))).toBeNull()
  expect(tooMuch(articles(had / 150 + 2e6))).toMatchObject({
    path: '(all)',
    message: expect.stringMatching(
      /^\d+ characters in all would need about [\d.]+ GiB of memory, and [\d.]+ GiB may be used; name fewer articles, or allow more with NODE_OPTIONS=--max-old-space-size=\d+$/,
    ) as string,
  })
})

test.each([
  ['report', 20],
  ['packed', 10],
] as const)('story by story there is room for several times as much: %s', (held, bytes) => {
  const room = (had - 800_000_000) / bytes
  expect(tooMuch(articles(room - 2e6), { held })).toBeNull()
  expect(tooMuch(articles(room + 2e6), { held })).not.toBeNull()
})
