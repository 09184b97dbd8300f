/** The other formats for machines: GitHub's annotations, GitLab's Code Quality, reviewdog's diagnostics, Checkstyle. */
import { validateXML } from 'xmllint-wasm'
import { describe, expect, test } from 'vitest'
import { reportCheckstyle } from '../../../src/report/ci/checkstyle.js'
import { reportGithub } from '../../../src/report/ci/github.js'
import { reportGitlab } from '../../../src/report/ci/gitlab.js'
import { reportRdjsonl } from '../../../src/report/ci/rdjsonl.js'
import type { Report } from '../../../src/types.js'
import { floodReport } from '../../helpers/comparison.js'
import { checked, clean, compared, hostile, reports } from './reports.js'

const toLookAt = ({ findings }: Report): number =>
  findings.filter(({ verdict, accepted }) => verdict !== 'agree' && accepted === null).length
const ALIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u

test('a checked article that repeats a superseded count is told so', () => {
  const lines = reportGithub({ ...floodReport, check: { articles: ['evening'], against: 4 } }).split('\n')
  const old = lines.filter((line) => line.includes('out of date when published'))
  expect(old).toHaveLength(1)
  expect(old[0]).toMatch(
    /file=flood\/evening\.txt,line=2,.*The figure was out of date when published: the latest count is 11,900 \(2031-03-12\)\.$/,
  )
})

describe.each(reports)('$name', ({ report }) => {
  test('github: a command a line, no line of an article’s', () => {
    const lines = reportGithub(report).trimEnd().split('\n')
    const last = lines.pop() ?? ''
    expect(last).toMatch(/^[\d,]+ findings? to look at\.$/)
    expect(lines).toHaveLength(toLookAt(report) + report.problems.length)
    for (const line of lines) {
      expect(line).not.toMatch(ALIVE)
      expect(line).toMatch(
        /^::(?:error|warning|notice) (?:title=claims|file=[^:,]+,line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?title=[^:,]+)::[^:]/,
      )
      // What a percent sign could still spell is what was escaped.
      expect(line).not.toMatch(/%(?!25|0D|0A|3A|2C)/)
    }
  })

  test('gitlab: an array of issues, each fingerprint once', () => {
    const issues = JSON.parse(reportGitlab(report)) as readonly Readonly<Record<string, unknown>>[]
    expect(issues).toHaveLength(toLookAt(report))
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    for (const issue of issues) {
      expect(issue).toMatchObject({
        description: expect.stringMatching(/./),
        check_name: expect.stringMatching(/^(?:conflict|compatible)/),
        fingerprint: expect.stringMatching(/^\w{8,}$/),
        location: { path: expect.stringMatching(/./), lines: { begin: expect.any(Number) } },
      })
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue['severity'])
    }
    expect(reportGitlab(report)).not.toMatch(ALIVE)
  })

  test('rdjsonl: a diagnostic a line', () => {
    const text = reportRdjsonl(report)
    const lines = text.split('\n').slice(0, -1)
    expect(lines).toHaveLength(toLookAt(report))
    expect(text).not.toMatch(ALIVE)
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({
        message: expect.stringMatching(/./),
        location: {
          path: expect.stringMatching(/./),
          range: { start: { line: expect.any(Number) }, end: { line: expect.any(Number) } },
        },
        severity: expect.stringMatching(/^(?:ERROR|WARNING|INFO)$/),
        code: { value: expect.stringMatching(/^(?:conflict|compatible)/) },
        related_locations: expect.any(Array),
      })
  })

  test('checkstyle: well-formed, an error for each', async () => {
    const text = reportCheckstyle(report)
    const { errors } = await validateXML({
      xml: [{ fileName: 'checkstyle.xml', contents: text }],
      schema: CHECKSTYLE,
    })
    expect(errors).toEqual([])
    expect(text.match(/<error /g)?.length ?? 0).toBe(toLookAt(report))
  })
})

