/** From what was typed to a request, or to help, version or a complaint that is already printed. */
import {
  bars,
  VERSION,
  diffFormats,
  explainFormats,
  figureFormats,
  policies,
  severities,
  verdicts,
  type Bar,
  type Detail,
  type DiffFormat,
  type ExplainFormat,
  type FigureFormat,
  type Wanted,
} from '../report/index.js'
import { asTexts, FlagError, type Flag } from './flag.js'
import {
  ARTICLES,
  asFormats,
  commands,
  commandTable,
  flags,
  type Argument,
  type Command,
  type CommandName,
} from './flags.js'
import { examples, exitCodes, PURPOSE } from './examples.js'
import type { Policy } from '../types.js'
import type { ExitCode, Io } from './io.js'
import { showControls } from './messages.js'
import { toReading, type Reading } from './reading-flags.js'
import { cacheStrategies, type CacheStrategy } from './cache/strategies.js'
import { clashOf, type Asked } from './formats.js'
import { chooseWidth } from './settings.js'
import { shells, type Shell } from './shells.js'

type Printing = Readonly<{
  output: string | null
  /** Null: neither `--color` nor `--no-color` was given. */
  color: boolean | null
  width: number | null
}>
/** `formats`: null where none was typed. */
type Telling = Readonly<{ formats: readonly Asked[] | null; wanted: Wanted; detail: Detail }>
/** `config`: a file, or false for none at all. */
type Configured = Readonly<{ config: string | false | null }>

export type CompareRequest = Readonly<{
  command: 'compare'
  failOn: Bar
  policy: Policy
  /** Null: as many as there are cores, where there is much to do. */
  jobs: number | null
  cache: string | boolean | null
}> &
  Printing &
  Reading &
  Telling &
  Configured
export type CheckRequest = Readonly<{
  command: 'check'
  against: readonly string[] | null
  /** Null: the articles are named. */
  changed: Readonly<{ base: string | null }> | null
  failOn: Bar | null
  maxWarnings: number | null
  accept: Acceptances
  cache: string | boolean | null
  cacheStrategy: CacheStrategy | null
}> &
  Printing &
  Reading &
  Telling &
  Configured
/** What is to be accepted, and how. */
export type Acceptances = Readonly<{
  file: string | null
  ids: readonly string[]
  all: boolean
  reason: string | null
  until: string | null
  by: string | null
  prune: boolean
  allowStale: boolean
}>
export type ConfigRequest = Readonly<{ command: 'config' }> & Configured
type InitRequest = Readonly<{ command: 'init' }>
export type ExtractRequest = Readonly<{
  command: 'extract'
  format: FigureFormat
  explain: boolean
  /** What "claims stories" printed. */
  stories: string | null
  stream: boolean
}> &
  Printing &
  Reading &
  Configured
export type TallyRequest = Readonly<{ command: 'tally'; output: string | null }> & Reading & Configured
/** `published`: days by path, id or base name of an article. */
export type StoriesRequest = Readonly<{
  command: 'stories'
  output: string | null
  paths: readonly string[]
  published: ReadonlyMap<string, string>
}> &
  Configured
export type ReconcileRequest = Readonly<{
  command: 'reconcile'
  output: string | null
  paths: readonly string[]
  failOn: Bar
  policy: Policy
  maxSentence: number
  maxLength: number
}> &
  Configured
export type DiffRequest = Readonly<{ command: 'diff'; format: DiffFormat; failOn: Bar }> & Printing & Reading
export type ExplainRequest = Readonly<{
  command: 'explain'
  id: string
  format: ExplainFormat
  detail: Detail
}> &
  Printing &
  Reading &
  Configured
export type ConvertRequest = Readonly<{ command: 'convert'; report: string }> & Printing & Telling
export type CompletionRequest = Readonly<{ command: 'completion'; shell: Shell }>

/** What one run is to do. */
export type Request =
  | CheckRequest
  | ConfigRequest
  | InitRequest
  | CompareRequest
  | DiffRequest
  | ExtractRequest
  | ExplainRequest
  | TallyRequest
  | StoriesRequest
  | ReconcileRequest
  | ConvertRequest
  | CompletionRequest

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
      const said: Said = command.opts()
      const { filesFrom } = said
      if (takes === ARTICLES && command.args.length === 0 && filesFrom === undefined)
        command.error("error: missing required argument 'path'")
      if (filesFrom === '-' && command.args.includes('-'))
        command.error('error: standard input cannot be both an article and the list of --files-from')
      const wrong = findMisuse(name, command.args, said)
      if (wrong !== null) command.error(`error: ${wrong}`)
      request = toRequest(name, command.args, said)
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

