// Makes src/match/quantities/weights.ts from annotated dossiers, and says how well they do on dossiers left out:
//
//     npm run build && node scripts/train-weights.mjs [--write] [--hold DOSSIER]... DOSSIER...
//
// A logistic regression over the levels that pairs of figures show (src/match/quantities/evidence.ts), with a penalty on large
// weights so that a level seen a few times moves little. Dossiers behind --hold are only measured, never learnt from.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const built = process.env.CLAIMS_DIST ?? new URL('../dist', import.meta.url).pathname
const dist = (path) => import(join(built, path))
const { extractAll } = await dist('pipeline.js')
const { toArticle } = await dist('read/index.js')
const { copiedSentences } = await dist('match/copies.js')
const { likelyPairs } = await dist('match/paraphrases.js')
const { buildRecords } = await dist('match/quantities/records.js')
const { compareAll, groupQuantities, weigh, weighAll } = await dist('match/quantities/index.js')
const { supportLevels } = await dist('match/quantities/support.js')

const PENALTY = Number(process.env.PENALTY ?? 2)
const ROUNDS = Number(process.env.ROUNDS ?? 200)

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
  const folder = gold.articles ?? join(path, 'articles')
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
  const compared = compareAll(records, { likely: likelyPairs(sentences), copies })
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

/** Rows of levels with the reader's answer to a model. A pair within one article counts half: there are so many. */
function fit(all) {
  const index = new Map()
  // Most pairs are plainly two things: of those a quarter is enough, each for four.
  const plain = ({ levels, right }) =>
    !right && levels.some(([f, l]) => f === 'value and near words' && l === 'apart, 0')
  const rows = all
    .filter((row, i) => !plain(row) || i % 4 === 0)
    .map((row) => {
      const { levels, right, within } = row
      const xs = levels.map(([f, l]) => {
        const key = `${f}|${l}`
        if (!index.has(key)) index.set(key, index.size)
        return index.get(key)
      })
      return { xs, y: right ? 1 : 0, weight: (within ? 0.5 : 1) * (plain(row) ? 4 : 1) }
    })
  const n = index.size
  const w = new Float64Array(n)
  let bias = -4
  // Adagrad over whole rounds: deterministic, no library, a few seconds.
  const g2 = new Float64Array(n).fill(1e-6)
  let b2 = 1e-6
  for (let round = 0; round < ROUNDS; round++) {
    const grad = new Float64Array(n)
    let bgrad = 0
    for (const { xs, y, weight } of rows) {
      let z = bias
      for (const x of xs) z += w[x]
      const error = weight * (1 / (1 + Math.exp(-z)) - y)
      for (const x of xs) grad[x] += error
      bgrad += error
    }
    for (let k = 0; k < n; k++) {
      grad[k] += PENALTY * w[k]
      g2[k] += grad[k] * grad[k]
      w[k] -= (0.5 * grad[k]) / Math.sqrt(g2[k])
    }
    b2 += bgrad * bgrad
    bias -= (0.5 * bgrad) / Math.sqrt(b2)
  }
  const bits = Math.LOG2E
  return {
    bias: bias * bits,
    weights: Object.fromEntries([...index].map(([k, i]) => [k, Number((w[i] * bits).toFixed(2))])),
  }
}

const within = (d, { a, b }) => d.records[a].figure.article === d.records[b].figure.article
const firstRows = (d) => d.pairs.map((p) => ({ ...p, within: within(d, p) }))
function secondRows(d, first) {
  const links = d.compared.map(({ a, b, levels }) => ({ a, b, weight: weigh(levels, first).total }))
  const support = supportLevels(d.records, links)
  const answer = new Map(d.pairs.map((p) => [`${p.a} ${p.b}`, p.right]))
  return links.flatMap((link, i) => {
    const right = answer.get(`${link.a} ${link.b}`)
    return support[i] === null || right === undefined
      ? []
      : [{ levels: support[i], right, within: within(d, link) }]
  })
}

/**
 * Both models. The second learns from first weights that were not learnt from the same dossier (in FOLDS parts): otherwise it
 * would trust them too far.
 */
const FOLDS = 3
function train(dossiers) {
  const first = fit(dossiers.flatMap(firstRows))
  const rows = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const apart = fit(dossiers.filter((_, i) => i % FOLDS !== fold).flatMap(firstRows))
    for (const d of dossiers.filter((_, i) => i % FOLDS === fold)) rows.push(...secondRows(d, apart))
  }
  return { first, second: fit(rows) }
}

function measure(d, models, tally = false) {
  const {
    first: { weights },
  } = models
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
    const levels = d.compared.find((c) => c.a === link.a && c.b === link.b)?.levels ?? []
    const list = levels
      .map(([f, l]) => [`${f}=${l}`, weights[`${f}|${l}`] ?? 0])
      .filter(([, w]) => Math.abs(w) > 0.3)
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
    const value = c.levels.find(([f]) => f === 'value')?.[1].split(',')[0]
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
const outs = (process.argv.includes('--quick') ? [] : dossiers).map((d, i) => {
  const result = measure(d, train(dossiers.filter((_, k) => k !== i)), true)
  show(`without ${d.name}`, [result])
  return result
})
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
  const table = ({ bias, weights }) =>
    `{\n  bias: ${bias.toFixed(2)},\n  weights: {\n${Object.entries(weights)
      .filter(([, w]) => Math.abs(w) >= 0.03)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, w]) => `    '${k}': ${w},`)
      .join('\n')}\n  },\n}`
  const text = [
    '// Made by scripts/train-weights.mjs from annotated dossiers; see docs/matching.md. A weight is in bits: 1 makes a pair twice as likely.',
    'export type Model = Readonly<{ bias: number; weights: Readonly<Record<string, number>> }>',
    '',
    '/** What two figures show by themselves: see evidence.ts. */',
    `export const FIRST: Model = ${table(model.first)}`,
    '',
    '/** What the rest of the story says of them: see support.ts. */',
    `export const SECOND: Model = ${table(model.second)}`,
    '',
  ]
  writeFileSync(new URL('../src/match/quantities/weights.ts', import.meta.url), text.join('\n'))
}
