/** Every flag of every command, in the order of the help. */
import { isCalendarDay } from '../read/index.js'
import { bars, diffFormats, figureFormats, formats } from '../report/index.js'

export const commands = ['compare', 'diff', 'extract'] as const
export type CommandName = (typeof commands)[number]

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

export const flags: readonly Flag[] = [
  {
    flags: '-f, --format <format>',
    help: 'how to print what was found',
    of: ['compare'],
    choices: formats,
    default: 'terminal',
  },
  {
    flags: '-f, --format <format>',
    help: 'how to print the shared sentences',
    of: ['diff'],
    choices: diffFormats,
    default: 'terminal',
  },
  {
    flags: '-f, --format <format>',
    help: 'how to print the figures',
    of: ['extract'],
    choices: figureFormats,
    default: 'terminal',
  },
  {
    flags: '--explain',
    help: 'tell for each figure which rule read it and from which words',
    of: ['extract'],
  },
  { flags: '-o, --output <file>', help: 'write to a file instead of standard output', of: commands },
  {
    flags: '--fail-on <bar>',
    help: 'exit with 1 on: error (unexplained conflicts), warning (all conflicts), any (compatible figures too)',
    of: ['compare'],
    choices: bars,
    default: 'none',
  },
  {
    flags: '--fail-on <bar>',
    help: 'exit with 1 on: error (figures that contradict each other), warning (any changed figure), any (any changed word)',
    of: ['diff'],
    choices: bars,
    default: 'none',
  },
  {
    flags: '--published <file=date>',
    help: 'the day (YYYY-MM-DD) an article was published, for one that does not say; repeatable',
    of: commands,
    parse: addPublished,
  },
  { flags: '--color', help: 'colour, even where the output is no terminal', of: commands },
  { flags: '--no-color', help: 'no colour', of: commands },
  {
    flags: '--width <columns>',
    help: 'columns to print in, from 20 to 1000 (default: the terminal’s, or 80)',
    of: commands,
    parse: parseWidth,
  },
  { flags: '--debug', help: 'where the program itself fails, tell where in its code', of: commands },
]

/** The date stands behind the last `=`, as paths may hold one. */
function addPublished(value: string, before: unknown): ReadonlyMap<string, string> {
  const at = value.lastIndexOf('=')
  const [file, day] = [value.slice(0, Math.max(at, 0)), value.slice(at + 1)]
  if (file === '' || !isCalendarDay(day))
    throw new FlagError('Give FILE=YYYY-MM-DD, with a day that the calendar has.')
  return new Map([...asDays(before), [file, day]])
}

/** What `--published` came to, read back from commander's untyped store. */
export function asDays(value: unknown): ReadonlyMap<string, string> {
  return value instanceof Map ? value : new Map()
}

function parseWidth(value: string): number {
  const width = /^\d{2,4}$/.test(value) ? Number(value) : 0
  if (width < 20 || width > 1000) throw new FlagError('Give a whole number from 20 to 1000.')
  return width
}
