/** An article's sentences and figures as lines that begin with the story, so that a sort brings stories together. */
import { extractAll } from '../extract.js'
import {
  createLookup,
  longSentenceNotes,
  toJsonText,
  toReportFigure,
  VERSION,
  type Lookup,
} from '../report/index.js'
import { silencedIn } from '../silence.js'
import type {
  Article,
  ArticleLine,
  Figure,
  FigureLine,
  Problem,
  ProblemLine,
  Sentence,
  SentenceLine,
  StoryLine,
} from '../types.js'
import type { Vocabulary } from '../vocabulary.js'
import type { ReadAlone } from './tally-lines.js'

type KeyedOptions = Readonly<{
  vocabulary?: Vocabulary | undefined
  maxSentence?: number
  /** Told of sentences longer than are quoted whole. */
  note?: (note: Problem) => void
}>

/** An article named and dated as its story has it; or why it cannot be. */
export function placeArticle(
  { article }: ReadAlone,
  told: StoryLine['data'] | null,
): Article | Readonly<{ refused: string }> {
  if (told === null) return { refused: 'is in no story; count its words and find the stories anew' }
  if (told.length !== article.text.length)
    return { refused: 'was changed since its words were counted; count them and find the stories anew' }
  return { ...article, id: told.article, published: told.published, publishedBy: told.publishedBy }
}

/** The lines of one article: itself, its sentences, its figures. */
export function keyedLines(
  placed: Article,
  { story, articles }: StoryLine['data'],
  { vocabulary, maxSentence = Infinity, note = () => undefined }: KeyedOptions,
): string {
  const extracted = extractAll([placed], {
    stories: [{ id: story, articles: [placed.id] }],
    ...(vocabulary === undefined ? {} : { vocabulary }),
  })
  const {
    articles: [dated = placed],
    sentences,
    figures,
  } = extracted
  const lookup = createLookup({ ...extracted, maxSentence })
  for (const long of longSentenceNotes({ ...extracted, maxSentence })) note(long)
  const silenced = silencedIn(extracted)
  const key = { story, article: placed.id }
  return [
    toArticleLine(dated, key, { articles, sentences: sentences.length, figures: figures.length }),
    ...sentences.map((sentence) => toSentenceLine(sentence, key, lookup)),
    ...figures.map((figure, index) => toFigureLine(figure, index, key, lookup, silenced.has(figure))),
  ]
    .map((line) => `${toJsonText(line)}\n`)
    .join('')
}

/** The line of what could not be used: it goes along into the report. */
export function problemLine({ path, message }: Problem): string {
  const line: ProblemLine = { story: '', article: '', type: 'problem', data: { path, message } }
  return `${toJsonText(line)}\n`
}

type Key = Readonly<{ story: string; article: string }>

function toArticleLine(
  { path, title, published, publishedBy, outlet, inFile }: Article,
  key: Key,
  counts: Readonly<{ articles: number; sentences: number; figures: number }>,
): ArticleLine {
  const offsetsIn = inFile === undefined ? 'file' : 'extract'
  const head = { path, title, published, publishedBy, outlet: outlet ?? null }
  return { ...key, type: 'article', data: { claims: VERSION, ...head, offsetsIn, ...counts } }
}

function toSentenceLine(
  { article, index, start, end, role, paragraph, repeats, text }: Sentence,
  key: Key,
  lookup: Lookup,
): SentenceLine {
  const { line, column } = lookup.place(article, start)
  const written = lookup.written(article, start, end)
  const data = { index, start, end, line, column, role, paragraph, repeats, text }
  return { ...key, type: 'sentence', data: { ...data, written: written === text ? null : written } }
}

function toFigureLine(
  figure: Figure,
  index: number,
  key: Key,
  lookup: Lookup,
  silenced: boolean,
): FigureLine {
  const { sentence, number, modifiers, recogniser } = figure
  const more = { index, sentenceIndex: sentence, number, modifiers, rule: recogniser, silenced }
  return { ...key, type: 'figure', data: { ...toReportFigure(figure, lookup), date: figure.date, ...more } }
}
