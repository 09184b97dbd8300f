// Makes src/data/quantities.forests from annotated dossiers, and says how well they do on dossiers left out:
//
//     npm run build && node scripts/train-matching.mjs [--write] [--quick] [--misses] [--hold DOSSIER]... DOSSIER...
//
// Gradient boosting (matching/boost.mjs) over the fields that pairs of figures show (src/match/quantities/features.ts), then over
// these, how alike their words are (likeness.ts) and what the rest of the story says (support.ts). Dossiers behind --hold are only
// measured, never learnt from; before that each quarter of the others is left out in turn. Precision and recall in percent.
// --misses prints what went wrong in those left out, --quick leaves none out.
import { loadDossier } from './matching/dossier.mjs'
import { train } from './matching/learn.mjs'
import { add, measure, show } from './matching/measure.mjs'
import { writeModel } from './matching/write-model.mjs'

const FOLDS = 4
const FLAGS = ['--write', '--quick', '--misses', '--hold']
const args = process.argv.slice(2)
const asked = (flag) => args.includes(flag)
const held = args.filter((_, i) => args[i - 1] === '--hold')
const learnt = args.filter((a, i) => !FLAGS.includes(a) && args[i - 1] !== '--hold')

const dossiers = learnt.map(loadDossier)
if (!asked('--quick')) {
  const outs = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = train(dossiers.filter((_, i) => i % FOLDS !== fold))
    for (const d of dossiers.filter((_, i) => i % FOLDS === fold)) {
      outs.push(measure(d, models, asked('--misses') ? (...miss) => tell(d, ...miss) : undefined))
      show(`without ${d.name}`, outs.at(-1))
    }
  }
  show('left out, all', add(outs))
}
const models = train(dossiers)
show('learnt, all', add(dossiers.map((d) => measure(d, models))))
const results = held.map((path) => {
  const d = loadDossier(path)
  const tallies = measure(d, models)
  show(`held ${d.name}`, tallies)
  return tallies
})
if (held.length > 0) show('held, all', add(results))
if (asked('--write')) writeModel('quantities', 'scripts/train-matching.mjs', models)

function tell(d, what, verdict, figures) {
  const words = (f) => {
    const { text, start } = d.sentences.find((s) => s.article === f.article && s.index === f.sentence)
    const [from, to] = [f.number.start - start, f.number.end - start]
    return `${f.article}: ${text.slice(Math.max(0, from - 80), from)}[${text.slice(from, to)}]${text.slice(to, to + 60)}`
  }
  console.log(`  ${verdict} ${what} (${d.name})`)
  for (const f of figures) console.log(`     ${words(f).replaceAll('\n', ' ')}`)
}
