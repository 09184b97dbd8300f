/** Two articles side by side, as a person sees them. */
import { describe, expect, test } from 'vitest'
import { diffArticles } from '../../src/diff.js'
import { loadDiffReporter } from '../../src/report/index.js'
import { displayWidth } from '../../src/report/layout/width.js'
import { toArticle } from '../../src/read/index.js'

const wire = toArticle({
  id: 'wire',
  path: 'ostra/wire.txt',
  published: '2031-03-09',
  title: 'Dam on the Ostra gives way',
  text: [
    'At least 37 people were killed when the Ostra dam gave way on Sunday, police said.',
    'The water carried off nine bridges and 240 houses in the valley below, 12 of them new.',
    'Engineers had warned of cracks in the north wall since the spring thaw.',
    'The dam was built in 1961 and holds back 14 million cubic metres of water, enough for two cities.',
    'The river rose by four metres in an hour, said the mayor of Karsk, who watched it from her roof.',
  ].join('\n'),
})
const paper = toArticle({
  id: 'paper',
  path: 'ostra/paper.txt',
  published: '2031-03-10',
  title: 'Ostra: the toll rises',
  text: [
    'Our reporter reached the valley on foot in the early hours.',
    'Just 31 people were killed when the Ostra dam gave way on Sunday, the police said.',
    'The water carried off 9 bridges and more than 200 houses in the valley below.',
    'Engineers had warned of cracks in the north wall since the spring thaw.',
    'The dam was built in 1961.',
    'It holds back 14 million cubic metres of water, enough for two cities.',
    'The river rose by four metres in an hour, said the mayor of Karsk, who had watched from her roof.',
  ].join('\n'),
})
const report = diffArticles(wire, paper)

async function printed(
  view: { width: number; color: boolean; detail?: 'quiet' },
  of = report,
): Promise<string> {
  return (await loadDiffReporter('terminal'))(of, view)
}

describe('terminal', () => {
  test.each([60, 80, 120, 200].flatMap((width) => [false, true].map((color) => ({ width, color }))))(
    'reads well at $width columns, colour $color',
    async ({ width, color }) => {
      await expect(await printed({ width, color })).toMatchFileSnapshot(
        `golden/diff-${width}${color ? '.ansi' : '.txt'}`,
      )
    },
  )

  test.each([32, 40, 60, 99, 100, 200, 300])('no line is wider than %i columns', async (width) => {
    for (const color of [false, true])
      for (const line of (await printed({ width, color })).split('\n'))
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  test.each([0, Number.NaN, Infinity])('a terminal of %d columns is no reason to fail', async (width) => {
    expect(await printed({ width, color: false })).toContain('31 people')
  })

  test('nothing shared is said', async () => {
    const other = toArticle({ id: 'other', text: 'Snow closed four passes in the east of the country.' })
    expect(await printed({ width: 80, color: false }, diffArticles(wire, other))).toMatch(
      /\n\nA and B share no sentence\. What they tell in other words, “claims compare” lays\nside by side\.\n$/,
    )
  })

  test('what an article holds is shown, not obeyed', async () => {
    const says = (count: number): string =>
      `Police \u001b[2Jcounted ${count} people\u202e at the gate.\n::error::counted ${count} boats on the long river`
    const hostile = diffArticles(
      toArticle({ id: 'a', path: 'a\u001b[2J.txt', title: '<script>\u0007', text: says(4) }),
      toArticle({ id: 'b', text: says(5) }),
    )
    expect(hostile.pairs).toHaveLength(2)
    for (const format of ['terminal', 'json'] as const) {
      const text = (await loadDiffReporter(format))(hostile, { width: 120, color: false })
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/)
      if (format === 'terminal') expect(text).not.toContain('::')
    }
  })
})

test('json is the report', async () => {
  const text = (await loadDiffReporter('json'))(report, { width: 80, color: false })
  expect(JSON.parse(text)).toEqual(report)
})

test.each([
  { of: 'report', value: report, keys: 'formatVersion tool a b original pairs passages summary' },
  {
    of: 'source',
    value: report.a,
    keys: 'id path title published publishedBy sentences figures words sharedWords',
  },
  { of: 'original', value: report.original, keys: 'source because' },
  { of: 'pair', value: report.pairs[0], keys: 'kind similarity a b figures segments' },
  { of: 'sentence', value: report.pairs[0]?.a, keys: 'start end line text' },
  { of: 'figure', value: report.pairs[0]?.figures[0], keys: 'change verdict a b' },
  { of: 'segment', value: report.pairs[0]?.segments[0], keys: 'change a b text' },
  { of: 'passage', value: report.passages[0], keys: 'a b sentences words' },
  { of: 'passage’s place', value: report.passages[0]?.a, keys: 'start end line endLine' },
  { of: 'summary', value: report.summary, keys: 'pairs figures conflicts' },
])('the keys of a $of, in the contract’s order', ({ value, keys }) => {
  expect(Object.keys(value ?? {}).join(' ')).toBe(keys)
})
