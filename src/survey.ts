/** Which articles a check must look into: those on the same event as a checked one. Pure. */
import { groupStories } from './match/stories.js'
import { tallyOf, type Tally } from './match/tally.js'
import type { WordTable } from './match/word-table.js'
import { tokenize } from './tokenize/index.js'
import type { Article, ArticleHead, Story } from './types.js'
import { NO_WORDS, readWords, type Vocabulary } from './vocabulary.js'

export type { Tally } from './match/tally.js'
export { WordTable, type WordRows } from './match/word-table.js'

/** The articles checked, by id, the stories that hold one of them, and of how many articles in all these were chosen. */
export type Check = Readonly<{ ids: readonly string[]; stories: readonly Story[]; total: number }>

/** Counts the words of an article, its vocabulary's read as that has them. */
export function tallyArticle(article: Article, table: WordTable, vocabulary: Vocabulary = NO_WORDS): Tally {
  return tallyOf(readWords(tokenize(article), vocabulary), table)
}

/** Finds the stories that hold an article to check: each as it would be were all stories found. */
export function chooseStories(
  articles: readonly Pick<ArticleHead, 'id' | 'published'>[],
  ids: readonly string[],
  tallies: ReadonlyMap<string, Tally>,
  table: WordTable,
): Check {
  const checked = new Set(ids)
  const stories = groupStories(articles, tallies, table, checked).filter((story) =>
    story.articles.some((id) => checked.has(id)),
  )
  return { ids: [...checked].sort(), stories, total: articles.length }
}
