/** Stories from articles' words alone, for runs that do not hold all articles at once. Pure. */
import { settleDates } from './match/settle-dates.js'
import { groupStories } from './match/stories.js'
import { spellTally, tallyOf, type SpelledTally, type Tally } from './match/tally.js'
import type { WordTable } from './match/word-table.js'
import { tokenize } from './tokenize/index.js'
import type { Article, ArticleHead, Story } from './types.js'
import { NO_WORDS, readWords, type Vocabulary } from './vocabulary.js'

export { numberTally, type SpelledTally, type Tally } from './match/tally.js'
export { WordTable } from './match/word-table.js'
export type { PackedTexts } from './language/texts.js'

/** The articles checked, by id, the stories that hold one of them, and of how many articles in all these were chosen. */
export type Check = Readonly<{ ids: readonly string[]; stories: readonly Story[]; total: number }>

/** Counts the words of an article, its vocabulary's read as that has them. */
export function tallyArticle(article: Article, table: WordTable, vocabulary: Vocabulary = NO_WORDS): Tally {
  return tallyOf(readWords(tokenize(article), vocabulary), table)
}

/** The same, for another run to number. */
export function spellArticle(article: Article, vocabulary: Vocabulary = NO_WORDS): SpelledTally {
  return spellTally(readWords(tokenize(article), vocabulary))
}

/** Finds all stories, and the days that undated articles take from theirs: the heads, so dated. */
export function findStories(
  heads: readonly ArticleHead[],
  tallies: ReadonlyMap<string, Tally>,
  table: WordTable,
): Readonly<{ stories: readonly Story[]; heads: readonly ArticleHead[] }> {
  const stories = groupStories(heads, tallies, table)
  return { stories, heads: settleDates(heads, stories) }
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
