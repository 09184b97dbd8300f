/** The library: five pure functions. No I/O, no clock, no global state. */
import { diffArticles } from './diff.js'
import { explainFinding } from './explain.js'
import { extractAll } from './extract.js'
import { compareArticles } from './pipeline.js'
import { toArticle } from './read/index.js'
import { toReport, toReportFigures } from './report/index.js'
import type { ArticleInput, DiffReport, ExplainReport, Policy, Report, ReportFigure } from './types.js'

export { splitSentences } from './tokenize/index.js'
export type * from './types.js'

/** `policy`: which value stands in a finding's `reconciled`; `range` unless given. */
export type CompareOptions = Readonly<{ policy?: Policy }>

/**
 * Lays articles beside one another and says which figures agree, are compatible or conflict, as the JSON report of format
 * version 1.0. Title and date are read from the text where an article does not state them; two articles must not share an id.
 */
export function compare(articles: readonly ArticleInput[], options: CompareOptions = {}): Report {
  return toReport(compareArticles(articles.map(toArticle), [], options))
}

/** The figures of one article, in order of place. Relative dates stay unread where the article tells no date of its own. */
export function extractFigures(article: ArticleInput): readonly ReportFigure[] {
  return toReportFigures(extractAll([toArticle(article)]))
}

/**
 * The sentences that two articles share side by side, with the words and figures that were changed, and how much of each
 * stands in the other. Throws a RangeError where both have one id.
 */
export function diff(a: ArticleInput, b: ArticleInput): DiffReport {
  return diffArticles(toArticle(a), toArticle(b))
}

/**
 * How the finding with this id came about: what its figures were read from, the evidence for laying them side by side, the
 * arithmetic of its verdict. Throws a RangeError where no finding, or more than one, has an id that begins so.
 */
export function explain(articles: readonly ArticleInput[], id: string): ExplainReport {
  const explained = explainFinding(articles.map(toArticle), id)
  if ('ids' in explained)
    throw new RangeError(`${explained.ids.length} findings have an id that begins with "${id}"`)
  return explained
}
