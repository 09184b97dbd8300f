/** What files told, as lists without names: of thousands, half the letters and a quarter of the time it takes to parse them. */
import type { DraftHead, FileHeads } from '../../read/index.js'

/** The last only where anything but articles was told. */
export type HeadsRow = readonly [heads: readonly HeadRow[], more?: Omit<FileHeads, 'heads'>]
type HeadRow = readonly [
  id: DraftHead['id'],
  title: DraftHead['title'],
  outlet: DraftHead['outlet'],
  published: DraftHead['published'],
  publishedBy: DraftHead['publishedBy'],
  length: number,
]

export function rowOf({ heads, ...more }: FileHeads): HeadsRow {
  const rows = heads.map(({ id, title, outlet, published, publishedBy, length }): HeadRow => [
    id,
    title,
    outlet,
    published,
    publishedBy,
    length,
  ])
  const isPlain =
    more.complaints.length === 0 && more.refused === null && !more.isOther && more.replaced === 0
  return isPlain ? [rows] : [rows, more]
}

export function headsIn([rows, more]: HeadsRow): FileHeads {
  const heads = rows.map(([id, title, outlet, published, publishedBy, length]): DraftHead => ({
    id,
    title,
    outlet,
    published,
    publishedBy,
    length,
  }))
  // By hand, for spreading takes its time.
  if (more === undefined) return { heads, complaints: [], refused: null, isOther: false, replaced: 0 }
  return { heads, ...more }
}
