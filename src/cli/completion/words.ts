/** Commands and flags as completions and the manual need them. */
import type { Flag } from '../flag.js'
import { flags, type CommandName } from '../flags.js'

/** A flag taken apart: `-f, --format <format>` is short `f`, long `format`, value `format`. */
export type FlagWords = Readonly<{
  short: string | null
  long: string
  value: string | null
  help: string
  choices: readonly string[]
}>

function flagsOf(command: CommandName): readonly FlagWords[] {
  return flags.filter((flag) => flag.of.includes(command)).map(takeApart)
}

/** Help is a flag of every command, though commander's own. */
const HELP: FlagWords = { short: 'h', long: 'help', value: null, help: 'print this help', choices: [] }

export function allFlagsOf(command: CommandName): readonly FlagWords[] {
  return [...flagsOf(command), HELP]
}

function takeApart({ flags, help, choices }: Flag): FlagWords {
  // A value that may be left out, as in `--changed [base]`, is not waited for.
  const [, short = null, long = '', value = null] =
    /^(?:-(\w), )?--([\w-]+)(?: <([\w=-]+)[^>]*>| \[.*\])?$/.exec(flags) ?? []
  return { short, long, value, help, choices: choices ?? [] }
}

/** Whether the value of a flag, or an argument, is a file: completed by the shell itself. */
export function isFile(value: string): boolean {
  return /file|path|article|report/.test(value)
}

/** How the flag is typed: `-f`, `--format`. */
export function typed({ short, long }: FlagWords): readonly string[] {
  return [...(short === null ? [] : [`-${short}`]), `--${long}`]
}
