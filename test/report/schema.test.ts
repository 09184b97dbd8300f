/** `schema.json` says what the report holds: it is made from the types, and everything that is printed is held against it. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, test } from 'vitest'
import { compareArticles } from '../../src/pipeline.js'
import { readArticles } from '../../src/read/index.js'
import { choose, toReport } from '../../src/report/index.js'
import { flood } from '../helpers/comparison.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const text = readFileSync(`${root}schema.json`, 'utf8')

/** Keys that it does not name are allowed to others, as they may be added; not to us, who have to name them. */
function strictly(): ValidateFunction {
  const closed: unknown = JSON.parse(text, (key, value: unknown) =>
    typeof value === 'object' && value !== null && 'properties' in value
      ? { ...value, additionalProperties: false }
      : value,
  )
  return compile(closed)
}

function compile(schema: unknown): ValidateFunction {
  if (typeof schema !== 'object' || schema === null) throw new Error('no schema')
  return new Ajv({ allowUnionTypes: true }).compile(schema)
}

function faultsOf(validate: ValidateFunction, report: unknown): unknown {
  validate(JSON.parse(JSON.stringify(report)))
  return validate.errors ?? []
}

test('is made from the types', () => {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/schema.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
})

describe('fits what is printed', () => {
  const validate = strictly()
  const folders = ['dossiers', 'learnt']
    .flatMap((theme) =>
      readdirSync(`${root}fixtures/${theme}`).map((name) => `fixtures/${theme}/${name}/articles`),
    )
    .filter((folder) => existsSync(root + folder))
    // Every eighth: the rest has the same shapes, and takes a minute.
    .filter((_, index) => index % 8 === 0)
  test.each(['seeds', ...folders])('of %s', async (folder) => {
    const { articles, problems } = await readArticles([folder], { cwd: root, stdin: nothing() })
    expect(articles.length).toBeGreaterThan(1)
    expect(faultsOf(validate, toReport(compareArticles(articles, problems)))).toEqual([])
  })
  test('of a report with every verdict and explanation, and of one filtered', () => {
    const report = toReport(flood)
    expect(faultsOf(validate, report)).toEqual([])
    const few = choose(report, {
      verdicts: ['agree'],
      minSeverity: null,
      minConfidence: null,
      about: null,
      sources: [],
      stories: [],
    })
    expect(faultsOf(validate, few)).toEqual([])
  })
})

describe('refuses', () => {
  const validate = compile(JSON.parse(text))
  const report = toReport(flood)
  test.each([
    { what: 'another format', value: { ...report, formatVersion: '2.0' } },
    { what: 'a missing key', value: { ...report, leftOut: undefined } },
    {
      what: 'an unknown verdict',
      value: { ...report, findings: [{ ...report.findings[0], verdict: 'maybe' }] },
    },
    { what: 'a figure with text for a value', value: { ...report, leftOut: [{ figure: { ...report.leftOut[0]?.figure, low: '5' }, reason: 'teaser' }] } }, // prettier-ignore
    { what: 'no object', value: [report] },
  ])('$what', ({ value }) => {
    expect(faultsOf(validate, value)).not.toEqual([])
  })
  test('no key that was added later', () => {
    expect(faultsOf(validate, { ...report, added: 1 })).toEqual([])
  })
})

async function* nothing(): AsyncGenerator<Uint8Array> {}
