/** The stages in order, from articles to everything that a run finds out. Pure: no I/O, no clock. */
import { bySource, extractAll, type Extracted, type ExtractOptions } from './extract.js'
import { leftOut } from './left-out.js'
import { match, settleFigures, type MatchOptions } from './match/index.js'
import { reconcile, type SeverityRule, type Tolerance } from './reconcile/index.js'
import { silencedIn } from './silence.js'
import type { Check } from './survey.js'
import type { Article, Comparison, Figure, Policy, Problem } from './types.js'

export { extractAll, type Extracted } from './extract.js'

/** How a desk wants figures judged, and what it knows. All of it may be left out. */
export type CompareOptions = ExtractOptions &
  MatchOptions &
  Readonly<{
    tolerance?: Tolerance
    severities?: readonly SeverityRule[]
    /** The name of a source by a name that articles give it, in lower case. */
    sourceNames?: ReadonlyMap<string, string>
    /** Which value stands for a quantity that is given several; `range` (all of them) unless given. */
    policy?: Policy
    /** What is checked, where not all is compared with all: `given` are the articles of its stories, and `stories` are these. */
    check?: Check
  }>

/**
 * Lays articles beside one another. The order in which they are given changes nothing. Where articles are checked, the result
 * holds the findings that touch them, each as it would be were all compared.
 */
export function compareArticles(
  given: readonly Article[],
  problems: readonly Problem[] = [],
  options: CompareOptions = {},
): Comparison {
  const extracted = extractAll(
    given,
    options.check === undefined ? options : { ...options, stories: options.check.stories },
  )
  return compareExtracted({ ...extracted, silenced: silencedIn(extracted) }, problems, options)
}

/** What was extracted, and the figures that are to be compared with nothing. */
export type Audible = Extracted & Readonly<{ silenced: ReadonlySet<Figure> }>

/** The same from sentences and figures on. Articles are in order of id, sentences and figures by article, then by index. */
export function compareExtracted(
  { articles, sentences, figures: read, stories, silenced: muted }: Audible,
  problems: readonly Problem[],
  options: CompareOptions,
): Comparison {
  const told = bySource(articles, sentences)
  const matched = settleFigures(read, told, stories)
  const silenced = new Set(read.flatMap((figure, place) => (muted.has(figure) ? (matched[place] ?? []) : [])))
  const audible = silenced.size === 0 ? matched : matched.filter((figure) => !silenced.has(figure))
  const matches = match(articles, told, audible, stories, options)
  const settled = (figure: Figure): Figure => matches.settled.get(figure) ?? figure
  const figures = matched.map(settled)
  const storyOf = idsByArticle(stories)
  const context = {
    articles: new Map(articles.map((article) => [article.id, article])),
    sentences: told,
    originOf: idsByArticle(matches.origins),
    storyOf: (article: string) => storyOf.get(article) ?? '',
    copies: (a: Figure, b: Figure) => matches.copied.has(a, b),
    wordingOf: (figure: Figure) => matches.copied.wordingOf(figure),
    sourceNamed: (said: string | null) => options.sourceNames?.get(said?.toLowerCase() ?? '') ?? said,
    tolerance: options.tolerance ?? {},
    severities: options.severities ?? [],
    policy: options.policy ?? ('range' as const),
  }
  const { findings } = reconcile(matches.quantities, context, audible.map(settled))
  const checked = options.check && new Set(options.check.ids)
  const isChecked = ({ article }: Figure): boolean => checked?.has(article) ?? true
  const { origins, overlaps, clusters } = matches
  return {
    check: options.check
      ? { articles: options.check.ids, against: options.check.total - options.check.ids.length }
      : null,
    articles,
    sentences,
    figures,
    asMatched: new Map(Array.from(matches.settled, ([as, figure]) => [figure, as])),
    stories,
    origins,
    overlaps,
    clusters,
    findings: findings.filter((finding) => finding.figures.some(isChecked)),
    leftOut: leftOut(figures.filter(isChecked), findings, told, { ...matches, silenced }),
    problems,
  }
}

function idsByArticle(groups: readonly Readonly<{ id: string; articles: readonly string[] }>[]) {
  return new Map(groups.flatMap(({ id, articles }) => articles.map((article) => [article, id])))
}
