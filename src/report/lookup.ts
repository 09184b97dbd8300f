import type { FigureExplanation } from '../figures/index.js'
import type { Article, Figure, ReportFigure, Sentence } from '../types.js'
import { byPlace } from './order.js'
import type { Extracted } from './reporter.js'
import { fileOffset } from '../places.js'
import { lineStarts, locate, type Place } from './locate.js'

/** Finds what a figure only names. Each function throws where a name leads nowhere: that is a bug upstream. */
export type Lookup = Readonly<{
  article: (id: string) => Article
  /** `index` as in `Figure.sentence`. */
  sentence: (article: string, index: number) => Sentence
  /** Line and column in the article's file, as far as it has lines. */
  place: (article: string, offset: number) => Place
  /** What the article says between two offsets, with any markup that its file has there (Markdown). */
  written: (article: string, start: number, end: number) => string
}>

export function createLookup(from: {
  readonly articles: readonly Article[]
  readonly sentences: readonly Sentence[]
}): Lookup {
  const articles = new Map(from.articles.map((article) => [article.id, article]))
  const sentences = new Map(
    from.sentences.map((sentence) => [key(sentence.article, sentence.index), sentence]),
  )
  const starts = new Map<string, readonly number[]>()

  /** Line starts by text: records of one file share it. */
  const startsOf = (text: string): readonly number[] => {
    const known = starts.get(text) ?? lineStarts(text)
    starts.set(text, known)
    return known
  }
  const article = (id: string): Article => known(articles, id, 'article')
  return {
    article,
    sentence: (id, index) => known(sentences, key(id, index), 'sentence'),
    place(id, offset) {
      const { text, inFile } = article(id)
      if (inFile === undefined) return locate(startsOf(text), offset)
      return locate(startsOf(inFile.text), fileOffset(inFile.at, offset))
    },
    written(id, start, end) {
      const { text, raw } = article(id)
      return (raw ?? text).slice(start, end)
    },
  }
}

/** The value under `key`; throws, naming it, where there is none. */
export function known<V>(map: ReadonlyMap<string, V>, name: string, what: string): V {
  const value = map.get(name)
  if (value === undefined) throw new Error(`the comparison has no ${what} for ${JSON.stringify(name)}`)
  return value
}

/** A figure as the JSON report shows it, keys in the contract's order. */
export function toReportFigure(figure: Figure, lookup: Lookup): ReportFigure {
  const article = lookup.article(figure.article)
  const sentence = lookup.sentence(figure.article, figure.sentence)
  const { line, column } = lookup.place(figure.article, figure.start)
  return {
    source: figure.article,
    path: article.path,
    start: figure.start,
    end: figure.end,
    line,
    column,
    text: lookup.written(figure.article, figure.start, figure.end),
    sentence: lookup.written(figure.article, sentence.start, sentence.end),
    sentenceStart: sentence.start,
    kind: figure.kind,
    unit: figure.unit,
    low: figure.low,
    high: figure.high,
    exclusive: figure.exclusive,
    approx: figure.approx,
    vague: figure.vague,
    step: figure.step,
    date: figure.date,
    event: figure.event,
    partOf: figure.partOf,
    attribution: figure.attribution,
    asOf: figure.asOf,
    window: figure.window && { from: figure.window.from, to: figure.window.to },
  }
}

function key(article: string, sentence: number): string {
  return `${sentence}:${article}`
}

/** Extracted figures as they leave the program, by article and offset. */
export function toReportFigures(extracted: Extracted): readonly ReportFigure[] {
  const lookup = createLookup(extracted)
  return extracted.figures.toSorted(byPlace).map((figure) => toReportFigure(figure, lookup))
}

/** The same, each with the words behind it under `explain` where they were asked for. */
export function toExplainedFigures(
  extracted: Extracted,
): readonly (ReportFigure & { readonly explain?: FigureExplanation })[] {
  const { explanations } = extracted
  if (explanations === undefined) return toReportFigures(extracted)
  const lookup = createLookup(extracted)
  return extracted.figures.toSorted(byPlace).map((figure) => {
    const explain = explanations.get(figure)
    return { ...toReportFigure(figure, lookup), ...(explain && { explain }) }
  })
}
