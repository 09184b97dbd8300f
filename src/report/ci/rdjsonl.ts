/**
 * reviewdog's Diagnostic, a line each. Its columns count bytes of UTF-8 from the line's start, which a report knows only where
 * the figure's sentence begins its line; elsewhere the range tells lines alone. Accepted findings are left out.
 */
import type { Report, ReportFigure, Severity } from '../../types.js'
import { toJsonText } from '../json-text.js'
import { sanitize } from '../sanitize.js'
import { endOf, issuesOf } from './issue.js'
import { messageText } from './message.js'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' }

/** The report as JSON lines; nothing at all where there is nothing to look at. */
export function reportRdjsonl(report: Report): string {
  return issuesOf(report)
    .filter(({ finding }) => finding.accepted === null)
    .map((issue) => {
      const diagnostic = {
        message: messageText(issue),
        location: toLocation(issue.anchor),
        severity: SEVERITIES[issue.finding.severity],
        source: { name: 'claims' },
        code: { value: issue.rule.id },
        related_locations: issue.related.map((figure) => ({
          message: sanitize(figure.text),
          location: toLocation(figure),
        })),
      }
      return `${toJsonText(diagnostic)}\n`
    })
    .join('')
}

function toLocation(figure: ReportFigure): unknown {
  const end = endOf(figure)
  const before = lineBefore(figure)
  const range =
    before === null || end.line !== figure.line
      ? { start: { line: figure.line }, end: { line: end.line } }
      : {
          start: { line: figure.line, column: byteLength(before) + 1 },
          end: { line: end.line, column: byteLength(before + figure.text) + 1 },
        }
  return { path: figure.path, range }
}

/** What stands on the figure's line before it; null where the report does not hold all of it. */
function lineBefore({ sentence, sentenceStart, start, column }: ReportFigure): string | null {
  const before = sentence.slice(0, start - sentenceStart)
  const line = before.slice(before.length - (column - 1))
  return line.length === column - 1 ? line : null
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}
