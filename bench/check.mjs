/**
 * One new article checked against 2,000, with a cache and without, in turns in one run: `npm run build && node bench/check.mjs
 * [--count N] [--words N]`. The cache knows the 2,000 and has never seen the new one. Whole runs of the program, start included; as many new
 * articles as there are rounds, each on another event: first such as nobody wrote on yet, then such as a few wrote on. With `--words`
 * articles end with the first line at which they have so many.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeCorpus } from './corpus.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const count = option('--count', 2000)
const most = option('--words', Infinity)
const ROUNDS = 6

const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'))
const events = new Map()
for (const { name, text } of makeCorpus(2 * count)) {
  const article = { name, text: shortened(text) }
  const event = name.slice(0, name.indexOf('/'))
  events.set(event, [...(events.get(event) ?? []), article])
}
const [told, untold] = split([...events.values()])
const told1 = told.slice(0, ROUNDS).map((articles) => articles[0])
const untold1 = untold.slice(0, ROUNDS).map((articles) => articles[0])
for (const { name, text } of told.flat().filter((article) => !told1.includes(article))) {
  const file = join(folder, 'archive', name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
for (const [place, { text }] of [...told1, ...untold1].entries())
  writeFileSync(join(folder, `new-${place}.txt`), text)
writeFileSync(join(folder, 'first.txt'), 'Snow is expected in the north by Monday, officials said.\n')

const args = (name) => ['check', name, '--against', 'archive', '--fail-on', 'none', '--format', 'json']
const filling = spawned([...args('first.txt'), '--cache'])
// Once more, for files that are as young as the cache are read again ("racy", docs/ci.md).
spawned([...args('first.txt'), '--cache'])
cpSync(join(folder, '.claims-cache'), join(folder, 'filled'), { recursive: true })

const words = told.flat().reduce((sum, { text }) => sum + wordsIn(text), 0) / told.flat().length
console.log(
  `1 article against ${count} of ${words.toFixed(0)} words in the mean; filling the cache: ${filling.ms.toFixed(0)} ms\n`,
)
console.log(
  '| the new article | uncached, ms | cached, ms | share | in CPU time |\n| --- | ---: | ---: | ---: | ---: |',
)
for (const [what, from] of [
  ['on an event of its own', told1.length],
  ['on an event that a few wrote on', 0],
]) {
  const sums = { uncached: { ms: 0, cpu: 0 }, cached: { ms: 0, cpu: 0 } }
  for (let round = 0; round < ROUNDS; round++) {
    const name = `new-${from + round}.txt`
    rmSync(join(folder, '.claims-cache'), { recursive: true })
    cpSync(join(folder, 'filled'), join(folder, '.claims-cache'), { recursive: true })
    const [uncached, cached] = [spawned(args(name)), spawned([...args(name), '--cache'])]
    if (uncached.text !== cached.text) throw new Error(`${name}: the cache changed what comes out`)
    for (const [which, { ms, cpu }] of Object.entries({ uncached, cached })) {
      sums[which].ms += ms / ROUNDS
      sums[which].cpu += cpu / ROUNDS
    }
  }
  const { uncached, cached } = sums
  const cells = [
    uncached.ms.toFixed(0),
    cached.ms.toFixed(0),
    (cached.ms / uncached.ms).toFixed(2),
    (cached.cpu / uncached.cpu).toFixed(2),
  ]
  console.log(`| ${[what, ...cells].join(' | ')} |`)
}
rmSync(folder, { recursive: true })

function option(name, otherwise) {
  const at = process.argv.indexOf(name)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

function shortened(text) {
  let words = 0
  const lines = text.split('\n')
  const end = lines.findIndex((line) => (words += wordsIn(line)) >= most)
  return end < 0 ? text : `${lines.slice(0, end + 1).join('\n')}\n`
}

function wordsIn(text) {
  return text.match(/\S+/g)?.length ?? 0
}

/** The events of the first `count` articles, and the rest. */
function split(all) {
  let articles = 0
  const end = all.findIndex((event) => (articles += event.length) > count)
  return [all.slice(0, end), all.slice(end)]
}

function spawned(words) {
  const before = childCpu()
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/claims.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(stderr)
  return { ms: performance.now() - started, cpu: childCpu() - before, text: stdout }
}

/** Processor time of all children so far, in ticks, where the system tells it: 0 elsewhere. */
function childCpu() {
  if (!existsSync('/proc/self/stat')) return 0
  const stat = readFileSync('/proc/self/stat', 'utf8')
  // utime stands 14th; those of the children, waited for, 16th and 17th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[13] ?? 0) + Number(fields[14] ?? 0)
}
