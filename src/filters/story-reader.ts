/** Lines of sentences and figures back to articles, a story at a time. */
import { isCalendarDay } from '../read/index.js'
import { VERSION } from '../report/index.js'
import { tokenizeText, TokensOnDemand } from '../tokenize/index.js'
import type { Audible } from '../pipeline.js'
import type { Article, ArticleLine, Figure, FigureLine, Sentence, SentenceLine } from '../types.js'
import { NO_WORDS, readWords, type Vocabulary } from '../vocabulary.js'
import { anotherVersion, NO_DAY, STORY } from './story-lines.js'

/** The lines of one story, in whatever order they came. A line that comes twice counts once. */
export class StoryReader {
  readonly story: string
  readonly #articles = new Map<string, Lines>()

  constructor(story: string) {
    this.story = story
  }

  /** Yields what is wrong with a line, or null. */
  add(line: ArticleLine | SentenceLine | FigureLine): string | null {
    if (!STORY.test(line.story)) return 'names a story that is none'
    const lines = this.#articles.get(line.article) ?? {
      article: null,
      sentences: new Map(),
      figures: new Map(),
    }
    this.#articles.set(line.article, lines)
    if (line.type === 'article') {
      if (line.data.claims !== VERSION) return anotherVersion(line.data.claims)
      if (line.data.published !== null && !isCalendarDay(line.data.published)) return NO_DAY
      lines.article = line
    } else if (line.type === 'sentence') lines.sentences.set(line.data.index, line)
    else lines.figures.set(line.data.index, line)
    return null
  }

  /**
   * What was extracted from the story's articles. An article some of whose lines are missing, or do not fit together, is left out and told.
   *
   * @param longest UTF-16 code units of an article.
   */
  finish(
    vocabulary: Vocabulary = NO_WORDS,
    longest = Infinity,
  ): Readonly<{ extracted: Audible; faults: readonly string[] }> {
    const faults: string[] = []
    const read: ArticleRead[] = []
    let expected = 0
    for (const [id, lines] of [...this.#articles].sort(([a], [b]) => (a < b ? -1 : 1))) {
      expected = Math.max(expected, lines.article?.data.articles ?? 0)
      const article = readArticle(id, lines, longest)
      if ('fault' in article)
        faults.push(`article ${id} of story ${this.story} is left out: ${article.fault}`)
      else read.push(article)
    }
    const missing = expected - this.#articles.size
    if (missing > 0)
      faults.push(`story ${this.story} lacks ${missing} of its ${expected} articles; the others are compared`)
    const held = new TokensOnDemand((sentence) => {
      const tokens = tokenizeText(sentence.text, sentence.start)
      return readWords([{ ...sentence, tokens }], vocabulary)[0]?.tokens ?? tokens
    })
    const ids = read.map(({ article }) => article.id)
    return {
      faults,
      extracted: {
        articles: read.map(({ article }) => article),
        sentences: read.flatMap(({ sentences }) => held.hold(readWords(sentences, vocabulary))),
        figures: read.flatMap(({ figures }) => figures),
        stories: ids.length === 0 ? [] : [{ id: this.story, articles: ids }],
        silenced: new Set(read.flatMap(({ silenced }) => silenced)),
      },
    }
  }
}

type Lines = {
  article: ArticleLine | null
  readonly sentences: Map<number, SentenceLine>
  readonly figures: Map<number, FigureLine>
}

type ArticleRead = Readonly<{
  article: Article
  sentences: readonly Sentence[]
  figures: readonly Figure[]
  silenced: readonly Figure[]
}>

const CUT = 'some of its lines are missing or broken; extract it again'
const UNFIT = 'its lines do not fit together; extract it again'

