import { sanitize } from '../sanitize.js'
import type { Stretch } from '../stretches.js'
import { run, type Marks, type Run } from './runs.js'

/** Stretches of a passage as runs, with marks around them where colour cannot show what they are. */
export function markStretches(stretches: readonly Stretch[], marks: Marks): readonly Run[] {
  return stretches.map(({ text, mark }) => {
    const safe = sanitize(text)
    if (mark === 'plain') return run(safe)
    const [open, close] = marks[mark]
    // White space at a stretch's edge belongs to neither side.
    const inner = safe.trim()
    return run(inner === '' ? safe : safe.replace(inner, () => open + inner + close), mark)
  })
}
