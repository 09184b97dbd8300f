// From annotated dossiers to the two forests that weigh pairs of sentences.
import { join } from 'node:path'
import { bag } from './boost.mjs'
import { built } from './dossier.mjs'
import { leaveEarly } from './leave-early.mjs'

const dist = (path) => import(join(built, path))
const { askAgain, HOPELESS } = await dist('match/paraphrases/index.js')
const { logOddsOf } = await dist('match/forest.js')
const { FIELDS } = await dist('match/paraphrases/fields.js')

const ROUNDS = Number(process.env.ROUNDS ?? 250)
const BAGS = Number(process.env.BAGS ?? 1)
const FOLDS = 3
/** Pairs with next to nothing in common are many: one in so many is learnt from, and weighs as many. */
const THIN = 4
const SHARED = FIELDS.findIndex(([name]) => name === 'content shared')
const MET = FIELDS.findIndex(([name]) => name === 'quantities shared')

/** Both forests. The second learns from first log odds that were not learnt from the same dossier: else it would trust them too far. */
export function trainClaims(dossiers, options = {}) {
  const examples = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const apart = learn(dossiers.filter((_, i) => i % FOLDS !== fold).flatMap(firstExamples), options)
    for (const d of dossiers.filter((_, i) => i % FOLDS === fold)) examples.push(...secondExamples(d, apart))
  }
  const firsts = dossiers.flatMap(firstExamples)
  const rows = firsts.map(({ row }) => row)
  return {
    first: leaveEarly(learn(firsts, options), rows, HOPELESS, logOddsOf),
    second: learn(examples, options),
  }
}

const firstExamples = (d) => d.pairs.map((pair) => ({ ...pair, weight: d.weight }))

function secondExamples(d, first) {
  const answers = new Map(d.pairs.map((pair) => [keyOf(pair), pair]))
  return askAgain(d.pairs, first).map((pair) => ({
    ...answers.get(keyOf(pair)),
    row: pair.row,
    weight: d.weight,
  }))
}

const keyOf = ({ a, b }) => `${a.article} ${a.index} ${b.article} ${b.index}`

/** Copies are known by their wording, and nothing is to learn from them. */
function learn(all, { rounds = ROUNDS, bags = BAGS }) {
  const plain = ({ row, right }) => !right && row[SHARED] < 0.12 && row[MET] === 0
  const examples = all.filter((x, i) => !x.copy && (!plain(x) || i % THIN === 0))
  return bag(
    examples.map(({ row }) => row),
    examples.map(({ right }) => (right ? 1 : 0)),
    examples.map((x) => x.weight * (plain(x) ? THIN : 1)),
    { rounds, bags },
  )
}
