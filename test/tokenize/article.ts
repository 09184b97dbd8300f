import type { Article, Sentence } from '../../src/types.js'
import { tokenize } from '../../src/tokenize/index.js'

/** An article of nothing but its text. */
export function article(text: string, title: string | null = null): Article {
  return { id: 'a', path: 'a.txt', text, title, published: null, publishedBy: null }
}

/** Each sentence as `role: its words`. */
export function roles(text: string, title: string | null = null): string[] {
  return tokenize(article(text, title)).map((sentence: Sentence) => `${sentence.role}: ${sentence.text}`)
}
