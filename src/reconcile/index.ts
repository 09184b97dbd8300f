/**
 * What the figures of one quantity say together: whether they agree, could all be true, or conflict, what in the
 * articles accounts for a conflict, and how many independent voices stand behind each value.
 */
import type { Article, Figure, Finding, Policy, Quantity, Sentence } from '../types.js'
import { aboutOf } from './about.js'
import { consolidate } from './consolidate.js'
import { explain } from './explain.js'
import { findMisfits, type Misfit } from './parts.js'
import { countsOf, outOfDate, seriesOf } from './series.js'
import type { Side } from './sides.js'
import { findingId, fingerprint } from './identity.js'
import { readingOf } from './interval.js'
import { judge } from './judge.js'
import { sourceName } from '../language/source-names.js'
import { severityOf, type SeverityRule } from './severity.js'
import { tolerate, type Tolerance } from './tolerance.js'
import { valuesOf } from './values.js'
import { countVoices } from './voices.js'

export { type SeverityRule } from './severity.js'
export { type Tolerance } from './tolerance.js'

/** What reconciling needs to know beside the quantities. */
export type ReconcileContext = Readonly<{
  articles: ReadonlyMap<string, Article>
  /** By article id; a sentence's place in its list is its `index`. */
  sentences: ReadonlyMap<string, readonly Sentence[]>
  /** Origin id by article id. */
  originOf: ReadonlyMap<string, string>
  /** Story id by article id. */
  storyOf: (article: string) => string
  /** Whether both stand in sentences copied one from the other. */
  copies: (a: Figure, b: Figure) => boolean
  /** The same for figures whose sentences say the same in the same words, or nearly. */
  wordingOf: (figure: Figure) => string
  /** The name of a source that is known under several; what is no such name stays as it is. */
  sourceNamed: (attribution: string | null) => string | null
  tolerance: Tolerance
  severities: readonly SeverityRule[]
  /** Which value stands for a quantity that is given several. */
  policy: Policy
}>

/**
 * Findings, worst first; the same whatever the order of the quantities and of their members. A quantity whose members
 * cannot be held together (two currencies) yields none, nor does an article that repeats its own number: that is no
 * second voice. `figures` are all that were read: parts and shares of one article are held against each other.
 */
export function reconcile(
  quantities: readonly Quantity[],
  context: ReconcileContext,
  figures: readonly Figure[] = [],
): { findings: readonly Finding[] } {
  const drafts = [
    ...quantities.flatMap((quantity) => draftOf(quantity, context) ?? []),
    ...findMisfits(figures, (figure) => sentenceIn(context, figure)).flatMap(
      (misfit) => misfitDraft(misfit, context) ?? [],
    ),
  ].sort((a, b) => inPlace(a.draft, b.draft))
  // Within the story alone, so that a finding is called the same whatever other stories there are.
  const taken = new Map<string, Map<string, number>>()
  const findings = drafts.map(({ draft, parts }): Finding => {
    const inStory = taken.get(draft.story) ?? new Map<string, number>()
    taken.set(draft.story, inStory)
    const id = freeId(parts, inStory)
    return {
      id,
      fingerprint: fingerprint(
        id,
        draft.values.map((value) => value.text),
      ),
      ...draft,
    }
  })
  return { findings: findings.sort(worstFirst) }
}

type Draft = Readonly<{ draft: Omit<Finding, 'id' | 'fingerprint'>; parts: readonly string[] }>

