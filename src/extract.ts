/** The first stages alone, from articles to figures: what needs no figures compared loads nothing that compares them. */
import { extractFigures } from './figures/index.js'
import { settleDates } from './match/settle-dates.js'
import { groupStories } from './match/stories.js'
import { tokenize } from './tokenize/index.js'
import type { Article, Figure, Progress, Sentence, Story } from './types.js'

export { explainFigures } from './figures/index.js'

export type Extracted = Readonly<{
  articles: readonly Article[]
  sentences: readonly Sentence[]
  figures: readonly Figure[]
  stories: readonly Story[]
}>

/** Articles to sentences and figures. Stories come first: an undated article takes its date from them. */
export function extractAll(given: readonly Article[], progress: Progress = () => undefined): Extracted {
  const sorted = [...given].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const sentences = new Map(sorted.map((article) => [article.id, tokenize(article)]))
  const stories = groupStories(sorted, sentences)
  const articles = settleDates(sorted, stories)
  const figures = articles.flatMap((article, done) => {
    progress('read', done, articles.length)
    return extractFigures(article, sentences.get(article.id) ?? [])
  })
  return { articles, sentences: [...sentences.values()].flat(), figures, stories }
}
