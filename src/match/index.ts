/** What belongs together: articles in stories and origins, sentences in clusters, figures in quantities. */
import { groupBy } from '../group-by.js'
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
import { CopiedSentences } from './copied.js'
import { copiedSentences } from './copies.js'
import { mergeOrigins } from './declared-origins.js'
import { foldEchoes, withEchoes, type Folded } from './echoes.js'
import { compareClaims, weighClaims } from './paraphrases/index.js'
import { likelyPairs } from './paraphrases/likely.js'
import { findQuantities, type Likenesses } from './quantities/index.js'
import { settleByQuantity } from './settle/by-quantity.js'
import { settleSigns } from './settle/signs.js'
import { readVoices } from './voices.js'

export { isSentence }
export { settleFigures } from './settle/index.js'

export type Matches = Readonly<{
  origins: readonly Origin[]
  overlaps: readonly Overlap[]
  clusters: readonly Cluster[]
  quantities: readonly Quantity[]
  /** Figures that their quantity tells the unit of, as they were matched, with what they stand as in `quantities`. */
  settled: ReadonlyMap<Figure, Figure>
  copied: CopiedSentences
}>

/** A teaser's figures belong to another story. */
function isComparable(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && sentence.role !== 'teaser' && isSentence(sentence)
}

/**
 * What the quantities of a story are found in: its sentences, the figures that may be compared, and which sentences are alike; echoes
 * (`echoes.ts`) left out of all three.
 */
export type StoryRead = Readonly<{
  told: readonly Sentence[]
  comparable: readonly Figure[]
  likenesses: Likenesses
  folded: Folded
}>

/** Reads one story; `sentences` and `figures` by article. */
export function readStory(
  { articles }: Story,
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  figures: ReadonlyMap<string, readonly Figure[]>,
): StoryRead {
  const folded = foldEchoes(
    articles.flatMap((id) => (sentences.get(id) ?? []).filter(isSentence)),
    articles.flatMap((id) =>
      (figures.get(id) ?? []).filter(({ sentence }) => isComparable(sentences.get(id)?.[sentence])),
    ),
  )
  const { told, figures: comparable } = folded
  return {
    told,
    comparable,
    folded,
    likenesses: { likely: likelyPairs(told), copies: copiedSentences(told) },
  }
}

/** Figures by article. */
export function byArticle(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  return groupBy(figures, ({ article }) => article)
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
  const figuresOf = byArticle(figures)
  const copied = new CopiedSentences()
  for (const [done, story] of stories.entries()) {
    progress('match', done, stories.length)
    const members = story.articles.flatMap((id) => byId.get(id) ?? [])
    const { told, comparable, likenesses, folded } = readStory(story, sentences, figuresOf)
    const { copies } = likenesses
    copied.add(copies, folded)
    const voices = readVoices(members, sentences, copies, folded)
    for (const one of voices.overlaps) overlaps.push(one)
    for (const { articles: ids } of mergeOrigins(voices.origins, oneVoice))
      origins.push({ id: `o${origins.length + 1}`, articles: ids })
    const measured = findQuantities(story.id, told, comparable, likenesses)
    for (const one of withEchoes(story.id, measured.quantities, folded)) quantities.push(one)
    const weighed = weighClaims(compareClaims(told, comparable, measured))
    for (const one of clusterClaims(told, copies, weighed, folded.copies)) clusters.push(one)
  }
  const settled = new Map([...settleByQuantity(quantities), ...settleSigns(quantities, sentences)])
  const told = quantities.map((quantity) => ({
    ...quantity,
    members: quantity.members.map((figure) => settled.get(figure) ?? figure),
  }))
  return { origins, overlaps, clusters, quantities: told, settled, copied }
}
