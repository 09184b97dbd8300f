// Makes src/match/quantities/model.ts from annotated dossiers, and says how well they do on dossiers left out:
//
//     npm run build && node scripts/train-matching.mjs [--write] [--hold DOSSIER]... DOSSIER...
//
// Gradient boosting (boost.mjs) over the fields that pairs of figures show (src/match/quantities/features.ts), then over these
// and what the rest of the story says (support.ts). Dossiers behind --hold are only measured, never learnt from; before that each
// of FOLDS parts of the others is left out in turn. --misses prints what went wrong, --table where, --quick skips the folds.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { boost } from './boost.mjs'

const built = process.env.CLAIMS_DIST ?? new URL('../dist', import.meta.url).pathname
const dist = (path) => import(join(built, path))
const { extractAll } = await dist('pipeline.js')
const { toArticle } = await dist('read/index.js')
const { copiedSentences } = await dist('match/copies.js')
const { likelyPairs } = await dist('match/paraphrases.js')
const { buildRecords } = await dist('match/quantities/records.js')
const { compareAll, groupQuantities, weighAll, weighFirst, withSupport } =
  await dist('match/quantities/index.js')
const { readSupport, SUPPORT } = await dist('match/quantities/support.js')
const { FIELDS } = await dist('match/quantities/features.js')
const { contributions } = await dist('match/quantities/forest.js')

const ROUNDS = Number(process.env.ROUNDS ?? 280)
/** Plainly different pairs are many: one in so many is learnt from, and weighs as many. */
const THIN = 6
/** Pairs of one thing with different values are what the program is for, and rare. */
const DIFFERING = Number(process.env.DIFFERING ?? 3)

const args = process.argv.slice(2)
const write = args.includes('--write')
const misses = args.includes('--misses')
const held = args.flatMap((a, i) => (args[i - 1] === '--hold' ? [a] : []))
const learnt = args.filter(
  (a, i) =>
    a !== '--write' &&
    a !== '--misses' &&
    a !== '--table' &&
    a !== '--quick' &&
    a !== '--hold' &&
    args[i - 1] !== '--hold',
)

const keyOf = (a, b) => (a < b ? `${a}|${b}` : `${b}|${a}`)

/** One dossier as records, compared pairs, and which pairs a reader joined. */
function load(path) {
  const gold = JSON.parse(readFileSync(join(path, 'gold.json'), 'utf8'))
  const folder = existsSync(join(path, 'articles')) ? join(path, 'articles') : 'seeds'
  const names = readdirSync(folder).sort()
  const texts = new Map(names.map((n) => [n, readFileSync(join(folder, n), 'utf8')]))
  const { sentences, figures } = extractAll(
    names.map((n) => toArticle({ id: n, path: n, text: texts.get(n) })),
  )
  for (const f of gold.figures) {
    const [open, close] = [f.at.indexOf('['), f.at.indexOf(']')]
    const whole = texts.get(f.article).indexOf(f.at.replace('[', '').replace(']', ''))
    Object.assign(f, { start: whole + open, end: whole + close - 1 })
  }
  const goldOf = (p) =>
    gold.figures.find((f) => f.article === p.article && p.number.start < f.end && p.number.end > f.start)
  const groupsOf = new Map()
  for (const g of gold.groups)
    for (const id of g.members) groupsOf.set(id, [...(groupsOf.get(id) ?? []), g.id])
  const bySentence = new Map(sentences.map((s) => [`${s.article}\n${s.index}`, s]))
  const usable = figures.filter((f) => bySentence.get(`${f.article}\n${f.sentence}`).role !== 'teaser')
  const records = buildRecords(sentences, usable)
  const copies = copiedSentences(sentences)
  const compared = [...compareAll(records, { likely: likelyPairs(sentences), copies })]
  const golds = records.map((r) => goldOf(r.figure)?.id ?? null)
  const aside = new Set((gold.crossKind ?? []).map(([a, b]) => keyOf(a, b)))
  const joined = (x, y) =>
    x !== null &&
    y !== null &&
    x !== y &&
    (groupsOf.get(x) ?? []).some((g) => (groupsOf.get(y) ?? []).includes(g))
  const pairs = compared
    .filter(({ a, b }) => golds[a] !== golds[b] || golds[a] === null)
    .filter(({ a, b }) => !aside.has(keyOf(golds[a] ?? '', golds[b] ?? '')))
    .map((c) => ({ ...c, right: joined(golds[c.a], golds[c.b]) }))
  let wanted = 0
  for (const g of gold.groups)
    for (const [i, a] of g.members.entries())
      for (const b of g.members.slice(i + 1)) {
        const [x, y] = [a, b].map((id) => gold.figures.find((f) => f.id === id))
        if (x.article !== y.article && !(x.kind === 'money' && x.unit !== y.unit)) wanted++
      }
  return { name: basename(path), records, pairs, compared, joined, golds, wanted }
}

