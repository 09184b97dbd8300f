/**
 * SARIF 2.1.0 (OASIS), as GitHub code scanning takes it: every result has one location with a whole region, on the article
 * under check; the other sources are related locations, linked from the message.
 */
import type { Report, ReportFigure, Severity } from '../../types.js'
import { toJsonText } from '../json-text.js'
import { sanitize } from '../sanitize.js'
import { endOf, issuesOf, type Issue } from './issue.js'
import { messageOf, placeName } from './message.js'
import { RULES, type Rule } from './rules.js'
import { toUri } from './uri.js'

/** GitHub refuses a run with more results, and shows no more related locations of a result. */
const MOST_RESULTS = 25_000
const MOST_RELATED = 100

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** The report as one SARIF log with one run. */
export function reportSarif(report: Report): string {
  const issues = issuesOf(report)
  const rules = Object.values(RULES)
  const run = {
    tool: {
      driver: {
        name: 'claims',
        semanticVersion: report.tool.version,
        version: report.tool.version,
        rules: rules.map(toDescriptor),
      },
    },
    automationDetails: { id: 'claims/run' },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: report.problems.length === 0,
        toolExecutionNotifications: notificationsOf(report, issues.length),
      },
    ],
    results: issues.slice(0, MOST_RESULTS).map((issue) => toResult(issue, rules)),
  }
  return `${toJsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' }
/** GitHub's own scale beside SARIF's. */
const PROBLEM: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
}

function toDescriptor({ id, severity, title, about, help }: Rule): unknown {
  return {
    id,
    name: id.replace(/(?:^|\W)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: about },
    help: { text: `${about} ${help}`, markdown: `${about}\n\n${help}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['figures'], 'problem.severity': PROBLEM[severity] },
  }
}

function toResult(issue: Issue, rules: readonly Rule[]): unknown {
  const { finding, rule, anchor } = issue
  const related = issue.related.slice(0, MOST_RELATED)
  const { accepted } = finding
  return {
    ruleId: rule.id,
    ruleIndex: rules.indexOf(rule),
    level: LEVELS[finding.severity],
    message: { text: linkedMessage(issue, related) },
    locations: [{ physicalLocation: toPlace(anchor) }],
    relatedLocations: related.map((figure, i) => ({
      id: i + 1,
      physicalLocation: toPlace(figure),
      message: { text: escapeLinks(`${placeName(figure)}: ${sanitize(figure.text)}`) },
    })),
    // A hash of the line's text would open a new alert at every rewording.
    partialFingerprints: { primaryLocationLineHash: finding.fingerprint, 'claimsFinding/v1': finding.id },
    ...(accepted && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: sanitize(accepted.reason) }],
    }),
    properties: { about: sanitize(finding.about), confidence: finding.confidence, origins: finding.origins },
  }
}

function toPlace(figure: ReportFigure): unknown {
  const end = endOf(figure)
  return {
    artifactLocation: { uri: toUri(figure.path) },
    region: {
      startLine: figure.line,
      startColumn: figure.column,
      endLine: end.line,
      endColumn: end.column,
    },
  }
}

/** The message with a link to the related location behind each place it names. */
function linkedMessage(issue: Issue, related: readonly ReportFigure[]): string {
  return messageOf(issue)
    .map((piece) => {
      if (typeof piece === 'string') return escapeLinks(piece)
      const at = related.indexOf(piece)
      const name = escapeLinks(placeName(piece))
      return at < 0 ? name : `[${name}](${at + 1})`
    })
    .join('')
}

/** Brackets make links in a SARIF message, and a backslash takes that from them (§ 3.11.6). */
function escapeLinks(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&')
}

function notificationsOf({ problems }: Report, found: number): readonly unknown[] {
  const notices = problems.map(({ path, message }) => ({
    level: 'error',
    message: { text: sanitize(`${path}: ${message}`) },
  }))
  if (found <= MOST_RESULTS) return notices
  const text = `${found - MOST_RESULTS} of ${found} findings are left out: GitHub takes ${MOST_RESULTS}.`
  return [...notices, { level: 'warning', message: { text } }]
}