function draftOf({ story, members, confidence }: Quantity, context: ReconcileContext): Draft | null {
  const figures = [...members].sort(byPlace)
  const readings = figures.map(readingOf)
  const verdict = tolerate(judge(readings), readings, context.tolerance)
  const [first] = figures
  if (verdict === null || first === undefined) return null
  const sources = [...new Set(figures.map((figure) => figure.article))]
  const scope = sources.length === 1 ? 'within' : 'across'
  if (scope === 'within' && verdict === 'agree') return null
  const sentenceOf = (figure: Figure) => sentenceIn(context, figure)
  const sides = sidesOf(figures, context, sentenceOf)
  const explanation = verdict === 'conflict' ? explain(sides) : null
  const values = valuesOf(figures, readings, context.articles, context)
  const counts = countsOf(sides, values, explanation)
  const series = seriesOf(counts, sides, values)
  const about = aboutOf(figures, sentenceOf)
  const severity = severityOf({ kind: first.kind, verdict, explanation, figures }, context.severities)
  if (severity === 'off') return null
  const draft = {
    scope,
    story,
    kind: first.kind,
    about,
    verdict,
    severity,
    explanation,
    origins: countVoices(figures, context),
    values,
    reconciled: consolidate(values, { figures, readings }, series, context.policy),
    series,
    outOfDate: outOfDate(sides, values, counts),
    figures,
    confidence,
  } as const
  return { draft, parts: [first.kind, scope, about, ...sources] }
}

/** Certain of speaking of one thing: the sentence itself lays them side by side. */
const CERTAIN = 1

/** Figures of one article that arithmetic holds against one another: nothing accounts for it. */
function misfitDraft({ about, figures }: Misfit, context: ReconcileContext): Draft | null {
  const [first] = figures
  if (first === undefined) return null
  const severity = severityOf(
    { kind: first.kind, verdict: 'conflict', explanation: null, figures },
    context.severities,
  )
  if (severity === 'off') return null
  const readings = figures.map(readingOf)
  const values = valuesOf(figures, readings, context.articles, context)
  const draft = {
    scope: 'within',
    story: context.storyOf(first.article),
    kind: first.kind,
    about,
    verdict: 'conflict',
    severity,
    explanation: null,
    origins: countVoices(figures, context),
    values,
    reconciled: consolidate(values, { figures, readings }, [], context.policy),
    series: [],
    outOfDate: [],
    figures,
    confidence: CERTAIN,
  } as const
  return { draft, parts: [first.kind, 'within', about, first.article] }
}

function sentenceIn({ sentences }: ReconcileContext, { article, sentence }: Figure): Sentence | undefined {
  return sentences.get(article)?.[sentence]
}

/** The figures with all that may account for their differing. */
export function sidesOf(
  figures: readonly Figure[],
  { articles, sourceNamed }: Pick<ReconcileContext, 'articles' | 'sourceNamed'>,
  sentenceOf: (figure: Figure) => Sentence | undefined,
): readonly Side[] {
  return figures.map((figure) => ({
    figure,
    reading: readingOf(figure),
    source: sourceName(sourceNamed(figure.attribution)),
    article: articles.get(figure.article),
    sentence: sentenceOf(figure),
  }))
}

/** Equal parts, and the rare equal hash of different ones, get the next number along. */
function freeId(parts: readonly string[], taken: Map<string, number>): string {
  const key = JSON.stringify(parts)
  let nth = taken.get(key) ?? 0
  let id = findingId(parts, nth)
  while (taken.has(id)) id = findingId(parts, ++nth)
  taken.set(key, nth + 1)
  taken.set(id, 1)
  return id
}

const RANK = { conflict: 0, compatible: 2, agree: 3 } as const

function worstFirst(a: Finding, b: Finding): number {
  const rank = (finding: Finding) => RANK[finding.verdict] + (finding.explanation === null ? 0 : 1)
  return rank(a) - rank(b) || b.confidence - a.confidence || inPlace(a, b)
}

type Placed = Pick<Finding, 'figures'>

function inPlace(a: Placed, b: Placed): number {
  const [x, y] = [a.figures[0], b.figures[0]]
  const first = x === undefined || y === undefined ? 0 : byPlace(x, y)
  return first || a.figures.length - b.figures.length
}

function byPlace(a: Figure, b: Figure): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1
  return a.start - b.start || a.end - b.end
}
