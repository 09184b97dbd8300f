import { expect, test } from 'vitest'
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
  expect(lines).toEqual(['', 'comparing: 0%', 'comparing: 20%', 'comparing: 40%', 'comparing: 60%', 'comparing: 80%', '']) // prettier-ignore
})
