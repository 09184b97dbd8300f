/**
 * A comparison for an editor on deadline, worst first: a block for each conflict and each compatible pair, a
 * line for each agreement, a table where there is room, a summary last, where a terminal leaves the eye.
 */
import type { Comparison, Finding, LeftOut, Severity } from '../types.js'
import { collationTable } from './layout/collation-table.js'
import { countArticles, findCopies, findingBlock, valueText } from './layout/finding-block.js'
import { paragraph, proseWidth, type Page } from './layout/lines.js'
import { createPaint } from './layout/palette.js'
import { marksFor, run, type Run } from './layout/runs.js'
import { clip, displayWidth } from './layout/width.js'
import { createLookup } from './lookup.js'
import { byPath, bySeverity } from './order.js'
import type { View } from './reporter.js'
import { sanitize } from './sanitize.js'
import { summarise } from './to-report.js'
import { counted, number, verdictWords, voices } from './wording.js'

/** The report for reading in a terminal of `view.width` columns. */
export function reportTerminal(comparison: Comparison, view: View): string {
  const page: Page = { paint: createPaint(view.color), color: view.color, prose: proseWidth(view.width) }
  const findings = comparison.findings.toSorted(bySeverity)
  const open = findings.filter(({ verdict }) => verdict !== 'agree')
  const agreed = findings.filter(({ verdict }) => verdict === 'agree')
  const context = {
    page,
    lookup: createLookup(comparison),
    copies: findCopies(comparison.clusters),
    severalStories: comparison.stories.length > 1,
  }
  const sections = [
    ...open.map((finding) => findingBlock(finding, context)),
    agreed.map((finding) => agreement(finding, page)),
    collationTable(open, comparison.articles, { ...page, width: view.width }),
    comparison.problems.toSorted(byPath).flatMap(({ path, message }) => {
      const said = [
        run('Not used: ', 'warning'),
        run(sanitize(path), 'source'),
        run(sanitize(`: ${message}`)),
      ]
      return paragraph(page, said, '', '  ')
    }),
    summary(comparison, page),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** "= bridges destroyed: 12 · 3 articles, 1 origin", clipped to one line. */
function agreement(finding: Finding, { paint, prose }: Page): string {
  const { symbol } = verdictWords[finding.verdict]
  const values = clip(finding.values.map(valueText).join(' / '), Math.floor(prose / 2))
  const told = ` · ${voices(countArticles(finding.figures), finding.origins)}`
  const about = clip(
    sanitize(finding.about),
    Math.max(1, prose - displayWidth(`${symbol} : ${values}${told}`)),
  )
  return paint([run(`${symbol} `, 'agree'), run(`${about}: `), run(values, 'strong'), run(told, 'dim')])
}

function summary(comparison: Comparison, page: Page): readonly string[] {
  const { findings, severities, sources, stories, origins, figures } = summarise(comparison)
  const { leftOut } = comparison
  const found: readonly Run[] =
    comparison.findings.length === 0
      ? [run('No two figures speak of the same thing.', 'strong')]
      : [
          run(
            counted(findings.conflict, 'conflict'),
            severities.error > 0 ? 'error' : findings.conflict > 0 ? 'warning' : 'strong',
          ),
          run(`${howBad(severities)}, `),
          run(`${number(findings.compatible)} compatible, ${number(findings.agree)} agree.`, 'strong'),
        ]
  const seen = `${counted(sources, 'article')} in ${counted(stories, 'story', 'stories')}, ${counted(origins, 'origin')}; ${counted(figures, 'figure')}`
  return [
    ...paragraph(page, [...found, run(` ${seen}${comparedWithNothing(leftOut)}.`)]),
    ...paragraph(page, [run(legend(comparison, page), 'dim')]),
  ]
}

/** " (2 errors, 1 warning)", without what there is none of. */
function howBad({ error, warning }: Readonly<Record<Severity, number>>): string {
  const parts = [error > 0 && counted(error, 'error'), warning > 0 && counted(warning, 'warning')].filter(
    Boolean,
  )
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const reasons: Readonly<Record<LeftOut['reason'], string>> = {
  'no-partner': 'without a partner',
  teaser: 'in teasers for other stories',
  'currency-differs': 'in another currency',
}

/** Silence must not pass for agreement. */
function comparedWithNothing(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return ''
  const parts = (['no-partner', 'teaser', 'currency-differs'] as const).flatMap((reason) => {
    const count = leftOut.filter((one) => one.reason === reason).length
    return count === 0 ? [] : [`${count} ${reasons[reason]}`]
  })
  return `, ${leftOut.length} of them compared with nothing (${parts.join(', ')})`
}

/** What the marks in the quotations mean, where there are any. */
function legend({ clusters, findings }: Comparison, { color }: Page): string {
  if (findings.every(({ verdict }) => verdict === 'agree')) return ''
  const { figure, changed } = marksFor(color)
  const differ = clusters.some(({ kind }) => kind === 'copy')
  if (color) return differ ? 'Underlined: words that differ between near-identical sentences.' : ''
  const marks = `${figure.join('…')} the figure compared`
  return differ
    ? `${marks}; ${changed.join('…')} words that differ between near-identical sentences.`
    : `${marks}.`
}
