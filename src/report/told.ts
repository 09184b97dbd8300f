/** What reporters ask of a report again and again. */
import type { ReportCluster, ReportFigure, ReportFinding, ReportSource, Span, Value } from '../types.js'
import { byText } from './order.js'

/** A stretch of an article, with its words; spans count from the article's start. */
export type Passage = Readonly<Span & { text: string }>

/** The sentence that a figure stands in. */
export function sentenceOf({ sentence, sentenceStart }: ReportFigure): Passage {
  return { start: sentenceStart, end: sentenceStart + sentence.length, text: sentence }
}

/** The figures that give a value. */
export function figuresOf(value: Value, finding: ReportFinding): readonly ReportFigure[] {
  return value.figures.flatMap((place) => finding.figures[place] ?? [])
}

/** Whether a figure repeats a count of a running total after another article had told a later one. */
export function isOutOfDate(figure: ReportFigure, { figures, outOfDate }: ReportFinding): boolean {
  return outOfDate.some((place) => figures[place] === figure)
}

/** The day a figure speaks of, as its quantity's series takes it: its window's end, its as-of date, else its article's date. */
export function dayOf({ window, asOf }: ReportFigure, source: ReportSource | undefined): string | null {
  return window?.to ?? asOf ?? source?.published ?? null
}

export function countArticles(figures: readonly ReportFigure[]): number {
  return new Set(figures.map(({ source }) => source)).size
}

/** A sentence's words, however they were broken into lines. */
export function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Oldest first, undated sources last. */
export function byDate(a: ReportSource, b: ReportSource): number {
  return (
    Number(a.published === null) - Number(b.published === null) ||
    byText(a.published ?? '', b.published ?? '') ||
    byText(a.id, b.id)
  )
}

/** The near-duplicate of a figure's sentence, in other words, that another figure of the same finding stands in, if any. */
export type Rewordings = (figure: ReportFigure, finding: ReportFinding) => Passage | null

export function findRewordings(clusters: readonly ReportCluster[]): Rewordings {
  const key = (source: string, start: number): string => `${start}:${source}`
  const ids = new Map<string, string>()
  for (const { id, kind, sentences } of clusters)
    if (kind === 'copy') for (const { source, start } of sentences) ids.set(key(source, start), id)
  const copyOf = (figure: ReportFigure): string | undefined =>
    ids.get(key(figure.source, figure.sentenceStart))
  return (figure, { figures }) => {
    const copy = copyOf(figure)
    if (copy === undefined) return null
    const said = wordsOf(figure.sentence)
    const other = figures.find((each) => copyOf(each) === copy && wordsOf(each.sentence) !== said)
    return other ? sentenceOf(other) : null
  }
}