function readArticle(id: string, lines: Lines, longest: number): ArticleRead | Readonly<{ fault: string }> {
  if (lines.article === null) return { fault: CUT }
  const { data: head } = lines.article
  const sentences = inOrder(lines.sentences, head.sentences)
  const figures = inOrder(lines.figures, head.figures)
  if (sentences === null || figures === null) return { fault: CUT }
  const told = sentences.map(({ data }) => data)
  if (
    !areInPlace(told) ||
    !figures.every(({ data }) => standsIn(data, told[data.sentenceIndex]) && isDated(data))
  )
    return { fault: UNFIT }
  if ((told.at(-1)?.end ?? 0) > longest)
    return { fault: `it has more than the ${longest} characters an article may have; raise --max-length` }
  const text = asText(told, ({ text: said }) => said)
  const raw = told.some(({ written }) => written !== null)
    ? { raw: asText(told, (sentence) => sentence.written ?? sentence.text) }
    : {}
  const read = figures.map(({ data }) => toFigure(id, data))
  const { path, title, published, publishedBy, outlet, offsetsIn } = head
  const article: Article = {
    ...{ id, path, title, published, publishedBy, text },
    ...raw,
    ...(outlet === null ? {} : { outlet }),
    // Its words lie nowhere that could be looked at: `places` tells of all that is asked about.
    ...(offsetsIn === 'file' ? {} : { inFile: { text: '', at: [] } }),
    places: new Map(
      [...told, ...figures.map(({ data }) => data)].map(({ start, line, column }) => [
        start,
        { line, column },
      ]),
    ),
  }
  return {
    article,
    sentences: told.map((data) => toSentence(id, data)),
    figures: read,
    silenced: read.filter((_, at) => figures[at]?.data.silenced === true),
  }
}

/** Lines by their index, none missing; null otherwise. */
function inOrder<Line>(lines: ReadonlyMap<number, Line>, count: number): readonly Line[] | null {
  if (lines.size !== count) return null
  const found: Line[] = []
  for (let index = 0; index < count; index++) {
    const line = lines.get(index)
    if (line === undefined) return null
    found.push(line)
  }
  return found
}

/** Sentences follow one another, are as long as their words, and repeat only earlier ones. */
function areInPlace(sentences: readonly SentenceLine['data'][]): boolean {
  let before = 0
  return sentences.every(({ start, end, text, written, repeats }, index) => {
    const fits = isOffset(start) && start >= before && end === start + text.length && text !== ''
    before = end
    const earlier = repeats === null || (isOffset(repeats) && repeats < index)
    return fits && earlier && (written === null || written.length === text.length)
  })
}

function standsIn(
  { start, end, number }: FigureLine['data'],
  sentence: SentenceLine['data'] | undefined,
): boolean {
  if (sentence === undefined) return false
  const spans = [{ start, end }, number]
  return spans.every(
    (span) =>
      isOffset(span.start) &&
      isOffset(span.end) &&
      span.start >= sentence.start &&
      span.end <= sentence.end &&
      span.start < span.end,
  )
}

/** Days are days of the calendar; a date may be a month, a year or the digits that a decade's years begin with. */
function isDated({ date, asOf, window }: FigureLine['data']): boolean {
  const days = [asOf, window?.from ?? null, window?.to ?? null]
  const known = date === null ? [] : [`${date.padEnd(4, '0')}-01-01`.slice(0, 10)]
  return [...days, ...known].every((day) => day === null || isCalendarDay(day))
}

const isOffset = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** Sentences at their places, with blanks between: nothing else lies there (see `tokenize`). */
function asText(
  sentences: readonly SentenceLine['data'][],
  words: (sentence: SentenceLine['data']) => string,
): string {
  let at = 0
  return sentences
    .map((sentence) => {
      const gap = ' '.repeat(sentence.start - at)
      at = sentence.end
      return gap + words(sentence)
    })
    .join('')
}

function toSentence(article: string, data: SentenceLine['data']): Sentence {
  const { index, start, end, text, role, paragraph, repeats } = data
  const tokens = tokenizeText(text, start)
  return { article, index, start, end, text, role, paragraph, repeats, tokens }
}

function toFigure(article: string, data: FigureLine['data']): Figure {
  const { start, end, number, kind, unit, low, high, exclusive, approx, vague, step, date, event } = data
  const { partOf, attribution, asOf, window, modifiers, rule, sentenceIndex } = data
  return {
    ...{ article, sentence: sentenceIndex, start, end, number, kind, unit, low, high, exclusive, approx },
    ...{ vague, step, date, event, partOf, attribution, asOf, window, modifiers, recogniser: rule },
  }
}
