import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'
import { describe, expect, test } from 'vitest'
import { reportJunit } from '../../../src/report/ci/junit.js'
import { checked, clean, compared, hostile, many, reports } from './reports.js'

const view = { color: false, width: 80, bar: 'error' } as const
const schema = readFileSync(new URL('../schemas/junit.xsd', import.meta.url), 'utf8')

describe.each(reports)('$name', ({ report }) => {
  test('is valid', async () => {
    const xml = [{ fileName: 'report.xml', contents: reportJunit(report, view) }]
    const { errors } = await validateXML({ xml, schema })
    expect(errors).toEqual([])
  })

  test('counts are those of its cases, of which there is one at least', () => {
    const text = reportJunit(report, view)
    const [, tests, failures, errors] =
      /<testsuites name="claims" tests="(\d+)" failures="(\d+)" errors="(\d+)">/.exec(text) ?? []
    expect(Number(tests)).toBe(text.match(/<testcase /g)?.length)
    expect(Number(tests)).toBeGreaterThan(0)
    expect(Number(failures)).toBe(text.match(/<failure /g)?.length ?? 0)
    expect(Number(errors)).toBe(text.match(/<error /g)?.length ?? 0)
  })
})

test('only what fails the run is a failure', () => {
  const failures = (bar: 'error' | 'warning' | 'any' | 'none'): number =>
    reportJunit(compared, { ...view, bar }).match(/<failure /g)?.length ?? 0
  expect([failures('none'), failures('error'), failures('warning'), failures('any')]).toEqual([0, 2, 6, 7])
})

test('a failure tells file and line', () => {
  expect(reportJunit(checked, view)).toContain(
    '<testcase name="people killed by the flood (f-deaths00)" classname="flood/gazette.txt" file="flood/gazette.txt" line="2">',
  )
})

test('an accepted finding is skipped', () => {
  expect(reportJunit(checked, view)).toContain('<skipped message="Accepted: the insurers round"/>')
})

test('each checked article has a suite on a clean run', () => {
  expect(reportJunit(clean, view).match(/<testsuite name="[^"]*"/g)).toEqual([
    '<testsuite name="flood/gazette.txt"',
  ])
})

test('what XML forbids is gone', () => {
  expect(reportJunit(hostile, view)).not.toMatch(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}|<script/u,
  )
  expect(reportJunit(many, view)).toContain('tests="')
})