const NAMES = [...FIELDS.map(([name]) => name), ...SUPPORT]
const VALUE = NAMES.indexOf('value')
const NEAR = NAMES.indexOf('near words')
const within = (d, { a, b }) => d.records[a].figure.article === d.records[b].figure.article

/** A forest from examples `{ row, right, within }`. Pairs within one article weigh half: there are so many. */
function learn(all) {
  const plain = ({ row, right }) => !right && row[VALUE] < 3 && row[NEAR] < 0.15
  const examples = all.filter((x, i) => !plain(x) || i % THIN === 0)
  return boost(
    examples.map(({ row }) => row),
    examples.map(({ right }) => (right ? 1 : 0)),
    examples.map(
      (x) => (x.within ? 0.5 : 1) * (plain(x) ? THIN : 1) * (x.right && x.row[VALUE] < 4 ? DIFFERING : 1),
    ),
    { rounds: ROUNDS },
  )
}

const firstExamples = (d) => d.pairs.map((p) => ({ row: p.row, right: p.right, within: within(d, p) }))
function secondExamples(d, first) {
  const kept = weighFirst(d.compared, first)
  const support = readSupport(d.records, kept)
  const answer = new Map(d.pairs.map((p) => [`${p.a} ${p.b}`, p.right]))
  return kept.flatMap((pair, i) => {
    const right = answer.get(`${pair.a} ${pair.b}`)
    return right === undefined
      ? []
      : [{ row: withSupport(pair.row, support[i]), right, within: within(d, pair) }]
  })
}

/** Both forests. The second learns from first log odds that were not learnt from the same dossier: else it would trust them too far. */
const FOLDS = 4
function train(dossiers) {
  const examples = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const apart = learn(dossiers.filter((_, i) => i % FOLDS !== fold).flatMap(firstExamples))
    for (const d of dossiers.filter((_, i) => i % FOLDS === fold)) examples.push(...secondExamples(d, apart))
  }
  return { first: learn(dossiers.flatMap(firstExamples)), second: learn(examples) }
}

function measure(d, models, tally = false) {
  const links = weighAll(d.records, d.compared, models)
  let [made, right] = [0, 0]
  const found = new Set()
  const tell = (word, link) => {
    if (!misses) return
    const [x, y] = [link.a, link.b].map((p) => d.records[p])
    const text = (r) =>
      `${r.figure.article}: ${r.sentence.text.slice(Math.max(0, r.figure.number.start - r.sentence.start - 60), r.figure.number.start - r.sentence.start)}[${r.sentence.text.slice(r.figure.number.start - r.sentence.start, r.figure.number.end - r.sentence.start)}]${r.sentence.text.slice(r.figure.number.end - r.sentence.start, r.figure.number.end - r.sentence.start + 60)}`.replace(
        /\n/g,
        ' ',
      )
    const row = d.compared.find((c) => c.a === link.a && c.b === link.b)?.row
    const { fields } = row ? contributions(models.first, row) : { fields: [] }
    const list = [...fields]
      .map((w, i) => [`${NAMES[i]}=${Number(row[i].toFixed(2))}`, w])
      .filter(([, w]) => Math.abs(w) > 0.25)
      .sort((p, q) => q[1] - p[1])
    console.log(
      `  ${word} ${link.weight.toFixed(1)}\n     ${text(x)}\n     ${text(y)}\n     ${list.map(([k, w]) => `${k} ${w.toFixed(1)}`).join('; ')}`,
    )
  }
  const linkOf = new Map(links.map((l) => [`${l.a} ${l.b}`, l]))
  const groups = groupQuantities(links)
  if (process.argv.includes('--table') && tally) count(d, links, groups)
  for (const group of groups)
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        if (d.records[a].figure.article === d.records[b].figure.article) continue
        made++
        if (d.joined(d.golds[a], d.golds[b])) {
          right++
          found.add(keyOf(d.golds[a], d.golds[b]))
        } else tell('WRONG', linkOf.get(`${a} ${b}`) ?? { a, b, weight: NaN })
      }
  for (const link of links)
    if (
      d.records[link.a].figure.article !== d.records[link.b].figure.article &&
      d.joined(d.golds[link.a], d.golds[link.b]) &&
      !found.has(keyOf(d.golds[link.a], d.golds[link.b]))
    )
      tell('missed', link)
  return { made, right, found: found.size, wanted: d.wanted }
}

