/**
 * How fast the built program is: `npm run bench [-- --json]`.
 *
 * Machines differ, so what counts are ratios within one run: stage against stage on one text. Other tools read the same text in the same turns. The text is every article of fixtures/dossiers
 * and of seeds/.
 */
import { cpus } from 'node:os'
import { findDossiers, loadDossier } from './dossiers.mjs'
import { otherTools } from './others.mjs'

const load = (path) => import(new URL(`../dist/${path}`, import.meta.url))
const { compare, extractFigures, splitSentences } = await load('index.js')
const { tokenize } = await load('tokenize/index.js')
const { toArticle } = await load('read/index.js')
const { extractFigures: readFigures } = await load('figures/index.js')

/** Enough for the compiler to settle, and for the best to be near the true cost; the whole comparison needs fewer. */
const ROUNDS = { stage: 300, compare: 9 }

const dossiers = findDossiers().map((files) =>
  [...loadDossier(files).articles].map(([id, text]) => ({ id, text })),
)
const inputs = dossiers.flat()
const articles = inputs.map(toArticle)
const bytes = inputs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

const stageWork = [
  [
    'splitSentences',
    inputs.map(
      ({ text }) =>
        () =>
          splitSentences(text),
    ),
  ],
  ['tokenize', articles.map((article) => () => tokenize(article))],
  ['sentences and figures', articles.map((article) => () => readFigures(article, tokenize(article)))],
  // Date and title read off the text, and figures written out for the report, beside that.
  ['extractFigures', inputs.map((input) => () => extractFigures(input))],
]
const compareWork = [['compare', dossiers.map((input) => () => compare(input))]]
const otherWork = otherTools(inputs.map(({ text }) => text))
const measured = bestOf(ROUNDS.stage, [...stageWork, ...otherWork])
const stages = [...measured.slice(0, stageWork.length), ...bestOf(ROUNDS.compare, compareWork)]
const others = measured.slice(stageWork.length)

/**
 * Shortest of several runs of each part of each work (an article, a dossier), summed, in milliseconds: what else the machine does
 * only ever adds, and the shorter the part, the likelier a run without it. Works take turns, so that a busy spell strikes all alike.
 */
function bestOf(rounds, works) {
  const least = works.map(([, parts]) => parts.map(() => Infinity))
  for (let round = 0; round < rounds; round++)
    for (const [i, [, parts]] of works.entries())
      for (const [part, work] of parts.entries()) {
        const start = performance.now()
        work()
        least[i][part] = Math.min(least[i][part], performance.now() - start)
      }
  return works.map(([name], i) => ({ name, ms: least[i].reduce((sum, ms) => sum + ms, 0) }))
}

const slowest = stages.at(-1).ms
const extraction = stages.find(({ name }) => name === 'sentences and figures').ms
const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model.trim()}`,
  text: { articles: inputs.length, bytes },
  stages: stages.map(({ name, ms }) => ({
    name,
    ms,
    mbPerSecond: bytes / ms / 1e3,
    timesCompare: slowest / ms,
  })),
  others: others.map(({ name, ms }) => ({
    name,
    ms,
    mbPerSecond: bytes / ms / 1e3,
    timesOurs: ms / extraction,
  })),
}

if (process.argv.includes('--json')) console.log(JSON.stringify(result, null, 2))
else {
  console.log(
    `${result.date}, ${result.machine}; ${inputs.length} articles in ${dossiers.length} dossiers, ${bytes} bytes\n`,
  )
  console.log('| stage | ms | MB/s | times as fast as compare |\n| --- | ---: | ---: | ---: |')
  for (const { name, ms, mbPerSecond, timesCompare } of result.stages)
    console.log(`| \`${name}\` | ${ms.toFixed(1)} | ${mbPerSecond.toFixed(2)} | ${timesCompare.toFixed(1)} |`)
  console.log('\n| other tool | ms | MB/s | time, in times of ours |\n| --- | ---: | ---: | ---: |')
  for (const { name, ms, mbPerSecond, timesOurs } of result.others)
    console.log(`| ${name} | ${ms.toFixed(1)} | ${mbPerSecond.toFixed(2)} | ${timesOurs.toFixed(2)} |`)
}
