// Makes src/data/paraphrases.forests from annotated dossiers, and says how well it does on dossiers left out:
//
//     npm run build && node scripts/train-paraphrases.mjs [--write] [--quick] [--hold DOSSIER]... DOSSIER...
//
// Gradient boosting (matching/boost.mjs) over what pairs of sentences show (src/match/paraphrases/fields.ts), then over this and
// what the rest of the story says (support.ts). The figures' quantities come from forests that never saw the dossier, for so it will
// be with articles to come. Dossiers behind --hold are only measured; before that each third of the others is left out in turn.
// Pairs of sentences, precision and recall in percent, at several thresholds. --quick leaves none out.
import { join } from 'node:path'
import { loadClaims, measureClaims } from './matching/claims.mjs'
import { built, loadDossier } from './matching/dossier.mjs'
import { trainApart } from './matching/learn.mjs'
import { trainClaims } from './matching/learn-claims.mjs'
import { writeModel } from './matching/write-model.mjs'

const { findQuantities } = await import(join(built, 'match/quantities/index.js'))
const { weighClaims } = await import(join(built, 'match/paraphrases/index.js'))
const { JOINING } = await import(join(built, 'match/clusters.js'))

const FOLDS = 3
const THRESHOLDS = [-0.25, 0, 0.25, 0.5, 0.75]
/**
 * Readers join sentences more or less freely. Two careful readers were strict, and are followed most; those of events with few
 * articles joined what merely meets.
 */
const [TWO_READERS, LOOSE] = [12, 0.5]
const FEW_ARTICLES = 4

const args = process.argv.slice(2)
const held = args.filter((_, i) => args[i - 1] === '--hold')
const learnt = args.filter(
  (a, i) => !['--write', '--quick', '--hold'].includes(a) && args[i - 1] !== '--hold',
)

const loaded = learnt.map(loadDossier)
const apart = trainApart(loaded, { rounds: 90, bags: 1 })
const dossiers = loaded.map((d, i) => ({
  ...loadClaims(d, findQuantities(d.name, d.sentences, d.figures, d.likenesses, apart[i])),
  weight: weightOf(d),
}))
if (!args.includes('--quick')) {
  const outs = dossiers.map(() => null)
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = trainClaims(dossiers.filter((_, i) => i % FOLDS !== fold))
    for (const [i, d] of dossiers.entries()) if (i % FOLDS === fold) outs[i] = weighClaims(d.pairs, models)
  }
  const long = dossiers.flatMap((d, i) => (d.weight > 1 ? [i] : []))
  show(
    'left out, dossiers',
    dossiers.filter((_, i) => long.includes(i)),
    outs.filter((_, i) => long.includes(i)),
  )
  show('left out, all', dossiers, outs)
}
const models = trainClaims(dossiers)
show(
  'learnt, all',
  dossiers,
  dossiers.map((d) => weighClaims(d.pairs, models)),
)
const heldOut = held
  .map(loadDossier)
  .map((d) => loadClaims(d, findQuantities(d.name, d.sentences, d.figures, d.likenesses)))
if (held.length > 0)
  show(
    'held, all',
    heldOut,
    heldOut.map((d) => weighClaims(d.pairs, models)),
  )
if (args.includes('--write')) writeModel('paraphrases', 'scripts/train-paraphrases.mjs', models)

function weightOf({ readers, sentences }) {
  if (readers > 1) return TWO_READERS
  return new Set(sentences.map((s) => s.article)).size > FEW_ARTICLES ? 1 : LOOSE
}

function show(name, list, weighed) {
  const percent = (n, of) => (of === 0 ? '  –' : ((100 * n) / of).toFixed(0).padStart(3))
  const parts = THRESHOLDS.map((minWeight) => {
    const tallies = list.map((d, i) => measureClaims(d, weighed[i], { ...JOINING, minWeight }))
    const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0)
    return `at ${minWeight}: ${percent(sum('right'), sum('made'))}/${percent(sum('found'), sum('wanted'))}`
  })
  console.log(name.padEnd(20), parts.join('   '))
}