/** Pairs wanted, found and made wrongly by kind and relation of the values: where the work is. */
const table = new Map()
function count(d, links, groups) {
  const together = new Set()
  for (const group of groups)
    for (const [i, a] of group.entries()) for (const b of group.slice(i + 1)) together.add(`${a} ${b}`)
  for (const c of d.compared) {
    const [x, y] = [d.records[c.a].figure, d.records[c.b].figure]
    if (x.article === y.article) continue
    const value = ['very far', 'far', 'apart', 'near', 'compatible', 'equal'][c.row[VALUE]]
    const row =
      table.get(`${x.kind} ${value}`) ??
      table.set(`${x.kind} ${value}`, { wanted: 0, found: 0, wrong: 0 }).get(`${x.kind} ${value}`)
    const right = d.joined(d.golds[c.a], d.golds[c.b])
    const made = together.has(`${c.a} ${c.b}`)
    if (right) row.wanted++
    if (right && made) row.found++
    if (!right && made) row.wrong++
  }
}

const show = (name, list) => {
  const [made, right, found, wanted] = ['made', 'right', 'found', 'wanted'].map((k) =>
    list.reduce((s, x) => s + x[k], 0),
  )
  console.log(
    name.padEnd(18),
    `links P ${((100 * right) / made).toFixed(1)} R ${((100 * found) / wanted).toFixed(1)}  (${made} made, ${wanted} wanted)`,
  )
}

const dossiers = learnt.map(load)
const outs = []
if (!process.argv.includes('--quick'))
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = train(dossiers.filter((_, i) => i % FOLDS !== fold))
    for (const d of dossiers.filter((_, i) => i % FOLDS === fold)) {
      outs.push(measure(d, models, true))
      show(`without ${d.name}`, [outs.at(-1)])
    }
  }
show('left out, all', outs)
const model = train(dossiers)
show(
  'learnt, all',
  dossiers.map((d) => measure(d, model)),
)
if (process.argv.includes('--table'))
  for (const [k, r] of [...table].sort((a, b) => b[1].wanted - a[1].wanted)) console.log(k.padEnd(24), r)
if (held.length) {
  const results = held.map(load).map((d) => [d, measure(d, model)])
  for (const [d, r] of results) show(`held ${d.name}`, [r])
  show(
    'held, all',
    results.map(([, r]) => r),
  )
}
if (write) {
  // As JSON in a string, which Node reads ten times faster than the same as code.
  const forest = ({ base, trees }) =>
    JSON.stringify({
      base: Number(base.toFixed(4)),
      trees: trees.map((nodes) => nodes.map(([f, t, l, r, v]) => [f, t, l, r, Number(v.toFixed(4))])),
    })
  const text = [
    '// Made by scripts/train-matching.mjs from annotated dossiers; see docs/matching.md.',
    "import type { Forest } from './forest.js'",
    '',
    '/** Asks the fields of `features.ts`. */',
    `export const FIRST = JSON.parse('${forest(model.first)}') as Forest`,
    '',
    '/** Asks them again, and what `support.ts` reads of the rest of the story. */',
    `export const SECOND = JSON.parse('${forest(model.second)}') as Forest`,
    '',
  ]
  writeFileSync(new URL('../src/match/quantities/model.ts', import.meta.url), text.join('\n'))
}
