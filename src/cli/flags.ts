/** Every command and every flag, in the order of the help: help, completions, manual page and README are made from here. */
import {
  bars,
  diffFormats,
  explainFormats,
  figureFormats,
  formats,
  policies,
  severities,
  verdicts,
} from '../report/index.js'
import { isCalendarDay } from '../read/index.js'
import { addText, asTexts, FlagError, type Flag } from './flag.js'
import { readingFlags } from './reading-flags.js'
import { cacheStrategies } from './cache/strategies.js'
import { parseConfidence } from './confidence.js'
import { parseFormat, type Asked } from './formats.js'
import { shells } from './shells.js'

/** What a command takes besides flags. */
export type Argument = Readonly<{
  /** As commander writes it. */
  name: string
  help: string
  choices?: readonly string[]
}>
export type Command = Readonly<{ about: string; takes: readonly Argument[] }>

/** Any number of articles; none where a list names them. */
export const ARTICLES: readonly Argument[] = [
  { name: '[path...]', help: 'articles: files, folders, globs, or - for standard input' },
]

export const commandTable = {
  compare: { about: 'compare the figures of all articles with one another', takes: ARTICLES },
  diff: {
    about: 'lay the sentences that two articles share side by side, changed figures first',
    takes: [
      { name: '<a>', help: 'an article: a file, or - for standard input' },
      { name: '<b>', help: 'the article to lay beside it' },
    ],
  },
  extract: { about: 'print the figures of each article', takes: ARTICLES },
  explain: {
    about: 'tell how a finding came about: its words, the evidence, the arithmetic of its verdict',
    takes: [
      { name: '<id>', help: 'the id of the finding, as "claims compare" prints it, or how it begins' },
      { name: '[path...]', help: 'the articles that were compared (default: the current folder)' },
    ],
  },
  check: {
    about: 'check articles against what was published before, and against themselves',
    takes: [{ name: '[article...]', help: 'the articles to check; with --changed, where they lie' }],
  },
  tally: {
    about: 'count the words of each article, a line each, for "claims stories"',
    takes: ARTICLES,
  },
  stories: {
    about: 'find the stories of articles whose words were counted, a line for each article',
    takes: [{ name: '[file...]', help: 'what "claims tally" printed (default: standard input)' }],
  },
  reconcile: {
    about: 'compare the figures of stories, one after the other, from lines sorted by story',
    takes: [
      {
        name: '[file...]',
        help: 'what "claims extract --stories" printed, sorted (default: standard input)',
      },
    ],
  },
  config: { about: 'print the configuration in force, and where each value comes from', takes: [] },
  init: { about: 'write a commented configuration to start from', takes: [] },
  convert: {
    about: 'print a saved JSON report again, in any format',
    takes: [
      { name: '<report>', help: 'what "claims compare --format json" printed, or - for standard input' },
    ],
  },
  completion: {
    about: 'print the completions of commands and flags for a shell',
    takes: [{ name: '<shell>', help: 'the shell that is to complete them', choices: shells }],
  },
} as const satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof commandTable
export const commands = Object.keys(commandTable) as readonly CommandName[]

/** Commands that read articles, that print findings, that print anything of either. */
const READING: readonly CommandName[] = ['compare', 'check', 'diff', 'extract', 'explain', 'tally']
/** Commands that take any number of articles. */
const MANY: readonly CommandName[] = ['compare', 'check', 'extract', 'explain', 'tally']
const TELLING: readonly CommandName[] = ['compare', 'check', 'convert']
const PRINTING: readonly CommandName[] = ['compare', 'check', 'diff', 'extract', 'explain', 'convert']
/** Commands that are steps of a run over several machines. */
const STEPS: readonly CommandName[] = ['tally', 'stories', 'reconcile']
/** Commands that a configuration sways. */
const CONFIGURED: readonly CommandName[] = ['compare', 'check', 'extract', 'explain', 'config', ...STEPS]

