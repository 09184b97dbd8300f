import { describe, expect, test } from 'vitest'
import { createProgress } from '../../src/cli/progress.js'

/** What is written when told of 100 steps, `pause` milliseconds apart. */
function written(isTTY: boolean, pause: number, env: Record<string, string> = {}): string {
  let text = ''
  let at = 0
  const stream = { write: (said: string) => (text += said), on: () => undefined, isTTY }
  const { show, clear } = createProgress(stream, env, () => at)
  for (let done = 0; done < 100; done++) {
    show(done < 50 ? 'read' : 'match', done % 50, 50)
    at += pause
  }
  clear()
  return text
}

test.each([
  { what: 'a short run', text: written(true, 4) },
  { what: 'no terminal', text: written(false, 50) },
  { what: 'a terminal that cannot wipe a line', text: written(true, 50, { TERM: 'dumb' }) },
])('$what: nothing', ({ text }) => {
  expect(text).toBe('')
})

test('a long run: at most every tenth of a second, and the line is wiped', () => {
  const lines = written(true, 10).split('\r\u001b[K')
  expect(lines).toEqual([
    '',
    'comparing: 0%',
    'comparing: 20%, 100 stories/s, 1 s left',
    'comparing: 40%, 100 stories/s, 1 s left',
    'comparing: 60%, 100 stories/s, 1 s left',
    'comparing: 80%, 100 stories/s, 1 s left',
    '',
  ])
})

describe('one thing after the other', () => {
  /** The last line shown after so many seconds, `done` of which took in `bytes` of `total`. */
  function shown(seconds: number, done: number, bytes: number, total: number | null): string {
    const lines: string[] = []
    let at = 0
    const stream = { write: (said: string) => lines.push(said), on: () => undefined, isTTY: true }
    const { count } = createProgress(stream, {}, () => at)
    at = seconds * 1000
    count('articles', done, bytes, total)
    return lines.join('').replace('\r\u001b[K', '')
  }
  test.each([
    { seconds: 10, done: 850, bytes: 25, total: 100, says: '850 articles, 25%, 85 articles/s, 30 s left' },
    { seconds: 10, done: 12, bytes: 1, total: 1000, says: '12 articles, 0%, 1.2 articles/s, 2.8 h left' },
    { seconds: 100, done: 100, bytes: 1, total: 300, says: '100 articles, 0%, 1.0 articles/s, 8.3 h left' },
    { seconds: 10, done: 850, bytes: 25, total: null, says: '850 articles, 85 articles/s' },
    { seconds: 10, done: 850, bytes: 120, total: 100, says: '850 articles, 100%, 85 articles/s, 0 s left' },
    { seconds: 10, done: 0, bytes: 0, total: 100, says: '0 articles, 0%' },
  ])('$says', ({ seconds, done, bytes, total, says }) => {
    expect(shown(seconds, done, bytes, total)).toBe(says)
  })
})
