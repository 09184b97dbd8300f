/**
 * How well the built library tells a revised figure from a reworded sentence: `npm run bench:revisions -- [--misses] [--json]`.
 *
 * Each pair of fixtures/revisions is given as two articles of a sentence each, once undated and once both of one day, on which
 * weekdays can be told. --misses prints what went wrong in the half that is for development; of the other half it is never told.
 */
import { compare } from '../dist/index.js'
import { articlesOf, loadPairs, scorePair, tallyOf } from './revision-scoring.mjs'

const DAY = '2026-03-11'
const pairs = loadPairs()
const runs = [
  ['undated', undefined],
  ['of one day', DAY],
].map(([dates, published]) => ({
  dates,
  scores: pairs.map((pair) => scorePair(pair, compare(articlesOf(pair, published)))),
}))

const percent = (part, of) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)}%`)

function rowOf(name, scores) {
  const { figures, pairs: seen, unrevised, beside } = tallyOf(scores)
  return [
    name,
    `${percent(figures.found, figures.of)} of ${figures.of}`,
    `${percent(seen.found, seen.of)} of ${seen.of}`,
    `${percent(unrevised.alarmed, unrevised.of)} of ${unrevised.of}`,
    `${percent(beside.alarmed, beside.of)}`,
  ]
}

function print(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)))
  for (const row of rows)
    console.log(
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('   '),
    )
}

function groupBy(scores, keyOf) {
  const groups = new Map()
  for (const score of scores) {
    const key = keyOf(score.pair)
    groups.set(key, [...(groups.get(key) ?? []), score])
  }
  return [...groups]
}

const args = new Set(process.argv.slice(2))
if (args.has('--json')) {
  const tallies = runs.flatMap(({ dates, scores }) =>
    groupBy(scores, ({ split }) => split).map(([split, list]) => ({ dates, split, ...tallyOf(list) })),
  )
  console.log(JSON.stringify(tallies, null, 2))
} else {
  const [{ scores }] = runs
  print([
    ['', 'figures found', 'pairs found', 'false alarms', 'beside a revision'],
    ...runs.flatMap((run) =>
      groupBy(run.scores, ({ split }) => split).map(([split, list]) => rowOf(`${split}, ${run.dates}`, list)),
    ),
    ...groupBy(scores, ({ note }) => note.split(', ')[0]).map(([note, list]) => rowOf(note, list)),
    ...groupBy(
      scores.filter(({ pair }) => pair.changed.length > 0),
      ({ note }) => note.split(', ')[1],
    ).map(([manner, list]) => rowOf(`revised, ${manner}`, list)),
  ])
  if (args.has('--misses')) tellMisses(scores.filter(({ pair }) => pair.split === 'dev'))
}

function tellMisses(scores) {
  for (const { pair, missed, alarms } of scores) {
    if (missed.length === 0 && alarms.length === 0) continue
    console.log(`\n${pair.id} ${pair.note}\n  ${pair.before}\n  ${pair.after}`)
    for (const [before, after] of missed) console.log(`  missed: ${before} > ${after}`)
    for (const { kind, values } of alarms)
      console.log(`  alarm: ${kind} ${values.map(({ text }) => text).join(' / ')}`)
  }
}
