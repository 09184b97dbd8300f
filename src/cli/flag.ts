/** What a flag is, and how values are read off the command line. */
import type { CommandName } from './flags.js'

/** What was typed is not what the flag takes; the message says what it takes. */
export class FlagError extends Error {}

export type Flag = Readonly<{
  /** As commander writes it: `-o, --output <file>`. */
  flags: string
  help: string
  of: readonly CommandName[]
  choices?: readonly string[]
  default?: string
  /** Reads one value; `before` is what earlier uses of the same flag came to. Throws a FlagError. */
  parse?: (value: string, before: unknown) => unknown
}>

export function addText(value: string, before: unknown): readonly string[] {
  return [...asTexts(before), value]
}

/** What a repeatable flag came to, read back from commander's untyped store. */
export function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
