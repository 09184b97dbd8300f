import type { Report } from '../../types.js'
import type { Detail } from '../reporter.js'
import { sanitize } from '../sanitize.js'
import { findRewordings } from '../told.js'
import { conflictWords, counted, nothingWords, number, seenWords, shownWords } from '../wording.js'
import { paragraph, type Page } from './lines.js'
import { marksFor, run, type Run } from './runs.js'

/** What was found, in how much, what was left out and why; then what the marks above mean. */
export function summaryLines(report: Report, page: Page, detail: Detail): readonly string[] {
  const { findings, severities } = report.summary
  const shown = shownWords(report.filter)
  const found: readonly Run[] =
    report.findings.length === 0
      ? [run(nothingWords(report), 'strong')]
      : [
          run(
            counted(findings.conflict, 'conflict'),
            severities.error > 0 ? 'error' : findings.conflict > 0 ? 'warning' : 'strong',
          ),
          run(`${conflictWords(report)}, `),
          run(`${number(findings.compatible)} compatible, ${number(findings.agree)} agree.`, 'strong'),
        ]
  return [
    ...paragraph(page, [...found, run(` ${seenWords(report)}.`)]),
    ...(shown === null ? [] : paragraph(page, [run(sanitize(shown), 'warning')])),
    ...(detail === 'quiet' ? [] : paragraph(page, [run(legend(report, page, detail), 'dim')])),
  ]
}

/** What the marks in the quotations mean, where there are any. */
function legend({ clusters, findings }: Report, { color }: Page, detail: Detail): string {
  const quoted = findings.filter(({ verdict }) => verdict !== 'agree' || detail === 'verbose')
  if (quoted.length === 0) return ''
  const { figure, changed } = marksFor(color)
  const rewordings = findRewordings(clusters)
  const differ = quoted.some((finding) => finding.figures.some((one) => rewordings(one, finding) !== null))
  if (color) return differ ? 'Underlined: words that differ between near-identical sentences.' : ''
  const marks = `${figure.join('…')} the figure compared`
  return differ
    ? `${marks}; ${changed.join('…')} words that differ between near-identical sentences.`
    : `${marks}.`
}
