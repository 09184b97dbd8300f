/**
 * How time and memory grow with the number of articles, where there is no time to compare them all: `npm run bench:growth:share [-- SIZES]`.
 * Stories are found among all articles of each size; of the batches that they are compared in so many are drawn as have `DRAWN` articles
 * together, and those of one story larger than a batch are compared whole. Sizes take turns, batch by batch, so that other work on the
 * machine weighs on all alike. What a comparison of all would take is reckoned from these; putting its reports together is not in it.
 */
import { makeArchive } from './archive.mjs'
import { seeded } from './seeded.mjs'
import { compareBatch, planBatches } from '../dist/story-by-story.js'

const DRAWN = 1000
/** Articles from which on a batch holds one story alone, and is compared whatever is drawn. */
const ONE_STORY = 48
const OPTIONS = { maxSentence: 2000 }

const asked = process.argv.slice(2).map(Number)
const sizes = asked.length > 0 ? asked : [1000, 4000, 16_000, 64_000]
compareBatch({ articles: makeArchive(100) }, OPTIONS)
const runs = sizes.map(plan)
while (runs.some(({ left }) => left.length > 0)) for (const run of runs) compareNext(run)
for (const run of runs) tell(run)

function plan(size) {
  const articles = makeArchive(size)
  const [batches, finding] = timed(() => planBatches(articles, 1, {}))
  const random = seeded(size)
  const whole = batches.filter((batch) => batch.articles.length > ONE_STORY)
  const others = batches.filter((batch) => batch.articles.length <= ONE_STORY)
  const drawn = []
  for (let count = 0; count < DRAWN && others.length > 0; count += drawn.at(-1).articles.length)
    drawn.push(...others.splice(Math.floor(random() * others.length), 1))
  const rest = size - countIn(whole)
  return {
    size,
    finding,
    rest,
    whole,
    drawn: countIn(drawn),
    left: [...whole, ...drawn],
    ms: [0, 0],
    kept: 0,
    told: 0,
  }
}

/** Milliseconds of the batches of one story, and of those that were drawn. */
function compareNext(run) {
  const batch = run.left.shift()
  if (batch === undefined) return
  const [{ report }, ms] = timed(() => compareBatch(batch, OPTIONS))
  run.ms[run.whole.includes(batch) ? 0 : 1] += ms
  run.kept += JSON.stringify(report).length
  run.told += batch.articles.length
}

function tell({ size, finding, rest, drawn, ms: [whole, some], kept, told }) {
  const all = finding + whole + (some * rest) / drawn
  const per = (ms) => (ms / 1000).toFixed(1)
  console.log(
    `| ${size} | ${per(finding)} | ${per(whole)} | ${(some / drawn).toFixed(1)} | ${per(all)} | ${(all / size).toFixed(1)} | ${(kept / told / 1000).toFixed(1)} |`,
  )
}

function countIn(batches) {
  return batches.reduce((sum, { articles }) => sum + articles.length, 0)
}

/** With milliseconds of the processor. */
function timed(run) {
  const before = process.cpuUsage()
  const made = run()
  const { user, system } = process.cpuUsage(before)
  return [made, (user + system) / 1000]
}
