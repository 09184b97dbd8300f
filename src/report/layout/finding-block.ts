import type { ReportFigure, ReportFinding, Value } from '../../types.js'
import { differingSpans } from '../differ.js'
import { groupBy } from '../../group-by.js'
import { sanitize } from '../sanitize.js'
import { cutPassage } from '../stretches.js'
import { countArticles, figuresOf, isOutOfDate, sentenceOf, wordsOf, type Rewordings } from '../told.js'
import {
  furtherWords,
  OUT_OF_DATE,
  reasonWords,
  sureWords,
  toldWords,
  verdictWords,
  voices,
} from '../wording.js'
import { paragraph, quotation, type Page } from './lines.js'
import { markStretches } from './mark.js'
import { marksFor, run, type Run, type Style } from './runs.js'

type BlockContext = Readonly<{
  page: Page
  rewordings: Rewordings
  /** Stories are named only where there are several to confuse. */
  severalStories: boolean
}>

/** A finding in full: what, why, and every value with the words that give it. */
export function findingBlock(finding: ReportFinding, context: BlockContext): readonly string[] {
  return [
    ...heading(finding, context.page),
    ...finding.values.flatMap((value) => valueLines(value, finding, context)),
    ...footer(finding, context),
  ]
}

/** Style of a finding's verdict: a conflict that the words account for is the milder kind. */
export function verdictStyle({ verdict, severity }: ReportFinding): Style {
  if (verdict !== 'conflict') return verdict
  return severity === 'error' ? 'error' : 'warning'
}

/** The values' text, in the finding's order. */
export function valueText({ text }: Value): string {
  return sanitize(text)
}

function heading(finding: ReportFinding, page: Page): readonly string[] {
  const { symbol, word } = verdictWords[finding.verdict]
  const title = [
    run(`${symbol} ${word.toUpperCase()}`, verdictStyle(finding)),
    run(` (${finding.severity}) · `, 'dim'),
    run(sanitize(finding.about), 'strong'),
    ...(finding.scope === 'within' ? [run(', within one article', 'dim')] : []),
  ]
  return [
    ...paragraph(page, title, '', '  '),
    ...paragraph(page, reason(finding), '  '),
    ...furtherWords(finding).flatMap(([label, text]) =>
      paragraph(page, [run(`${label}: `, 'strong'), run(sanitize(text))], '  '),
    ),
  ]
}

function reason(finding: ReportFinding): readonly Run[] {
  const { kind, text } = reasonWords(finding)
  return [...(kind === null ? [] : [run(`${kind}: `, 'strong')]), run(sanitize(text))]
}

function valueLines(value: Value, finding: ReportFinding, context: BlockContext): readonly string[] {
  const { page } = context
  const figures = figuresOf(value, finding)
  const title = [
    run(valueText(value), 'strong'),
    run(` · ${voices(countArticles(figures), value.origins)}`, 'dim'),
  ]
  return [
    '',
    ...paragraph(page, title, '  ', '    '),
    // Figures whose sentences have the same words stand together, and the words are quoted once.
    ...[...groupBy(figures, ({ sentence }) => wordsOf(sentence)).values()].flatMap((alike) => [
      ...alike.flatMap((figure) => paragraph(page, provenance(figure, finding), '    ', '      ')),
      ...alike.slice(0, 1).flatMap((figure) => quotation(page, quote(figure, finding, context), '      ')),
    ]),
  ]
}

/** "seeds/herald.txt:3 · as of 2031-03-11 · since 2031-03-09 · attributed to police". */
function provenance(figure: ReportFigure, finding: ReportFinding): readonly Run[] {
  return [
    run(sanitize(`${figure.path}:${figure.line}`), 'source'),
    run(' · ', 'dim'),
    run(sanitize([...toldWords(figure), ...(isOutOfDate(figure, finding) ? [OUT_OF_DATE] : [])].join(' · '))),
  ]
}

/** The sentence with the figure marked, and how its words differ from a near-duplicate in the same finding. */
function quote(
  figure: ReportFigure,
  finding: ReportFinding,
  { page, rewordings }: BlockContext,
): readonly Run[] {
  const sentence = sentenceOf(figure)
  const other = rewordings(figure, finding)
  const changed = other ? differingSpans(sentence, other) : []
  return markStretches(cutPassage(sentence, [figure], changed), marksFor(page.color))
}

function footer(finding: ReportFinding, { page, severalStories }: BlockContext): readonly string[] {
  const parts = [
    voices(countArticles(finding.figures), finding.origins),
    `same thing: ${sureWords(finding.confidence)} sure`,
    ...(severalStories ? [`story ${finding.story}`] : []),
    finding.id,
  ]
  return ['', ...paragraph(page, [run(sanitize(parts.join(' · ')), 'dim')], '  ')]
}
