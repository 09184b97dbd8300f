import { describe, expect, test } from 'vitest'
import { figureFormats, formats, loadFigureReporter, loadReporter, toReport } from '../../src/report/index.js'
import { displayWidth } from '../../src/report/layout/width.js'
import type { Comparison } from '../../src/types.js'
import { article, figureAt, finding, flood, sentencesOf } from '../helpers/comparison.js'

const plain = { color: false, width: 80 }

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

function backwards(comparison: Comparison): Comparison {
  return {
    articles: comparison.articles.toReversed(),
    sentences: comparison.sentences.toReversed(),
    figures: comparison.figures.toReversed(),
    stories: comparison.stories.toReversed(),
    origins: comparison.origins.toReversed(),
    clusters: comparison.clusters.toReversed(),
    findings: comparison.findings.toReversed(),
    leftOut: comparison.leftOut.toReversed(),
    problems: comparison.problems.toReversed(),
  }
}

describe.each(formats)('%s', (format) => {
  test('leaves its input alone and minds no order', async () => {
    const report = await loadReporter(format)
    for (const width of [60, 120]) {
      expect(report(frozen(backwards(flood)), { ...plain, width })).toBe(
        report(frozen(flood), { ...plain, width }),
      )
    }
  })

  test('ends in one line feed and holds no other line end', async () => {
    const text = (await loadReporter(format))(flood, plain)
    expect(text).toMatch(/[^\n]\n$/)
    expect(text).not.toMatch(/[\r\u2028\u2029]/)
  })
})

describe.each(figureFormats)('figures as %s', (format) => {
  test('leave their input alone and mind no order', async () => {
    const report = await loadFigureReporter(format)
    expect(report(frozen(backwards(flood)), plain)).toBe(report(frozen(flood), plain))
  })
})

describe('terminal', () => {
  test.each([60, 80, 120].flatMap((width) => [false, true].map((color) => ({ width, color }))))(
    'reads well at $width columns, colour $color',
    async ({ width, color }) => {
      const text = (await loadReporter('terminal'))(flood, { width, color })
      await expect(text).toMatchFileSnapshot(`golden/terminal-${width}${color ? '.ansi' : '.txt'}`)
    },
  )

  test('figures read well', async () => {
    const text = (await loadFigureReporter('terminal'))(flood, plain)
    await expect(text).toMatchFileSnapshot('golden/figures-80.txt')
  })

  test.each([32, 40, 60, 79, 80, 99, 100, 120, 200])('no line is wider than %i columns', async (width) => {
    for (const color of [false, true]) {
      const view = { width, color }
      const texts = [
        (await loadReporter('terminal'))(flood, view),
        (await loadFigureReporter('terminal'))(flood, view),
      ]
      for (const line of texts.join('').split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }
  })

  test.each([0, -1, Number.NaN, Infinity])('a terminal of %d columns is no reason to fail', async (width) => {
    expect((await loadReporter('terminal'))(flood, { width, color: false })).toContain('CONFLICT')
  })

  test('colour adds nothing but colour and takes nothing but marks', async () => {
    const report = await loadReporter('terminal')
    const colored = report(flood, { width: 200, color: true })
    expect(colored).toContain('\u001b[')
    expect(report(flood, { width: 200, color: false })).not.toContain('\u001b')
  })

  test.each([
    { width: 99, sources: 4, table: false },
    { width: 100, sources: 4, table: true },
    { width: 100, sources: 5, table: true },
    { width: 100, sources: 8, table: false },
    { width: 200, sources: 8, table: true },
    { width: 200, sources: 9, table: false },
  ])('$sources sources at $width columns: a table, $table', async ({ width, sources, table }) => {
    const more = Array.from({ length: sources - 4 }, (_, index) =>
      article(`extra-${index}`, null, ['Nothing new']),
    )
    const comparison = { ...flood, articles: [...flood.articles, ...more] }
    expect((await loadReporter('terminal'))(comparison, { width, color: false }).includes('┌')).toBe(table)
  })

  test('nothing found is said', async () => {
    const text = (await loadReporter('terminal'))(
      { ...flood, findings: [], problems: [], leftOut: [], clusters: [] },
      plain,
    )
    expect(text).toBe(
      'No two figures speak of the same thing. 4 articles in 1 story, 3 origins; 22\nfigures.\n',
    )
  })
})

describe('json', () => {
  test('is the report', async () => {
    expect(JSON.parse((await loadReporter('json'))(flood, plain))).toEqual(toReport(flood))
  })

  test('jsonl is the same, a line each', async () => {
    const lines = (await loadReporter('jsonl'))(flood, plain).trimEnd().split('\n')
    const { formatVersion, tool, sources, findings, clusters, problems, summary } = toReport(flood)
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { type: 'begin', data: { formatVersion, tool } },
      ...sources.map((data) => ({ type: 'source', data })),
      ...findings.map((data) => ({ type: 'finding', data })),
      ...clusters.map((data) => ({ type: 'cluster', data })),
      ...problems.map((data) => ({ type: 'problem', data })),
      { type: 'end', data: summary },
    ])
  })

  test('figures are an array, or a line each, by place', async () => {
    const array: unknown = JSON.parse((await loadFigureReporter('json'))(flood, plain))
    const lines = (await loadFigureReporter('jsonl'))(flood, plain).trimEnd().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(array)
    expect(lines).toHaveLength(22)
    expect(JSON.parse(lines[0] ?? '')).toEqual(toReport(flood).findings[0]?.figures[0])
  })

  test('no figures are an empty array, or nothing', async () => {
    const none = { ...flood, figures: [] }
    expect((await loadFigureReporter('json'))(none, plain)).toBe('[]\n')
    expect((await loadFigureReporter('jsonl'))(none, plain)).toBe('')
  })
})

