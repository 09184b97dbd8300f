/**
 * How time and memory grow with the number of articles: `npm run bench:growth [-- 1000 4000 …]`. The whole of a comparison, from
 * articles in memory to the JSON report's last piece, as one thread of the command line does it, each size in a process of its own; stages by a sampling profiler, so that it is the program
 * itself that is measured. The exponent is the slope of log time over log articles (least squares).
 */
import { spawnSync } from 'node:child_process'
import { Session } from 'node:inspector/promises'
import { fileURLToPath } from 'node:url'
import { makeArchive } from './archive.mjs'

/** A sample counts for the first of these that is on its stack, outermost first; else for the rest. */
const STAGES = [
  ['tokenise', 'tokenize'],
  ['tally words', 'tallyOf'],
  ['stories', 'groupStories'],
  ['figures', 'extractFigures'],
  ['copies', 'copiedSentences'],
  ['overlaps', 'findOverlaps'],
  ['origins', 'groupOrigins'],
  ['likely pairs', 'likelyPairs'],
  ['quantities', 'findQuantities'],
  ['paraphrases', 'compareClaims'],
  ['paraphrases', 'weighClaims'],
  ['clusters', 'clusterClaims'],
  ['reconcile', 'reconcile'],
  ['report', 'toReport'],
  ['report', 'longSentenceNotes'],
  ['put by', 'packFound'],
  ['put by', 'joinFound'],
  ['write', 'piecesOf'],
]
const SIZES = [1000, 4000, 16_000, 64_000]
/** What a comparison of so many articles may take, in MB: 4 GB at 100,000. */
const HEAP = 4096
const EVERY = 2000 // microseconds between samples

const [first, ...rest] = process.argv.slice(2)
if (first === '--one') await measure(Number(rest[0]))
else compareSizes(process.argv.slice(2).map(Number))

function compareSizes(asked) {
  const sizes = asked.length > 0 ? asked : SIZES
  const runs = sizes.map((size) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`--max-old-space-size=${HEAP}`, fileURLToPath(import.meta.url), '--one', String(size)],
      { encoding: 'utf8', maxBuffer: 1e8 },
    )
    if (status !== 0) throw new Error(stderr)
    const run = JSON.parse(stdout)
    console.error(
      `${size} articles: ${(run.ms / 1000).toFixed(1)} s, ${run.stories} stories, ${run.peak.toFixed(0)} MB`,
    )
    return run
  })
  const names = [...new Set(STAGES.map(([name]) => name)), 'rest']
  const row = (name, of) => {
    const values = runs.map(of)
    const slope = exponent(sizes, values)
    return `| ${name} | ${values.map((ms) => (ms / 1000).toFixed(2)).join(' | ')} | ${slope} |`
  }
  console.log(`| stage | ${sizes.join(' | ')} | exponent |`)
  console.log(`| --- | ${sizes.map(() => '---: |').join(' ')} ---: |`)
  for (const name of names) console.log(row(name, ({ stages }) => stages[name] ?? 0))
  console.log(row('all, in seconds', ({ ms }) => ms))
  console.log(`| peak memory, in MB | ${runs.map(({ peak }) => peak.toFixed(0)).join(' | ')} | |`)
  console.log(
    `| of that beside the texts, KB per article | ${runs.map(({ perArticle }) => perArticle.toFixed(1)).join(' | ')} | |`,
  )
}

/** Slope of the line through the logarithms; empty where a stage takes too little to tell. */
function exponent(sizes, values) {
  if (values.length < 2 || values.some((value) => value < 20)) return ''
  const points = sizes.map((size, i) => [Math.log(size), Math.log(values[i])])
  const mean = (of) => points.reduce((sum, point) => sum + point[of], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return (over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)).toFixed(2)
}

async function measure(count) {
  const { compareBatch, planBatches } = await import('../dist/story-by-story.js')
  const { joinFound } = await import('../dist/join-found.js')
  const { packFound, unpackFound } = await import('../dist/cli/jobs/pack.js')
  const { reportJson } = await import('../dist/report/json.js')
  const { piecesOf } = await import('../dist/pieces.js')
  const articles = makeArchive(count)
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: EVERY })
  await session.post('Profiler.start')
  const cpu = process.cpuUsage()
  const started = performance.now()
  const options = { maxSentence: 2000 }
  const packed = planBatches(articles, 1, options).map((batch) => packFound(compareBatch(batch, options)))
  const { report } = joinFound(packed.map(unpackFound), [])
  let written = 0
  for (const piece of piecesOf(reportJson(report))) written += piece.length
  const wall = performance.now() - started
  // What else the machine does lengthens the wall time, not so much that of the processor.
  const { user, system } = process.cpuUsage(cpu)
  const ms = (user + system) / 1000
  const { profile } = await session.post('Profiler.stop')
  const peak = process.resourceUsage().maxRSS / 1024
  const stories = report.summary.stories
  const perArticle = (peak * 1024 - before / 1024) / count
  console.log(JSON.stringify({ ms, stories, peak, perArticle, written, stages: byStage(profile, ms / wall) }))
}

/** Milliseconds of the processor by stage, given its share of the wall time. */
function byStage({ nodes, samples, timeDeltas }, share) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const stageOf = new Map()
  const walk = (node, stage) => {
    const own = STAGES.find(([, name]) => name === node.callFrame.functionName)?.[0]
    const found = stage ?? own
    stageOf.set(node.id, found ?? 'rest')
    for (const child of node.children ?? []) walk(byId.get(child), found)
  }
  walk(nodes[0], undefined)
  const stages = {}
  for (const [i, sample] of samples.entries()) {
    const stage = stageOf.get(sample)
    stages[stage] = (stages[stage] ?? 0) + (share * timeDeltas[i]) / 1000
  }
  return stages
}
