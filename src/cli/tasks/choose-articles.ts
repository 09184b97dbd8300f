/** Which of the articles surveyed a check compares: those on the same event as a checked one, with their words. */
import { tooMuch, type Survey } from '../../read/index.js'
import { chooseStories, tallyArticle, WordTable, type Check, type Tally } from '../../survey.js'
import type { Article, ArticleHead, Problem, Progress } from '../../types.js'
import type { Vocabulary } from '../../vocabulary.js'
import type { Cache } from '../cache/index.js'

type Asked = Readonly<{
  survey: Survey
  /** The heads of the survey, in its order, as the configuration dates them. */
  heads: readonly ArticleHead[]
  /** Those to check. */
  ids: readonly string[]
  cache: Cache | null
  vocabulary?: Vocabulary | undefined
  progress: Progress
}>

type Chosen = Readonly<{ articles: readonly Article[]; check: Check; problems: readonly Problem[] }>

/** Counts the words of the articles that the cache does not know, tells stories apart, and opens those that are wanted. */
export async function choose({ survey, heads, ids, cache, vocabulary, progress }: Asked): Promise<Chosen> {
  const table = cache?.table ?? new WordTable()
  const tallies = new Map<string, Tally>()
  const fresh: ArticleHead[] = []
  const surveyed = new Map<string, Survey['articles'][number]>()
  for (const [at, one] of survey.articles.entries()) {
    const head = heads[at] ?? one.head
    const known = cache?.tallyOf(one.file, one.place) ?? null
    surveyed.set(head.id, one)
    if (known === null) fresh.push(head)
    else tallies.set(head.id, known)
  }
  const { articles: unknown, problems } = await survey.open(fresh)
  for (const [done, article] of unknown.entries()) {
    progress('read', done, unknown.length)
    const tally = tallyArticle(article, table, vocabulary)
    tallies.set(article.id, tally)
    const { file, place } = surveyed.get(article.id) ?? { file: null, place: 0 }
    if (file !== null) cache?.keepTally(file, place, tally)
  }
  // What could not be opened was told, and is gone.
  const counted = heads.filter(({ id }) => tallies.has(id))
  const check = chooseStories(counted, ids, tallies, table)
  const wanted = new Set(check.stories.flatMap(({ articles }) => articles))
  const { articles, problems: late } = await survey.open(counted.filter(({ id }) => wanted.has(id)))
  const much = tooMuch(articles)
  const there = new Set(much === null ? articles.map(({ id }) => id) : [])
  const stories = check.stories.flatMap((story) => {
    const left = story.articles.filter((id) => there.has(id))
    return left.length === 0 ? [] : [{ id: story.id, articles: left }]
  })
  return {
    articles: much === null ? articles : [],
    check: { ...check, stories },
    problems: [...problems, ...late, ...(much === null ? [] : [much])],
  }
}
