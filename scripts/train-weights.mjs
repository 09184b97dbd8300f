// Makes src/match/quantities/weights.ts from annotated dossiers, and says how well they do on dossiers left out:
//
//     npm run build && node scripts/train-weights.mjs [--write] [--hold DOSSIER]... DOSSIER...
//
// A logistic regression over the levels that pairs of figures show (src/match/quantities/evidence.ts), with a penalty on large
// weights so that a level seen a few times moves little. Dossiers behind --hold are only measured, never learnt from.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const dist = (path) => import(new URL(`../${process.env.CLAIMS_DIST ?? 'dist'}/${path}`, import.meta.url))
const { extractAll } = await dist('pipeline.js')
const { toArticle } = await dist('read/index.js')
const { copiedSentences } = await dist('match/copies.js')
const { likelyPairs } = await dist('match/paraphrases.js')
const { buildRecords } = await dist('match/quantities/records.js')
const { compareAll, groupQuantities } = await dist('match/quantities/index.js')

const PENALTY = Number(process.env.PENALTY ?? 2)
const ROUNDS = 400

const args = process.argv.slice(2)
const write = args.includes('--write')
const held = args.flatMap((a, i) => (args[i - 1] === '--hold' ? [a] : []))
const learnt = args.filter((a, i) => a !== '--write' && a !== '--hold' && args[i - 1] !== '--hold')

const keyOf = (a, b) => (a < b ? `${a}|${b}` : `${b}|${a}`)

/** One dossier as records, compared pairs, and which pairs a reader joined. */
function load(path) {
  const gold = JSON.parse(readFileSync(join(path, 'gold.json'), 'utf8'))
  const folder = gold.articles ?? join(path, 'articles')
  const names = readdirSync(folder).sort()
  const texts = new Map(names.map((n) => [n, readFileSync(join(folder, n), 'utf8')]))
  const { sentences, figures } = extractAll(names.map((n) => toArticle({ id: n, path: n, text: texts.get(n) })))
  for (const f of gold.figures) {
    const [open, close] = [f.at.indexOf('['), f.at.indexOf(']')]
    const whole = texts.get(f.article).indexOf(f.at.replace('[', '').replace(']', ''))
    Object.assign(f, { start: whole + open, end: whole + close - 1 })
  }
  const goldOf = (p) => gold.figures.find((f) => f.article === p.article && p.number.start < f.end && p.number.end > f.start)
  const groupsOf = new Map()
  for (const g of gold.groups) for (const id of g.members) groupsOf.set(id, [...(groupsOf.get(id) ?? []), g.id])
  const bySentence = new Map(sentences.map((s) => [`${s.article}\n${s.index}`, s]))
  const usable = figures.filter((f) => bySentence.get(`${f.article}\n${f.sentence}`).role !== 'teaser')
  const records = buildRecords(sentences, usable)
  const copies = copiedSentences(sentences)
  const compared = compareAll(records, { likely: likelyPairs(sentences), copies })
  const golds = records.map((r) => goldOf(r.figure)?.id ?? null)
  const aside = new Set((gold.crossKind ?? []).map(([a, b]) => keyOf(a, b)))
  const joined = (x, y) => x !== null && y !== null && x !== y && (groupsOf.get(x) ?? []).some((g) => (groupsOf.get(y) ?? []).includes(g))
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

function train(dossiers) {
  const index = new Map()
  const rows = []
  for (const d of dossiers) {
    // Each dossier weighs alike, however many figures it has.
    for (const { levels, right, a, b } of d.pairs) {
      const within = d.records[a].figure.article === d.records[b].figure.article
      const xs = levels.map(([f, l]) => {
        const key = `${f}|${l}`
        if (!index.has(key)) index.set(key, index.size)
        return index.get(key)
      })
      rows.push({ xs, y: right ? 1 : 0, weight: within ? 0.5 : 1 })
    }
  }
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
  return { bias: bias * bits, weights: Object.fromEntries([...index].map(([k, i]) => [k, Number((w[i] * bits).toFixed(2))])) }
}

function measure(d, { bias, weights }) {
  const links = d.compared.map(({ a, b, levels }) => ({ a, b, weight: levels.reduce((s, [f, l]) => s + (weights[`${f}|${l}`] ?? 0), bias) }))
  let [made, right] = [0, 0]
  const found = new Set()
  for (const group of groupQuantities(d.records, links))
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        if (d.records[a].figure.article === d.records[b].figure.article) continue
        made++
        if (d.joined(d.golds[a], d.golds[b])) {
          right++
          found.add(keyOf(d.golds[a], d.golds[b]))
        }
      }
  return { made, right, found: found.size, wanted: d.wanted }
}

const show = (name, list) => {
  const [made, right, found, wanted] = ['made', 'right', 'found', 'wanted'].map((k) => list.reduce((s, x) => s + x[k], 0))
  console.log(name.padEnd(18), `links P ${((100 * right) / made).toFixed(1)} R ${((100 * found) / wanted).toFixed(1)}  (${made} made, ${wanted} wanted)`)
}

const dossiers = learnt.map(load)
const outs = dossiers.map((d, i) => {
  const result = measure(d, train(dossiers.filter((_, k) => k !== i)))
  show(`without ${d.name}`, [result])
  return result
})
show('left out, all', outs)
const model = train(dossiers)
show('learnt, all', dossiers.map((d) => measure(d, model)))
if (held.length) {
  const results = held.map(load).map((d) => [d, measure(d, model)])
  for (const [d, r] of results) show(`held ${d.name}`, [r])
  show('held, all', results.map(([, r]) => r))
}
if (write) {
  const lines = Object.entries(model.weights)
    .filter(([, w]) => Math.abs(w) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, w]) => `  ${JSON.stringify(k)}: ${w},`)
  writeFileSync(
    new URL('../src/match/quantities/weights.ts', import.meta.url),
    `// Made by scripts/train-weights.mjs. A weight is in bits: 1 makes the pair twice as likely.\nexport const BIAS = ${model.bias.toFixed(2)}\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n}\n`,
  )
}
