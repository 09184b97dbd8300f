/**
 * A comparison in batches of stories, each on its own: nothing is ever compared across two stories, so that batches can be compared one
 * after the other, with the sentences and figures of one in memory at a time, or side by side. The same report as all at once. Pure.
 */
import { compareArticles, type CompareOptions } from './pipeline.js'
import { longSentenceNotes, mergeReports, toReport, type LongSentenceNote } from './report/index.js'
import { findStories, tallyArticle, WordTable } from './survey.js'
import type { Article, Problem, Report, Story } from './types.js'

/** Articles with their stories; where these are not known yet, all articles that there are. */
export type Batch = Readonly<{ articles: readonly Article[]; stories?: readonly Story[] }>

/** How stories are judged and told. */
export type BatchOptions = Omit<CompareOptions, 'stories' | 'check'> & Readonly<{ maxSentence: number }>

/** What a batch comes to. */
export type Found = Readonly<{ report: Report; notes: readonly LongSentenceNote[] }>

/** Articles of a batch, unless one story has more: a second of work, whose sentences and figures take little memory. */
const BATCH = 32
/** Batches for each of those who share the work, at the least: one who gets through early takes on more. */
const SHARES = 4

/**
 * Finds the stories of articles, and parts them into batches for so many to compare; what was read on the way is not kept.
 */
export function planBatches(
  articles: readonly Article[],
  threads: number,
  { vocabulary, progress = () => undefined }: Pick<BatchOptions, 'vocabulary' | 'progress'>,
): readonly Batch[] {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const table = new WordTable()
  const tallies = new Map(
    sorted.map((article, done) => {
      progress('read', done, sorted.length)
      return [article.id, tallyArticle(article, table, vocabulary)]
    }),
  )
  const byId = new Map(sorted.map((article) => [article.id, article]))
  const most = Math.min(BATCH, articles.length / (threads * SHARES))
  const batches: { articles: Article[]; stories: Story[] }[] = []
  for (const story of findStories(sorted, tallies, table).stories) {
    const told = story.articles.flatMap((id) => byId.get(id) ?? [])
    const last = batches.at(-1)
    if (last === undefined || last.articles.length + told.length > most)
      batches.push({ articles: told, stories: [story] })
    else {
      last.articles.push(...told)
      last.stories.push(story)
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

/** Puts together what all batches came to, in the order of the plan. */
export function joinFound(found: readonly Found[], problems: readonly Problem[]): Found {
  const report = mergeReports([
    toReport(compareArticles([], problems)),
    ...found.map((batch) => batch.report),
  ])
  if ('refused' in report) throw new Error(report.refused)
  return { report, notes: found.flatMap(({ notes }) => notes).sort(byPlace) }
}

function byPlace(a: LongSentenceNote, b: LongSentenceNote): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.article < b.article ? -1 : 1
}
