import { extractFigures } from '../../src/figures/index.js'
import { tokenize } from '../../src/tokenize/index.js'
import type { Article, Figure } from '../../src/types.js'

/** A Tuesday. */
export const PUBLISHED = '2026-03-10'

export function article(text: string, published: string | null = PUBLISHED): Article {
  return { id: 'a', path: 'a', text, title: null, published, publishedBy: published === null ? null : 'text' }
}

export function figuresOf(text: string, published: string | null = PUBLISHED): readonly Figure[] {
  const source = article(text, published)
  return extractFigures(source, tokenize(source))
}

/**
 * Figures as one line each, so that tables stay readable.
 *
 *     [277] count >=277 person        [10 to 15] percent 10..15 percent        [3-1] score 3-1 goal
 */
export function shown(text: string, published: string | null = PUBLISHED): readonly string[] {
  return figuresOf(text, published).map((figure) =>
    [`[${text.slice(figure.number.start, figure.number.end)}]`, figure.kind, valueOf(figure), figure.unit]
      .filter((part) => part !== null)
      .join(' '),
  )
}

function valueOf({ kind, date, low, high, exclusive, approx, vague }: Figure): string {
  if (kind === 'date') return date ?? '?'
  if (kind === 'score') return `${low}-${high}`
  const mark = vague ? 'vague ' : approx ? '~' : ''
  if (low === null) return `${mark}${exclusive ? '<' : '<='}${round(high)}`
  if (high === null) return `${mark}${exclusive ? '>' : '>='}${round(low)}`
  return mark + (low === high ? `${round(low)}` : `${round(low)}..${round(high)}`)
}

const round = (n: number | null) => (n === null ? null : Number(n.toPrecision(6)))
