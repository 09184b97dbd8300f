import type { ArticleHead, Story } from '../types.js'

/**
 * Articles that state no date take one from their story, so that their weekdays can be told: the latest day on which another of
 * its articles came out, for a weekday looks back from the day of writing. Without a dated neighbour they stay undated.
 */
export function settleDates<Head extends ArticleHead>(
  articles: readonly Head[],
  stories: readonly Story[],
): readonly Head[] {
  if (articles.every(({ published }) => published !== null)) return articles
  const latest = new Map<string, string>()
  const byId = new Map(articles.map((article) => [article.id, article]))
  for (const { articles: ids } of stories) {
    const days = ids.flatMap((id) => byId.get(id)?.published ?? []).sort()
    for (const id of ids) latest.set(id, days.at(-1) ?? '')
  }
  return articles.map((article) => {
    const day = latest.get(article.id)
    return article.published !== null || !day ? article : { ...article, published: day, publishedBy: 'story' }
  })
}
