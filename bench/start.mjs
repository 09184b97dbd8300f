/**
 * How fast the built program starts, against Node alone: `npm run bench:start`. Whole runs, in turns, with what the build compiled
 * and without. The best of each: what else the machine does only ever adds. Processor time counts the compiler's own threads too.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROUNDS = 15
const root = fileURLToPath(new URL('..', import.meta.url))
const cache = `${root}dist/bundle/claims.cjs.${process.version}-${process.arch}`

/** What `compare --cache` keeps: the first run fills it, and the best of the others is told. */
const kept = mkdtempSync(join(tmpdir(), 'claims-start-'))

const works = [
  ['`node -e 0`', ['-e', '0']],
  ...['--version', 'extract seeds/', 'compare seeds/'].flatMap((words) => [
    [`\`claims ${words}\``, ['bin/claims.js', ...words.split(' ')]],
    [`the same, nothing compiled before`, ['bin/claims.js', ...words.split(' ')], true],
  ]),
  ['`claims compare seeds/ --cache`, unchanged', ['bin/claims.js', 'compare', 'seeds/', '--cache', kept]],
]
const best = works.map(() => ({ ms: Infinity, cpu: Infinity }))
for (let round = 0; round < ROUNDS; round++)
  for (const [i, [, args, bare = false]] of works.entries()) {
    if (bare) renameSync(cache, `${cache}.aside`)
    try {
      const { ms, cpu } = run(args)
      best[i] = { ms: Math.min(best[i].ms, ms), cpu: Math.min(best[i].cpu, cpu) }
    } finally {
      if (bare) renameSync(`${cache}.aside`, cache)
    }
  }

rmSync(kept, { recursive: true })
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model.trim()}\n`,
)
console.log('| start | ms | times `node -e 0` | in CPU time |\n| --- | ---: | ---: | ---: |')
for (const [i, [name]] of works.entries()) {
  const { ms, cpu } = best[i]
  const times = [ms.toFixed(0), (ms / best[0].ms).toFixed(2), (cpu / best[0].cpu).toFixed(2)]
  console.log(`| ${name} | ${times.join(' | ')} |`)
}

/** Wall and processor time of a run, in milliseconds. */
function run(args) {
  // The child tells its own as it ends: nothing else here knows it.
  const start = performance.now()
  const { status, stderr } = spawnSync(
    '/bin/sh',
    ['-c', '"$0" "$@" > /dev/null; code=$?; times >&2; exit $code', process.execPath, ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
  // The second line of `times`: user and system time of what the shell ran, "0m0.052s 0m0.011s".
  const [user = 0, system = 0] = [
    ...(stderr.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g),
  ].map(([, minutes, seconds]) => 60_000 * Number(minutes) + 1000 * Number(seconds))
  return { ms, cpu: user + system }
}
