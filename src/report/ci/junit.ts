/**
 * JUnit XML: a suite for each article, a test case for each of its findings. The format knows no warnings, so only what fails
 * the run is a failure; what was accepted is skipped; the rest passes, its words in `system-out`. Each suite has a case, for
 * some readers refuse a report without any.
 */
import type { Report } from '../../types.js'
import { reaches, type Bar } from '../bar.js'
import { groupBy } from '../../group-by.js'
import type { View } from '../reporter.js'
import { issuesOf, type Issue } from './issue.js'
import { messageText } from './message.js'
import { element, toXmlText, type Xml } from './xml.js'

/** The report as `testsuites`. */
export function reportJunit(report: Report, { bar = 'none' }: View): string {
  const byArticle = groupBy(issuesOf(report), ({ anchor }) => anchor.path)
  const checked = new Set(report.check?.articles)
  const clean = report.sources.filter(({ id, path }) => checked.has(id) && !byArticle.has(path))
  const suites = [
    ...[...byArticle].map(([path, issues]) => suite(path, issues, bar)),
    ...clean.map(({ path }) => suite(path, [], bar)),
    ...report.problems.map(unreadable),
  ]
  const shown = suites.length > 0 ? suites : [suite('claims', [], bar)]
  const sum = (key: string): number =>
    shown.reduce((total, { attributes }) => total + Number(attributes[key] ?? 0), 0)
  const counts = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors') }
  return toXmlText(element('testsuites', { name: 'claims', ...counts }, shown))
}

function suite(path: string, issues: readonly Issue[], bar: Bar): Xml {
  const failures = issues.filter(({ finding }) => reaches(finding, bar)).length
  const skipped = issues.filter(({ finding }) => finding.accepted !== null).length
  const cases = issues.length > 0 ? issues.map((issue) => testCase(issue, bar)) : [passed(path)]
  return element(
    'testsuite',
    { name: path, tests: cases.length, failures, errors: 0, skipped, file: path },
    cases,
  )
}

function passed(path: string): Xml {
  return element('testcase', { name: 'No figure conflicts', classname: path, file: path })
}

function testCase(issue: Issue, bar: Bar): Xml {
  const { finding, anchor, rule } = issue
  const text = messageText(issue)
  const result =
    finding.accepted !== null
      ? element('skipped', { message: `Accepted: ${finding.accepted.reason}` })
      : reaches(finding, bar)
        ? element('failure', { message: text, type: rule.id }, [text])
        : element('system-out', {}, [text])
  return element(
    'testcase',
    {
      name: `${finding.about} (${finding.id})`,
      classname: anchor.path,
      file: anchor.path,
      line: anchor.line,
    },
    [result],
  )
}

function unreadable({ path, message }: Report['problems'][number]): Xml {
  const broken = element('testcase', { name: 'Can be read', classname: path, file: path }, [
    element('error', { message, type: 'problem' }, [message]),
  ])
  return element('testsuite', { name: path, tests: 1, failures: 0, errors: 1, skipped: 0, file: path }, [
    broken,
  ])
}
