import { reportedDate, yearsOf } from '../language/loose-dates.js'
import type { Article, Figure, FigureExplanation, ReportFigure, Sentence, Span } from '../types.js'
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
  /** What is quoted with a figure: its sentence, or the part around it where that is very long. */
  quoted: (figure: Figure) => Span
}>

export function createLookup(from: {
  readonly articles: readonly Article[]
  readonly sentences: readonly Sentence[]
  readonly maxSentence?: number
}): Lookup {
  const { maxSentence = Infinity } = from
  const articles = new Map(from.articles.map((article) => [article.id, article]))
  const sentences = new Map(from.articles.map(({ id }) => [id, [] as Sentence[]]))
  for (const sentence of from.sentences) sentences.get(sentence.article)?.push(sentence)
  const starts = new Map<string, readonly number[]>()

  /** Line starts by article, or by a file's text, which its records share. */
  const startsOf = (key: string, text: string): readonly number[] => {
    const before = starts.get(key)
    if (before !== undefined) return before
    const found = lineStarts(text)
    starts.set(key, found)
    return found
  }
  const article = (id: string): Article => known(articles, id, 'article')
  const sentenceOf = (id: string, index: number): Sentence => {
    const list = known(sentences, id, 'article')
    // Mostly all of an article's sentences are there, in order.
    const likely = list[index]
    const found = likely?.index === index ? likely : list.find((sentence) => sentence.index === index)
    if (found === undefined)
      throw new Error(`the comparison has no sentence ${index} of ${JSON.stringify(id)}`)
    return found
  }
  return {
    article,
    sentence: sentenceOf,
    place(id, offset) {
      const { text, inFile, places } = article(id)
      if (places !== undefined) return known(places, offset, 'place')
      if (inFile === undefined) return locate(startsOf(id, text), offset)
      const { line, column } = locate(startsOf(inFile.text, inFile.text), fileOffset(inFile.at, offset))
      return { line: line + (inFile.line ?? 1) - 1, column }
    },
    written(id, start, end) {
      const { text, raw } = article(id)
      return (raw ?? text).slice(start, end)
    },
    quoted({ article: id, sentence: index, start, end }) {
      return around(article(id).text, sentenceOf(id, index), { start, end }, maxSentence)
    },
  }
}

/** A sentence, or of one longer than `most` units the part around a figure, cut at blanks where there are any. */
function around(text: string, sentence: Span, figure: Span, most: number): Span {
  if (sentence.end - sentence.start <= most) return { start: sentence.start, end: sentence.end }
  const spare = Math.max(0, most - (figure.end - figure.start))
  const from = Math.max(sentence.start, figure.start - Math.floor(spare / 2))
  const to = Math.min(sentence.end, Math.max(figure.end, from + most))
  const before = /\s\S*$/.exec(text.slice(figure.end, to))
  const after = /^\S*\s+/.exec(text.slice(from, figure.start))
  return {
    start: from === sentence.start ? from : from + (after?.[0].length ?? 0),
    end: to === sentence.end || before === null ? to : figure.end + before.index,
  }
}

/** The value under `key`; throws, naming it, where there is none. */
export function known<K extends string | number, V>(map: ReadonlyMap<K, V>, name: K, what: string): V {
  const value = map.get(name)
  if (value === undefined) throw new Error(`the comparison has no ${what} for ${JSON.stringify(name)}`)
  return value
}

/** A figure as the JSON report shows it, keys in the contract's order. */
export function toReportFigure(figure: Figure, lookup: Lookup): ReportFigure {
  const article = lookup.article(figure.article)
  const sentence = lookup.quoted(figure)
  const { line, column } = lookup.place(figure.article, figure.start)
  // A decade's years: no date of the report could tell them.
  const [low, high] = (figure.date !== null && yearsOf(figure.date)) || [figure.low, figure.high]
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
    low,
    high,
    exclusive: figure.exclusive,
    approx: figure.approx,
    vague: figure.vague,
    step: figure.step,
    date: reportedDate(figure.date),
    event: figure.event,
    partOf: figure.partOf,
    attribution: figure.attribution,
    asOf: figure.asOf,
    window: figure.window && { from: figure.window.from, to: figure.window.to },
  }
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
