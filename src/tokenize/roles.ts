import type { Article, SentenceRole, Span } from '../types.js'

type Block = Readonly<{ start: number; end: number; gap: number; spans: readonly Span[] }>

/** The role of each block's sentences. */
export function findRoles(_article: Article, blocks: readonly Block[]): readonly (readonly SentenceRole[])[] {
  return blocks.map(({ spans }) => spans.map(() => 'body'))
}
