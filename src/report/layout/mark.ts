import type { Sentence, Span } from '../../types.js'
import { sanitize } from '../sanitize.js'
import { run, type Marks, type Run, type Style } from './runs.js'

/**
 * A sentence as runs, its figures and what differs from a near-duplicate marked. All spans count from the
 * article's start. A figure's mark wins where the two meet.
 */
export function markSentence(
  sentence: Sentence,
  figures: readonly Span[],
  changed: readonly Span[],
  marks: Marks,
): readonly Run[] {
  const within = (span: Span): boolean => span.start < sentence.end && span.end > sentence.start
  const spans = [...figures, ...changed].filter(within)
  const cuts = [
    ...new Set([sentence.start, sentence.end, ...spans.flatMap(({ start, end }) => [start, end])]),
  ]
    .filter((cut) => cut >= sentence.start && cut <= sentence.end)
    .sort((a, b) => a - b)
  const stretches: { start: number; end: number; style: Style }[] = []
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? sentence.end
    const holds = (span: Span): boolean => span.start <= start && span.end >= end
    const style = figures.some(holds) ? 'figure' : changed.some(holds) ? 'changed' : 'plain'
    const last = stretches.at(-1)
    if (last?.style === style) last.end = end
    else stretches.push({ start, end, style })
  }
  return stretches.flatMap(({ start, end, style }) => {
    const text = sanitize(sentence.text.slice(start - sentence.start, end - sentence.start))
    if (style !== 'figure' && style !== 'changed') return [run(text, style)]
    const [open, close] = marks[style]
    return [run(open + text + close, style)]
  })
}
