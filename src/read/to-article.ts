import type { Article, ArticleHead, ArticleInput } from '../types.js'
import { isCalendarDay } from './days.js'
import type { Draft } from './formats/index.js'
import { readMetadata } from './metadata.js'

/**
 * Completes what a caller hands in: title and publication date are read off the text where the caller gives none.
 * Pure. Throws a RangeError where `published` is no calendar day, as that is the caller's mistake.
 */
export function toArticle(input: ArticleInput): Article {
  const { id, text, path = id } = input
  if (input.published !== undefined && !isCalendarDay(input.published))
    throw new RangeError(`article ${id}: published is "${input.published}", not a calendar day as YYYY-MM-DD`)
  const said = readMetadata(text)
  const title = input.title ?? said.title
  if (input.published !== undefined)
    return { id, path, text, title, published: input.published, publishedBy: 'metadata' }
  return {
    id,
    path,
    text,
    title,
    published: said.published,
    publishedBy: said.published === null ? null : 'text',
  }
}

/** A head with its words. `fileText` is the decoded file; null where that is no text. */
export function completeHead(head: ArticleHead, { text, raw, at }: Draft, fileText: string | null): Article {
  const isWhole = (raw ?? text) === fileText
  return {
    ...head,
    text,
    ...(raw === undefined ? {} : { raw }),
    // A file that is no text itself has no lines: those of what was taken out of it are told.
    ...(isWhole ? {} : { inFile: { text: fileText ?? text, at: at ?? [[0, 0]] } }),
  }
}
