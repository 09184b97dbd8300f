// How well forests do on a dossier: links pair by pair, verdicts group by group (as shared/gold scores them).
import { join } from 'node:path'
import { built, keyOf } from './dossier.mjs'

const dist = (path) => import(join(built, path))
const { groupQuantities, weighTwice } = await dist('match/quantities/index.js')
const { reconcile } = await dist('reconcile/index.js')

const VERDICTS = ['conflict', 'agree', 'compatible']

/** Tallies `{ right, made, found, wanted }` of links and of each verdict. `tell` hears of every miss. */
export function measure(d, models, tell = () => undefined) {
  const groups = groupQuantities(weighTwice(d, d.compared, models).second)
  const findings = findingsOf(d, groups)
  const tallies = { links: linksOf(d, groups) }
  for (const verdict of VERDICTS) tallies[verdict] = verdictOf(d, findings, verdict, tell)
  return tallies
}

export function add(tallies) {
  const sum = {}
  for (const tally of tallies)
    for (const [name, numbers] of Object.entries(tally))
      for (const [key, n] of Object.entries(numbers)) {
        sum[name] ??= { right: 0, made: 0, found: 0, wanted: 0 }
        sum[name][key] += n
      }
  return sum
}

export function show(name, tallies) {
  const percent = (n, of) => (of === 0 ? '  –' : ((100 * n) / of).toFixed(0).padStart(3))
  const parts = Object.entries(tallies).map(
    ([key, { right, made, found, wanted }]) => `${key} ${percent(right, made)}/${percent(found, wanted)}`,
  )
  console.log(name.padEnd(28), parts.join('   '))
}

function linksOf(d, groups) {
  let [made, right] = [0, 0]
  const found = new Set()
  for (const group of groups)
    for (const [a, b] of pairs(group)) {
      if (d.records[a].figure.article === d.records[b].figure.article) continue
      made++
      if (!d.joined(d.golds[a], d.golds[b])) continue
      right++
      found.add(keyOf(d.golds[a], d.golds[b]))
    }
  return { right, made, found: found.size, wanted: d.wanted }
}

function findingsOf(d, groups) {
  const articles = [...new Set(d.sentences.map((s) => s.article))]
  const { findings } = reconcile(
    groups.map((group) => ({ story: 's1', members: group.map((p) => d.records[p].figure), confidence: 1 })),
    {
      articles: new Map(
        articles.map((id) => [
          id,
          { id, path: id, text: '', title: null, published: null, publishedBy: null },
        ]),
      ),
      sentences: new Map(articles.map((id) => [id, d.sentences.filter((s) => s.article === id)])),
      originOf: new Map(articles.map((id) => [id, id])),
      copies: () => false,
      wordingOf: () => undefined,
      sourceNamed: (said) => said,
      tolerance: {},
      severities: [],
      policy: 'range',
      storyOf: () => 's1',
    },
  )
  const idOf = new Map(d.records.map((r, place) => [r.figure, d.golds[place]]))
  return findings
    .filter(({ scope }) => scope === 'across')
    .map((finding) => ({ finding, ids: finding.figures.map((f) => idOf.get(f)).filter(Boolean) }))
}

function verdictOf(d, findings, verdict, tell) {
  const figure = new Map(d.gold.figures.map((f) => [f.id, f]))
  const articlesOf = (ids) => new Set(ids.map((id) => figure.get(id).article)).size
  const valuesOf = (ids) =>
    new Set(ids.map((id) => figure.get(id).date ?? `${figure.get(id).low}:${figure.get(id).high}`)).size
  const shared = (ids, group) => ids.filter((id) => group.members.includes(id))
  const asked = d.gold.groups.filter(
    (g) =>
      g.verdict === verdict && pairs(g.members).some(([a, b]) => comparable(figure.get(a), figure.get(b))),
  )
  const told = findings.filter(({ finding }) => finding.verdict === verdict)
  const isRight = ({ ids }) => asked.some((g) => articlesOf(shared(ids, g)) > 1)
  for (const x of told) if (!isRight(x)) tell('told in vain', verdict, x.finding.figures)
  const isFound = (group) => {
    const holders = findings
      .map(({ finding, ids }) => ({ finding, ids: shared(ids, group) }))
      .filter(({ ids }) => articlesOf(ids) > 1)
      .sort((x, y) => y.ids.length - x.ids.length)
    const holder = verdict === 'conflict' ? holders.find(({ ids }) => valuesOf(ids) > 1) : holders[0]
    return holder?.finding.verdict === verdict
  }
  for (const g of asked)
    if (!isFound(g))
      tell(
        'missed',
        verdict,
        d.records.filter((_, i) => g.members.includes(d.golds[i])).map((r) => r.figure),
      )
  return {
    right: told.filter(isRight).length,
    made: told.length,
    found: asked.filter(isFound).length,
    wanted: asked.length,
  }
}

const comparable = (a, b) => a.article !== b.article && !(a.kind === 'money' && a.unit !== b.unit)
const pairs = (list) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b]))
