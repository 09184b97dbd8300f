/**
 * One new article checked against 2,000, with a cache and without, in turns in one run: `npm run build && node bench/check.mjs
 * [--count N]`. Whole runs of the program, start included, and then the work alone, in a process that runs already.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from '../dist/cli/index.js'
import { makeCorpus } from './corpus.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = process.argv.indexOf('--count')
const count = at < 0 ? 2000 : Number(process.argv[at + 1])
const ROUNDS = 5

const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'))
const [first, ...rest] = makeCorpus(count + 1)
for (const { name, text } of rest) {
  const file = join(folder, 'archive', name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
writeFileSync(join(folder, 'new.txt'), first.text)
const args = ['check', 'new.txt', '--against', 'archive', '--fail-on', 'none', '--format', 'json']
const cached = [...args, '--cache']

function spawned(words) {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/claims.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(stderr)
  return { ms: performance.now() - started, text: stdout }
}

async function inside(words) {
  let text = ''
  const stream = { write: (said, done) => ((text += said), done()), on: () => undefined }
  const started = performance.now()
  await main(words, {
    stdout: stream,
    stderr: { ...stream, write: (_, done) => done() },
    stdin: [],
    cwd: folder,
    env: {},
  })
  return { ms: performance.now() - started, text }
}

const least = {
  filling: Infinity,
  uncached: Infinity,
  cached: Infinity,
  'uncached, warm': Infinity,
  'cached, warm': Infinity,
}
least.filling = spawned(cached).ms
for (let round = 0; round < ROUNDS; round++)
  for (const [name, run] of [
    ['uncached', () => spawned(args)],
    ['cached', () => spawned(cached)],
    ['uncached, warm', () => inside(args)],
    ['cached, warm', () => inside(cached)],
  ]) {
    const { ms, text } = await run()
    least[name] = Math.min(least[name], ms)
    least.text ??= text
    if (text !== least.text) throw new Error(`${name}: the cache changed what comes out`)
  }
rmSync(folder, { recursive: true })

console.log(`1 article against ${count}\n\n| run | ms | share of uncached |\n| --- | ---: | ---: |`)
for (const [name, whole] of [
  ['uncached', 'uncached'],
  ['filling', 'uncached'],
  ['cached', 'uncached'],
  ['uncached, warm', 'uncached, warm'],
  ['cached, warm', 'uncached, warm'],
])
  console.log(`| ${name} | ${least[name].toFixed(0)} | ${(least[name] / least[whole]).toFixed(2)} |`)
