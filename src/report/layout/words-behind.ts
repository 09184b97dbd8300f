import type { Figure, FigureExplanation, Words } from '../../types.js'
import { sanitize } from '../sanitize.js'
import { run, type Run } from './runs.js'

/** What the figure itself does not tell: "rule count: number “277” · bound “At least” · unit “people” · event “killed”". */
export function wordsBehind(
  figure: Pick<Figure, 'kind' | 'unit' | 'asOf' | 'event' | 'attribution' | 'window'>,
  because: FigureExplanation,
  published: string | null,
): readonly Run[] {
  const { asOf, event, attribution, window } = figure
  const parts: readonly (readonly [string, Words | null, string | null])[] = [
    ['number', because.number, null],
    ['bound', because.bound, null],
    ['unit', because.unit, figure.kind === 'count' && figure.unit ? 'from the words around' : null],
    ['event', because.event, event && 'from the words around'],
    ['said by', because.attribution, attribution],
    ['as of', because.asOf, asOf === published ? null : 'counted from the article’s day'],
    ['window', because.window, window && 'counted from the article’s day'],
    ['part of', because.partOf, null],
  ]
  const told = parts.flatMap(([name, words, otherwise]) =>
    words ? `${name} “${words.text.replace(/\s+/g, ' ')}”` : otherwise ? `${name}: ${otherwise}` : [],
  )
  return [run(sanitize(`rule ${because.rule}: ${told.join(' · ')}`), 'dim')]
}