export const flags: readonly Flag[] = [
  {
    flags: '--against <path...>',
    help: 'what the articles are checked against: files and folders',
    of: ['check'],
    parse: addText,
  },
  {
    flags: '--changed [base]',
    help: 'check what git says is new or changed since this commit was branched from (default: since the last commit)',
    of: ['check'],
  },
  {
    flags: '-f, --format <format[=file]>',
    help: 'how to tell what was found, and where if not on standard output; repeatable',
    of: TELLING,
    choices: formats,
    parse: addFormat,
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
    flags: '-f, --format <format>',
    help: 'how to tell how the finding came about',
    of: ['explain'],
    choices: explainFormats,
    default: 'terminal',
  },
  {
    flags: '--explain',
    help: 'tell for each figure which rule read it and from which words',
    of: ['extract'],
  },
  {
    flags: '--stream',
    help: 'read one article at a time and print its figures before the next is read, in the order in which they come',
    of: ['extract'],
  },
  {
    flags: '--stories <file>',
    help: 'the same with sentences, each line beginning with its story as "claims stories" told it, for "claims reconcile"',
    of: ['extract'],
  },
  {
    flags: '-o, --output <file>',
    help: 'write to a file instead of standard output',
    of: [...PRINTING, ...STEPS],
  },
  {
    flags: '--fail-on <bar>',
    help: 'exit with 1 on: error (unexplained conflicts), warning (all conflicts), any (compatible figures too)',
    of: ['compare', 'reconcile'],
    choices: bars,
    default: 'none',
  },
  {
    flags: '--fail-on <bar>',
    help: 'exit with 1 on: error (unexplained conflicts; what is done unless told otherwise), warning, any, none',
    of: ['check'],
    choices: bars,
  },
  {
    flags: '--max-warnings <number>',
    help: 'exit with 1 on more explained conflicts than this',
    of: ['check'],
    parse: parseCount,
  },
  {
    flags: '--accept <id>',
    help: 'let a finding stand at its present values; repeatable',
    of: ['check'],
    parse: addText,
  },
  { flags: '--accept-all', help: 'let all conflicts found stand at their present values', of: ['check'] },
  { flags: '--reason <text>', help: 'why they may stand', of: ['check'] },
  {
    flags: '--until <date>',
    help: 'the last day (YYYY-MM-DD) on which they may',
    of: ['check'],
    parse: parseDay,
  },
  { flags: '--by <name>', help: 'who says so', of: ['check'] },
  {
    flags: '--accepted <file>',
    help: 'where accepted findings are kept (default: claims.accepted.json beside the configuration)',
    of: ['check'],
  },
  { flags: '--prune-accepted', help: 'take out of it what matches no finding any more', of: ['check'] },
  { flags: '--allow-stale', help: 'do not fail on what matches no finding any more', of: ['check'] },
  {
    flags: '--cache [folder]',
    help: 'keep what was found out for the next run, which reads and compares only what changed (default folder: .claims-cache)',
    of: ['check', 'compare'],
  },
  {
    flags: '--no-cache',
    help: 'use no cache, whatever the configuration says',
    of: ['check', 'compare'],
  },
  {
    flags: '--cache-strategy <strategy>',
    help: 'how an unchanged file is known: metadata (size, times and inode; what is done unless told otherwise) or content (its bytes; slower)',
    of: ['check'],
    choices: cacheStrategies,
  },
  {
    flags: '--config <file>',
    help: 'the configuration to use (default: claims.config.json or .yaml, or "claims" in package.json, here or above)',
    of: CONFIGURED,
  },
  { flags: '--no-config', help: 'use no configuration', of: CONFIGURED },
  {
    flags: '--fail-on <bar>',
    help: 'exit with 1 on: error (figures that contradict each other), warning (any changed figure), any (any changed word)',
    of: ['diff'],
    choices: bars,
    default: 'none',
  },
  {
    flags: '--policy <policy>',
    help: 'the value to take where articles differ: range (all of them), latest, majority, conservative (the lowest)',
    of: ['compare', 'reconcile'],
    choices: policies,
    default: 'range',
  },
  {
    flags: '--jobs <number>',
    help: 'compare so many stories at a time, on a core each (default: one, and with large inputs as many as there are cores)',
    of: ['compare'],
    parse: parseJobs,
  },
  ...readingFlags(READING, MANY),
  {
    flags: '--verdict <verdict>',
    help: 'only findings of this verdict; repeatable, or with commas between',
    of: TELLING,
    choices: verdicts,
    parse: addVerdicts,
  },
  {
    flags: '--min-severity <severity>',
    help: 'only findings at least as grave: conflicts are warnings where explained, errors where not',
    of: TELLING,
    choices: severities,
  },
  {
    flags: '--min-confidence <share>',
    help: 'only findings at least so sure to speak of one thing, from 0 to 1; of conflicts at 0.95 few are wrong',
    of: TELLING,
    parse: parseMinConfidence,
  },
  {
    flags: '--about <text>',
    help: 'only findings with all of these words, or their beginnings, in what they are about',
    of: TELLING,
  },
  {
    flags: '--source <article>',
    help: 'only findings with a figure of this article (its path, file name or id); repeatable',
    of: TELLING,
    parse: addText,
  },
  { flags: '--story <id>', help: 'only findings of this story; repeatable', of: TELLING, parse: addText },
  { flags: '-q, --quiet', help: 'print the summary alone', of: TELLING },
  { flags: '-v, --verbose', help: 'show the sentences behind what agrees too', of: TELLING },
  { flags: '-v, --verbose', help: 'show all pairs of figures, and all evidence', of: ['explain'] },
  { flags: '--color', help: 'colour, even where the output is no terminal', of: PRINTING },
  { flags: '--no-color', help: 'no colour', of: PRINTING },
  {
    flags: '--width <columns>',
    help: 'columns to print in, from 20 to 1000 (default: the terminal’s, or 80)',
    of: PRINTING,
    parse: parseWidth,
  },
  { flags: '--debug', help: 'where the program itself fails, tell where in its code', of: commands },
]

