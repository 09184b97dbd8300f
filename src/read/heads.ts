/** What is known of articles without their words: all that is asked of those which no other article of a run has to do with. */
import type { ArticleHead, PublishedBy } from '../types.js'
import type { Draft, FileDrafts } from './formats/index.js'
import { readMetadata } from './metadata.js'

/** What a file told of its articles when it was read. Plain JSON, so that it can be kept. */
export type FileHeads = Readonly<{
  /** In the order of the file; none where it was refused. */
  heads: readonly DraftHead[]
  complaints: readonly string[]
  refused: string | null
  /** A file of its kind may well hold something else than articles, and this one does. */
  isOther: boolean
  /** Bytes that are no text in the file's encoding. */
  replaced: number
}>

/** An article as its file tells it. `length` is that of its text, in UTF-16 code units. */
export type DraftHead = Readonly<{
  /** The id that a record states. */
  id: string | null
  title: string | null
  outlet: string | null
  published: string | null
  publishedBy: PublishedBy | null
  length: number
}>

/** Reads off a file's drafts what is asked of them before their words. */
export function headsOf({ drafts, mayHoldOther, replaced }: FileDrafts): FileHeads {
  if ('drafts' in drafts)
    return {
      heads: drafts.drafts.map(headOf),
      complaints: drafts.complaints ?? [],
      refused: null,
      isOther: false,
      replaced,
    }
  const isOther = drafts.isOther === true && mayHoldOther
  return { heads: [], complaints: [], refused: drafts.refused, isOther, replaced: 0 }
}

/** Reads off one draft what is asked of it before its words. */
export function headOf({ id, text, title, outlet, published }: Draft): DraftHead {
  const said = readMetadata(text)
  const day = published ?? said.published
  return {
    id: id ?? null,
    title: title || said.title,
    outlet: outlet ?? null,
    published: day,
    publishedBy: published === undefined ? (day === null ? null : 'text') : 'metadata',
    length: text.length,
  }
}

/** A head under its article's name. A day that the user states (`option`) beats the file's own. */
export function nameHead(
  { id, path, head }: Readonly<{ id: string; path: string; head: DraftHead }>,
  option: string | undefined,
): ArticleHead {
  const { title, outlet, published, publishedBy } = head
  return {
    id,
    path,
    title,
    published: option ?? published,
    publishedBy: option === undefined ? publishedBy : 'option',
    ...(outlet === null ? {} : { outlet }),
  }
}