describe('hostile text', () => {
  const payload =
    '\u001b[2J\u001b]8;;http://evil\u0007link\u001b]8;;\u0007 \u009b31m \u202e13 dead\u202c \u2028::error file=x::gone ##[error]gone \u2067\ud800\u007f'
  const hostile = (id: string): ReturnType<typeof article> => ({
    ...article(id, null, [payload, `31 people ${payload}`, '::error::gone']),
    path: `::error::${payload}/${id}.txt`,
    title: payload,
  })
  const articles = [hostile('herald'), hostile(`::${payload}`)]
  const figures = articles.map((each) =>
    figureAt(each, '31 people', { attribution: payload, asOf: payload, event: payload, unit: payload }),
  )
  const headline = articles.map((each) => figureAt(each, '::error::gone'))
  const found = (verdict: 'conflict' | 'agree'): Comparison['findings'][number] =>
    finding(
      `f-${payload}`,
      `::error ${payload}`,
      verdict,
      [
        [payload, figures],
        [`::${payload}`, headline],
      ],
      {
        story: payload,
        explanation: { kind: 'as-of', text: `::error::${payload}` },
      },
    )
  const comparison: Comparison = {
    articles,
    sentences: articles.flatMap(sentencesOf),
    figures: [...figures, ...headline],
    stories: [
      { id: payload, articles: articles.map(({ id }) => id) },
      { id: 's2', articles: [] },
    ],
    origins: [{ id: payload, articles: articles.map(({ id }) => id) }],
    clusters: [],
    findings: [found('conflict'), found('agree')],
    leftOut: [],
    problems: [{ path: `::error::${payload}`, message: payload }],
  }
  const alive =
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u
  const command = /^\s*::|##\w*\[/m

  test.each([40, 60, 80, 120, 200])('nothing alive reaches a terminal of %i columns', async (width) => {
    for (const color of [false, true]) {
      const view = { width, color }
      for (const text of [
        (await loadReporter('terminal'))(comparison, view),
        (await loadFigureReporter('terminal'))(comparison, view),
      ]) {
        // Chalk's own sequences set one attribute each; nothing else may.
        const rest = color ? text.replace(/\u001b\[\d{1,2}m/g, '') : text
        expect(rest.replaceAll('\n', '')).not.toMatch(alive)
        expect(rest).not.toMatch(command)
        expect(rest).toContain('␛]8;;')
      }
    }
  })

  test.each(['json', 'jsonl'] as const)('nothing alive is in %s, and nothing is lost', async (format) => {
    for (const text of [
      (await loadReporter(format))(comparison, plain),
      (await loadFigureReporter(format))(comparison, plain),
    ]) {
      expect(text.replaceAll('\n', '')).not.toMatch(alive)
      expect(text).not.toMatch(command)
      const first: unknown = JSON.parse(format === 'json' ? text : (text.split('\n')[1] ?? ''))
      expect(JSON.stringify(first)).toContain(JSON.stringify(payload).slice(1, -1))
    }
  })
})
