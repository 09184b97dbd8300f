import type { Text } from '../../pieces.js'
import type { View } from '../../report/index.js'
import type { Problem } from '../../types.js'

/** What a command has read, and the work that is left. */
export type Task = Readonly<{
  /** Paths that the product must not be written over. */
  inputs: readonly string[]
  make: (view: View) => Promise<Product>
}>

export type Product = Readonly<{
  /** Null where nothing can be printed; the problems say why. */
  text: Text | null
  /** What goes to files of its own. */
  files?: readonly Readonly<{ path: string; text: Text }>[]
  problems: readonly Problem[]
  /** Worth telling on standard error, and no problem. */
  notes?: readonly string[]
  /** Findings reach the bar that was asked about. */
  differ: boolean
}>

/** A command whose product comes piece by piece, so that it never holds the whole. */
export type StreamTask = Readonly<{
  inputs: readonly string[]
  /** `put` is false from when on nobody takes more. Problems are told as they come; the outcome says whether there were any. */
  stream: (put: (text: string) => Promise<boolean>) => Promise<Readonly<{ failed: boolean; differ: boolean }>>
}>
