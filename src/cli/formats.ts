/** What `--format` takes: a format, and behind `=` the file to write it to. */
import { normalize } from 'node:path'
import { formats, type Format } from '../report/index.js'

/** `file` is null for standard output, or the file that `--output` names. */
export type Asked = Readonly<{ format: Format; file: string | null }>

/** "terminal", "sarif=claims.sarif"; null where it is no format. */
export function parseFormat(text: string): Asked | null {
  const at = text.indexOf('=')
  const name = at < 0 ? text : text.slice(0, at)
  const format = formats.find((one) => one === name)
  const file = at < 0 ? null : text.slice(at + 1)
  return format === undefined || file === '' ? null : { format, file }
}

/** What is wrong with several formats at once; null where nothing is. */
export function clashOf(asked: readonly Asked[]): string | null {
  const loose = asked.filter(({ file }) => file === null)
  if (loose.length > 1)
    return `${loose.map(({ format }) => format).join(' and ')} cannot share one output; write all but one to a file, as --format ${loose.at(-1)?.format ?? ''}=FILE`
  const files = asked.flatMap(({ file }) => (file === null ? [] : normalize(file)))
  const twice = files.find((file, i) => files.indexOf(file) !== i)
  return twice === undefined ? null : `two formats cannot share ${twice}; give each a file of its own`
}
