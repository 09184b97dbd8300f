/** What files told, as lists without names: of thousands, half the letters and a quarter of the time it takes to parse them. */
import type { DraftHead, FileHeads } from '../../read/index.js'

/** The last only where anything but articles was told. */
export type HeadsRow = readonly [heads: readonly HeadRow[], more?: Omit<FileHeads, 'heads'>]
type HeadRow = ReturnType<typeof headRow>

export function rowOf({ heads, ...more }: FileHeads): HeadsRow {
  const rows = heads.map(headRow)
  const isPlain =
    more.complaints.length === 0 && more.refused === null && !more.isOther && more.replaced === 0
  return isPlain ? [rows] : [rows, more]
}

const headRow = ({ id, title, outlet, published, publishedBy, length }: DraftHead) =>
  [id, title, outlet, published, publishedBy, length] as const

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
