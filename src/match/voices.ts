/** Which articles of a story share text, and so are one voice. */
import { groupBy } from '../group-by.js'
import type { Article, Origin, Overlap, Sentence } from '../types.js'
import { firstClaims } from './claims.js'
import { turned, type Copy } from './copies.js'
import type { Folded } from './echoes.js'
import { groupOrigins } from './origins.js'
import { countWords, findOverlaps } from './overlaps.js'

export type Voices = Readonly<{ overlaps: readonly Overlap[]; origins: readonly Origin[] }>

/** Share of an article's words from which on it is another's copy, and that one's voice. */
const CARRIED = 0.8
/** A free article's sentence is laid beside so many of the others that echo the same. */
const REACH = 24

/**
 * Overlaps and origins among the articles of one story. In a story of many, an article most of which stands in an earlier one is
 * **carried** by that: laid beside it alone, and of its origin. Among thousands of copies to tell of every pair would tell nothing.
 */
export function readVoices(
  articles: readonly Article[],
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  copies: readonly Copy[],
  folded: Folded,
): Voices {
  if (folded.sentenceFor.size === 0) {
    const overlaps = findOverlaps(articles, sentences, copies)
    return { overlaps, origins: groupOrigins(articles, overlaps) }
  }
  const carriers = findCarriers(articles, sentences, copiesBeside(copies, folded))
  const isFree = ({ article }: Sentence): boolean => !carriers.has(article)
  const free = [...copies, ...folded.copies].filter(({ a, b }) => isFree(a) && isFree(b))
  const carried = [...carriers.values()].flatMap((carrier) => carrier.copies)
  const amongFree = amongEchoes(folded.copies.filter(({ b }) => isFree(b)))
  const overlaps = findOverlaps(articles, sentences, [...free, ...carried, ...amongFree])
  const origins = groupOrigins(
    articles.filter(({ id }) => !carriers.has(id)),
    overlaps.filter(({ articles: ids }) => ids.every((id) => !carriers.has(id))),
  )
  return { overlaps, origins: withCarried(origins, carriers) }
}

/** For a sentence the copies of it, or of the one that it echoes, each with that sentence as `b`. */
type Beside = (sentence: Sentence) => readonly Copy[]

function copiesBeside(copies: readonly Copy[], { sentenceFor, copies: echoes }: Folded): Beside {
  const beside = groupBy([...copies, ...echoes, ...copies.map(turned)], ({ b }) => b)
  return (sentence) => {
    const first = sentenceFor.get(sentence)
    const own = beside.get(sentence) ?? []
    if (first === undefined) return own
    return [...own, ...(beside.get(first) ?? []).map((copy) => ({ ...copy, b: sentence }))]
  }
}

/** The article that carries another, and the copies between the two. */
type Carrier = Readonly<{ id: string; copies: readonly Copy[] }>

/** For each article most of which stands in an earlier one: that one, which none carries in turn. */
function findCarriers(
  articles: readonly Article[],
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  beside: Beside,
): ReadonlyMap<string, Carrier> {
  const carriers = new Map<string, Carrier>()
  const free = new Set<string>()
  for (const { id } of articles) {
    const own = sentences.get(id) ?? []
    const shared = new Map<string, Copy[]>()
    for (const sentence of firstClaims(own))
      for (const copy of beside(sentence)) {
        if (!free.has(copy.a.article)) continue
        const list = shared.get(copy.a.article)
        if (list === undefined) shared.set(copy.a.article, [copy])
        // Of several sentences that one resembles the first is enough.
        else if (list.at(-1)?.b !== sentence) list.push(copy)
      }
    const [most] = [...shared]
      .map(([carrier, copies]) => ({ id: carrier, copies, words: wordsOf(copies) }))
      .sort((x, y) => y.words - x.words || (x.id < y.id ? -1 : 1))
    if (most !== undefined && most.words >= CARRIED * countWords(own)) carriers.set(id, most)
    else free.add(id)
  }
  return carriers
}

function wordsOf(copies: readonly Copy[]): number {
  return copies.reduce((sum, { words }) => sum + words, 0)
}

/** Echoes of one sentence, each beside those next before it. */
function amongEchoes(echoes: readonly Copy[]): readonly Copy[] {
  const lists = new Map<Sentence, readonly Copy[]>()
  return echoes.flatMap((copy) => {
    const before = lists.get(copy.a) ?? []
    lists.set(copy.a, [...before, copy].slice(-REACH))
    return before.map((other): Copy => ({
      a: other.b,
      b: copy.b,
      similarity: Math.min(other.similarity, copy.similarity),
      words: Math.min(other.words, copy.words),
      within: null,
    }))
  })
}

function withCarried(origins: readonly Origin[], carriers: ReadonlyMap<string, Carrier>): readonly Origin[] {
  const carried = groupBy([...carriers.keys()], (id) => carriers.get(id)?.id)
  return origins
    .map(({ articles }) => articles.flatMap((id) => [id, ...(carried.get(id) ?? [])]).sort())
    .sort(([x = ''], [y = '']) => (x < y ? -1 : 1))
    .map((articles, index) => ({ id: `o${index + 1}`, articles }))
}
