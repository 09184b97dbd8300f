import type { Bar } from '../../report/index.js'
import type { Severity } from '../../types.js'
import type { CacheStrategy } from '../cache/strategies.js'

/** What a configuration file may hold; each key is described in `schema.ts`. Paths and globs count from its folder. */
export type Config = Readonly<{
  articles?: readonly string[]
  against?: readonly string[]
  failOn?: Bar
  maxWarnings?: number
  minConfidence?: number
  format?: readonly string[]
  accepted?: string
  cache?: string | boolean
  cacheStrategy?: CacheStrategy
  published?: Readonly<Record<string, string>>
  tolerance?: number | Readonly<Record<string, number>>
  severities?: Readonly<Record<string, Severity | 'off'>>
  sources?: Readonly<Record<string, readonly string[]>>
  origins?: readonly (readonly string[])[]
  nouns?: Readonly<Record<string, string>>
  events?: Readonly<Record<string, string>>
  units?: Readonly<Record<string, Readonly<{ unit: string; times: number }>>>
  overrides?: readonly Override[]
}>

/** What holds for some articles only. */
type Override = Readonly<{
  files: readonly string[]
  published?: string
  severities?: Readonly<Record<string, Severity | 'off'>>
}>

/** Where in the file a value stands: its keys and places from the top. */
export type Path = readonly (string | number)[]
/** What is wrong with it. */
export type Complaint = Readonly<{ at: Path; message: string }>
