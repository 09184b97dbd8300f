import { extractFigures } from '../../src/figures/index.js'
import { match } from '../../src/match/index.js'
import { tokenizeText } from '../../src/tokenize/index.js'
import type { Article, Cluster, Sentence, SentenceRole } from '../../src/types.js'

type Said = string | Readonly<{ says: string; role: SentenceRole }>

/** One article's sentences, given one by one, as they would stand on lines of their own. */
export function sentencesOf(article: string, ...said: readonly Said[]): readonly Sentence[] {
  const first = new Map<string, number>()
  let start = 0
  return said.map((each, index) => {
    const { says: text, role } = typeof each === 'string' ? { says: each, role: 'body' as const } : each
    const sentence: Sentence = {
      article,
      index,
      start,
      end: start + text.length,
      text,
      role,
      paragraph: index,
      repeats: first.get(text) ?? null,
      tokens: tokenizeText(text, start),
    }
    if (!first.has(text)) first.set(text, index)
    start += text.length + 1
    return sentence
  })
}

export function article(id: string, text: string, published: string | null = null): Article {
  return { id, path: id, text, title: null, published, publishedBy: published === null ? null : 'text' }
}

/** The clusters among sentences of one story, its figures and quantities read from them as in any run. */
export function clustersOf(sentences: readonly Sentence[]): readonly Cluster[] {
  const ids = [...new Set(sentences.map((sentence) => sentence.article))]
  const told = new Map(ids.map((id) => [id, sentences.filter((sentence) => sentence.article === id)]))
  const articles = ids.map((id) => article(id, (told.get(id) ?? []).map(({ text }) => text).join('\n')))
  const figures = articles.flatMap((each) => extractFigures(each, told.get(each.id) ?? []))
  return match(articles, told, figures, [{ id: 's1', articles: ids }]).clusters
}
