// An annotated dossier as the matcher of sentences sees it, and how well clusters do on it.
import { join } from 'node:path'
import { built } from './dossier.mjs'

const dist = (path) => import(join(built, path))
const { clusterClaims } = await dist('match/clusters.js')
const { compareClaims } = await dist('match/paraphrases/index.js')

/** Pairs compared, and which of them a reader joined; `measured` as found by forests that never saw the dossier. */
export function loadClaims(d, measured) {
  const members = (d.gold.clusters ?? []).map(({ members }) =>
    members.map((m) => ({ ...m, start: d.texts.get(m.article).indexOf(m.starts) })),
  )
  const all = members.flat()
  const membersOf = new Map(
    d.sentences.map((s) => [
      s,
      all.filter((m) => m.article === s.article && m.start >= s.start - 3 && m.start < s.end),
    ]),
  )
  const keyOf = (m, n) => [`${m.article}@${m.start}`, `${n.article}@${n.start}`].sort().join('|')
  const wanted = new Set()
  for (const list of members)
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) if (a.article !== b.article) wanted.add(keyOf(a, b))
  const found = (a, b) =>
    membersOf
      .get(a)
      .flatMap((m) => membersOf.get(b).flatMap((n) => [keyOf(m, n)].filter((key) => wanted.has(key))))
  const { copies } = d.likenesses
  const copied = new Map(copies.map(({ a, b }) => [`${a.article} ${a.index} ${b.article} ${b.index}`, true]))
  const isCopy = (a, b) =>
    copied.has(`${a.article} ${a.index} ${b.article} ${b.index}`) ||
    copied.has(`${b.article} ${b.index} ${a.article} ${a.index}`)
  const pairs = compareClaims(d.sentences, d.figures, measured).map((pair) => ({
    ...pair,
    right: found(pair.a, pair.b).length > 0,
    copy: isCopy(pair.a, pair.b),
  }))
  return { name: d.name, sentences: d.sentences, copies, pairs, wanted: wanted.size, found }
}

/** Tallies `{ right, made, found, wanted }` of pairs in clusters, as shared/gold counts them. `tell` hears of what is joined wrongly. */
export function measureClaims(d, weighed, joining, tell = () => undefined) {
  const clusters = clusterClaims(d.sentences, d.copies, weighed, [], joining)
  const sentence = new Map(d.sentences.map((s) => [`${s.article}\n${s.index}`, s]))
  let [right, made] = [0, 0]
  const found = new Set()
  for (const { members } of clusters)
    for (const [i, x] of members.entries())
      for (const y of members.slice(i + 1)) {
        if (x.article === y.article) continue
        const [a, b] = [x, y].map((m) => sentence.get(`${m.article}\n${m.sentence}`))
        made++
        const keys = d.found(a, b)
        for (const key of keys) found.add(key)
        if (keys.length > 0) right++
        else tell(a, b)
      }
  return { right, made, found: found.size, wanted: d.wanted }
}
