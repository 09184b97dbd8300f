/** The first stages alone, from articles to figures: what needs no figures compared loads nothing that compares them. */
import { extractFigures } from './figures/index.js'
import { joined } from './joined.js'
import { settleDates } from './match/settle-dates.js'
import { groupStories } from './match/stories.js'
import { tallyOf } from './match/tally.js'
import { WordTable } from './match/word-table.js'
import { dayWithoutYear } from './read/index.js'
import { MOST_HELD, tokenize, tokenizeText, TokensOnDemand } from './tokenize/index.js'
import type { Article, Figure, Progress, Sentence, Story } from './types.js'
import { NO_WORDS, readUnits, readWords, type Vocabulary } from './vocabulary.js'

export { explainFigures } from './figures/index.js'

export type Extracted = Readonly<{
  articles: readonly Article[]
  sentences: readonly Sentence[]
  figures: readonly Figure[]
  stories: readonly Story[]
}>

export type ExtractOptions = Readonly<{
  /** The articles' stories, where they were found before; they are told apart unless given. */
  stories?: readonly Story[]
  vocabulary?: Vocabulary
  /** Sways nothing. */
  progress?: Progress
}>

/** Articles to sentences and figures. Stories come first: an undated article takes its date from them. */
export function extractAll(given: readonly Article[], options: ExtractOptions = {}): Extracted {
  const { progress = () => undefined, vocabulary = NO_WORDS } = options
  const sorted = [...given].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const held = new TokensOnDemand((sentence) => {
    const tokens = tokenizeText(sentence.text, sentence.start)
    return readWords([{ ...sentence, tokens }], vocabulary)[0]?.tokens ?? tokens
  })
  // Texts of no more letters than tokens may be held can hold them all, in plain sentences: engines read one shape faster than two.
  const isMuch = sorted.reduce((letters, { text }) => letters + text.length, 0) > MOST_HELD
  const told = new Map(
    sorted.map((article) => {
      const sentences = readWords(tokenize(article), vocabulary)
      return [article.id, isMuch ? held.hold(sentences) : sentences]
    }),
  )
  const sentencesOf = ({ id }: Article): readonly Sentence[] => told.get(id) ?? []
  const stories = options.stories ?? tellApart(sorted, sentencesOf)
  const articles = settleDates(sorted, stories).map(withOwnDay)
  return {
    articles,
    sentences: joined(articles.map(sentencesOf)),
    figures: joined(
      articles.map((article, done) => {
        progress('read', done, articles.length)
        return readUnits(extractFigures(article, sentencesOf(article)), vocabulary)
      }),
    ),
    stories,
  }
}

/** An article whose year its story settled may tell the day itself: "Friday 9 October". */
function withOwnDay(article: Article): Article {
  if (article.publishedBy !== 'story' || article.published === null) return article
  const day = dayWithoutYear(article.text, article.published)
  return day === null ? article : { ...article, published: day }
}

function tellApart(
  articles: readonly Article[],
  sentencesOf: (article: Article) => readonly Sentence[],
): readonly Story[] {
  const table = new WordTable()
  // One article is a story whatever its words.
  if (articles.length < 2) return groupStories(articles, new Map(), table)
  const tallies = new Map(articles.map((article) => [article.id, tallyOf(sentencesOf(article), table)]))
  return groupStories(articles, tallies, table)
}

/** Sentences or figures by the id of their article. */
export function bySource<Thing extends Readonly<{ article: string }>>(
  articles: readonly Article[],
  things: readonly Thing[],
): ReadonlyMap<string, readonly Thing[]> {
  const lists = new Map<string, Thing[]>(articles.map(({ id }) => [id, []]))
  for (const thing of things) lists.get(thing.article)?.push(thing)
  return lists
}
