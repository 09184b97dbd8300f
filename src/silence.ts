/**
 * What its author asked to leave alone: sentences marked with a comment, and figures that an editor's "[sic]" tells to be as the
 * source has them.
 *
 *     The wire says 12 people died. <!-- claims-ignore -->      the sentence it stands in or behind
 *     <!-- claims-ignore-next -->                               the sentence that comes next
 *     The leaflet promised 31 [sic] days in June.               the figure before it
 */
import type { Article, Figure, Sentence } from './types.js'

/** The figures of one article that are to be compared with nothing. */
export function silencedFigures(
  article: Article,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
): ReadonlySet<Figure> {
  const silenced = silencedSentences(article, sentences)
  return new Set(
    figures.filter(
      ({ sentence, end }) => silenced.has(sentence) || SIC.test(article.text.slice(end, end + SIC_REACH)),
    ),
  )
}

/** Right behind the figure, or behind the one word that it counts. */
const SIC = /^\s{0,2}(?:[\p{L}-]{1,30}\s{1,2})?[[(]sic[\])]/iu
const SIC_REACH = 42

const COMMENT = /<!--\s{0,20}claims-ignore(-next)?\s{0,20}-->/g

/** Indexes of the sentences that a comment of the article marks. Comments are sentences of their own where they stand alone. */
function silencedSentences(article: Article, sentences: readonly Sentence[]): ReadonlySet<number> {
  const silenced = new Set<number>()
  const marks = marksIn(article)
  if (marks.length === 0) return silenced
  const { text } = article
  const told = sentences.filter((sentence) => sentence.text.replace(COMMENT, '').trim() !== '')
  for (const { next, start, end } of marks) {
    const around = told.find((sentence) => sentence.start <= start && start < sentence.end)
    const following = told.find((sentence) => sentence.start >= end)
    const before = told.findLast((sentence) => sentence.end <= start)
    const onLine = before && !/[\r\n]/.test(text.slice(before.end, start)) ? before : undefined
    const marked = next ? following : (around ?? onLine ?? following)
    if (marked) silenced.add(marked.index)
  }
  return silenced
}

/** Where the comments stand, in offsets of the article's text, out of which a page's comments are taken. */
function marksIn({
  text,
  raw = text,
  inFile,
}: Article): readonly Readonly<{ next: boolean; start: number; end: number }>[] {
  const written = inFile?.text ?? raw
  if (!written.includes('claims-ignore')) return []
  const place = (offset: number): number | null =>
    inFile === undefined ? offset : placeOf(offset, inFile.at, text)
  return [...written.matchAll(COMMENT)].flatMap(({ 0: comment, 1: next, index }) => {
    const [start, end] = [place(index), place(index + comment.length)]
    return start === null || end === null ? [] : [{ next: next !== undefined, start, end }]
  })
}

type Stretches = NonNullable<Article['inFile']>['at']

/** The offset in the text for one in its file; null outside what the article was taken from. */
function placeOf(offset: number, at: Stretches, text: string): number | null {
  const found = at.findLastIndex(([, inFile]) => inFile <= offset)
  const [stretch, next] = [at[found], at[found + 1]]
  if (stretch === undefined) return null
  const end = next?.[0] ?? text.length
  return Math.min(stretch[0] + offset - stretch[1], end)
}
