import type { FileHeads } from './heads.js'

/** What a file system tells of a file without its being read. Times are in milliseconds since 1970, with fractions. */
export type Stamp = Readonly<{ size: number; mtimeMs: number; ctimeMs: number; ino: number }>

/** What is known of files from earlier runs. A memory never changes what comes out, only how soon. */
export type FileMemory = Readonly<{
  /** By the stamp alone; null where that does not show the file to be the one that was read. `file`: its true path. */
  recall: (file: string, stamp: Stamp) => FileHeads | null
  /** By what the file holds; null where that is new. */
  recognise: (file: string, stamp: Stamp, bytes: Uint8Array) => FileHeads | null
  keep: (file: string, stamp: Stamp, bytes: Uint8Array, heads: FileHeads) => void
}>
