import type { Figure, Problem, Sentence } from '../types.js'
import { createLookup } from './lookup.js'
import type { Extracted } from './reporter.js'
import { counted, number } from './wording.js'

/** `article`: its id. */
export type LongSentenceNote = Problem & Readonly<{ article: string }>

/**
 * A note for each article whose figures stand in sentences longer than are quoted whole: where the longest begins, and what to do.
 * In order of path, those of one path in the order of their articles.
 */
export function longSentenceNotes({
  articles,
  sentences,
  figures,
  maxSentence = Infinity,
}: Extracted): readonly LongSentenceNote[] {
  const long = new Map<string, Sentence[]>()
  const withFigures = new Set(figures.map(placeOf))
  for (const sentence of sentences) {
    if (sentence.end - sentence.start <= maxSentence) continue
    if (!withFigures.has(placeOf({ article: sentence.article, sentence: sentence.index }))) continue
    long.set(sentence.article, [...(long.get(sentence.article) ?? []), sentence])
  }
  const lookup = createLookup({ articles, sentences: [] })
  return [...long]
    .map(([id, [first, ...rest]]) => {
      const longest = rest.reduce(
        (a, b) => (b.end - b.start > (a?.end ?? 0) - (a?.start ?? 0) ? b : a),
        first,
      )
      const { start = 0, end = 0 } = longest ?? {}
      const { line } = lookup.place(id, start)
      const more = rest.length === 0 ? '' : `, and ${counted(rest.length, 'more sentence')}`
      const message = `a sentence of ${number(end - start)} characters from line ${line} on${more}: only what stands around each figure is quoted; divide it, or raise --max-sentence (${maxSentence})`
      return { article: id, path: lookup.article(id).path, message }
    })
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function placeOf({ article, sentence }: Pick<Figure, 'article' | 'sentence'>): string {
  return `${article}\n${sentence}`
}
