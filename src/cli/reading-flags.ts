/** Flags that say which files are read, and how. */
import {
  FIELD_NAMES,
  inputFormats,
  isCalendarDay,
  isEncoding,
  LIMITS,
  type FieldNames,
  type ReadOptions,
} from '../read/index.js'
import { addText, asTexts, FlagError, type Flag } from './flag.js'
import type { CommandName } from './flags.js'

/** What of a run is about reading. */
export type Reading = Readonly<{
  paths: readonly string[]
  /** A list of paths: a file, or `-`. */
  filesFrom: string | null
  /** The list's paths are parted by NUL. */
  nul: boolean
  options: ReadOptions
  maxSentence: number
}>

/** UTF-16 code units: several times the longest sentence of a contract. */
const LONGEST_SENTENCE = 2_000

/** `many`: commands that take any number of paths; `reading`: all that read articles. */
export function readingFlags(reading: readonly CommandName[], many: readonly CommandName[]): readonly Flag[] {
  const each = (flag: Omit<Flag, 'of'>): Flag => ({ ...flag, of: reading })
  // Articles that are read one at a time: nobody can tell which of them is meant, or how many there will be.
  const together = reading.filter((name) => name !== 'tally')
  return [
    {
      flags: '--published <file=date>',
      help: 'the day (YYYY-MM-DD) an article was published, for one that does not say; repeatable',
      of: [...together, 'stories'],
      parse: addPublished,
    },
    each({
      flags: '--input-format <format>',
      help: 'read all files as this format, instead of by content and name',
      choices: inputFormats,
    }),
    each({
      flags: '--field <field=name>',
      help: `the name that JSON or CSV gives ${Object.keys(FIELD_NAMES).join(', ')}; repeatable`,
      parse: addField,
    }),
    each({
      flags: '--encoding <label>',
      help: 'the encoding of files without a byte order mark, such as iso-8859-2',
      parse: parseEncoding,
    }),
    {
      flags: '--exclude <glob>',
      help: 'leave out files and folders that match, when searching folders; repeatable',
      of: many,
      parse: addText,
    },
    { flags: '--no-gitignore', help: 'search what .gitignore files leave out too', of: many },
    {
      flags: '--files-from <file>',
      help: 'read more paths from a file, one a line, or - for standard input',
      of: many,
    },
    { flags: '-0, --null', help: 'the paths of --files-from are parted by NUL', of: many },
    each({
      flags: '--max-file-size <size>',
      help: `refuse longer files, packed or unpacked: bytes, or 500k, 64M, 1G (default: 64M)`,
      parse: parseSize,
    }),
    {
      flags: '--max-length <characters>',
      help: `refuse longer articles (default: ${LIMITS.length})`,
      of: [...reading, 'reconcile'],
      parse: parseCount,
    },
    {
      flags: '--max-articles <count>',
      help: `refuse to read more articles at once (default: ${LIMITS.articles})`,
      of: together,
      parse: parseCount,
    },
    {
      flags: '--max-sentence <characters>',
      help: `of longer sentences, quote the part around a figure (default: ${LONGEST_SENTENCE})`,
      // Two articles side by side are shown whole.
      of: [...together.filter((name) => name !== 'diff'), 'reconcile'],
      parse: parseCount,
    },
  ]
}

/** What the flags came to, read back from commander's untyped store. */
export function toReading(paths: readonly string[], said: Readonly<Record<string, unknown>>): Reading {
  const number = (value: unknown, otherwise: number): number =>
    typeof value === 'number' ? value : otherwise
  return {
    paths,
    filesFrom: typeof said['filesFrom'] === 'string' ? said['filesFrom'] : null,
    nul: said['null'] === true,
    maxSentence: number(said['maxSentence'], LONGEST_SENTENCE),
    options: {
      published: asDays(said['published']),
      format: inputFormats.find((format) => format === said['inputFormat']) ?? null,
      fields: toFields(asTexts(said['field'])),
      encoding: typeof said['encoding'] === 'string' ? said['encoding'] : null,
      exclude: asTexts(said['exclude']),
      gitignore: said['gitignore'] !== false,
      limits: {
        fileBytes: number(said['maxFileSize'], LIMITS.fileBytes),
        length: number(said['maxLength'], LIMITS.length),
        articles: number(said['maxArticles'], LIMITS.articles),
      },
    },
  }
}

/** The date stands behind the last `=`, as paths may hold one. */
function addPublished(value: string, before: unknown): ReadonlyMap<string, string> {
  const at = value.lastIndexOf('=')
  const [file, day] = [value.slice(0, Math.max(at, 0)), value.slice(at + 1)]
  if (file === '' || !isCalendarDay(day))
    throw new FlagError('Give FILE=YYYY-MM-DD, with a day that the calendar has.')
  const known = asDays(before).get(file)
  if (known !== undefined && known !== day) throw new FlagError(`${file} was given ${known} before.`)
  return new Map([...asDays(before), [file, day]])
}

function asDays(value: unknown): ReadonlyMap<string, string> {
  return value instanceof Map ? value : new Map()
}

function addField(value: string, before: unknown): readonly string[] {
  const [, field, name] = /^(\w+)=(.+)$/.exec(value) ?? []
  if (field === undefined || name === undefined || !Object.hasOwn(FIELD_NAMES, field))
    throw new FlagError(`Give FIELD=NAME; fields are ${Object.keys(FIELD_NAMES).join(', ')}.`)
  return [...asTexts(before), value]
}

/** A name that is given is tried before the usual ones. */
function toFields(given: readonly string[]): FieldNames {
  const names = (field: string): readonly string[] =>
    given.filter((one) => one.startsWith(`${field}=`)).map((one) => one.slice(field.length + 1))
  const { id, title, text, published, outlet } = FIELD_NAMES
  return {
    id: [...names('id'), ...id],
    title: [...names('title'), ...title],
    text: [...names('text'), ...text],
    published: [...names('published'), ...published],
    outlet: [...names('outlet'), ...outlet],
  }
}

function parseEncoding(value: string): string {
  if (isEncoding(value)) return value
  throw new FlagError('Give a label of the WHATWG Encoding Standard, such as windows-1252.')
}

function parseSize(value: string): number {
  const [, digits, unit = ''] = /^(\d{1,12})([kmg]?)(?:i?b)?$/i.exec(value) ?? []
  const size = Number(digits) * 1024 ** ['', 'k', 'm', 'g'].indexOf(unit.toLowerCase())
  if (!(size >= 1 && size <= MOST_BYTES))
    throw new FlagError('Give bytes, or a number with k, M or G, up to 1G.')
  return size
}

/** Past it Node.js holds no file as one text. */
const MOST_BYTES = 1024 ** 3

function parseCount(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new FlagError('Give a whole number from 1 to 999999999.')
  return Number(value)
}
