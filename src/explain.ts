/** Articles and the id of a finding to how that finding came about. Pure, as the pipeline is. */
import { explainFigures } from './figures/index.js'
import { byArticle, readStory } from './match/index.js'
import { evidenceAmong } from './match/quantities/evidence.js'
import { compareArticles, type CompareOptions } from './pipeline.js'
import { intervalText, valueGrounds } from './reconcile/arithmetic.js'
import { RULES } from './reconcile/explain.js'
import { sidesOf } from './reconcile/index.js'
import { clashesAmong, dateOf, type Side } from './reconcile/sides.js'
import { toReport, VERSION } from './report/index.js'
import type {
  Article,
  Comparison,
  ExplainReport,
  Figure,
  Finding,
  PairGrounds,
  ReportCluster,
  ReportFinding,
  Sentence,
} from './types.js'

/** `maxSentence`: UTF-16 code units; of a longer sentence, only the part around a figure is quoted. */
type ExplainOptions = CompareOptions & Readonly<{ maxSentence?: number }>

/**
 * Explains the finding that has this id, or the only one whose id begins so; else tells the ids that begin so: none or several.
 */
export function explainFinding(
  given: readonly Article[],
  id: string,
  options: ExplainOptions = {},
): ExplainReport | Readonly<{ ids: readonly string[] }> {
  const found = compareArticles(given, [], options)
  const alike = found.findings.filter((finding) => finding.id.startsWith(id))
  const finding = alike.find((one) => one.id === id) ?? alike[0]
  if (finding === undefined || (alike.length > 1 && finding.id !== id))
    return { ids: alike.map((one) => one.id).sort() }
  const { maxSentence } = options
  const report = toReport({ ...found, ...(maxSentence === undefined ? {} : { maxSentence }) })
  const told = report.findings.find((one) => one.id === finding.id)
  if (told === undefined) throw new Error(`the report has no finding ${finding.id}`)
  const sides = sidesIn(found, finding, options)
  const { pairs, groupedBy } = pairGrounds(found, finding)
  const values = valueGrounds(finding)
  const sources = new Set(finding.figures.map(({ article }) => article))
  return {
    formatVersion: '1.0',
    tool: { name: 'claims', version: VERSION },
    stories: found.stories.length,
    sources: report.sources.filter((source) => sources.has(source.id)),
    clusters: report.clusters.filter((cluster) => holdsSentence(cluster, told)),
    finding: told,
    figures: figureGrounds(found, sides),
    groupedBy,
    pairs,
    values,
    tolerated: finding.verdict !== 'conflict' && values.some(({ verdict }) => verdict === 'conflict'),
    accounts: groupedBy === 'arithmetic' ? [] : accountsOf(finding, sides),
  }
}

function sidesIn(
  { articles, sentences }: Comparison,
  finding: Finding,
  options: ExplainOptions,
): readonly Side[] {
  const wanted = new Set(finding.figures.map(sentenceKey))
  const told = new Map(
    sentences.flatMap((sentence) => {
      const key = sentenceKey({ article: sentence.article, sentence: sentence.index })
      return wanted.has(key) ? [[key, sentence] as const] : []
    }),
  )
  const context = {
    articles: new Map(articles.map((article) => [article.id, article])),
    sourceNamed: (said: string | null) => options.sourceNames?.get(said?.toLowerCase() ?? '') ?? said,
  }
  return sidesOf(finding.figures, context, (figure) => told.get(sentenceKey(figure)))
}

const sentenceKey = ({ article, sentence }: Pick<Figure, 'article' | 'sentence'>) => `${sentence}:${article}`

function figureGrounds(found: Comparison, sides: readonly Side[]): ExplainReport['figures'] {
  const articles = new Set(sides.map(({ figure }) => figure.article))
  const own = found.articles.filter(({ id }) => articles.has(id))
  const explained = explainFigures({ ...found, articles: own })
  return sides.map((side) => ({
    explain: explained.get(side.figure) ?? null,
    interval: intervalText(side.figure),
    day: dateOf(side),
    since: side.figure.window?.from ?? null,
    source: side.source === null ? null : side.figure.attribution,
  }))
}

function pairGrounds(found: Comparison, finding: Finding): Pick<ExplainReport, 'pairs' | 'groupedBy'> {
  const story = found.stories.find(({ id }) => id === finding.story)
  if (story === undefined) throw new Error(`the comparison has no story ${finding.story}`)
  const silenced = new Set(
    found.leftOut.flatMap(({ figure, reason }) => (reason === 'silenced' ? [figure] : [])),
  )
  const matched = (figure: Figure): Figure => found.asMatched.get(figure) ?? figure
  const audible = found.figures.filter((figure) => !silenced.has(figure)).map(matched)
  const ids = new Set(story.articles)
  const told = new Map<string, Sentence[]>(story.articles.map((id) => [id, []]))
  for (const sentence of found.sentences)
    if (ids.has(sentence.article)) told.get(sentence.article)?.push(sentence)
  const read = readStory(story, told, byArticle(audible))
  // An echo has no evidence of its own: it says again what was weighed.
  const weighed = finding.figures.map(matched).filter((figure) => !read.folded.figureFor.has(figure))
  const { pairs, together } = evidenceAmong(read, weighed)
  const placeOf = new Map(finding.figures.map((figure, place) => [matched(figure), place]))
  return {
    groupedBy: together ? 'weights' : finding.kind === 'date' ? 'beginning' : 'arithmetic',
    pairs: pairs.map(({ a, b, first, second, rule, logOdds }): PairGrounds => ({
      a: placeOf.get(a) ?? 0,
      b: placeOf.get(b) ?? 0,
      first,
      second,
      rule,
      logOdds,
      probability: logOdds === null ? null : 1 / (1 + Math.exp(-logOdds)),
    })),
  }
}

function accountsOf({ verdict }: Finding, sides: readonly Side[]): ExplainReport['accounts'] {
  if (verdict !== 'conflict') return []
  const clashes = clashesAmong(sides)
  const asked: { lookedFor: string; found: boolean }[] = []
  for (const [lookedFor, account] of RULES) {
    const found = account(clashes, sides) !== null
    asked.push({ lookedFor, found })
    if (found) break
  }
  return asked
}

function holdsSentence({ sentences }: ReportCluster, { figures }: ReportFinding): boolean {
  return sentences.some(({ source, start }) =>
    figures.some((figure) => figure.source === source && figure.sentenceStart === start),
  )
}
