/**
 * What its author asked to leave alone: sentences marked with a comment, and figures that an editor's "[sic]" tells to be as the
 * source has them.
 *
 *     The wire says 12 people died. <!-- claims-ignore -->      the sentence it stands in or behind
 *     <!-- claims-ignore-next -->                               the sentence that comes next
 *     The leaflet promised 31 [sic] days in June.               the figure before it
 */
import { bySource, type Extracted } from './extract.js'
import type { Article, Figure, Sentence } from './types.js'

/** The figures that their articles' authors asked to leave alone. */
export function silencedIn({ articles, sentences, figures }: Extracted): ReadonlySet<Figure> {
  const [told, read] = [bySource(articles, sentences), bySource(articles, figures)]
  return new Set(
    articles.flatMap((article) => [
      ...silencedFigures(article, told.get(article.id) ?? [], read.get(article.id) ?? []),
    ]),
  )
}

/** The figures of one article that are to be compared with nothing. */
function silencedFigures(
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

/** Right behind the figure, or behind the one word that it counts; in italics too, whose marks Markdown's reader leaves as blanks. */
const SIC = /^\s{0,2}(?:[\p{L}-]{1,30}\s{1,2})?[[(][\s*_]{0,3}sic[\s*_]{0,3}[\])]/iu
const SIC_REACH = 48

const COMMENT = /<!--\s{0,20}claims-ignore(-next)?\s{0,20}-->/g

/** Indexes of the sentences that a comment of the article marks. Comments are sentences of their own where they stand alone. */
function silencedSentences(article: Article, sentences: readonly Sentence[]): ReadonlySet<number> {
  const silenced = new Set<number>()
  const marks = marksIn(article)
  if (marks.length === 0) return silenced
  const { text } = article
  const told = sentences.filter((sentence) => sentence.text.replace(COMMENT, '').trim() !== '')
  for (const { next, start, end } of marks) {
    const upTo = countUntil(told, (sentence) => sentence.start > start)
    const last = told[upTo - 1]
    const around = last !== undefined && start < last.end ? last : undefined
    const before = around === undefined ? last : told[upTo - 2]
    const behind = before && isBehind(text.slice(before.end, start)) ? before : undefined
    // In plain text a comment behind a sentence is read as the beginning of the one that follows.
    const leads = around !== undefined && text.slice(around.start, start).trim() === ''
    const following = leads ? around : told[countUntil(told, (sentence) => sentence.start >= end)]
    const marked = next ? following : leads ? (behind ?? around) : (around ?? behind ?? following)
    if (marked) silenced.add(marked.index)
  }
  return silenced
}

/** Whether no blank line parts a comment from what ends before it: it stands on the same line, or right under it. */
function isBehind(between: string): boolean {
  return between.length <= MARKUP_REACH && /^[^\r\n]*(?:\r?\n[^\r\n]*)?$/.test(between)
}

/** How many of a list stand before the first that is past a point; those behind it are all past it. */
function countUntil<One>(list: readonly One[], isPast: (one: One) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const one = list[middle]
    if (one !== undefined && isPast(one)) high = middle
    else low = middle + 1
  }
  return low
}

/** Where the comments stand, in offsets of the article's text, out of which a page's comments are taken. */
function marksIn({
  text,
  raw = text,
  inFile,
}: Article): readonly Readonly<{ next: boolean; start: number; end: number }>[] {
  const written = inFile?.text ?? raw
  if (!written.includes('claims-ignore')) return []
  const place = inFile === undefined ? (offset: number) => offset : placesIn(inFile, text)
  return [...written.matchAll(COMMENT)].flatMap(({ 0: comment, 1: next, index }) => {
    const [start, end] = [place(index), place(index + comment.length)]
    return start === null || end === null ? [] : [{ next: next !== undefined, start, end }]
  })
}

/**
 * Yields for an offset in the file the one in the text; null outside what the article was taken from, for a file may hold several.
 * What stands right before or behind it, with nothing but markup between, counts as its beginning or end.
 */
function placesIn(
  { text: file, at }: NonNullable<Article['inFile']>,
  text: string,
): (offset: number) => number | null {
  const stretches = at
    .map(([start, inFile], index) => ({
      start,
      inFile,
      end: withoutGap(text, at[index + 1]?.[0] ?? text.length),
    }))
    .sort((a, b) => a.inFile - b.inFile)
  return (offset) => {
    const found = countUntil(stretches, ({ inFile }) => inFile > offset)
    const [stretch, next] = [stretches[found - 1], stretches[found]]
    if (stretch === undefined) return next && isMarkup(file, offset, next.inFile) ? next.start : null
    const place = stretch.start + offset - stretch.inFile
    if (place <= stretch.end || next !== undefined) return Math.min(place, stretch.end)
    return isMarkup(file, stretch.inFile + stretch.end - stretch.start, offset) ? stretch.end : null
  }
}

/** Where a stretch's own words end, without the blanks that part it from the next. */
function withoutGap(text: string, end: number): number {
  let at = end
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--
  return at
}

/** Whether a short part of a file holds nothing but tags, comments and blanks. */
function isMarkup(file: string, start: number, end: number): boolean {
  return end - start <= MARKUP_REACH && /^(?:\s|<[^<>]*>)*$/.test(file.slice(start, end))
}
const MARKUP_REACH = 500
