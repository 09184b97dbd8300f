/**
 * A comparison in batches of stories, each on its own: nothing is ever compared across two stories, so that batches can be compared one
 * after the other, with the sentences and figures of one in memory at a time, or side by side. The same report as all at once. Pure.
 */
import type { Found } from './join-found.js'
import { compareArticles, type CompareOptions } from './pipeline.js'
import { longSentenceNotes, toReport } from './report/index.js'
import { findStories, tallyArticle, WordTable } from './survey.js'
import type { Article, Story } from './types.js'

/** Articles with their stories; where these are not known yet, all articles that there are. */
export type Batch = Readonly<{ articles: readonly Article[]; stories?: readonly Story[] }>

/** How stories are judged and told. */
export type BatchOptions = Omit<CompareOptions, 'stories' | 'check'> & Readonly<{ maxSentence: number }>

/** Articles of a batch, unless one story has more: a second of work, whose sentences and figures take little memory. */
const BATCH = 32
/** Batches for each of those who share the work, at the least: one who gets through early takes on more. */
const SHARES = 4

/** A batch of one story. */
export type StoryBatch = Readonly<{ articles: readonly Article[]; stories: readonly [Story] }>

/** Finds the stories of articles; what was read on the way is not kept. */
export function planStories(
  articles: readonly Article[],
  { vocabulary, progress = () => undefined }: Pick<BatchOptions, 'vocabulary' | 'progress'>,
): readonly StoryBatch[] {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const table = new WordTable()
  const tallies = new Map(
    sorted.map((article, done) => {
      progress('read', done, sorted.length)
      return [article.id, tallyArticle(article, table, vocabulary)]
    }),
  )
  const byId = new Map(sorted.map((article) => [article.id, article]))
  return findStories(sorted, tallies, table).stories.map((story) => ({
    articles: story.articles.flatMap((id) => byId.get(id) ?? []),
    stories: [story],
  }))
}

/** The same in batches for so many to compare. */
export function planBatches(
  articles: readonly Article[],
  threads: number,
  options: Pick<BatchOptions, 'vocabulary' | 'progress'>,
): readonly Batch[] {
  const most = Math.min(BATCH, articles.length / (threads * SHARES))
  const batches: { articles: Article[]; stories: Story[] }[] = []
  for (const { articles: told, stories } of planStories(articles, options)) {
    const last = batches.at(-1)
    if (last === undefined || last.articles.length + told.length > most)
      batches.push({ articles: [...told], stories: [...stories] })
    else {
      last.articles.push(...told)
      last.stories.push(...stories)
    }
  }
  return batches
}

export function compareBatch({ articles, stories }: Batch, { maxSentence, ...options }: BatchOptions): Found {
  const compared = compareArticles(articles, [], {
    ...options,
    ...(stories === undefined ? {} : { stories }),
  })
  return {
    report: toReport({ ...compared, maxSentence }),
    notes: longSentenceNotes({ ...compared, maxSentence }),
  }
}
