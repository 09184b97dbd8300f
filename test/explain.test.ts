/** How a finding came about: the evidence adds up, the arithmetic is the verdict's, and nobody's text acts on a terminal. */
import { describe, expect, test } from 'vitest'
import { explainFinding } from '../src/explain.js'
import { compare, explain } from '../src/index.js'
import { toArticle } from '../src/read/index.js'
import { loadExplainReporter } from '../src/report/index.js'
import { displayWidth } from '../src/report/layout/width.js'
import type { ArticleInput, ExplainReport, ReportFinding, Weighing } from '../src/types.js'

const herald: ArticleInput = {
  id: 'herald',
  path: 'varn/herald.txt',
  published: '2031-03-10',
  title: 'Flood in Varn kills 12',
  text: [
    'The flood in Varn killed 12 people on Sunday, police said.',
    'The water carried off nine bridges in the valley of the Ostra.',
    'About 400 homes in Varn were without power, said the grid operator.',
  ].join('\n\n'),
}
const courier: ArticleInput = {
  id: 'courier',
  path: 'varn/courier.txt',
  published: '2031-03-10',
  title: 'Varn counts its dead after the flood',
  text: [
    'The flood in Varn killed at least 15 people on Sunday, the mayor said.',
    'Nine bridges in the valley of the Ostra were carried off by the water.',
    'Some 410 homes in Varn were without power, said the grid operator.',
  ].join('\n\n'),
}
/** Its part is above its whole. */
const twice: ArticleInput = {
  id: 'twice',
  path: 'varn/twice.txt',
  published: '2031-03-12',
  title: 'Ferry sinks off Karsk',
  text: 'A ferry sank off Karsk on Tuesday, killing 40 people, including 52 children, the coast guard said.',
}
const articles = [herald, courier]

const findings = (given: readonly ArticleInput[]): readonly ReportFinding[] => compare(given).findings
function findingWith(verdict: ReportFinding['verdict'], given = articles, about = ''): ReportFinding {
  const found = findings(given).find((one) => one.verdict === verdict && one.about.includes(about))
  if (found === undefined) throw new Error(`no finding with the verdict ${verdict}`)
  return found
}

const summed = ({ base, fields }: Weighing): number => fields.reduce((sum, { adds }) => sum + adds, base)

async function printed(
  report: ExplainReport,
  view: { width: number; color: boolean; detail?: 'verbose' },
): Promise<string> {
  return (await loadExplainReporter('terminal'))(report, view)
}

test('base and what the fields add are the log odds, in every weighing of every finding', () => {
  let weighings = 0
  for (const { id } of [...findings(articles), ...findings([twice])]) {
    for (const { first, second } of explain([...articles, twice], id).pairs)
      for (const weighing of [first, second]) {
        if (weighing === null) continue
        weighings++
        expect(summed(weighing)).toBeCloseTo(weighing.logOdds, 9)
      }
  }
  expect(weighings).toBeGreaterThan(4)
})

test('fields are told once each, the strongest first, and none that adds nothing', () => {
  const { pairs } = explain(articles, findingWith('conflict').id)
  const fields = pairs[0]?.second?.fields ?? []
  const sizes = fields.map(({ adds }) => Math.abs(adds))
  expect(sizes).toEqual(sizes.toSorted((x, y) => y - x))
  expect(Math.min(...sizes)).toBeGreaterThan(0)
  expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length)
})

test('a conflict', () => {
  const { finding, figures, values, groupedBy, accounts, pairs } = explain(
    articles,
    findingWith('conflict').id,
  )
  expect(finding.values.map(({ text }) => text)).toEqual(['12', 'at least 15'])
  expect(figures.map(({ interval, day, source }) => [interval, day, source])).toEqual([
    ['[15, ∞)', '2031-03-10', 'the mayor'],
    ['[12, 12]', '2031-03-10', 'police'],
  ])
  expect(figures.map((figure) => [figure.explain?.number.text, figure.explain?.event?.text])).toEqual([
    ['15', 'killed'],
    ['12', 'killed'],
  ])
  expect(values.at(-1)).toEqual({
    a: 0,
    b: 1,
    intervals: ['[12, 12]', '[15, ∞)'],
    verdict: 'conflict',
    grounds: 'no-common-value',
  })
  expect(groupedBy).toBe('weights')
  expect(accounts).toEqual([{ lookedFor: 'two sources at one time', found: true }])
  expect(finding.explanation?.kind).toBe('attribution')
  expect(pairs.every(({ logOdds, probability }) => logOdds !== null && (probability ?? 0) > 0.5)).toBe(true)
})

test('an agreement', () => {
  const { values, accounts } = explain(articles, findingWith('agree', articles, 'bridges').id)
  expect(values).toEqual([
    { a: 0, b: 0, intervals: ['[9, 9]', '[9, 9]'], verdict: 'agree', grounds: 'same-value' },
  ])
  expect(accounts).toEqual([])
})

