/** The whole of a report as Markdown, for the summary that GitHub shows of a workflow's step. */
import type { Report } from '../../types.js'
import { sanitize } from '../sanitize.js'
import { counted } from '../wording.js'
import { issuesOf, type Issue } from './issue.js'
import { messageText, placeName } from './message.js'

/** GitHub drops a step's summary that is longer than 1 MiB, and counts bytes. */
const MOST_BYTES = 1_000_000

/** A heading, the counts, a table row for each finding as far as there is room. */
export function stepSummary(report: Report): string {
  const issues = issuesOf(report)
  const { error, warning } = report.summary.severities
  const head = [
    '## Figures',
    '',
    `${counted(error, 'error')}, ${counted(warning, 'warning')}; ${counted(report.summary.sources, 'article')} of the same stories.`,
    '',
    ...report.problems.map(({ path, message }) => `- ${markdown(sanitize(`${path}: ${message}`))}`),
    '',
  ]
  if (issues.length === 0) return `${[...head, 'No figure conflicts.'].join('\n')}\n`
  const rows: string[] = ['| | where | what |', '| --- | --- | --- |']
  let bytes = Buffer.byteLength(head.join('\n'))
  for (const [told, issue] of issues.entries()) {
    const row = rowOf(issue)
    bytes += Buffer.byteLength(row) + 1
    if (bytes > MOST_BYTES) {
      rows.push('', `${counted(issues.length - told, 'more finding')}: see the log.`)
      break
    }
    rows.push(row)
  }
  return `${[...head, ...rows].join('\n')}\n`
}

function rowOf(issue: Issue): string {
  const { finding, anchor } = issue
  const state =
    finding.accepted === null ? finding.severity : `accepted: ${sanitize(finding.accepted.reason)}`
  return `| ${[state, placeName(anchor), messageText(issue)].map(markdown).join(' | ')} |`
}

/** Text of strangers makes no markup, link, image, mention or cell of its own. */
function markdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/www\./gi, '$&\u200b')
}