/** What no single flag can see; null where nothing is wrong. */
function findMisuse(name: CommandName, given: readonly string[], said: Said): string | null {
  if (name === 'extract' && (said['stories'] !== undefined || said['stream'] === true)) {
    if (said['format'] !== 'jsonl') return '--stories and --stream need --format jsonl'
    if (said['published'] !== undefined)
      return '--published needs all articles at hand: give it to "claims stories", or leave --stream out'
    if (said['stories'] !== undefined && said['explain'] === true) return '--explain cannot go with --stories'
  }
  if (name !== 'check' && name !== 'compare' && name !== 'convert') return null
  const clash = clashOf(asFormats(said['format']))
  if (clash !== null || name !== 'check') return clash
  const accepts = asTexts(said['accept']).length > 0 || said['acceptAll'] === true
  if (given.length === 0 && said['filesFrom'] === undefined && said['changed'] === undefined)
    return 'name the articles to check, before --against, or give --changed'
  if (accepts && (textOf(said['reason']) ?? '').trim() === '')
    return '--accept and --accept-all need a --reason "…", for those who come after'
  if (!accepts && [said['reason'], said['until'], said['by']].some((it) => it !== undefined))
    return '--reason, --until and --by belong to --accept or --accept-all'
  return null
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
      const config = toConfig(said)
      const policy = oneOf(policies, said['policy'], 'range')
      return {
        command,
        ...toPrinting(said),
        ...toReading(given, said),
        ...toTelling(said),
        config,
        failOn,
        policy,
        jobs: typeof said['jobs'] === 'number' ? said['jobs'] : null,
        cache: toCache(said),
      }
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
        stories: textOf(said['stories']),
        stream: said['stream'] === true,
        config: toConfig(said),
      }
    }
    case 'tally':
      return { command, ...toReading(given, said), output: textOf(said['output']), config: toConfig(said) }
    case 'stories': {
      const { options } = toReading(given, said)
      return {
        command,
        paths: given.length === 0 ? ['-'] : given,
        published: options.published ?? new Map(),
        output: textOf(said['output']),
        config: toConfig(said),
      }
    }
    case 'reconcile': {
      const { options, maxSentence } = toReading(given, said)
      return {
        command,
        paths: given.length === 0 ? ['-'] : given,
        output: textOf(said['output']),
        failOn: oneOf(bars, said['failOn'], 'none'),
        policy: oneOf(policies, said['policy'], 'range'),
        maxSentence,
        maxLength: options.limits?.length ?? Infinity,
        config: toConfig(said),
      }
    }
    case 'explain': {
      const [id = '', ...paths] = given
      // Without a word on where, it is as with "compare .".
      const here = paths.length === 0 && said['filesFrom'] === undefined ? ['.'] : paths
      return {
        command,
        id,
        ...toPrinting(said),
        ...toReading(here, said),
        format: oneOf(explainFormats, said['format'], 'terminal'),
        detail: said['verbose'] === true ? 'verbose' : 'normal',
        config: toConfig(said),
      }
    }
    case 'check':
      return {
        command,
        ...toPrinting(said),
        ...toReading(given, said),
        ...toTelling(said),
        against: Array.isArray(said['against']) ? asTexts(said['against']) : null,
        changed: said['changed'] === undefined ? null : { base: textOf(said['changed']) },
        failOn: bars.find((bar) => bar === said['failOn']) ?? null,
        maxWarnings: typeof said['maxWarnings'] === 'number' ? said['maxWarnings'] : null,
        accept: toAcceptances(said),
        cache: toCache(said),
        cacheStrategy: cacheStrategies.find((one) => one === said['cacheStrategy']) ?? null,
        config: toConfig(said),
      }
    case 'config':
      return { command, config: toConfig(said) }
    case 'init':
      return { command }
    case 'convert':
      return { command, ...toPrinting(said), ...toTelling(said), report: given[0] ?? '-' }
    case 'completion':
      return { command, shell: oneOf(shells, given[0], 'bash') }
  }
}

function toAcceptances(said: Said): Acceptances {
  return {
    file: textOf(said['accepted']),
    ids: asTexts(said['accept']),
    all: said['acceptAll'] === true,
    reason: textOf(said['reason']),
    until: textOf(said['until']),
    by: textOf(said['by']),
    prune: said['pruneAccepted'] === true,
    allowStale: said['allowStale'] === true,
  }
}

/** A folder, or whether there is to be a cache at all. */
function toCache(said: Said): string | boolean | null {
  return textOf(said['cache']) ?? (typeof said['cache'] === 'boolean' ? said['cache'] : null)
}

function toConfig(said: Said): Configured['config'] {
  return said['config'] === false ? false : textOf(said['config'])
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
    formats: Array.isArray(said['format']) ? asFormats(said['format']) : null,
    detail: said['quiet'] === true ? 'quiet' : said['verbose'] === true ? 'verbose' : 'normal',
    wanted: {
      verdicts: verdicts.filter((verdict) => asTexts(said['verdict']).includes(verdict)),
      minSeverity: severities.find((severity) => severity === said['minSeverity']) ?? null,
      minConfidence: typeof said['minConfidence'] === 'number' ? said['minConfidence'] : null,
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
