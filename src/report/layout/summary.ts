import type { Report, Severity } from '../../types.js'
import type { Detail } from '../reporter.js'
import { sanitize } from '../sanitize.js'
import { counted, leftOutWords, number, shownWords } from '../wording.js'
import { paragraph, type Page } from './lines.js'
import { marksFor, run, type Run } from './runs.js'

/** What was found, in how much, what was left out and why; then what the marks above mean. */
export function summaryLines(report: Report, page: Page, detail: Detail): readonly string[] {
  const { findings, severities, sources, stories, origins, figures } = report.summary
  const shown = shownWords(report.filter)
  const found: readonly Run[] =
    report.findings.length === 0
      ? [
          run(
            shown === null ? 'No two figures speak of the same thing.' : 'No finding is as asked.',
            'strong',
          ),
        ]
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
    ...paragraph(page, [...found, run(` ${seen}${comparedWithNothing(report)}.`)]),
    ...(shown === null ? [] : paragraph(page, [run(sanitize(shown), 'warning')])),
    ...(detail === 'quiet' ? [] : paragraph(page, [run(legend(report, page, detail), 'dim')])),
  ]
}

/** " (2 errors, 1 warning)", without what there is none of. */
function howBad({ error, warning }: Readonly<Record<Severity, number>>): string {
  const parts = [error > 0 && counted(error, 'error'), warning > 0 && counted(warning, 'warning')].filter(
    Boolean,
  )
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** Silence must not pass for agreement. */
function comparedWithNothing({ leftOut }: Report): string {
  if (leftOut.length === 0) return ''
  const reasons = leftOutWords(leftOut).map(([words, count]) => `${number(count)} ${words}`)
  return `, ${number(leftOut.length)} of them compared with nothing (${reasons.join(', ')})`
}

/** What the marks in the quotations mean, where there are any. */
function legend({ clusters, findings }: Report, { color }: Page, detail: Detail): string {
  if (findings.every(({ verdict }) => verdict === 'agree' && detail !== 'verbose')) return ''
  const { figure, changed } = marksFor(color)
  const differ = clusters.some(({ kind }) => kind === 'copy')
  if (color) return differ ? 'Underlined: words that differ between near-identical sentences.' : ''
  const marks = `${figure.join('…')} the figure compared`
  return differ
    ? `${marks}; ${changed.join('…')} words that differ between near-identical sentences.`
    : `${marks}.`
}
