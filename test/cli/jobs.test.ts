/** Stories compared side by side: on however many threads, the same bytes as one run prints. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareInThreads } from '../../src/cli/jobs/pool.js'
import type { Batch } from '../../src/story-by-story.js'
import { article } from '../helpers/comparison.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cwd = mkdtempSync(join(tmpdir(), 'claims-jobs-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

function claims(
  ...args: readonly string[]
): Readonly<{ stdout: string; stderr: string; status: number | null }> {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'bin', 'claims.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { stdout, stderr, status }
}

describe('threads', () => {
  beforeAll(() => {
    for (const event of ['cycling', 'cyclone', 'school'])
      cpSync(join(root, 'fixtures', 'learnt', event, 'articles'), join(cwd, 'events', event), {
        recursive: true,
      })
    mkdirSync(join(cwd, 'events', 'boat'))
    const boat = (name: string, text: string): void => writeFileSync(join(cwd, 'events', 'boat', name), text)
    boat(
      'a.md',
      '# Ferry off Karsk\n\nTuesday, 4 March 2031\n\nThe ferry *Aldis* sank off Karsk and **31** people died.\n',
    )
    // Its day comes from its story.
    boat(
      'b.txt',
      'Ferry Aldis sinks off Karsk\n\nThe ferry Aldis sank off Karsk on Tuesday, and 29 people died.\n',
    )
    boat('c.txt', '%PDF-1.4 of no use')
    const config = {
      severities: { money: 'off' },
      nouns: { cyclists: 'riders' },
      sources: { 'the UCI': ['uci'] },
    }
    writeFileSync(join(cwd, 'claims.config.json'), JSON.stringify(config))
  })

  test.each([
    ['json', ['--format', 'json'], ['1', '2', '5']],
    ['terminal', ['--fail-on', 'any', '--max-sentence', '60'], ['2']],
    ['jsonl, one story', ['--format', 'jsonl', '--story', 's1', '--policy', 'majority'], ['3']],
  ])('of any number print the same: %s', (_name, args, numbers) => {
    const alone = claims('compare', 'events', ...args)
    expect(alone.stdout).toContain('ferry')
    expect(alone.stderr).toContain('c.txt')
    for (const jobs of numbers) expect(claims('compare', 'events', ...args, '--jobs', jobs)).toEqual(alone)
  })

  test.each(['0', '257', '-1', '1.5', 'all', ''])('are not %j', (jobs) => {
    expect(claims('compare', 'events', '--jobs', jobs)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Give a whole number from 1 to 256.'),
    })
  })
})

describe('a thread', () => {
  const batches = ['a', 'b', 'c', 'd'].map((id): Batch => ({
    articles: [article(id, null, ['It rained.'])],
    stories: [],
  }))
  /** Runs a worker whose code gets a batch as `batch`. */
  const run = (code: string): Promise<readonly unknown[]> => {
    const worker = join(cwd, 'stand-in.cjs')
    writeFileSync(
      worker,
      `const { parentPort } = require('node:worker_threads')\nparentPort.on('message', (batch) => { ${code} })\n`,
    )
    return compareInThreads(batches, { maxSentence: 100 }, { threads: 3, worker, count: () => undefined })
  }

  test('hands back what belongs to each batch, whoever was first', async () => {
    const late = `setTimeout(() => parentPort.postMessage(batch.articles[0].id), batch.articles[0].id === 'a' ? 60 : 0)`
    expect(await run(late)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('that fails ends the others, and tells why', async () => {
    const failing = `if (batch.articles[0].id === 'b') throw new RangeError('no such day'); setInterval(() => undefined, 1000)`
    await expect(run(failing)).rejects.toThrow('no such day')
  })
})
