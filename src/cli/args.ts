/** From what was typed to a request, or to help, version or a complaint that is already printed. */
import {
  bars,
  VERSION,
  diffFormats,
  figureFormats,
  formats,
  type Bar,
  type DiffFormat,
  type FigureFormat,
  type Format,
} from '../report/index.js'
import { asDays, commands, FlagError, flags, type CommandName, type Flag } from './flags.js'
import type { ExitCode, Io } from './io.js'
import { showControls } from './messages.js'
import { chooseWidth } from './settings.js'

type Common = Readonly<{
  paths: readonly string[]
  output: string | null
  published: ReadonlyMap<string, string>
  /** Null: neither `--color` nor `--no-color` was given. */
  color: boolean | null
  width: number | null
}>

/** What one run is to do. */
export type Request = Common &
  Readonly<
    | { command: 'compare'; format: Format; failOn: Bar }
    | { command: 'diff'; format: DiffFormat; failOn: Bar }
    | { command: 'extract'; format: FigureFormat; explain: boolean }
  >

/** Either a request, or the exit code of a run that is over. */
export type Parsed = Readonly<{ request: Request } | { exit: ExitCode }>

/** Reads the arguments; help, version and complaints are printed here. */
export async function parseArguments(argv: readonly string[], io: Io): Promise<Parsed> {
  const commander = await import('commander')
  let request: Request | null = null
  const program = new commander.Command('claims')
    .description(
      'Lays articles on one event side by side: which figures agree, which are compatible, which conflict.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .showHelpAfterError('Run "claims --help" or "claims help COMMAND" to see what can be given.')
    .addHelpText('after', EXAMPLES)
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
    const command = program.command(name).description(ABOUT[name])
    for (const [argument, about] of ARGUMENTS[name]) command.argument(argument, about)
    for (const flag of flags) if (flag.of.includes(name)) command.addOption(optionFor(flag, commander))
    command.action(() => {
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

function toRequest(command: CommandName, paths: readonly string[], said: Said): Request {
  const common: Common = {
    paths,
    output: typeof said['output'] === 'string' ? said['output'] : null,
    published: asDays(said['published']),
    color: typeof said['color'] === 'boolean' ? said['color'] : null,
    width: typeof said['width'] === 'number' ? said['width'] : null,
  }
  if (command === 'extract')
    return {
      ...common,
      command,
      format: oneOf(figureFormats, said['format'], 'terminal'),
      explain: said['explain'] === true,
    }
  const failOn = oneOf(bars, said['failOn'], 'none')
  if (command === 'diff')
    return { ...common, command, format: oneOf(diffFormats, said['format'], 'terminal'), failOn }
  return { ...common, command, format: oneOf(formats, said['format'], 'terminal'), failOn }
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

type Arguments = readonly (readonly [argument: string, about: string])[]
const PATHS: Arguments = [['<path...>', 'articles: files, folders, or - for standard input']]
const ARGUMENTS: Readonly<Record<CommandName, Arguments>> = {
  compare: PATHS,
  diff: [
    ['<a>', 'an article: a file, or - for standard input'],
    ['<b>', 'the article to lay beside it'],
  ],
  extract: PATHS,
}
const ABOUT: Readonly<Record<CommandName, string>> = {
  compare: 'compare the figures of all articles with one another',
  diff: 'lay the sentences that two articles share side by side, changed figures first',
  extract: 'print the figures of each article',
}
const EXAMPLES = `
Examples:
  claims compare articles/                        what the articles in a folder agree and differ on
  claims compare a.txt b.txt --format json        the same, for programs
  claims compare articles/ --fail-on warning      exit with 1 where figures conflict
  claims compare a.txt b.txt --published b.txt=2026-03-09
  claims diff old.txt new.txt                     what was changed in the text that they share
  claims extract a.txt --format jsonl             a line for each figure
  claims extract a.txt --explain                  the words behind each of them

Exit codes:
  0  done
  1  done, and figures differ as --fail-on asked about
  2  wrong usage, or an article could not be read (the others are compared all the same)`
