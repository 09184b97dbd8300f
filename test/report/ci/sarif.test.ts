import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { reportSarif } from '../../../src/report/ci/sarif.js'
import type { Report } from '../../../src/types.js'
import { checked, clean, hostile, many, reports } from './reports.js'

const schema: unknown = JSON.parse(
  readFileSync(new URL('../schemas/sarif-2.1.0.json', import.meta.url), 'utf8'),
)
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
const validate = ajv.compile(schema as object)

type Region = Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>
type Place = Readonly<{ artifactLocation: { uri: string }; region: Region }>
type Result = Readonly<{
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: readonly { physicalLocation: Place }[]
  relatedLocations: readonly { id: number; physicalLocation: Place; message: { text: string } }[]
  partialFingerprints: { primaryLocationLineHash: string }
  suppressions?: readonly { justification: string }[]
}>
type Rule = Readonly<{
  id: string
  shortDescription: { text: string }
  fullDescription: { text: string }
  help: { text: string }
  properties: { tags: readonly string[] }
}>
type Run = Readonly<{
  tool: { driver: { name: string; semanticVersion: string; rules: readonly Rule[] } }
  automationDetails: { id: string }
  columnKind: string
  results: readonly Result[]
}>
type Log = Readonly<{ $schema: string; version: string; runs: readonly [Run] }>

const logOf = (report: Report): Log => JSON.parse(reportSarif(report)) as Log
const runOf = (report: Report): Run => logOf(report).runs[0]

describe.each(reports)('$name', ({ report }) => {
  test('is valid against the official schema', () => {
    validate(logOf(report))
    expect(validate.errors).toBe(null)
  })

  test('holds what GitHub asks for', () => {
    const { $schema, version } = logOf(report)
    const { tool, columnKind, automationDetails, results } = runOf(report)
    expect({ version, columnKind, automationDetails }).toEqual({
      version: '2.1.0',
      columnKind: 'utf16CodeUnits',
      automationDetails: { id: 'claims/run' },
    })
    expect($schema).toMatch(/sarif-schema-2\.1\.0\.json$/)
    expect(tool.driver.name).toBe('claims')
    expect(tool.driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+/)
    for (const rule of tool.driver.rules) {
      for (const text of [rule.id, rule.shortDescription.text, rule.fullDescription.text, rule.help.text])
        expect(text.trim()).not.toBe('')
      expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024)
      expect(rule.properties.tags.length).toBeLessThanOrEqual(20)
    }
    expect(results.length).toBeLessThanOrEqual(25_000)
    expect(gzipSync(reportSarif(report)).length).toBeLessThan(10 * 1024 * 1024)
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
      expect(['error', 'warning', 'note']).toContain(result.level)
      expect(result.message.text.trim()).not.toBe('')
      expect(result.locations).toHaveLength(1)
      expect(result.relatedLocations.length).toBeLessThanOrEqual(1000)
      expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^\w{8,}$/)
      for (const { physicalLocation } of [...result.locations, ...result.relatedLocations]) {
        const { uri } = physicalLocation.artifactLocation
        expect(uri).not.toMatch(/^\/|^[a-z][a-z+.-]*:|\\/i)
        const { startLine, startColumn, endLine, endColumn } = physicalLocation.region
        for (const number of [startLine, startColumn, endLine, endColumn]) {
          expect(Number.isInteger(number) && number > 0).toBe(true)
        }
        expect(endLine > startLine || endColumn > startColumn).toBe(true)
      }
      const ids = result.relatedLocations.map(({ id }) => String(id))
      for (const [, id = ''] of result.message.text.matchAll(/(?<!\\)\]\((\d+)\)/g)) expect(ids).toContain(id)
    }
  })
})

test('a clean run has an empty list of results', () => {
  expect(runOf(clean).results).toEqual([])
})

test('a result is anchored in the checked article, and links to the others', () => {
  const result = runOf(checked).results.find(({ partialFingerprints }) =>
    partialFingerprints.primaryLocationLineHash.startsWith('deaths'),
  )
  expect(result).toMatchObject({
    ruleId: 'conflict',
    level: 'error',
    message: {
      text: 'People killed by the flood: “28 people” here, but 31 in [flood/courier.txt:2](1), [flood/herald.txt:2](2). courier and gazette both cite police, as of 2031-03-11: one of them misquotes.',
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'flood/gazette.txt' },
          region: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 21 },
        },
      },
    ],
    relatedLocations: [{ id: 1 }, { id: 2 }],
  })
  expect(result).not.toHaveProperty('suppressions')
})

test('an accepted finding stays, suppressed', () => {
  const suppressed = runOf(checked).results.filter(({ suppressions }) => suppressions)
  expect(suppressed).toMatchObject([
    {
      level: 'warning',
      ruleId: 'conflict/rounding',
      suppressions: [{ kind: 'external', status: 'accepted', justification: 'the insurers round' }],
    },
  ])
})

test('every finding is there, and no more than GitHub takes', () => {
  expect(runOf(many).results).toHaveLength(many.findings.length)
  const huge = {
    ...clean,
    findings: Array.from({ length: 25_001 }, () => checked.findings[0]).flatMap((it) => it ?? []),
  }
  expect(runOf(huge).results).toHaveLength(25_000)
  expect(reportSarif(huge)).toContain('1 of 25001 findings are left out: GitHub takes 25000.')
})

test('text of articles makes no links and nothing alive', () => {
  expect(reportSarif(hostile)).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/,
  )
  for (const { message } of runOf(hostile).results) {
    expect(message.text).not.toMatch(/[\n\r]/)
    expect(message.text).toContain('\\[a\\](javascript:1)')
  }
})
