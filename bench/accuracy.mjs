/**
 * How right the built program is, dossier by dossier: `npm run bench:accuracy -- [--own] [--brief] [--misses] [--json | --markdown]`.
 *
 * --own leaves out the real articles, which not everybody has, --brief the rows of the dossiers held out or unseen, of which only the
 * sums are told. Misses are never told of either.
 *
 * It is run as a user would run it, so what is measured is the program, not its parts.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findDossiers, findHeldOut, findReal, findUnseen, loadDossier } from './dossiers.mjs'
import { addUp, measuresOf, scoreDossier } from './scoring.mjs'

const BIN = fileURLToPath(new URL('../bin/claims.js', import.meta.url))
const MOST_OUTPUT = 1 << 28

/** Scores what the program was developed on, then what was held out and what is unseen, then, if asked, the real articles where they are present. */
function measureAll({ withReal, brief }) {
  const developed = findDossiers().map(scoreFiles)
  const apart = (files) => ({ ...scoreFiles(files), misses: [] })
  const heldOut = findHeldOut().map(apart)
  const unseen = findUnseen().map(apart)
  const real = withReal ? findReal() : null
  return [
    ...developed,
    together('all of these', developed),
    ...(brief ? [] : heldOut),
    together(`${heldOut.length} held out`, heldOut),
    ...(brief ? [] : unseen),
    together(`${unseen.length} unseen`, unseen),
    ...(real === null ? [] : [scoreFiles(real)]),
  ].map((score) => ({ ...score, measures: measuresOf(score.tallies) }))
}

function together(name, scores) {
  return { name, tallies: addUp(scores.map(({ tallies }) => tallies)), misses: [] }
}

function scoreFiles(files) {
  const report = JSON.parse(claims('compare', files.folder, '--format', 'json'))
  const extracted = JSON.parse(claims('extract', files.folder, '--format', 'json'))
  return { name: files.name, ...scoreDossier(loadDossier(files), report, extracted) }
}

function claims(...args) {
  return execFileSync(process.execPath, [BIN, ...args], { encoding: 'utf8', maxBuffer: MOST_OUTPUT })
}

const percent = (x) => (x === null ? '–' : `${(100 * x).toFixed(0)}%`)
const both = ({ precision, recall }) => `${percent(precision)} / ${percent(recall)}`

const COLUMNS = [
  ['dossier', ({ name }) => name],
  ['figures P / R', ({ measures }) => both(measures.figures)],
  ['exact', ({ measures }) => percent(measures.figures.exact)],
  ['links P / R', ({ measures }) => both(measures.links)],
  ['conflict P / R', ({ measures }) => both(measures.conflict)],
  ['agree P / R', ({ measures }) => both(measures.agree)],
  ['compatible P / R', ({ measures }) => both(measures.compatible)],
  ['explained', ({ measures }) => percent(measures.explained)],
  ['traps', ({ measures: { traps } }) => `${traps.fallen} of ${traps.of}`],
  ['clusters P / R', ({ measures }) => both(measures.clusters)],
]

/** The table as Markdown, or in plain columns. */
function toTable(scores, { markdown }) {
  const rows = [
    COLUMNS.map(([head]) => head),
    ...scores.map((score) => COLUMNS.map(([, cell]) => cell(score))),
  ]
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((row) => row[i].length)))
  const aligned = rows.map((cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))),
  )
  if (!markdown) return aligned.map((cells) => cells.join('   ')).join('\n')
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [aligned[0], rule, ...aligned.slice(1)].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const args = new Set(process.argv.slice(2))
const scores = measureAll({ withReal: !args.has('--own'), brief: args.has('--brief') })
if (args.has('--json'))
  console.log(
    JSON.stringify(
      scores.map(({ name, measures, tallies }) => ({ name, measures, tallies })),
      null,
      2,
    ),
  )
else {
  console.log(toTable(scores, { markdown: args.has('--markdown') }))
  if (args.has('--misses'))
    for (const { name, misses } of scores) for (const miss of misses) console.log(`${name}: ${miss}`)
}
