/** The stages in order, from articles to everything that a run finds out. Pure: no I/O, no clock. */
import { extractAll } from './extract.js'
import { copyKey, match, type Matches } from './match/index.js'
import { reconcile } from './reconcile/index.js'
import type { Article, Comparison, Figure, Finding, LeftOut, Problem, Progress, Sentence } from './types.js'

export { extractAll, type Extracted } from './extract.js'

/** Lays articles beside one another. The order in which they are given changes nothing; `progress` sways nothing. */
export function compareArticles(
  given: readonly Article[],
  problems: readonly Problem[] = [],
  progress: Progress = () => undefined,
): Comparison {
  const { articles, sentences, figures, stories } = extractAll(given, progress)
  const told = new Map<string, Sentence[]>(articles.map(({ id }) => [id, []]))
  for (const sentence of sentences) told.get(sentence.article)?.push(sentence)
  const matches = match(articles, told, figures, stories, progress)
  const { findings } = reconcile(matches.quantities, {
    articles: new Map(articles.map((article) => [article.id, article])),
    sentences: told,
    originOf: new Map(
      matches.origins.flatMap(({ id, articles: ids }) => ids.map((article) => [article, id])),
    ),
    copies: (a, b) => matches.copies.has(copyKey(a, b)),
  })
  const { origins, overlaps, clusters } = matches
  return {
    check: null,
    articles,
    sentences,
    figures,
    stories,
    origins,
    overlaps,
    clusters,
    findings,
    leftOut: leftOut(figures, findings, told, matches),
    problems,
  }
}

/** Figures that no finding lays beside another, and why. */
function leftOut(
  figures: readonly Figure[],
  findings: readonly Finding[],
  told: ReadonlyMap<string, readonly Sentence[]>,
  { quantities }: Matches,
): readonly LeftOut[] {
  const used = new Set(findings.flatMap((finding) => finding.figures))
  const grouped = new Set(quantities.flatMap(({ members }) => members))
  return figures
    .filter((figure) => !used.has(figure))
    .map((figure) => {
      const isTeaser = told.get(figure.article)?.[figure.sentence]?.role === 'teaser'
      const reason = isTeaser
        ? 'teaser'
        : figure.kind === 'money' && grouped.has(figure)
          ? 'currency-differs'
          : 'no-partner'
      return { figure, reason }
    })
}
