import { tokenizeText } from '../../src/tokenize/index.js'
import type { Article, Sentence, SentenceRole } from '../../src/types.js'

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