test('approximate values that meet', () => {
  const { values } = explain(articles, findingWith('compatible', articles, 'homes').id)
  expect(values).toMatchObject([{ a: 0, b: 1, verdict: 'compatible', grounds: 'common-value' }])
})

test('a finding within one article: a part above its whole', async () => {
  const { id, scope } = findingWith('conflict', [twice])
  expect(scope).toBe('within')
  const report = explain([...articles, twice], id)
  expect(report.sources.map((source) => source.id)).toEqual(['twice'])
  expect(report).toMatchObject({ finding: { id, values: [{ text: '40' }, { text: '52' }] }, accounts: [] })
  expect(report.groupedBy).toBe('arithmetic')
  const text = await printed(report, { width: 80, color: false })
  expect(text).toContain('One article lays them side by side itself')
  expect(text).toContain('by part and whole → conflict')
})

test('of two units, both intervals are told in the first', () => {
  const given = ['The road to Varn is 12 kilometres long.', 'The road to Varn is 7 miles long.']
  const two = given.map((text, i) => ({ ...herald, id: `road${i}`, title: 'The road to Varn', text }))
  const { values } = explain(two, findingWith('compatible', two).id)
  expect(values).toEqual([
    {
      a: 0,
      b: 1,
      intervals: ['[7, 7]', '[7.45645431, 7.45645431]'],
      verdict: 'compatible',
      grounds: 'rounding',
    },
  ])
})

describe('ids', () => {
  const { id } = findingWith('conflict')
  const given = articles.map(toArticle)
  test('the beginning of one suffices where no other begins so', () => {
    const found = explainFinding(given, id.slice(0, -1))
    expect('finding' in found && found.finding.id).toBe(id)
  })
  test('several that begin so are told', () => {
    const all = findings(articles).map((one) => one.id)
    expect(explainFinding(given, 'f-')).toEqual({ ids: all.toSorted() })
  })
  test('unknown', () => {
    expect(explainFinding(given, 'f-zzzz')).toEqual({ ids: [] })
    expect(() => explain(articles, 'f-zzzz')).toThrow(RangeError)
  })
})

/** With evidence of its own, so that learning anew changes no golden file. */
function withEvidence(report: ExplainReport): ExplainReport {
  const field = (name: string, adds: number, words: string) => ({ field: name, value: 1, words, adds })
  const first: Weighing = {
    logOdds: 3.4,
    base: -2.1,
    fields: [
      field('noun', 3.1, 'the same noun: person'),
      field('event', 2, 'the same: kill'),
      field('value', 0.9, 'near'),
      field('source', -0.6, 'none in common: the mayor / police'),
      field('names', 0.4, 'in common: varn'),
      field('claim', 0.3, 'log odds 2.2'),
      field('slot', 0.2, 'the same of two sentences alike'),
      field('near words', 0.1, '71% alike: killed, people, flood'),
      field('headline', -0.5, 'one'),
      field('lede', -0.4, 'one'),
    ],
  }
  const second: Weighing = {
    logOdds: 4.25,
    base: -1.5,
    fields: [field('on its own', 4, 'log odds 3.4'), field('a rival', 1.75, 'none')],
  }
  const pairs = [
    { a: 0, b: 1, first, second, rule: 'same-slot', logOdds: 4.25, probability: 0.98593 },
  ] as const
  return { ...report, finding: { ...report.finding, confidence: 0.986 }, pairs }
}

describe('terminal', () => {
  const report = withEvidence(explain(articles, findingWith('conflict').id))
  test.each([60, 80, 120])('reads well at %i columns', async (width) => {
    await expect(await printed(report, { width, color: false })).toMatchFileSnapshot(
      `report/golden/explain-${width}.txt`,
    )
  })

  test.each([32, 60, 80, 120])('no line is wider than %i columns', async (width) => {
    for (const detail of [{}, { detail: 'verbose' }] as const)
      for (const color of [false, true])
        for (const line of (await printed(report, { width, color, ...detail })).split('\n'))
          expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  test('--verbose shows every field', async () => {
    const text = await printed(report, { width: 80, color: false, detail: 'verbose' })
    expect(text).not.toContain('the rest:')
    for (const { field } of report.pairs[0]?.second?.fields ?? [])
      expect(text.replace(/\s+/g, ' ')).toContain(`${field} `)
  })

  test('what an article holds acts on nothing', async () => {
    const hostile = articles.map((one) => ({
      ...one,
      path: `varn/\u001b]0;owned\u0007${one.id}.txt`,
      text: one.text
        .replace(/police|the mayor/, 'Mr \u001b[31mRed\u202e')
        .replace('people', '\u001b[2J::error::people'),
    }))
    for (const { id } of findings(hostile)) {
      const shown = explain(hostile, id)
      const text = await printed(shown, { width: 80, color: false, detail: 'verbose' })
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|^::/mu)
      expect((await loadExplainReporter('json'))(shown, { width: 80, color: false })).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u,
      )
    }
    expect(findings(hostile).length).toBeGreaterThan(0)
  })
})
