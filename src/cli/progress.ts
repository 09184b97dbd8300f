/** How far a long run is, on one line of a terminal that is wiped when it is over. */
import type { Progress } from '../types.js'
import type { Io, Output } from './io.js'

/** Shorter runs are over before anyone has read a line. */
const PATIENCE_MS = 500
/** Often enough to be seen moving, seldom enough to cost nothing. */
const INTERVAL_MS = 100

type ProgressLine = Readonly<{
  show: Progress
  /**
   * Of a run that reads one thing after the other: how many are done, and how many bytes of `total` were taken in; null where
   * nobody knows how much will come.
   */
  count: (things: 'articles' | 'stories', done: number, bytes: number, total: number | null) => void
  clear: () => void
}>

/** Shows nothing at all where the stream is null or no terminal that can wipe a line. */
export function createProgress(
  stream: Output | null,
  env: Io['env'],
  // The clock of `performance` would have to be loaded first.
  now: () => number = () => 1000 * process.uptime(),
): ProgressLine {
  const able = stream?.isTTY === true && env['TERM'] !== 'dumb'
  const began = now()
  let shown = -Infinity
  let stageBegan: Readonly<{ stage: Parameters<Progress>[0]; at: number }> | null = null
  const write = (text: string): void => void stream?.write(text, () => undefined)
  const say = (at: number, text: () => string): void => {
    if (!able || at - began < PATIENCE_MS || at - shown < INTERVAL_MS) return
    shown = at
    write(`${WIPE}${text()}`)
  }
  return {
    show(stage, done, total) {
      const at = now()
      if (stageBegan?.stage !== stage) stageBegan = { stage, at }
      const since = stageBegan.at
      say(at, () => {
        const [what, things] = WORDS[stage]
        const pace = paceOf({ done, things, share: done / Math.max(total, 1), ms: at - since })
        return [`${what}: ${percent(done, total)}`, ...pace].join(', ')
      })
    },
    count(things, done, bytes, total) {
      const at = now()
      say(at, () => {
        const share = total === null ? null : Math.min(1, bytes / Math.max(total, 1))
        const far = total === null ? [] : [percent(Math.min(bytes, total), total)]
        return [`${done} ${things}`, ...far, ...paceOf({ done, things, share, ms: at - began })].join(', ')
      })
    },
    clear() {
      if (shown > -Infinity) write(WIPE)
    },
  }
}

/** Back to the line's start, and empty it. */
const WIPE = '\r\u001b[K'

const WORDS: Readonly<Record<Parameters<Progress>[0], readonly [what: string, things: string]>> = {
  read: ['reading figures', 'articles'],
  match: ['comparing', 'stories'],
}

function percent(done: number, total: number): string {
  return `${Math.floor((100 * done) / Math.max(total, 1))}%`
}

type Pace = Readonly<{ done: number; things: string; share: number | null; ms: number }>

/** How fast it goes, and how long the rest will take at this rate; nothing before there is anything to tell it by. */
function paceOf({ done, things, share, ms }: Pace): readonly string[] {
  if (done === 0 || ms <= 0) return []
  const perSecond = (1000 * done) / ms
  const rate = `${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)} ${things}/s`
  return share === null || share <= 0 ? [rate] : [rate, `${duration((ms / 1000) * (1 / share - 1))} left`]
}

function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`
}
