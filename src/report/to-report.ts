import type {
  Cluster,
  Comparison,
  Finding,
  Overlap,
  Report,
  ReportCluster,
  ReportFinding,
  ReportOverlap,
  ReportSource,
  Severity,
  Verdict,
} from '../types.js'
import { createLookup, known, toReportFigure, type Lookup } from './lookup.js'
import { byFirstMember, byId, byLeftOutPlace, byPath, bySeverity, bySources } from './order.js'
import { VERSION } from './version.js'

/**
 * What one run found out as the plain JSON that leaves the program, format version 1.0. Every object is built
 * key by key, in the contract's order, so that a field of a stage's own never slips out.
 * Throws where the comparison names an article, a sentence, a story or an origin that it does not hold.
 */
export function toReport(comparison: Comparison): Report {
  const lookup = createLookup(comparison)
  return {
    formatVersion: '1.0',
    tool: { name: 'claims', version: VERSION },
    sources: toSources(comparison),
    findings: comparison.findings.map((finding) => toFinding(finding, lookup)).sort(bySeverity),
    clusters: comparison.clusters.map((cluster) => toCluster(cluster, lookup)).sort(byFirstMember),
    overlaps: comparison.overlaps.map(toReportOverlap).sort(bySources),
    leftOut: comparison.leftOut
      .map(({ figure, reason }) => ({ figure: toReportFigure(figure, lookup), reason }))
      .sort(byLeftOutPlace),
    problems: comparison.problems.toSorted(byPath).map(({ path, message }) => ({ path, message })),
    filter: null,
    check: comparison.check && {
      articles: comparison.check.articles,
      against: comparison.check.against,
    },
    summary: summarise(comparison),
  }
}

function toReportOverlap({ articles, share, shares, original, passages }: Overlap): ReportOverlap {
  return {
    sources: articles,
    share: rounded(share),
    shares: [rounded(shares[0]), rounded(shares[1])],
    original: toReportOriginal(original),
    passages: passages.map(({ spans: [a, b], sentences, words }) => ({ spans: [a, b], sentences, words })),
  }
}

export function toReportOriginal(original: Overlap['original']): ReportOverlap['original'] {
  return original && { source: original.article, because: original.because }
}

/** More digits than anyone reads, and few enough to be the same on every machine. */
export function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4
}

/** The counts that every format tells; no reporter counts anew. */
function summarise(comparison: Comparison): Report['summary'] {
  return {
    sources: comparison.articles.length,
    stories: comparison.stories.length,
    origins: comparison.origins.length,
    sentences: comparison.sentences.length,
    figures: comparison.figures.length,
    ...countFindings(comparison.findings),
  }
}

/** The part of the summary that tells of findings. */
export function countFindings(
  told: Iterable<Readonly<{ verdict: Verdict; severity: Severity }>>,
): Pick<Report['summary'], 'findings' | 'severities'> {
  const findings: Record<Verdict, number> = { agree: 0, compatible: 0, conflict: 0 }
  const severities: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  for (const { verdict, severity } of told) {
    findings[verdict]++
    severities[severity]++
  }
  return { findings, severities }
}

function toSources(comparison: Comparison): readonly ReportSource[] {
  const story = groupOfArticle(comparison.stories)
  const origin = groupOfArticle(comparison.origins)
  const sentences = countByArticle(comparison.sentences)
  const figures = countByArticle(comparison.figures)
  return comparison.articles
    .toSorted(byId)
    .map(({ id, path, title, published, publishedBy, outlet, inFile }) => ({
      id,
      path,
      title,
      published,
      publishedBy,
      story: known(story, id, 'story'),
      origin: known(origin, id, 'origin'),
      sentences: sentences.get(id) ?? 0,
      figures: figures.get(id) ?? 0,
      outlet: outlet ?? null,
      offsetsIn: inFile === undefined ? 'file' : 'extract',
    }))
}

function toFinding(finding: Finding, lookup: Lookup): ReportFinding {
  const { explanation } = finding
  return {
    id: finding.id,
    fingerprint: finding.fingerprint,
    scope: finding.scope,
    story: finding.story,
    kind: finding.kind,
    about: finding.about,
    verdict: finding.verdict,
    severity: finding.severity,
    explanation: explanation && { kind: explanation.kind, text: explanation.text },
    origins: finding.origins,
    values: finding.values.map(({ text, low, high, figures, origins }) => ({
      text,
      low,
      high,
      figures,
      origins,
    })),
    reconciled: toReconciled(finding.reconciled),
    series: finding.series.map(({ asOf, value }) => ({ asOf, value })),
    outOfDate: finding.outOfDate,
    figures: finding.figures.map((figure) => toReportFigure(figure, lookup)),
    confidence: finding.confidence,
    accepted: null,
  }
}

function toReconciled({ policy, low, high, corroborated, chosen, text }: Finding['reconciled']) {
  return { policy, low, high, corroborated, chosen, text }
}

function toCluster({ id, kind, similarity, members }: Cluster, lookup: Lookup): ReportCluster {
  const sentences = members.map(({ article, sentence }) => {
    const { start, end } = lookup.sentence(article, sentence)
    const text = lookup.written(article, start, end)
    return { source: article, start, end, line: lookup.place(article, start).line, text }
  })
  return { id, kind, similarity, sentences }
}

function groupOfArticle(
  groups: readonly Readonly<{ id: string; articles: readonly string[] }>[],
): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)))
}

function countByArticle(things: readonly Readonly<{ article: string }>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { article } of things) counts.set(article, (counts.get(article) ?? 0) + 1)
  return counts
}
