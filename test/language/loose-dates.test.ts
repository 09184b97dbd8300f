import { expect, test } from 'vitest'
import { compare } from '../../src/index.js'
import { dateWords, inOneYear, tellsYear } from '../../src/language/loose-dates.js'

test.each([
  ['0000-05-12', '2026-05-12', ['2026-05-12', '2026-05-12']],
  ['2024-02', '0000-05-12', ['2024-02', '2024-05-12']],
  ['0000-05-12', '0000-05-19', ['0000-05-12', '0000-05-19']],
  ['2024-05-12', '2026-05-12', ['2024-05-12', '2026-05-12']],
])('%s and %s in one year', (a, b, both) => expect(inOneYear(a, b)).toEqual(both))

test('what tells no year is shown without one', () => {
  expect([tellsYear('0000-05-12'), dateWords('0000-05-12')]).toEqual([false, '--05-12'])
  expect([tellsYear('2026-05-12'), dateWords('2026-05-12'), dateWords('2026')]).toEqual([
    true,
    '2026-05-12',
    '2026',
  ])
})

const told = (day: string) => `The referendum will be held on ${day}, the prime minister told parliament.`

test.each([
  ['12 May', '19 May', 'conflict', ['12 May', '19 May'], '12 May to 19 May'],
  ['12 May 2026', '12 May', 'agree', ['12 May 2026'], '12 May 2026'],
  ['12 May 2026', '19 May', 'conflict', ['19 May', '12 May 2026'], '19 May to 12 May 2026'],
])('undated, on %s and on %s', (one, other, verdict, values, text) => {
  const report = compare([
    { id: 'a', text: told(one) },
    { id: 'b', text: told(other) },
  ])
  expect(
    report.findings.map((finding) => [finding.verdict, finding.values.map((value) => value.text)]),
  ).toEqual([[verdict, values]])
  expect(report.findings[0]?.reconciled.text).toBe(text)
  expect(JSON.stringify(report)).not.toContain('0000-')
  expect(report.findings[0]?.figures.map(({ date }) => date)).toEqual(
    [one, other].map((day) => (day.endsWith('2026') ? '2026-05-12' : null)),
  )
})