/** As its readers document it. */
const CHECKSTYLE = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="checkstyle"><xs:complexType>
    <xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="error" maxOccurs="unbounded"><xs:complexType>
        <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
        <xs:attribute name="column" type="xs:positiveInteger"/>
        <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="error"/><xs:enumeration value="warning"/><xs:enumeration value="info"/>
        </xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="message" type="xs:string" use="required"/>
        <xs:attribute name="source" type="xs:string"/>
      </xs:complexType></xs:element></xs:sequence>
      <xs:attribute name="name" type="xs:string" use="required"/>
    </xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="version" type="xs:string"/>
  </xs:complexType></xs:element>
</xs:schema>`

const DEATHS =
  'People killed by the flood: “28 people” here, but 31 in flood/courier.txt:2, flood/herald.txt:2. courier and gazette both cite police, as of 2031-03-11: one of them misquotes.'

test('a clean run', () => {
  expect(reportGithub(clean)).toBe('0 findings to look at.\n')
  expect(reportGitlab(clean)).toBe('[]\n')
  expect(reportRdjsonl(clean)).toBe('')
  expect(reportCheckstyle(clean)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3"/>\n',
  )
})

test('github: worst first, with place and title', () => {
  const lines = reportGithub(compared).split('\n')
  expect(lines.map((line) => /^::(\w+)/.exec(line)?.[1]).filter(Boolean)).toEqual([
    'error', 'error', 'error', 'warning', 'warning', 'warning', 'warning', 'notice',
  ]) // prettier-ignore
  expect(reportGithub(checked)).toContain(
    `\n::error file=flood/gazette.txt,line=2,endLine=2,col=12,endColumn=21,title=Figures conflict (f-deaths00)::${DEATHS}\n`,
  )
})

test('gitlab: severities and place', () => {
  const issues = JSON.parse(reportGitlab(checked)) as unknown
  expect(issues).toMatchObject([
    {
      description: DEATHS,
      check_name: 'conflict',
      fingerprint: 'deaths0000000000',
      severity: 'major',
      location: { path: 'flood/gazette.txt', lines: { begin: 2, end: 2 } },
    },
    { severity: 'info', check_name: 'compatible' },
  ])
})

test('rdjsonl: columns count bytes from the line’s start', () => {
  const [first] = reportRdjsonl(checked).split('\n')
  expect(JSON.parse(first ?? '')).toEqual({
    message: DEATHS,
    location: {
      path: 'flood/gazette.txt',
      range: { start: { line: 2, column: 12 }, end: { line: 2, column: 21 } },
    },
    severity: 'ERROR',
    source: { name: 'claims' },
    code: { value: 'conflict' },
    related_locations: [
      expect.objectContaining({ message: '31 people' }),
      expect.objectContaining({ message: '31 people' }),
    ],
  })
  const finding = checked.findings[0]
  const told = finding?.figures.map((each) => ({
    ...each,
    sentence: each.sentence.replace('total', 'tötál'),
  }))
  const accented = { ...checked, findings: finding && told ? [{ ...finding, figures: told }] : [] }
  expect(JSON.parse(reportRdjsonl(accented))).toMatchObject({
    location: { range: { start: { column: 14 }, end: { column: 23 } } },
  })
  const unknown = {
    ...accented,
    findings: accented.findings.map((each) => ({
      ...each,
      figures: each.figures.map((figure) => ({ ...figure, column: 90 })),
    })),
  }
  expect(JSON.parse(reportRdjsonl(unknown))).toMatchObject({
    location: { range: { start: { line: 2 }, end: { line: 2 } } },
  })
  expect(reportRdjsonl(unknown)).not.toContain('"column"')
})

test('hostile text is told, not obeyed', () => {
  for (const text of [
    reportGithub(hostile),
    reportGitlab(hostile),
    reportRdjsonl(hostile),
    reportCheckstyle(hostile),
  ]) {
    expect(text).not.toMatch(/^\s*::(?!error |warning |notice )/m)
    expect(text).not.toMatch(/##\w*\[/)
    expect(text).toContain('gone')
  }
  expect(reportCheckstyle(hostile)).not.toMatch(/<script|]]>/)
})
