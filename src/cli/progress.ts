/** How far a long run is, on one line of a terminal that is wiped when it is over. */
import type { Progress } from '../types.js'
import type { Io, Output } from './io.js'

/** Shorter runs are over before anyone has read a line. */
const PATIENCE_MS = 500
/** Often enough to be seen moving, seldom enough to cost nothing. */
const INTERVAL_MS = 100

/** Shows nothing at all where the stream is null or no terminal that can wipe a line. */
export function createProgress(
  stream: Output | null,
  env: Io['env'],
  now: () => number = () => performance.now(),
): Readonly<{ show: Progress; clear: () => void }> {
  const able = stream?.isTTY === true && env['TERM'] !== 'dumb'
  const began = now()
  let shown = -Infinity
  const write = (text: string): void => void stream?.write(text, () => undefined)
  return {
    show(stage, done, total) {
      const at = now()
      if (!able || at - began < PATIENCE_MS || at - shown < INTERVAL_MS) return
      shown = at
      write(`${WIPE}${WORDS[stage]}: ${Math.floor((100 * done) / Math.max(total, 1))}%`)
    },
    clear() {
      if (shown > -Infinity) write(WIPE)
    },
  }
}

/** Back to the line's start, and empty it. */
const WIPE = '\r\u001b[K'

const WORDS: Readonly<Record<Parameters<Progress>[0], string>> = {
  read: 'reading figures',
  match: 'comparing',
}
