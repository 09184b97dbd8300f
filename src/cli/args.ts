/** From what was typed to a request, or to help, version or a complaint that is already printed. */
import {
  bars,
  VERSION,
  diffFormats,
  figureFormats,
  formats,
  severities,
  verdicts,
  type Bar,
  type Detail,
  type DiffFormat,
  type FigureFormat,
  type Format,
  type Wanted,
} from '../report/index.js'
import { asTexts, FlagError, type Flag } from './flag.js'
import {
  ARTICLES,
  commands,
  commandTable,
  flags,
  type Argument,
  type Command,
  type CommandName,
} from './flags.js'
import { examples, exitCodes, PURPOSE } from './examples.js'
import type { ExitCode, Io } from './io.js'
import { showControls } from './messages.js'
import { toReading, type Reading } from './reading-flags.js'
import { chooseWidth } from './settings.js'
import { shells, type Shell } from './shells.js'

type Printing = Readonly<{
  output: string | null
  /** Null: neither `--color` nor `--no-color` was given. */
  color: boolean | null
  width: number | null
}>
type Telling = Readonly<{ format: Format; wanted: Wanted; detail: Detail }>

export type CompareRequest = Readonly<{ command: 'compare'; failOn: Bar }> & Printing & Reading & Telling
export type ExtractRequest = Readonly<{ command: 'extract'; format: FigureFormat; explain: boolean }> &
  Printing &
  Reading
export type DiffRequest = Readonly<{ command: 'diff'; format: DiffFormat; failOn: Bar }> & Printing & Reading
export type ConvertRequest = Readonly<{ command: 'convert'; report: string }> & Printing & Telling
export type CompletionRequest = Readonly<{ command: 'completion'; shell: Shell }>

/** What one run is to do. */
export type Request = CompareRequest | DiffRequest | ExtractRequest | ConvertRequest | CompletionRequest

/** Either a request, or the exit code of a run that is over. */
export type Parsed = Readonly<{ request: Request } | { exit: ExitCode }>

/** Reads the arguments; help, version and complaints are printed here. */
export async function parseArguments(argv: readonly string[], io: Io): Promise<Parsed> {
  const commander = await import('commander')
  let request: Request | null = null
  const program = new commander.Command('claims')
    .description(PURPOSE)
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .showHelpAfterError('Run "claims --help" or "claims help COMMAND" to see what can be given.')
    .addHelpText('after', afterHelp())
    .configureOutput({
      writeOut: (text) => io.stdout.write(text, () => undefined),
      writeErr: (text) => io.stderr.write(text, () => undefined),
      outputError: (text, write) => {
        write(complaint(text))
      },
      getOutHelpWidth: () => chooseWidth(null, io.stdout, io.env),
      getErrHelpWidth: () => chooseWidth(null, io.stderr, io.env),
    })
  for (const name of commands) {
    const { about, takes }: Command = commandTable[name]
    const command = program.command(name).description(about)
    for (const argument of takes) command.addArgument(argumentFor(argument, commander))
    for (const flag of flags) if (flag.of.includes(name)) command.addOption(optionFor(flag, commander))
    command.action(() => {
      const { filesFrom } = command.opts<Said>()
      if (takes === ARTICLES && command.args.length === 0 && filesFrom === undefined)
        command.error("error: missing required argument 'path'")
      if (filesFrom === '-' && command.args.includes('-'))
        command.error('error: standard input cannot be both an article and the list of --files-from')
      request = toRequest(name, command.args, command.opts())
    })
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (error instanceof commander.CommanderError) return { exit: error.exitCode === 0 ? 0 : 2 }
    throw error
  }
  return request === null ? { exit: 2 } : { request }
}

type Commander = typeof import('commander')
type Said = Readonly<Record<string, unknown>>

function argumentFor(
  { name, help, choices }: Argument,
  commander: Commander,
): InstanceType<Commander['Argument']> {
  const argument = new commander.Argument(name, help)
  return choices === undefined ? argument : argument.choices(choices)
}

function optionFor(
  flag: Flag,
  { InvalidArgumentError, Option }: Commander,
): InstanceType<Commander['Option']> {
  const option = new Option(flag.flags, flag.help)
  const { parse } = flag
  if (flag.default !== undefined) option.default(flag.default)
  if (flag.choices !== undefined) option.choices(flag.choices)
  if (parse === undefined) return option
  return option.argParser((value: string, before: unknown) => {
    try {
      return parse(value, before)
    } catch (error) {
      throw error instanceof FlagError ? new InvalidArgumentError(error.message) : error
    }
  })
}

function toRequest(command: CommandName, given: readonly string[], said: Said): Request {
  switch (command) {
    case 'compare': {
      const failOn = oneOf(bars, said['failOn'], 'none')
      return { command, ...toPrinting(said), ...toReading(given, said), ...toTelling(said), failOn }
    }
    case 'diff': {
      const format = oneOf(diffFormats, said['format'], 'terminal')
      const failOn = oneOf(bars, said['failOn'], 'none')
      return { command, ...toPrinting(said), ...toReading(given, said), format, failOn }
    }
    case 'extract': {
      const format = oneOf(figureFormats, said['format'], 'terminal')
      return {
        command,
        ...toPrinting(said),
        ...toReading(given, said),
        format,
        explain: said['explain'] === true,
      }
    }
    case 'convert':
      return { command, ...toPrinting(said), ...toTelling(said), report: given[0] ?? '-' }
    case 'completion':
      return { command, shell: oneOf(shells, given[0], 'bash') }
  }
}

function toPrinting(said: Said): Printing {
  return {
    output: textOf(said['output']),
    color: typeof said['color'] === 'boolean' ? said['color'] : null,
    width: typeof said['width'] === 'number' ? said['width'] : null,
  }
}

function toTelling(said: Said): Telling {
  return {
    format: oneOf(formats, said['format'], 'terminal'),
    detail: said['quiet'] === true ? 'quiet' : said['verbose'] === true ? 'verbose' : 'normal',
    wanted: {
      verdicts: verdicts.filter((verdict) => asTexts(said['verdict']).includes(verdict)),
      minSeverity: severities.find((severity) => severity === said['minSeverity']) ?? null,
      about: textOf(said['about']),
      sources: asTexts(said['source']),
      stories: asTexts(said['story']),
    },
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** Commander has refused all else by now. */
function oneOf<Choice>(choices: readonly Choice[], value: unknown, otherwise: Choice): Choice {
  return choices.find((choice) => choice === value) ?? otherwise
}

/** Commander's complaint under the program's name; it repeats what was typed. */
function complaint(text: string): string {
  return text
    .replace(/^error: /, 'claims: ')
    .split('\n')
    .map(showControls)
    .join('\n')
}

/** The examples and exit codes below the help, what they come to in a column of its own where it fits. */
function afterHelp(): string {
  const told = examples.map(([typed, what]) =>
    typed.length > EXAMPLE_COLUMN ? `  ${typed}` : `  ${typed.padEnd(EXAMPLE_COLUMN)} ${what}`,
  )
  const codes = exitCodes.map(([code, meaning]) => `  ${code}  ${meaning}`)
  return ['', 'Examples:', ...told, '', 'Exit codes:', ...codes].join('\n')
}

const EXAMPLE_COLUMN = 47
