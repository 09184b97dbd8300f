import { describe, expect, test } from 'vitest'
import { choose, findUnknown, toReport, type Wanted } from '../../src/report/index.js'
import { flood } from '../helpers/comparison.js'

const report = toReport(flood)
const anything: Wanted = {
  verdicts: [],
  minSeverity: null,
  minConfidence: null,
  about: null,
  sources: [],
  stories: [],
}
const idsOf = (wanted: Partial<Wanted>): readonly string[] =>
  choose(report, { ...anything, ...wanted }).findings.map(({ id }) => id)

test.each<{ wanted: Partial<Wanted>; ids: readonly string[] }>([
  { wanted: { verdicts: ['agree', 'compatible'] }, ids: ['f-rise0000', 'f-bridges0'] },
  { wanted: { minSeverity: 'error' }, ids: ['f-deaths00', 'f-villages'] },
  { wanted: { minConfidence: 0.94 }, ids: ['f-deaths00', 'f-bridges0'] },
  { wanted: { minConfidence: 0.95 }, ids: ['f-bridges0'] },
  { wanted: { about: 'KILL flood' }, ids: ['f-deaths00'] },
  { wanted: { about: 'illed' }, ids: [] },
  { wanted: { about: '11,900' }, ids: ['f-moved000'] },
  { wanted: { sources: ['tribune'] }, ids: ['f-missing0', 'f-rain0000'] },
  { wanted: { sources: ['flood/tribune.txt'] }, ids: ['f-missing0', 'f-rain0000'] },
  { wanted: { sources: ['./flood/tribune.txt'] }, ids: ['f-missing0', 'f-rain0000'] },
  { wanted: { sources: ['tribune.txt', 'gazette.txt'], verdicts: ['compatible'] }, ids: ['f-rise0000'] },
  { wanted: { stories: ['s1'], minSeverity: 'error', about: 'villages' }, ids: ['f-villages'] },
])('$wanted', ({ wanted, ids }) => {
  expect(idsOf(wanted)).toEqual(ids)
})

test('the counts are of what is there, the rest is told', () => {
  const chosen = choose(report, { ...anything, verdicts: ['conflict'], about: 'people' })
  expect(chosen.findings).toHaveLength(3)
  expect(chosen.summary).toEqual({
    ...report.summary,
    findings: { agree: 0, compatible: 0, conflict: 3 },
    severities: { error: 1, warning: 2, note: 0 },
  })
  expect(chosen.filter).toEqual({ asked: ['--verdict conflict', '--about "people"'], hidden: 5 })
  expect(chosen.leftOut).toBe(report.leftOut)
  const again = choose(chosen, { ...anything, minSeverity: 'error' })
  expect(again.filter).toEqual({
    asked: ['--verdict conflict', '--about "people"', '--min-severity error'],
    hidden: 7,
  })
})

test('nothing in particular leaves the report as it is', () => {
  expect(choose(report, anything)).toBe(report)
})

describe('what the report does not hold', () => {
  test.each<{ wanted: Partial<Wanted>; unknown: readonly string[] }>([
    { wanted: { sources: ['tribune.txt'], stories: ['s1'] }, unknown: [] },
    { wanted: { sources: ['une.txt'] }, unknown: ['--source une.txt'] },
    { wanted: { sources: ['broken'], stories: ['s2'] }, unknown: ['--source broken', '--story s2'] },
  ])('$wanted', ({ wanted, unknown }) => {
    expect(findUnknown(report, { ...anything, ...wanted }).map(({ path }) => path)).toEqual(unknown)
  })
})
