/** The library as its users have it: typed, synchronous, and pure. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import { compare, extractFigures, splitSentences, type Report, type ReportFigure } from '../src/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))

const wire = {
  id: 'wire',
  title: 'Flood cuts off Varn',
  published: '2026-03-09',
  text: 'The flood in Varn killed 12 people on Monday, the mayor said.\n',
}
const local = {
  id: 'local',
  title: 'Varn under water',
  published: '2026-03-09',
  text: 'The flood in Varn killed 15 people on Monday, the mayor said.\n',
}

describe('compare', () => {
  test('lays articles side by side', () => {
    const report = compare([wire, local])
    expectTypeOf(report).toEqualTypeOf<Report>()
    expect(
      report.sources.map(({ id, title, published, publishedBy }) => [id, title, published, publishedBy]),
    ).toEqual([
      ['local', 'Varn under water', '2026-03-09', 'metadata'],
      ['wire', 'Flood cuts off Varn', '2026-03-09', 'metadata'],
    ])
    const [finding] = report.findings
    expect(finding).toMatchObject({
      verdict: 'conflict',
      severity: 'error',
      kind: 'count',
      explanation: null,
    })
    expect(finding?.values.map(({ low, high }) => [low, high])).toEqual([
      [12, 12],
      [15, 15],
    ])
  })
  test('leaves what it is given alone, and answers the same twice', () => {
    const given = Object.freeze([Object.freeze({ ...wire }), Object.freeze({ ...local })])
    expect(JSON.stringify(compare(given))).toBe(JSON.stringify(compare(given.toReversed())))
  })
  test('no articles, and one', () => {
    expect(compare([])).toMatchObject({ sources: [], findings: [], summary: { sources: 0, figures: 0 } })
    expect(compare([wire])).toMatchObject({ sources: [{ id: 'wire' }], findings: [] })
  })
  test('a date that no calendar has is the caller’s mistake', () => {
    expect(() => compare([{ ...wire, published: '2026-02-30' }])).toThrow(RangeError)
  })
})

describe('extractFigures', () => {
  test('reads the figures of one article, with places and values', () => {
    const figures = extractFigures(wire)
    expectTypeOf(figures).toEqualTypeOf<readonly ReportFigure[]>()
    expect(
      figures.map(({ kind, low, date, start, end }) => [kind, low ?? date, wire.text.slice(start, end)]),
    ).toEqual([
      ['count', 12, '12 people'],
      ['date', '2026-03-09', 'Monday'],
    ])
  })
})

describe('splitSentences', () => {
  test('yields text with offsets', () => {
    const text = 'Dr. Ade counted 1.5 tonnes. “Is that all?” he asked.'
    const sentences = splitSentences(text)
    expectTypeOf(sentences).items.toEqualTypeOf<Readonly<{ start: number; end: number; text: string }>>()
    expect(sentences.map((it) => it.text)).toEqual([
      'Dr. Ade counted 1.5 tonnes.',
      '“Is that all?” he asked.',
    ])
    for (const { start, end, text: said } of sentences) expect(text.slice(start, end)).toBe(said)
  })
})

describe('the built library', () => {
  beforeAll(() => {
    if (!existsSync(`${root}/dist/index.js`)) throw new Error('dist/ is missing: run "npm run build" first')
  })

  test('touches no file, no clock, no chance and no environment once it is loaded', () => {
    const { stdout, stderr, status } = node(`
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      import { compare, extractFigures, splitSentences } from 'claims'
      const before = Object.keys(globalThis).join()
      const write = process.stdout.write.bind(process.stdout)
      const forbid = (name) => () => { throw new Error(name + ' was used') }
      for (const key of Object.keys(fs)) if (typeof fs[key] === 'function') fs[key] = forbid('fs.' + key)
      for (const key of Object.keys(fs.promises)) fs.promises[key] = forbid('fs.promises.' + key)
      syncBuiltinESMExports()
      Math.random = forbid('Math.random')
      const RealDate = Date
      globalThis.Date = class extends RealDate {
        constructor(...args) { if (args.length === 0) forbid('the clock')(); super(...args) }
        static now() { forbid('the clock')() }
      }
      performance.now = forbid('the clock')
      process.env = new Proxy({}, { get: (_, name) => forbid('environment ' + String(name))() })
      const articles = ${JSON.stringify([wire, local])}
      const { findings } = compare(articles)
      const same = before === Object.keys(globalThis).join()
      write(JSON.stringify([findings.length > 0, extractFigures(articles[0]).length, splitSentences('One. Two.').length, same]))
    `)
    expect({ stdout, stderr, status }).toEqual({ stdout: '[true,2,2,true]', stderr: '', status: 0 })
  })

  test('the example in the README does what it says', () => {
    const readme = readFileSync(`${root}/README.md`, 'utf8')
    const [, code = '', printed = ''] =
      /```js\n(import [\s\S]*?)```\n[\s\S]*?```text\n([\s\S]*?)```/.exec(readme) ?? []
    expect(code).toContain("from 'claims'")
    expect(node(code)).toEqual({ stdout: printed, stderr: '', status: 0 })
  })
})

/** Runs a module in the project's folder, where `claims` is the package itself. */
function node(code: string): { stdout: string; stderr: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '' },
  })
  return { stdout, stderr, status }
}
