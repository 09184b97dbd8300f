/** GitLab Code Quality: an array of issues. It has no word for what was accepted, which is therefore left out. */
import type { Report, Severity } from '../../types.js'
import { toJsonText } from '../json-text.js'
import { endOf, issuesOf } from './issue.js'
import { messageText } from './message.js'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' }

/** The report as one JSON array. */
export function reportGitlab(report: Report): string {
  const issues = issuesOf(report)
    .filter(({ finding }) => finding.accepted === null)
    .map((issue) => ({
      description: messageText(issue),
      check_name: issue.rule.id,
      fingerprint: issue.finding.fingerprint,
      severity: SEVERITIES[issue.finding.severity],
      location: {
        path: issue.anchor.path,
        lines: { begin: issue.anchor.line, end: endOf(issue.anchor).line },
      },
    }))
  return `${toJsonText(issues, 2)}\n`
}
