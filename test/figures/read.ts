import { extractFigures } from '../../src/figures/index.js'
import { tokenize } from '../../src/tokenize/index.js'
import type { Article, Figure } from '../../src/types.js'

/** A Thursday. */
export const PUBLISHED = '2026-04-16'

/** The figures of an article by the words of their numbers; of equal words the first. */
export function read(text: string, published: string | null = PUBLISHED): (number: string) => Figure {
  const article: Article = { id: 'a', path: 'a.txt', text, title: null, published, publishedBy: null }
  const figures = extractFigures(article, tokenize(article))
  return (number) => {
    const found = figures.find((figure) => text.slice(figure.number.start, figure.number.end) === number)
    if (found === undefined) throw new Error(`no figure "${number}" in: ${text}`)
    return found
  }
}

/** The words of the whole that a figure is a part of; null where it is none. */
export function wholeOf(text: string, number: string): string | null {
  const article: Article = {
    id: 'a',
    path: 'a.txt',
    text,
    title: null,
    published: PUBLISHED,
    publishedBy: null,
  }
  const figures = extractFigures(article, tokenize(article))
  const part = figures.find((figure) => text.slice(figure.number.start, figure.number.end) === number)
  const whole = figures.find((figure) => figure.start === part?.partOf)
  return whole === undefined ? null : text.slice(whole.number.start, whole.number.end)
}
