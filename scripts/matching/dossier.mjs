// An annotated dossier as the matcher sees it: records, compared pairs, and which pairs a reader joined.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

export const built = process.env.CLAIMS_DIST ?? new URL('../../dist', import.meta.url).pathname
const dist = (path) => import(join(built, path))
const { extractAll } = await dist('extract.js')
const { toArticle } = await dist('read/index.js')
const { copiedSentences } = await dist('match/copies.js')
const { likelyPairs } = await dist('match/paraphrases/likely.js')
const { settleFigures } = await dist('match/index.js')
const { buildRecords } = await dist('match/quantities/records.js')
const { compareAll } = await dist('match/quantities/index.js')

export const keyOf = (a, b) => (a < b ? `${a}|${b}` : `${b}|${a}`)

export function loadDossier(path) {
  const gold = JSON.parse(readFileSync(join(path, 'gold.json'), 'utf8'))
  const folder = existsSync(join(path, 'articles')) ? join(path, 'articles') : 'seeds'
  const names = readdirSync(folder).sort()
  const texts = new Map(names.map((n) => [n, readFileSync(join(folder, n), 'utf8')]))
  const { sentences, figures, stories } = extractAll(
    names.map((n) => toArticle({ id: n, path: n, text: texts.get(n) })),
  )
  const bySource = new Map(names.map((n) => [n, sentences.filter((s) => s.article === n)]))
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
  const usable = settleFigures(figures, bySource, stories).filter(
    (f) => bySentence.get(`${f.article}\n${f.sentence}`).role !== 'teaser',
  )
  const { records, vocabulary, numbering } = buildRecords(sentences, usable)
  const likenesses = { likely: likelyPairs(sentences), copies: copiedSentences(sentences) }
  const compared = Array.from(compareAll({ records, numbering }, likenesses), (pair) => ({
    ...pair,
    row: pair.row.slice(),
  }))
  const golds = records.map((r) => goldOf(r.figure)?.id ?? null)
  const aside = new Set((gold.crossKind ?? []).map(([a, b]) => keyOf(a, b)))
  // Annotators were not asked for pairs of a share and a percentage, so one that none lists is no example of two things.
  const isShareBeside = ({ a, b }) =>
    [records[a], records[b]].some(({ figure }) => figure.kind === 'ratio') &&
    records[a].figure.kind !== records[b].figure.kind
  const joined = (x, y) =>
    x !== null &&
    y !== null &&
    x !== y &&
    (groupsOf.get(x) ?? []).some((g) => (groupsOf.get(y) ?? []).includes(g))
  const pairs = compared
    .filter(({ a, b }) => golds[a] !== golds[b] || golds[a] === null)
    .filter((pair) => !isShareBeside(pair))
    .filter(({ a, b }) => !aside.has(keyOf(golds[a] ?? '', golds[b] ?? '')))
    .map((c) => ({ ...c, right: joined(golds[c.a], golds[c.b]) }))
  const sizes = new Map()
  const groupOf = ({ a }) => groupsOf.get(golds[a])?.[0]
  for (const pair of pairs) if (pair.right) sizes.set(groupOf(pair), (sizes.get(groupOf(pair)) ?? 0) + 1)
  for (const pair of pairs) pair.of = sizes.get(groupOf(pair)) ?? 1
  let wanted = 0
  for (const g of gold.groups)
    for (const [i, a] of g.members.entries())
      for (const b of g.members.slice(i + 1)) {
        const [x, y] = [a, b].map((id) => gold.figures.find((f) => f.id === id))
        if (x.article !== y.article && !(x.kind === 'money' && x.unit !== y.unit)) wanted++
      }
  return {
    name: basename(path),
    readers: /dossiers|seeds/.test(path) ? 2 : 1,
    gold,
    texts,
    sentences,
    figures: usable,
    likenesses,
    records,
    vocabulary,
    pairs,
    compared,
    joined,
    golds,
    wanted,
  }
}
