/**
 * What the steps of a comparison take as filters: `npm run bench:filters [-- 1000 16000]`. Each step of each size runs in a process
 * of its own, over JSON lines of the archive that `growth.mjs` compares; seconds are those of the processor. `--all` reconciles too,
 * which takes as long as a comparison.
 */
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, openSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { makeArchive } from './archive.mjs'

const SIZES = [1000, 4000]

const [first, ...rest] = process.argv.slice(2)
if (first === '--write') await write(Number(rest[0]), rest[1])
else if (first === '--step') await step(rest)
else measure(process.argv.slice(2))

function measure(asked) {
  const all = asked.includes('--all')
  const given = asked.filter((word) => word !== '--all').map(Number)
  const sizes = given.length > 0 ? given : SIZES
  console.log('| articles | step | seconds | ms per article | peak memory, in MB | MB printed |')
  console.log('| ---: | --- | ---: | ---: | ---: | ---: |')
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'))
    try {
      measureSize(size, folder, all)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

function measureSize(size, folder, all) {
  const file = (name) => join(folder, name)
  run(['--write', String(size), file('archive.jsonl')])
  const steps = [
    ['tally', 'tally.jsonl', ['tally', file('archive.jsonl')]],
    ['stories', 'stories.jsonl', ['stories', file('tally.jsonl')]],
    [
      'extract',
      'lines.jsonl',
      ['extract', '--format', 'jsonl', '--stories', file('stories.jsonl'), file('archive.jsonl')],
    ],
  ]
  for (const [name, to, words] of steps) show(size, name, file(to), run(['--step', ...words], file(to)))
  if (!all) return
  const sorted = spawnSync('sort', ['-o', file('sorted.jsonl'), file('lines.jsonl')], {
    env: { ...process.env, LC_ALL: 'C' },
  })
  if (sorted.status !== 0) throw new Error(String(sorted.stderr))
  const to = file('reports.jsonl')
  show(size, 'reconcile', to, run(['--step', 'reconcile', file('sorted.jsonl')], to))
}

function show(size, name, file, { seconds, peak }) {
  const printed = statSync(file).size / 2 ** 20
  console.log(
    `| ${size} | ${name} | ${seconds.toFixed(1)} | ${((1000 * seconds) / size).toFixed(2)} | ${peak.toFixed(0)} | ${printed.toFixed(0)} |`,
  )
}

/** Runs this file for one thing; it tells on its standard error what that took. */
function run(words, into = null) {
  const stdout = into === null ? 'ignore' : openSync(into, 'w')
  const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...words], {
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'pipe'],
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stderr.trim().split('\n').at(-1) || '{}')
}

async function write(count, file) {
  const out = createWriteStream(file)
  for (const { id, text } of makeArchive(count)) out.write(`${JSON.stringify({ id, text })}\n`)
  out.end()
  await finished(out)
  console.error('{}')
}

async function step(words) {
  const { main } = await import('../dist/cli/index.js')
  const { stdout, stderr, stdin, env } = process
  process.exitCode = await main(words, { stdout, stderr, stdin, cwd: process.cwd(), env })
  const { user, system } = process.cpuUsage()
  const peak = process.resourceUsage().maxRSS / 1024
  console.error(JSON.stringify({ seconds: (user + system) / 1e6, peak }))
}
