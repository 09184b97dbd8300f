import type { Span } from '../types.js'
import type { Passage } from './told.js'

/** What a stretch of a quoted passage is. */
export type Mark = 'plain' | 'figure' | 'changed'
export type Stretch = Readonly<{ text: string; mark: Mark }>

/**
 * A passage cut where its figures, and the words that differ from a near-duplicate, begin and end. All spans count from the
 * article's start. Where the two meet, the figure wins. The text is the article's own, not made safe for anything.
 */
export function cutPassage(
  passage: Passage,
  figures: readonly Span[],
  changed: readonly Span[],
): readonly Stretch[] {
  const within = (span: Span): boolean => span.start < passage.end && span.end > passage.start
  const spans = [...figures, ...changed].filter(within)
  const cuts = [...new Set([passage.start, passage.end, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= passage.start && cut <= passage.end)
    .sort((a, b) => a - b)
  const stretches: { start: number; end: number; mark: Mark }[] = []
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? passage.end
    const holds = (span: Span): boolean => span.start <= start && span.end >= end
    const mark = figures.some(holds) ? 'figure' : changed.some(holds) ? 'changed' : 'plain'
    const last = stretches.at(-1)
    if (last?.mark === mark) last.end = end
    else stretches.push({ start, end, mark })
  }
  return stretches.map(({ start, end, mark }) => ({
    text: passage.text.slice(start - passage.start, end - passage.start),
    mark,
  }))
}
