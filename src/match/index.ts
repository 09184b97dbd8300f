/** What belongs together: articles in stories and origins, sentences in clusters, figures in quantities. */
import type {
  Article,
  Cluster,
  Figure,
  Origin,
  Overlap,
  Progress,
  Quantity,
  Sentence,
  Story,
} from '../types.js'
import { isSentence } from './claims.js'
import { clusterClaims } from './clusters.js'
import { copiedSentences } from './copies.js'
import { mergeOrigins } from './declared-origins.js'
import { groupOrigins } from './origins.js'
import { findOverlaps } from './overlaps.js'
import { compareClaims, weighClaims } from './paraphrases/index.js'
import { likelyPairs } from './paraphrases/likely.js'
import { findQuantities, type Likenesses } from './quantities/index.js'

export { isSentence }

export type Matches = Readonly<{
  origins: readonly Origin[]
  overlaps: readonly Overlap[]
  clusters: readonly Cluster[]
  quantities: readonly Quantity[]
  /** Keys (see `copyKey`) of the pairs of sentences that are copies of one another. */
  copies: ReadonlySet<string>
}>

/** Names a pair of sentences, in either order. */
export function copyKey(
  a: Readonly<{ article: string; sentence: number }>,
  b: Readonly<{ article: string; sentence: number }>,
): string {
  const [x, y] = [`${a.article}\n${a.sentence}`, `${b.article}\n${b.sentence}`]
  return x < y ? `${x}\n${y}` : `${y}\n${x}`
}

/** A teaser's figures belong to another story. */
function isComparable(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && sentence.role !== 'teaser' && isSentence(sentence)
}

/** What the quantities of a story are found in: its sentences, the figures that may be compared, and which sentences are alike. */
export type StoryRead = Readonly<{
  told: readonly Sentence[]
  comparable: readonly Figure[]
  likenesses: Likenesses
}>

/** Reads one story; `sentences` by article. */
export function readStory(
  { articles }: Story,
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  figures: readonly Figure[],
): StoryRead {
  const told = articles.flatMap((id) => (sentences.get(id) ?? []).filter(isSentence))
  const ids = new Set(articles)
  const comparable = figures.filter(
    ({ article, sentence }) => ids.has(article) && isComparable(sentences.get(article)?.[sentence]),
  )
  return { told, comparable, likenesses: { likely: likelyPairs(told), copies: copiedSentences(told) } }
}

/** `oneVoice`: lists of ids of articles that are one voice, whatever their texts have in common. `progress` sways nothing. */
export type MatchOptions = Readonly<{ oneVoice?: readonly (readonly string[])[]; progress?: Progress }>

/** Groups within each story; nothing ever meets across two of them. */
export function match(
  articles: readonly Article[],
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  figures: readonly Figure[],
  stories: readonly Story[],
  { oneVoice = [], progress = () => undefined }: MatchOptions = {},
): Matches {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const origins: Origin[] = []
  const overlaps: Overlap[] = []
  const clusters: Cluster[] = []
  const quantities: Quantity[] = []
  const copyKeys = new Set<string>()
  for (const [done, story] of stories.entries()) {
    progress('match', done, stories.length)
    const members = story.articles.flatMap((id) => byId.get(id) ?? [])
    const { told, comparable, likenesses } = readStory(story, sentences, figures)
    const { copies } = likenesses
    for (const { a, b } of copies)
      copyKeys.add(
        copyKey({ article: a.article, sentence: a.index }, { article: b.article, sentence: b.index }),
      )
    const shared = findOverlaps(members, sentences, copies)
    for (const one of shared) overlaps.push(one)
    for (const { articles: voices } of mergeOrigins(groupOrigins(members, shared), oneVoice))
      origins.push({ id: `o${origins.length + 1}`, articles: voices })
    const measured = findQuantities(story.id, told, comparable, likenesses)
    for (const one of measured.quantities) quantities.push(one)
    const weighed = weighClaims(compareClaims(told, comparable, measured))
    for (const one of clusterClaims(told, copies, weighed)) clusters.push(one)
  }
  return { origins, overlaps, clusters, quantities, copies: copyKeys }
}
