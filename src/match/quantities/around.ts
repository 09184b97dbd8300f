import type { Link } from '../near/group.js'
import type { FigureRecord } from './records.js'

/** How far around a figure others are sought, in sentences. */
const AROUND = 2

/**
 * Tells how many pairs at least so heavy meet in the sentences around both figures of a pair, its own two left out: two articles that tell
 * one thing tell it in one order. -1 for figures of one article.
 */
export function meetingsAround(
  records: readonly FigureRecord[],
  first: readonly Link[],
  least: number,
): (a: number, b: number) => number {
  const { lines, size } = lineUp(records)
  const met = new Map<number, number>()
  const add = (from: number, to: number): void => {
    met.set(from * size + to, (met.get(from * size + to) ?? 0) + 1)
  }
  const sameArticle = (a: number, b: number): boolean =>
    records[a]?.figure.article === records[b]?.figure.article
  for (const { a, b, weight } of first) {
    if (weight < least || sameArticle(a, b)) continue
    const [from, to] = [lines[a] ?? 0, lines[b] ?? 0]
    add(from, to)
    add(to, from)
  }
  return (a, b) => {
    if (sameArticle(a, b)) return -1
    const [from, to] = [lines[a] ?? 0, lines[b] ?? 0]
    let count = 0
    for (let i = -AROUND; i <= AROUND; i++)
      for (let j = -AROUND; j <= AROUND; j++)
        if (i !== 0 || j !== 0) count += met.get((from + i) * size + to + j) ?? 0
    return count
  }
}

/** By record its sentence, counted through all articles, with a gap between two of them; and how many these are. */
function lineUp(records: readonly FigureRecord[]): Readonly<{ lines: Int32Array; size: number }> {
  const lengths = new Map<string, number>()
  for (const { figure } of records)
    lengths.set(figure.article, Math.max(lengths.get(figure.article) ?? 0, figure.sentence + 1))
  const starts = new Map<string, number>()
  let size = AROUND
  for (const [article, length] of lengths) {
    starts.set(article, size)
    size += length + AROUND
  }
  return {
    lines: Int32Array.from(records, ({ figure }) => (starts.get(figure.article) ?? 0) + figure.sentence),
    size,
  }
}
