/** The first stages alone, from articles to figures: what needs no figures compared loads nothing that compares them. */
import { extractFigures } from './figures/index.js'
import { settleDates } from './match/settle-dates.js'
import { groupStories } from './match/stories.js'
import { tallyOf, type Tally } from './match/tally.js'
import { WordTable } from './match/word-table.js'
import { tokenize } from './tokenize/index.js'
import type { Article, Figure, Progress, Sentence, Story } from './types.js'
import { readUnits, readWords, type Vocabulary } from './vocabulary.js'

export { explainFigures } from './figures/index.js'
export type { WordTable } from './match/word-table.js'

export type Extracted = Readonly<{
  articles: readonly Article[]
  sentences: readonly Sentence[]
  figures: readonly Figure[]
  stories: readonly Story[]
}>

export type ExtractOptions = Readonly<{
  /** Ids of articles: only the stories that hold one of them are of interest, and nothing of the others is read. */
  check?: readonly string[]
  vocabulary?: Vocabulary
  /** What is known of articles from earlier runs, and takes in what this one finds out. */
  memory?: Memory
  /** Sways nothing. */
  progress?: Progress
}>

/** Results that depend on one article and the vocabulary alone. A memory never changes what comes out, only how soon. */
export type Memory = Readonly<{
  tally: (article: Article, table: WordTable) => Tally | null
  keepTally: (article: Article, tally: Tally, table: WordTable) => void
}>

const NO_WORDS: Vocabulary = { words: new Map(), units: new Map() }

/** Articles to sentences and figures. Stories come first: an undated article takes its date from them. */
export function extractAll(given: readonly Article[], options: ExtractOptions = {}): Extracted {
  const { check, memory, progress = () => undefined, vocabulary = NO_WORDS } = options
  const sorted = [...given].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const known = new Map<string, readonly Sentence[]>()
  const sentencesOf = (article: Article): readonly Sentence[] => {
    const told = known.get(article.id) ?? readWords(tokenize(article), vocabulary)
    known.set(article.id, told)
    return told
  }
  const table = new WordTable()
  const tallies = new Map(
    sorted.map((article) => {
      const before = memory?.tally(article, table)
      if (before) return [article.id, before]
      const tally = tallyOf(sentencesOf(article), table)
      memory?.keepTally(article, tally, table)
      return [article.id, tally]
    }),
  )
  const stories = touching(groupStories(sorted, tallies, table, check && new Set(check)), check)
  const wanted = new Set(stories.flatMap(({ articles: ids }) => ids))
  const articles = settleDates(
    sorted.filter(({ id }) => wanted.has(id)),
    stories,
  )
  return {
    articles,
    sentences: articles.flatMap(sentencesOf),
    figures: articles.flatMap((article, done) => {
      progress('read', done, articles.length)
      return readUnits(extractFigures(article, sentencesOf(article)), vocabulary)
    }),
    stories,
  }
}

/** The stories that hold one of the articles; all where none are named. */
function touching(stories: readonly Story[], check: readonly string[] | undefined): readonly Story[] {
  if (check === undefined) return stories
  const ids = new Set(check)
  return stories.filter(({ articles }) => articles.some((id) => ids.has(id)))
}
