/**
 * How a finding came about, for a person: the finding as a comparison prints it, what each of its figures was read from, the
 * evidence for laying them side by side, the verdict's arithmetic, and what was looked for to account for a conflict.
 */
import type { ExplainReport, ReportFigure } from '../../types.js'
import { findingBlock } from '../layout/finding-block.js'
import { paragraph, proseWidth, type Page } from '../layout/lines.js'
import { createPaint } from '../layout/palette.js'
import { run } from '../layout/runs.js'
import { wordsBehind } from '../layout/words-behind.js'
import type { View } from '../reporter.js'
import { sanitize } from '../sanitize.js'
import { findRewordings } from '../told.js'
import { accountLines, verdictLines } from './arithmetic.js'
import { pairLines } from './evidence.js'

/** The explanation for reading in a terminal of `view.width` columns. */
export function reportExplainTerminal(report: ExplainReport, view: View): string {
  const page: Page = { paint: createPaint(view.color), color: view.color, prose: proseWidth(view.width) }
  const verbose = view.detail === 'verbose'
  const context = { page, rewordings: findRewordings(report.clusters), severalStories: report.stories > 1 }
  const sections = [
    findingBlock(report.finding, context),
    titled('What each figure was read from', figureLines(report, page), page),
    titled('Why they are laid side by side', pairLines(report, page, verbose), page),
    titled('The verdict’s arithmetic', verdictLines(report, page), page),
    titled('What accounts for it', accountLines(report, page), page),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function titled(title: string, lines: readonly string[], page: Page): readonly string[] {
  return lines.length === 0 ? [] : [...paragraph(page, [run(title, 'strong')]), ...lines]
}

/** "277 people (seeds/herald.txt:31)" and "rule count: number “277” · …", with the day, the source and the values that count. */
function figureLines({ finding, figures, sources }: ExplainReport, page: Page): readonly string[] {
  return finding.figures.flatMap((figure, place) => {
    const grounds = figures[place]
    const published = sources.find(({ id }) => id === figure.source)?.published ?? null
    const taken = [
      `allows ${grounds?.interval ?? ''}`,
      grounds?.day && `speaks of ${grounds.day}`,
      grounds?.since && `counts since ${grounds.since}`,
      grounds?.source && `source ${grounds.source}`,
    ].filter(Boolean)
    return [
      ...paragraph(page, [run(said(figure), 'strong'), run(` ${where(figure)}`, 'source')], '  ', '    '),
      ...(grounds?.explain
        ? paragraph(page, wordsBehind(figure, grounds.explain, published), '    ', '      ')
        : []),
      ...paragraph(page, [run(sanitize(taken.join(' · ')), 'dim')], '    ', '      '),
    ]
  })
}

function said({ text }: ReportFigure): string {
  return sanitize(`“${text.replace(/\s+/g, ' ')}”`)
}

function where({ path, line }: ReportFigure): string {
  return sanitize(`${path}:${line}`)
}
