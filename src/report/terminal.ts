/**
 * A report for an editor on deadline, worst first: a block for each conflict and each compatible pair, a
 * line for each agreement, a table where there is room, a summary last, where a terminal leaves the eye.
 */
import type { Report, ReportFinding } from '../types.js'
import { collationTables } from './layout/collation-table.js'
import { findingBlock, valueText } from './layout/finding-block.js'
import { paragraph, proseWidth, type Page } from './layout/lines.js'
import { createPaint } from './layout/palette.js'
import { run } from './layout/runs.js'
import { summaryLines } from './layout/summary.js'
import { clip, displayWidth } from './layout/width.js'
import type { View } from './reporter.js'
import { sanitize } from './sanitize.js'
import { countArticles, findRewordings } from './told.js'
import { acceptanceWords, verdictWords, voices } from './wording.js'

/** The report for reading in a terminal of `view.width` columns. */
export function reportTerminal(report: Report, view: View): string {
  const page: Page = { paint: createPaint(view.color), color: view.color, prose: proseWidth(view.width) }
  const sections =
    view.detail === 'quiet' ? [] : [...findingSections(report, page, view), problemLines(report, page)]
  return `${[...sections, summaryLines(report, page, view.detail ?? 'normal')]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function findingSections(report: Report, page: Page, view: View): readonly (readonly string[])[] {
  const inFull = report.findings.filter(
    ({ verdict, accepted }) => (verdict !== 'agree' && accepted === null) || view.detail === 'verbose',
  )
  const inShort = report.findings.filter((finding) => !inFull.includes(finding))
  const context = {
    page,
    rewordings: findRewordings(report.clusters),
    severalStories: report.summary.stories > 1,
  }
  return [
    ...inFull.map((finding) => findingBlock(finding, context)),
    inShort.flatMap((finding) =>
      finding.accepted === null ? agreement(finding, page) : letStand(finding, page),
    ),
    ...collationTables(inFull, report.sources, { ...page, width: view.width }),
  ]
}

/** A line's subject may be shortened so far; in less room the line is wrapped instead. */
const SHORTEST_SUBJECT = 16

/** "= bridges destroyed: 12 · 3 articles, 1 origin", clipped to one line. */
function agreement(finding: ReportFinding, page: Page): readonly string[] {
  const { symbol } = verdictWords[finding.verdict]
  const values = clip(finding.values.map(valueText).join(' / '), Math.floor(page.prose / 2))
  const told = ` · ${voices(countArticles(finding.figures), finding.origins)}`
  const room = page.prose - displayWidth(`${symbol} : ${values}${told}`)
  const about = sanitize(finding.about)
  const line = [
    run(`${symbol} `, 'agree'),
    run(`${room < SHORTEST_SUBJECT ? about : clip(about, room)}: `),
    run(values, 'strong'),
    run(told, 'dim'),
  ]
  return paragraph(page, line, '', '  ')
}

/** "✓ accepted: people moved, 9,400 / 11,900 · the prefecture corrected itself (Ana, until 2031-04-01)". */
function letStand({ id, about, values, accepted }: ReportFinding, page: Page): readonly string[] {
  const line = [
    run('✓ accepted: ', 'agree'),
    run(sanitize(`${about}, ${values.map(({ text }) => text).join(' / ')}`)),
    run(sanitize(` · ${accepted === null ? '' : acceptanceWords(accepted)} · ${id}`), 'dim'),
  ]
  return paragraph(page, line, '', '  ')
}

function problemLines({ problems }: Report, page: Page): readonly string[] {
  return problems.flatMap(({ path, message }) => {
    const said = [run('Not used: ', 'warning'), run(sanitize(path), 'source'), run(sanitize(`: ${message}`))]
    return paragraph(page, said, '', '  ')
  })
}
