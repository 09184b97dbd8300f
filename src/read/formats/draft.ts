/** What a reader of one format hands on. */
import type { Places } from '../../places.js'

/** One article as its file tells it, before what its text says of itself is read. */
export type Draft = Readonly<{
  text: string
  /** Where the text lies in the decoded file; absent where the file holds no place for it, as in DOCX. */
  at?: Places
  /** The file's own text, as long as `text`, where that has markup blanked. */
  raw?: string
  /** The id that a record states. */
  id?: string
  title?: string
  outlet?: string
  /** `YYYY-MM-DD`. */
  published?: string
}>

/** Articles in the order of the file, with what is wrong with some of them; or why there are none. */
export type Drafts =
  | Readonly<{ drafts: readonly Draft[]; complaints?: readonly string[] }>
  | Readonly<{ refused: string; /** It is sound, only that it holds something else. */ isOther?: boolean }>

/** Names of the fields of records, most trusted first. */
export type FieldNames = Readonly<Record<Field, readonly string[]>>
export type Field = 'id' | 'title' | 'text' | 'published' | 'outlet'

/** The usual names; a dot leads into what a field holds ("source.name"). */
export const FIELD_NAMES: FieldNames = {
  id: ['id', 'guid', 'uuid', '_id'],
  title: ['title', 'headline'],
  text: ['text', 'body', 'content', 'articleBody', 'article', 'fulltext', 'full_text', 'content_text', 'content_html'],
  published: [
    'published', 'date', 'publishedAt', 'published_at', 'datePublished', 'date_published', 'publish_date',
    'pubDate', 'publication_date', 'published_date', 'created_at', 'timestamp',
  ],
  outlet: [
    'outlet', 'source.name', 'source', 'publisher.name', 'publisher', 'publication', 'newspaper', 'site', 'url',
    'link',
  ],
} // prettier-ignore
