import type { Cluster, Figure, Finding, Sentence, Value } from '../../types.js'
import { groupBy } from '../group-by.js'
import type { Lookup } from '../lookup.js'
import { sanitize } from '../sanitize.js'
import { explanationWords, verdictWords, voices, windowWords } from '../wording.js'
import { paragraph, quotation, type Page } from './lines.js'
import { markSentence } from './mark.js'
import { marksFor, run, type Run, type Style } from './runs.js'
import { differingSpans } from './word-diff.js'

export type BlockContext = Readonly<{
  page: Page
  lookup: Lookup
  copies: Copies
  /** Stories are named only where there are several to confuse. */
  severalStories: boolean
}>

/** The cluster of near-duplicate wording that a sentence is in, if any. */
export type Copies = (sentence: Sentence) => string | undefined

export function findCopies(clusters: readonly Cluster[]): Copies {
  const key = (article: string, sentence: number): string => `${sentence}:${article}`
  const ids = new Map<string, string>()
  for (const { id, kind, members } of clusters) {
    if (kind === 'copy') for (const { article, sentence } of members) ids.set(key(article, sentence), id)
  }
  return ({ article, index }) => ids.get(key(article, index))
}

/** A conflict or a compatible pair in full: what, why, and every value with the words that give it. */
export function findingBlock(finding: Finding, context: BlockContext): readonly string[] {
  return [
    ...heading(finding, context.page),
    ...finding.values.flatMap((value) => valueLines(value, finding, context)),
    ...footer(finding, context),
  ]
}

/** Style of a finding's verdict: a conflict that the words account for is the milder kind. */
export function verdictStyle({ verdict, severity }: Finding): Style {
  if (verdict !== 'conflict') return verdict
  return severity === 'error' ? 'error' : 'warning'
}

/** The values' text, in the finding's order. */
export function valueText({ text }: Value): string {
  return sanitize(text)
}

function heading(finding: Finding, page: Page): readonly string[] {
  const { symbol, word } = verdictWords[finding.verdict]
  const title = [
    run(`${symbol} ${word}`, verdictStyle(finding)),
    run(` (${finding.severity}) · `, 'dim'),
    run(sanitize(finding.about), 'strong'),
    ...(finding.scope === 'within' ? [run(', within one article', 'dim')] : []),
  ]
  return [...paragraph(page, title, '', '  '), ...paragraph(page, reason(finding), '  ')]
}

function reason({ explanation, verdict }: Finding): readonly Run[] {
  if (explanation) {
    return [run(`${explanationWords[explanation.kind]}: `, 'strong'), run(sanitize(explanation.text))]
  }
  if (verdict === 'conflict') return [run('Nothing in the articles accounts for the difference.')]
  return [run('One value can satisfy them all.')]
}

function valueLines(value: Value, finding: Finding, context: BlockContext): readonly string[] {
  const { page } = context
  const figures = figuresOf(value, finding)
  const wordsAround = (figure: Figure): string =>
    words(context.lookup.sentence(figure.article, figure.sentence))
  const title = [
    run(valueText(value), 'strong'),
    run(` · ${voices(countArticles(figures), value.origins)}`, 'dim'),
  ]
  return [
    '',
    ...paragraph(page, title, '  ', '    '),
    // Figures whose sentences have the same words stand together, and the words are quoted once.
    ...[...groupBy(figures, wordsAround).values()].flatMap((alike) => [
      ...alike.flatMap((figure) => paragraph(page, provenance(figure, context), '    ', '      ')),
      ...alike.slice(0, 1).flatMap((figure) => quotation(page, quote(figure, finding, context), '      ')),
    ]),
  ]
}

/** "seeds/herald.txt:3 · as of 2031-03-11 · since 2031-03-09 · attributed to police". */
function provenance(figure: Figure, { lookup }: BlockContext): readonly Run[] {
  const { path } = lookup.article(figure.article)
  const { line } = lookup.place(figure.article, figure.start)
  const rest = [
    figure.asOf === null ? 'undated' : `as of ${figure.asOf}`,
    figure.window && windowWords(figure.window),
    figure.attribution && `attributed to ${figure.attribution}`,
  ]
  const said = rest.filter((part) => part !== null && part !== '').join(' · ')
  return [run(sanitize(`${path}:${line}`), 'source'), run(' · ', 'dim'), run(sanitize(said))]
}

/** The sentence with the figure marked, and how its words differ from a near-duplicate in the same finding. */
function quote(figure: Figure, finding: Finding, { page, lookup, copies }: BlockContext): readonly Run[] {
  const sentence = lookup.sentence(figure.article, figure.sentence)
  const copy = copies(sentence)
  const other =
    copy === undefined
      ? undefined
      : finding.figures
          .map((each) => lookup.sentence(each.article, each.sentence))
          .find((each) => copies(each) === copy && words(each) !== words(sentence))
  return markSentence(sentence, [figure], other ? differingSpans(sentence, other) : [], marksFor(page.color))
}

function footer(finding: Finding, { page, severalStories }: BlockContext): readonly string[] {
  const parts = [
    voices(countArticles(finding.figures), finding.origins),
    // Rounded down: "100%" would claim more than the matcher does.
    `same thing: ${Math.floor(finding.confidence * 100)}% sure`,
    ...(severalStories ? [`story ${finding.story}`] : []),
    finding.id,
  ]
  return ['', ...paragraph(page, [run(sanitize(parts.join(' · ')), 'dim')], '  ')]
}

function words(sentence: Sentence): string {
  return sentence.text.replace(/\s+/g, ' ').trim()
}

export function figuresOf(value: Value, finding: Finding): readonly Figure[] {
  return value.figures.flatMap((place) => finding.figures[place] ?? [])
}

export function countArticles(figures: readonly Figure[]): number {
  return new Set(figures.map(({ article }) => article)).size
}
