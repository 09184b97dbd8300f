/** Checkstyle XML: a `file` for each article, an `error` for each finding anchored in it. Accepted findings are left out. */
import type { Report, Severity } from '../../types.js'
import { groupBy } from '../../group-by.js'
import { issuesOf, type Issue } from './issue.js'
import { messageText } from './message.js'
import { element, toXmlText, type Xml } from './xml.js'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'info' }

/** The report as `checkstyle`; a clean one has no `file`. */
export function reportCheckstyle(report: Report): string {
  const issues = issuesOf(report).filter(({ finding }) => finding.accepted === null)
  const files = [...groupBy(issues, ({ anchor }) => anchor.path)].map(([path, its]) =>
    element('file', { name: path }, its.map(toError)),
  )
  return toXmlText(element('checkstyle', { version: '4.3' }, files))
}

function toError(issue: Issue): Xml {
  const { finding, anchor, rule } = issue
  return element('error', {
    line: anchor.line,
    column: anchor.column,
    severity: SEVERITIES[finding.severity],
    message: messageText(issue),
    source: `claims.${rule.id}`,
  })
}