function addVerdicts(value: string, before: unknown): readonly string[] {
  const given = value.split(',').map((one) => one.trim())
  if (given.some((one) => !verdicts.some((verdict) => verdict === one)))
    throw new FlagError(`Allowed choices are ${verdicts.join(', ')}.`)
  return [...asTexts(before), ...given]
}

function addFormat(value: string, before: unknown): readonly Asked[] {
  const asked = parseFormat(value)
  if (asked === null) throw new FlagError(`Allowed choices are ${formats.join(', ')}, if need be with =FILE.`)
  return [...asFormats(before), asked]
}

/** What `--format` came to, read back from commander's untyped store. */
export function asFormats(value: unknown): readonly Asked[] {
  return Array.isArray(value) ? value.filter(isAsked) : []
}

function isAsked(value: unknown): value is Asked {
  return typeof value === 'object' && value !== null && 'format' in value && 'file' in value
}

function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new FlagError('Give a whole number from 0.')
  return Number(value)
}

function parseJobs(value: string): number {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (jobs < 1 || jobs > 256) throw new FlagError('Give a whole number from 1 to 256.')
  return jobs
}

function parseMinConfidence(value: string): number {
  const confidence = parseConfidence(value)
  if (confidence === null) throw new FlagError('Give a number from 0 to 1, as 0.9.')
  return confidence
}

function parseDay(value: string): string {
  if (!isCalendarDay(value)) throw new FlagError('Give a day as YYYY-MM-DD that the calendar has.')
  return value
}

function parseWidth(value: string): number {
  const width = /^\d{2,4}$/.test(value) ? Number(value) : 0
  if (width < 20 || width > 1000) throw new FlagError('Give a whole number from 20 to 1000.')
  return width
}
