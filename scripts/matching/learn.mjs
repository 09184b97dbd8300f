// From dossiers to the two forests.
import { join } from 'node:path'
import { bag } from './boost.mjs'
import { built } from './dossier.mjs'
import { leaveEarly } from './leave-early.mjs'

const dist = (path) => import(join(built, path))
const { askAgain, HOPELESS, weighFirst } = await dist('match/quantities/index.js')
const { SUPPORT } = await dist('match/quantities/support.js')
const { LIKENESS } = await dist('match/quantities/likeness.js')
const { logOddsOf } = await dist('match/forest.js')
const { FIELDS } = await dist('match/quantities/features.js')

const ROUNDS = Number(process.env.ROUNDS ?? 250)
const BAGS = Number(process.env.BAGS ?? 3)
/** Plainly different pairs are many: one in so many is learnt from, and weighs as many. */
const THIN = 6
/** Pairs of one thing with different values are what the program is for, and rare. */
const DIFFERING = 3
/**
 * A group of many figures has many more pairs than a small one, and matters as much: its pairs weigh less, by the square root of
 * their number over that of a group of middling size.
 */
const MIDDLING = 6
/** What two careful readers agreed on weighs more than what one annotator wrote down. */
const TWO_READERS = Number(process.env.TWO ?? 12)
/** Pairs within one article are many, and matter less. */
const WITHIN = 0.5
const FOLDS = 4

/** Names of the fields in a row of the second weighing; a row of the first ends with `FIELDS`. */
export const NAMES = [...FIELDS.map(([name]) => name), ...LIKENESS, ...SUPPORT]
const VALUE = NAMES.indexOf('value')
const NEAR = NAMES.indexOf('near words')
const within = (d, { a, b }) => d.records[a].figure.article === d.records[b].figure.article

/** Both forests. The second learns from first log odds that were not learnt from the same dossier: else it would trust them too far. */
export function train(dossiers) {
  const { examples } = foldsOf(dossiers)
  const firsts = dossiers.flatMap(firstExamples)
  const rows = firsts.map(({ row }) => row)
  return { first: leaveEarly(learn(firsts), rows, HOPELESS, logOddsOf), second: learn(examples.flat()) }
}

/** For each dossier forests that were learnt from others: what is to learn from their answers must see them err as they will. */
export function trainApart(dossiers, size) {
  const { firsts, examples } = foldsOf(dossiers, size)
  const models = firsts.map((first, fold) => ({
    first,
    second: learn(examples.filter((_, i) => i % FOLDS !== fold).flat(), size),
  }))
  return dossiers.map((_, i) => models[i % FOLDS])
}

function foldsOf(dossiers, size) {
  const firsts = Array.from({ length: FOLDS }, (_, fold) =>
    learn(dossiers.filter((_, i) => i % FOLDS !== fold).flatMap(firstExamples), size),
  )
  return { firsts, examples: dossiers.map((d, i) => secondExamples(d, firsts[i % FOLDS])) }
}

const firstExamples = (d) =>
  d.pairs.map((p) => ({ row: p.row, right: p.right, of: p.of, within: within(d, p), readers: d.readers }))

function secondExamples(d, first) {
  const answers = new Map(d.pairs.map((p) => [`${p.a} ${p.b}`, p]))
  return askAgain(d, weighFirst(d.compared, first)).flatMap((pair) => {
    const answer = answers.get(`${pair.a} ${pair.b}`)
    return answer
      ? [{ row: pair.row, right: answer.right, of: answer.of, within: within(d, pair), readers: d.readers }]
      : []
  })
}

/** A forest from examples `{ row, right, of, within }`; `of`: how many pairs the example's group has. */
function learn(all, { rounds, bags } = { rounds: ROUNDS, bags: BAGS }) {
  const plain = ({ row, right }) => !right && row[VALUE] < 3 && row[NEAR] < 0.15
  const examples = all.filter((x, i) => !plain(x) || i % THIN === 0)
  const weightOf = (x) =>
    (x.readers > 1 ? TWO_READERS : 1) *
    (x.within ? WITHIN : 1) *
    (plain(x) ? THIN : 1) *
    (x.right ? (x.row[VALUE] < 4 ? DIFFERING : 1) * Math.sqrt(MIDDLING / x.of) : 1)
  const rows = examples.map(({ row }) => row)
  const answers = examples.map(({ right }) => (right ? 1 : 0))
  const weights = examples.map(weightOf)
  return bag(rows, answers, weights, { rounds, bags })
}
