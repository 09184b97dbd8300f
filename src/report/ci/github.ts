/**
 * Workflow commands of GitHub Actions, an annotation for each finding, worst first: ten errors and ten warnings of a step are
 * shown. Accepted findings get none.
 */
import type { Report, Severity } from '../../types.js'
import { sanitize } from '../sanitize.js'
import { counted } from '../wording.js'
import { endOf, issuesOf, type Issue } from './issue.js'
import { messageText } from './message.js'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

/** A command a line, and a last line for the log that says how many there are. */
export function reportGithub(report: Report): string {
  const issues = issuesOf(report).filter(({ finding }) => finding.accepted === null)
  const problems = report.problems.map(
    ({ path, message }) => `::error title=claims::${data(sanitize(`${path}: ${message}`))}`,
  )
  return [
    ...problems,
    ...issues.map(annotation),
    `${counted(issues.length, 'finding')} to look at.`,
    '',
  ].join('\n')
}

/** What a log must not obey, even in a path. */
const OBEYED = /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}|##/u

function annotation(issue: Issue): string {
  const { finding, anchor, rule } = issue
  const end = endOf(anchor)
  const properties = {
    file: OBEYED.test(anchor.path) ? sanitize(anchor.path) : anchor.path,
    line: String(anchor.line),
    endLine: String(end.line),
    // The runner shows columns only where line and endLine are one.
    ...(end.line === anchor.line && { col: String(anchor.column), endColumn: String(end.column) }),
    title: `${rule.title} (${finding.id})`,
  }
  const said = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`)
  return `::${COMMANDS[finding.severity]} ${said.join(',')}::${data(messageText(issue))}`
}

/** As the runner decodes a command's message: nothing else is escaped there. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
